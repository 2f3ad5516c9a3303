import type { Worksheet, WorksheetViewCommon } from "@cj-tech-master/excelts";
import { MAX_COLUMN, MAX_ROW, rectOf } from "../../model/address";
import { isLastVisible, isStructureProtected, refuseName } from "../../model/sheetRules";
import { copySheet, deleteSheet, moveSheet, renameSheet } from "../../model/sheets";
import { usedRect } from "../../model/used";
import { ApiError } from "../apiError";
import { choiceArg, colourArg, flagArg, integerArg, textArg } from "../args";
import { handle, isHandle, type Handle, type Method, type ObjectType } from "../objects";
import type { Session } from "../session";
import { chartsHandle } from "./charts";
import { colourOf } from "./format";
import { freezePanesType } from "./freezePanes";
import { sheetNamesHandle } from "./names";
import { horizontalBreaksType } from "./pageBreaks";
import { pageLayoutType } from "./pageLayout";
import { checkedRect, rangeArg, rangeHandle } from "./range";
import { registrations } from "./registrations";
import { sheetProtectionType } from "./sheetProtection";
import { tablesHandle } from "./tables";

const sheets = new WeakMap<Handle, Worksheet>();

export function worksheetHandle(sheet: Worksheet): Handle {
  const made = handle(worksheetType, sheet);
  sheets.set(made, sheet);
  return made;
}

export function worksheetArg(value: unknown): Worksheet {
  const sheet = isHandle(value) ? sheets.get(value) : undefined;
  if (!sheet) throw new ApiError("InvalidArgument");
  return sheet;
}

/** Changes of sheets are refused while the workbook's structure is protected. */
export function guardStructure(session: Session): void {
  if (isStructureProtected(session.state)) throw new ApiError("AccessDenied");
}

export function checkedName(session: Session, value: unknown, own?: Worksheet): string {
  const name = textArg(value);
  const refusal = refuseName(session.state, name, own);
  if (refusal === "nameTaken") throw new ApiError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
  if (refusal) throw new ApiError("InvalidArgument");
  return name;
}

const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const;
const STATES = ["visible", "hidden", "veryHidden"] as const;
const POSITIONS = ["None", "Before", "After", "Beginning", "End"] as const;

function copyPosition(session: Session, type: (typeof POSITIONS)[number], relativeTo: unknown): number {
  const all = session.state.workbook.worksheets;
  if (type === "Beginning") return 0;
  if (type === "Before") return all.indexOf(worksheetArg(relativeTo));
  if (type === "After") return all.indexOf(worksheetArg(relativeTo)) + 1;
  return all.length;
}

function neighbour(step: 1 | -1, orNull: boolean): Method<Worksheet> {
  return {
    since: "1.5",
    call(sheet, [visibleOnly], session) {
      const all = session.state.workbook.worksheets.filter((each) => each === sheet || visibleOnly !== true || each.state === "visible");
      const found = all[all.indexOf(sheet) + step];
      if (found) return worksheetHandle(found);
      if (orNull) return null;
      throw new ApiError("ItemNotFound");
    },
  };
}

function changeView(sheet: Worksheet, change: Partial<WorksheetViewCommon>, session: Session): void {
  const [first = { state: "normal" }, ...rest] = sheet.views;
  sheet.views = [{ ...first, ...change }, ...rest];
  session.state.changed("cells");
}

/** By id, as the library comes back to a sheet that a method made or found. */
const byId: Method<Worksheet> = { call: (_sheet, [id], session) => session.sheetWithId(textArg(id)) };

