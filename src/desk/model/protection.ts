import type { Worksheet } from "@cj-tech-master/excelts";
import { placesIn } from "./address";
import type { Rect } from "./desk";

export function isProtected(sheet: Worksheet): boolean {
  return sheet.sheetProtection?.sheet === true;
}

/** Cells are locked unless they say otherwise; it matters only on protected sheets. */
export function isLockedCell(sheet: Worksheet, row: number, column: number): boolean {
  const cell = sheet.findCell(row, column);
  const protection = (cell?.isMerged ? cell.master : cell)?.protection ?? sheet.getColumn(column).protection;
  return protection?.locked !== false;
}

/** A protected sheet refuses a change of these cells. Whole columns or rows count as locked. */
export function refusesChange(sheet: Worksheet, rect: Rect): boolean {
  if (!isProtected(sheet)) return false;
  if ((rect.bottom - rect.top + 1) * (rect.right - rect.left + 1) > 1_000_000) return true;
  for (const { row, column } of placesIn(rect)) if (isLockedCell(sheet, row, column)) return true;
  return false;
}
