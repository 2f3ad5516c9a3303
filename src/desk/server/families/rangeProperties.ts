import type { Worksheet } from "@cj-tech-master/excelts";
import { columnCount, isWholeColumns, isWholeRows, rowCount } from "../../model/address";
import { formulaOf, numberFormatOf, valueOf } from "../../model/cells";
import type { Rect } from "../../model/desk";
import { textOfCell } from "../../model/display";
import { enter } from "../../model/edits";
import { refusesChange, isProtected } from "../../model/protection";
import { isError, type Scalar } from "../../model/scalar";
import { touchQuietly } from "../../model/state";
import { ApiError } from "../apiError";
import { flagArg, textArg } from "../args";
import type { Property } from "../objects";
import type { Session } from "../session";
import { changeStyle } from "./styleChange";
import type { RangeRef } from "./range";

type CellRead = (sheet: Worksheet, row: number, column: number) => unknown;

/** A matrix of something about each cell; null for whole rows and columns, as in Excel. */
function matrix({ sheet, rect }: RangeRef, read: CellRead): unknown[][] | null {
  if (isWholeColumns(rect) || isWholeRows(rect)) return null;
  return Array.from({ length: rowCount(rect) }, (_, row) =>
    Array.from({ length: columnCount(rect) }, (_, column) => read(sheet, rect.top + row, rect.left + column)),
  );
}

function calculated(read: CellRead): Property<RangeRef>["get"] {
  return (target, session) => {
    session.desk.calculate();
    return matrix(target, read);
  };
}

/** Errors arrive as their text and empty cells as "", as in Excel. */
function plain(value: Scalar): unknown {
  return value === null ? "" : isError(value) ? value.error : value;
}

const values = calculated((sheet, row, column) => plain(valueOf(sheet.findCell(row, column))));
const formulas = calculated((sheet, row, column) => {
  const cell = sheet.findCell(row, column);
  const formula = formulaOf(cell);
  return formula === undefined ? plain(valueOf(cell)) : `=${formula}`;
});

export function valueType(value: Scalar): string {
  if (value === null) return "Empty";
  if (isError(value)) return "Error";
  return typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
}

/** Spreads a single value over the range, or checks that a matrix fits it. */
export function spread(value: unknown, rect: Rect): (row: number, column: number) => unknown {
  if (!Array.isArray(value)) return () => value;
  const rows = value as unknown[]; // JSON
  const fits = rows.length === rowCount(rect) && rows.every((row) => Array.isArray(row) && row.length === columnCount(rect));
  if (!fits)
    throw new ApiError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  return (row, column) => (rows[row] as unknown[])[column]; // checked above
}

export function guardChange({ sheet, rect }: RangeRef): void {
  if (refusesChange(sheet, rect)) throw new ApiError("AccessDenied");
}

function write(target: RangeRef, value: unknown, session: Session): void {
  const { sheet, rect } = target;
  const at = spread(value, rect);
  guardChange(target);
  if (rowCount(rect) * columnCount(rect) > 5_000_000) throw new ApiError("InvalidArgument");
  // What is written before something cannot be stays.
  touchQuietly(session.state, sheet);
  for (let row = 0; row < rowCount(rect); row++)
    for (let column = 0; column < columnCount(rect); column++) {
      const each = at(row, column);
      if (each === null || each === undefined) continue;
      if (typeof each === "object") throw new ApiError("InvalidArgument");
      if (typeof each === "number" && !Number.isFinite(each)) throw new ApiError("InvalidArgument");
      const written = enter(sheet, rect.top + row, rect.left + column, each as string | number | boolean); // all that JSON leaves
      if (!written) throw new ApiError("InvalidArgument");
    }
  session.cellsChanged(sheet, rect);
}

function eachColumn({ sheet, rect }: RangeRef, visit: (column: ReturnType<Worksheet["getColumn"]>) => void): void {
  for (let column = rect.left; column <= rect.right; column++) visit(sheet.getColumn(column));
}

function hidden(flags: readonly boolean[]): boolean | null {
  return flags.every(Boolean) ? true : flags.some(Boolean) ? null : false;
}

function hiddenColumns({ sheet, rect }: RangeRef): boolean | null {
  const flags = Array.from({ length: columnCount(rect) }, (_, index) => sheet.getColumn(rect.left + index).hidden);
  return hidden(flags);
}

function hiddenRows({ sheet, rect }: RangeRef): boolean | null {
  const last = Math.min(rect.bottom, Math.max(rect.top, sheet.rowCount));
  return hidden(Array.from({ length: last - rect.top + 1 }, (_, index) => sheet.findRow(rect.top + index)?.hidden === true));
}

function guardSizes(sheet: Worksheet, permission: "formatColumns" | "formatRows"): void {
  if (isProtected(sheet) && sheet.sheetProtection?.[permission] !== true) throw new ApiError("AccessDenied");
}

export const rangeProperties: Readonly<Record<string, Property<RangeRef>>> = {
  values: { get: values, set: write },
  formulas: { get: formulas, set: write },
  formulasLocal: { get: formulas, set: write },
  text: { get: calculated((sheet, row, column) => textOfCell(sheet.findCell(row, column))) },
  valueTypes: { get: calculated((sheet, row, column) => valueType(valueOf(sheet.findCell(row, column)))) },
  numberFormat: {
    get: (target) => matrix(target, (sheet, row, column) => numberFormatOf(sheet.findCell(row, column))),
    set(target, value, session) {
      const at = spread(value, target.rect);
      changeStyle(target, session, (style, row, column) => {
        const format = at(row, column);
        return format === null ? style : { ...style, numFmt: textArg(format) };
      });
    },
  },
  hidden: { get: (target) => (isWholeRows(target.rect) ? hiddenRows(target) : hiddenColumns(target)), since: "1.2" },
  columnHidden: {
    since: "1.2",
    get: hiddenColumns,
    set(target, value, session) {
      guardSizes(target.sheet, "formatColumns");
      eachColumn(target, (column) => (column.hidden = flagArg(value)));
      session.state.changed("cells");
    },
  },
  rowHidden: {
    since: "1.2",
    get: hiddenRows,
    set({ sheet, rect }, value, session) {
      guardSizes(sheet, "formatRows");
      for (let row = rect.top; row <= Math.min(rect.bottom, 100_000); row++) sheet.getRow(row).hidden = flagArg(value);
      session.state.changed("cells");
    },
  },
};