const worksheetType: ObjectType<Worksheet> = {
  name: "Worksheet",
  id: (sheet, session) => session.idOf(sheet),
  exists: (sheet, session) => session.hasSheet(sheet),
  properties: {
    id: { get: (sheet, session) => session.idOf(sheet) },
    name: {
      get: (sheet) => sheet.name,
      set(sheet, value, session) {
        guardStructure(session);
        renameSheet(session.state, sheet, checkedName(session, value, sheet));
      },
    },
    position: {
      get: (sheet, session) => session.state.workbook.worksheets.indexOf(sheet),
      set(sheet, value, session) {
        guardStructure(session);
        const position = integerArg(value, 0);
        if (position >= session.state.workbook.worksheets.length) throw new ApiError("InvalidArgument");
        moveSheet(session.state, sheet, position);
      },
    },
    visibility: {
      get: (sheet) => VISIBILITIES[STATES.indexOf(sheet.state)],
      set(sheet, value, session) {
        guardStructure(session);
        const state = STATES[VISIBILITIES.indexOf(choiceArg(value, VISIBILITIES))] ?? "visible";
        if (state !== "visible" && isLastVisible(session.state, sheet)) throw new ApiError("InvalidOperation");
        sheet.state = state;
        session.state.changed("sheets");
      },
    },
    tabColor: {
      since: "1.7",
      get: (sheet) => colourOf(sheet.properties.tabColor) ?? "",
      set(sheet, value, session) {
        guardStructure(session);
        if (value === "") delete sheet.properties.tabColor;
        else sheet.properties.tabColor = { argb: colourArg(value) };
        session.state.changed("sheets");
      },
    },
    showGridlines: { since: "1.8", get: (sheet) => sheet.views[0]?.showGridLines !== false },
    showHeadings: { since: "1.8", get: (sheet) => sheet.views[0]?.showRowColHeaders !== false },
    // Under these names the library sets the two.
    gridlines: { since: "1.8", set: (sheet, value, session) => changeView(sheet, { showGridLines: flagArg(value) }, session) },
    headings: { since: "1.8", set: (sheet, value, session) => changeView(sheet, { showRowColHeaders: flagArg(value) }, session) },
    standardHeight: { since: "1.7", get: (sheet) => sheet.properties.defaultRowHeight ?? 15 },
  },
  children: {
    protection: { since: "1.2", child: (sheet) => handle(sheetProtectionType, sheet) },
    freezePanes: { since: "1.7", child: (sheet) => handle(freezePanesType, sheet) },
    pageLayout: { since: "1.9", child: (sheet) => handle(pageLayoutType, sheet) },
    horizontalPageBreaks: { since: "1.9", child: (sheet) => handle(horizontalBreaksType, sheet) },
    names: { since: "1.4", child: (sheet) => sheetNamesHandle(sheet) },
    tables: { child: (sheet) => tablesHandle(sheet) },
    charts: { child: (sheet) => chartsHandle(sheet) },
  },
  methods: {
    activate: {
      call(sheet, _args, session) {
        if (sheet.state !== "visible") throw new ApiError("InvalidOperation");
        session.desk.activate(sheet.name);
      },
    },
    delete: {
      call(sheet, _args, session) {
        guardStructure(session);
        if (isLastVisible(session.state, sheet))
          throw new ApiError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
        session.sheetDeleted(sheet);
        deleteSheet(session.state, sheet);
      },
    },
    copy: {
      since: "1.7",
      call(sheet, [positionType, relativeTo], session) {
        guardStructure(session);
        const type = choiceArg(positionType, POSITIONS, "None");
        const copy = copySheet(session.state, sheet, copyPosition(session, type, relativeTo));
        session.sheetAdded(copy);
        return worksheetHandle(copy);
      },
    },
    getRange: {
      call(sheet, [address], session) {
        const whole = address === undefined || address === null || address === "";
        if (whole) return rangeHandle(sheet, rectOf(1, 1, MAX_ROW, MAX_COLUMN));
        const found = rangeArg(address, session, sheet);
        return rangeHandle(found.sheet, found.rect);
      },
    },
    getCell: { call: (sheet, [row, column]) => rangeHandle(sheet, checkedRect(rectOf(integerArg(row, 0) + 1, integerArg(column, 0) + 1))) },
    getRangeByIndexes: {
      since: "1.7",
      call(sheet, [row, column, rows, columns]) {
        const top = integerArg(row, 0) + 1;
        const left = integerArg(column, 0) + 1;
        return rangeHandle(sheet, checkedRect({ top, left, bottom: top + integerArg(rows, 1) - 1, right: left + integerArg(columns, 1) - 1 }));
      },
    },
    getUsedRange: {
      call(sheet, [valuesOnly], session) {
        session.desk.calculate();
        return rangeHandle(sheet, usedRect(sheet, valuesOnly === true) ?? rectOf(1, 1));
      },
    },
    getUsedRangeOrNullObject: {
      since: "1.4",
      call(sheet, [valuesOnly], session) {
        session.desk.calculate();
        const rect = usedRect(sheet, valuesOnly === true);
        return rect ? rangeHandle(sheet, rect) : null;
      },
    },
    getNext: neighbour(1, false),
    getNextOrNullObject: neighbour(1, true),
    getPrevious: neighbour(-1, false),
    getPreviousOrNullObject: neighbour(-1, true),
    calculate: { since: "1.6", call: (_sheet, _args, session) => session.desk.calculate() },
    _GetSheetById: byId,
    _GetAnotherWorksheetById: byId,
    ...registrations((sheet: Worksheet, session) => session.idOf(sheet)),
  },
};
