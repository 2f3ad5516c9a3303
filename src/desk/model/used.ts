import type { Worksheet } from "@cj-tech-master/excelts";
import { isCovered, valueOf, isFormulaCell } from "./cells";
import type { Rect } from "./desk";

/** The smallest rectangle around all cells with a value or, unless `valuesOnly`, a format; undefined on an empty sheet. */
export function usedRect(sheet: Worksheet, valuesOnly: boolean, within?: Rect): Rect | undefined {
  let top = Infinity;
  let left = Infinity;
  let bottom = 0;
  let right = 0;
  sheet.eachRow({ includeEmpty: true }, (row, number) => {
    if (within && (number < within.top || number > within.bottom)) return;
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      if (within && (column < within.left || column > within.right)) return;
      const filled = isFormulaCell(cell) || valueOf(cell) !== null;
      const formatted = isCovered(cell) || Object.keys(cell.style).length > 0;
      if (!filled && (valuesOnly || !formatted)) return;
      top = Math.min(top, number);
      left = Math.min(left, column);
      bottom = Math.max(bottom, number);
      right = Math.max(right, column);
    });
  });
  return bottom === 0 ? undefined : { top, left, bottom, right };
}

/** The block of filled cells around a place, bounded by empty rows and columns (Ctrl+A). */
export function surroundingRect(sheet: Worksheet, start: Rect): Rect {
  const filled = (row: number, column: number): boolean => {
    const cell = row < 1 || column < 1 ? undefined : sheet.findCell(row, column);
    return cell !== undefined && (isFormulaCell(cell) || valueOf(cell) !== null);
  };
  let rect = start;
  for (;;) {
    const { top, left, bottom, right } = rect;
    const rowHas = (row: number) => range(left - 1, right + 1).some((column) => filled(row, column));
    const columnHas = (column: number) => range(top - 1, bottom + 1).some((row) => filled(row, column));
    const next = {
      top: rowHas(top - 1) ? top - 1 : top,
      bottom: rowHas(bottom + 1) ? bottom + 1 : bottom,
      left: columnHas(left - 1) ? left - 1 : left,
      right: columnHas(right + 1) ? right + 1 : right,
    };
    if (next.top === top && next.bottom === bottom && next.left === left && next.right === right) return rect;
    rect = next;
  }
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
