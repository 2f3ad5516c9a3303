import type { Cell, Worksheet } from "@cj-tech-master/excelts";
import { isWholeColumns, isWholeRows } from "../../model/address";
import { isProtected } from "../../model/protection";
import { ApiError } from "../apiError";
import type { Session } from "../session";
import type { RangeRef } from "./range";

export type Style = Cell["style"];

export type StyleOf = (style: Style, row: number, column: number) => Style;

/**
 * Gives every cell of a range a new style; row and column count from 0 within the range.
 * Styles are replaced, never changed in place: cells share them, and the grid remembers them.
 */
export function changeStyle({ sheet, rect }: RangeRef, session: Session, change: StyleOf): void {
  if (isProtected(sheet) && sheet.sheetProtection?.formatCells !== true) throw new ApiError("AccessDenied");
  const wholeColumns = isWholeColumns(rect);
  const wholeRows = isWholeRows(rect);
  const bottom = wholeColumns ? Math.min(rect.bottom, sheet.rowCount) : rect.bottom;
  const right = wholeRows ? Math.min(rect.right, sheet.columnCount) : rect.right;
  if (wholeColumns) changeColumns(sheet, rect.left, rect.right, change);
  const made = new Map<Style, Style>();
  for (let row = rect.top; row <= bottom; row++)
    for (let column = rect.left; column <= right; column++) {
      const cell = wholeColumns || wholeRows ? sheet.findCell(row, column) : sheet.getCell(row, column);
      if (cell) cell.style = shared(made, cell.style, change(cell.style, row - rect.top, column - rect.left));
    }
  session.state.changed("cells");
}

function changeColumns(sheet: Worksheet, left: number, right: number, change: StyleOf): void {
  for (let index = left; index <= right; index++) {
    const column = sheet.getColumn(index);
    column.style = change(column.style, 0, index - left);
  }
}

/** Equal styles of one change become one object. */
function shared(made: Map<Style, Style>, before: Style, after: Style): Style {
  const known = made.get(before);
  if (known && JSON.stringify(known) === JSON.stringify(after)) return known;
  made.set(before, after);
  return after;
}

/** A property of all cells of a range: its value where all agree, else null. */
export function agreed<T>({ sheet, rect }: RangeRef, read: (style: Style) => T): T | null {
  const bottom = isWholeColumns(rect) ? Math.max(rect.top, sheet.rowCount) : rect.bottom;
  const right = isWholeRows(rect) ? Math.max(rect.left, sheet.columnCount) : rect.right;
  const first = read(styleAt(sheet, rect.top, rect.left));
  for (let row = rect.top; row <= bottom; row++)
    for (let column = rect.left; column <= right; column++) if (read(styleAt(sheet, row, column)) !== first) return null;
  return first;
}

export function styleAt(sheet: Worksheet, row: number, column: number): Style {
  return sheet.findCell(row, column)?.style ?? sheet.getColumn(column).style;
}
