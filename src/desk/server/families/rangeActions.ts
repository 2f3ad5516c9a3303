import { intersection, isWholeColumns, isWholeRows, parseRect, placesIn, rectAddress, rowCount } from "../../model/address";
import { formulaOf, putContent, valueOf } from "../../model/cells";
import { displayText } from "../../model/display";
import { moveLines } from "../../model/moveLines";
import { isProtected } from "../../model/protection";
import { usedRect } from "../../model/used";
import { setValidation } from "../../model/validations";
import { ApiError } from "../apiError";
import { choiceArg, integerArg, recordArg, textArg } from "../args";
import type { Method } from "../objects";
import type { Session } from "../session";
import { copyRange } from "./copyRange";
import { rangeHandle, type RangeRef } from "./range";
import { guardChange } from "./rangeProperties";
import { changeStyle } from "./styleChange";

const CLEARS = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"] as const;

function clear(target: RangeRef, applyTo: unknown, session: Session): void {
  const what = choiceArg(applyTo, CLEARS, "All");
  guardChange(target);
  const { sheet, rect } = target;
  const used = usedRect(sheet, false, rect);
  if (used && (what === "All" || what === "Contents"))
    for (const { row, column } of placesIn(used)) if (sheet.findCell(row, column)) putContent(sheet, row, column, { value: null });
  if (what === "All" || what === "Formats") {
    changeStyle(target, session, () => ({}));
    sheet.conditionalFormattings = sheet.conditionalFormattings.filter((each) => !isWithin(each.ref, rect));
    if (what === "All") setValidation(sheet, rect, undefined);
  }
  session.cellsChanged(sheet, rect);
}

/** Whether a format's place lies in a range as a whole. */
function isWithin(ref: string, rect: RangeRef["rect"]): boolean {
  const place = parseRect(ref);
  const inner = place && intersection(place, rect);
  return inner !== undefined && rectAddress(inner) === ref;
}

function merge({ sheet, rect }: RangeRef, across: boolean, session: Session): void {
  if (isProtected(sheet)) throw new ApiError("AccessDenied");
  unmerge({ sheet, rect }, session);
  const rows = across ? Array.from({ length: rowCount(rect) }, (_, index) => ({ ...rect, top: rect.top + index, bottom: rect.top + index })) : [rect];
  for (const each of rows) {
    // Only the first cell's content stays, as in Excel.
    for (const { row, column } of placesIn(each))
      if ((row !== each.top || column !== each.left) && sheet.findCell(row, column)) putContent(sheet, row, column, { value: null });
    sheet.mergeCellsWithoutStyle(each.top, each.left, each.bottom, each.right);
  }
  session.cellsChanged(sheet, rect);
}

function unmerge({ sheet, rect }: RangeRef, session: Session): void {
  if (isProtected(sheet)) throw new ApiError("AccessDenied");
  for (const region of [...sheet.mergedRegions])
    if (intersection(region, rect)) sheet.unMergeCells(region.top, region.left, region.bottom, region.right);
  session.cellsChanged(sheet, rect);
}

const SHIFTS = { insert: ["Down", "Right"], delete: ["Up", "Left"] } as const;

/** Whole rows or columns come and go; to move single cells the desk does not, and says so. */
function shiftLines(kind: "insert" | "delete"): Method<RangeRef> {
  return {
    call({ sheet, rect }, [shift], session) {
      const [rows, columns] = [isWholeRows(rect), isWholeColumns(rect)];
      choiceArg(shift, SHIFTS[kind], SHIFTS[kind][rows ? 0 : 1]);
      if (rows === columns) throw new ApiError("ApiNotFound", "The desk inserts and deletes only whole rows or columns.");
      if (isProtected(sheet)) throw new ApiError("AccessDenied");
      if (sheet.getTables().length > 0) throw new ApiError("ApiNotFound", "The desk does not move tables.");
      const at = rows ? rect.top : rect.left;
      const count = rows ? rowCount(rect) : rect.right - rect.left + 1;
      moveLines(session.state, sheet, { axis: rows ? "row" : "column", at, count, kind });
      session.cellsChanged(sheet, rect);
      return kind === "insert" ? rangeHandle(sheet, rect) : undefined;
    },
  };
}

function findIn({ sheet, rect }: RangeRef, args: readonly unknown[], session: Session) {
  const [text, criteria] = args;
  const { completeMatch, matchCase } = recordArg(criteria ?? {});
  const fold = (each: string) => (matchCase === true ? each : each.toLowerCase());
  const wanted = fold(textArg(text));
  session.desk.calculate();
  const used = usedRect(sheet, true, rect);
  for (const { row, column } of used ? placesIn(used) : []) {
    const shown = fold(formulaOf(sheet.findCell(row, column)) ?? displayText(valueOf(sheet.findCell(row, column)), "General"));
    if (completeMatch === true ? shown === wanted : shown.includes(wanted)) return rangeHandle(sheet, { top: row, left: column, bottom: row, right: column });
  }
  return null;
}

/** One entry a row, with what was asked for about it. */
function rowProperties({ sheet, rect }: RangeRef, [options]: readonly unknown[]): object[] {
  if (isWholeColumns(rect)) throw new ApiError("InvalidArgument");
  const asked = Object.entries(recordArg(options)).flatMap(([name, wanted]) => (wanted === true ? [name] : []));
  const missing = asked.find((name) => name !== "rowHidden" && name !== "rowIndex");
  if (missing !== undefined) throw new ApiError("ApiNotFound", `The desk tells no ${missing} of rows.`);
  return Array.from({ length: rowCount(rect) }, (_, index) => ({
    ...(asked.includes("rowHidden") ? { rowHidden: sheet.findRow(rect.top + index)?.hidden === true } : {}),
    ...(asked.includes("rowIndex") ? { rowIndex: rect.top + index - 1 } : {}),
  }));
}

export const rangeActions: Readonly<Record<string, Method<RangeRef>>> = {
  clear: { call: (target, [applyTo], session) => clear(target, applyTo, session) },
  merge: { since: "1.2", call: (target, [across], session) => merge(target, across === true, session) },
  unmerge: { since: "1.2", call: (target, _args, session) => unmerge(target, session) },
  insert: shiftLines("insert"),
  delete: shiftLines("delete"),
  select: { call: ({ sheet, rect }, _args, session) => session.desk.select({ sheet: sheet.name, ...rect }) },
  calculate: { since: "1.6", call: (_target, _args, session) => session.desk.calculate() },
  copyFrom: { since: "1.9", call: copyRange },
  getRowProperties: { since: "1.9", call: rowProperties },
  find: {
    since: "1.9",
    call(target, args, session) {
      const found = findIn(target, args, session);
      if (!found) throw new ApiError("ItemNotFound");
      return found;
    },
  },
  findOrNullObject: { since: "1.9", call: findIn },
  _ValidateArraySize: {
    call({ rect }, [rows, columns]) {
      const fits = integerArg(rows) === rowCount(rect) && integerArg(columns) === rect.right - rect.left + 1;
      if (!fits && !isWholeColumns(rect) && !isWholeRows(rect))
        throw new ApiError(
          "InvalidArgument",
          "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
        );
    },
  },
};
