import type { Worksheet } from "@cj-tech-master/excelts";
import { cellAddress, MAX_COLUMN, MAX_ROW } from "../../model/address";
import type { Rect } from "../../model/desk";
import { ApiError } from "../apiError";
import { integerArg } from "../args";
import type { ObjectType } from "../objects";
import type { Session } from "../session";
import { rangeArg, rangeHandle } from "./range";

function freeze(sheet: Worksheet, rows: number, columns: number, session: Session): void {
  const [first, ...rest] = sheet.views;
  const shown = first?.showGridLines === undefined ? {} : { showGridLines: first.showGridLines };
  const topLeftCell = cellAddress(rows + 1, columns + 1);
  const frozen = { state: "frozen" as const, xSplit: columns, ySplit: rows, topLeftCell };
  sheet.views = [{ ...shown, ...(rows + columns > 0 ? frozen : { state: "normal" as const }) }, ...rest];
  session.state.changed("cells");
}

function frozenRect(sheet: Worksheet): Rect | undefined {
  const [view] = sheet.views;
  if (view?.state !== "frozen") return undefined;
  const { xSplit = 0, ySplit = 0 } = view;
  if (xSplit === 0 && ySplit === 0) return undefined;
  return { top: 1, left: 1, bottom: ySplit === 0 ? MAX_ROW : ySplit, right: xSplit === 0 ? MAX_COLUMN : xSplit };
}

export const freezePanesType: ObjectType<Worksheet> = {
  name: "WorksheetFreezePanes",
  methods: {
    freezeRows: { call: (sheet, [count], session) => freeze(sheet, integerArg(count, 0, 1), 0, session) },
    freezeColumns: { call: (sheet, [count], session) => freeze(sheet, 0, integerArg(count, 0, 1), session) },
    freezeAt: {
      call(sheet, [range], session) {
        const { rect } = rangeArg(range, session, sheet);
        freeze(sheet, rect.bottom === MAX_ROW ? 0 : rect.bottom, rect.right === MAX_COLUMN ? 0 : rect.right, session);
      },
    },
    unfreeze: { call: (sheet, _args, session) => freeze(sheet, 0, 0, session) },
    getLocation: {
      call(sheet) {
        const rect = frozenRect(sheet);
        if (!rect) throw new ApiError("ItemNotFound");
        return rangeHandle(sheet, rect);
      },
    },
    getLocationOrNullObject: {
      call(sheet) {
        const rect = frozenRect(sheet);
        return rect ? rangeHandle(sheet, rect) : null;
      },
    },
  },
};
