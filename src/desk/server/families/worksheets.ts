import { freshName } from "../../model/sheetRules";
import { addSheet } from "../../model/sheets";
import { sheetNamed, type State } from "../../model/state";
import { ApiError } from "../apiError";
import { textArg } from "../args";
import { handle, type Handle, type ObjectType } from "../objects";
import type { Session } from "../session";
import { registrations } from "./registrations";
import { checkedName, guardStructure, worksheetHandle } from "./worksheet";

function find(state: State, key: unknown, session: Session): Handle | undefined {
  const sheet = sheetNamed(state, textArg(key));
  if (sheet) return worksheetHandle(sheet);
  const byId = state.workbook.worksheets.find((each) => session.idOf(each) === key);
  return byId && worksheetHandle(byId);
}

function visible(state: State, visibleOnly: unknown) {
  return state.workbook.worksheets.filter((sheet) => visibleOnly !== true || sheet.state === "visible");
}

const worksheetsType: ObjectType<State> = {
  name: "WorksheetCollection",
  items: (state) => state.workbook.worksheets.map(worksheetHandle),
  item(state, key, session) {
    const found = find(state, key, session);
    if (!found) throw new ApiError("ItemNotFound");
    return found;
  },
  methods: {
    add: {
      call(state, [name], session) {
        guardStructure(session);
        const sheet = addSheet(state, name === null || name === undefined ? freshName(state) : checkedName(session, name));
        session.sheetAdded(sheet);
        return worksheetHandle(sheet);
      },
    },
    getActiveWorksheet: { call: (state) => worksheetHandle(state.active) },
    getCount: { since: "1.4", call: (state, [visibleOnly]) => visible(state, visibleOnly).length },
    getItemOrNullObject: { since: "1.4", call: (state, [key], session) => find(state, key, session) ?? null },
    getFirst: {
      since: "1.5",
      call(state, [visibleOnly]) {
        const [first] = visible(state, visibleOnly);
        return first ? worksheetHandle(first) : null;
      },
    },
    getLast: {
      since: "1.5",
      call(state, [visibleOnly]) {
        const last = visible(state, visibleOnly).at(-1);
        return last ? worksheetHandle(last) : null;
      },
    },
    ...registrations(() => "Workbook"),
  },
};

export function worksheetsHandle(state: State): Handle {
  return handle(worksheetsType, state);
}
