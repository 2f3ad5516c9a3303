import type { Worksheet } from "@cj-tech-master/excelts";
import { MAX_COLUMN } from "../../model/address";
import { handle, type Handle, type ObjectType } from "../objects";
import { ApiError } from "../apiError";
import { integerArg } from "../args";
import { rangeArg } from "./range";

interface BreakRef {
  readonly sheet: Worksheet;
  /** The last row before the break. */
  readonly row: number;
}

const pageBreakType: ObjectType<BreakRef> = { name: "PageBreak", properties: {}, methods: {} };

function breaksOf(sheet: Worksheet): Handle[] {
  return sheet.rowBreaks.map(({ id }) => handle(pageBreakType, { sheet, row: id }));
}

/** Breaks between rows, set by hand. */
export const horizontalBreaksType: ObjectType<Worksheet> = {
  name: "PageBreakCollection",
  items: breaksOf,
  methods: {
    add: {
      since: "1.9",
      call(sheet, [range], session) {
        const row = rangeArg(range, session, sheet).rect.top - 1;
        if (row < 1) throw new ApiError("InvalidArgument");
        const others = sheet.rowBreaks.filter(({ id }) => id !== row);
        sheet.rowBreaks = [...others, { id: row, max: MAX_COLUMN - 1, man: 1 }].sort((one, two) => one.id - two.id);
        session.state.changed("cells");
        return handle(pageBreakType, { sheet, row });
      },
    },
    getCount: { since: "1.9", call: (sheet) => sheet.rowBreaks.length },
    getItem: {
      since: "1.9",
      call(sheet, [index]) {
        const found = breaksOf(sheet)[integerArg(index, 0)];
        if (!found) throw new ApiError("ItemNotFound");
        return found;
      },
    },
    removePageBreaks: {
      since: "1.9",
      call(sheet, _args, session) {
        sheet.rowBreaks = [];
        session.state.changed("cells");
      },
    },
  },
};
