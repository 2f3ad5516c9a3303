import type { Worksheet } from "@cj-tech-master/excelts";

/** Points. */
export const STANDARD_ROW = 15;
/** A column that nobody has sized: 64 pixels. */
export const STANDARD_COLUMN = 64 / 7;

/**
 * Files count column widths in digits of the standard font, 7 pixels each, with the 5 pixels around the text
 * already in them (ECMA-376 part 1, 18.3.1.13); a pixel is ¾ point.
 */
export function widthToPoints(width: number): number {
  return width * 7 * 0.75;
}

export function pointsToWidth(points: number): number {
  return Math.round((points / 0.75 / 7) * 1000) / 1000;
}

export function columnPoints(sheet: Worksheet, column: number): number {
  const found = sheet.getColumn(column);
  if (found.hidden) return 0;
  return Math.round(widthToPoints(found.width ?? sheet.properties.defaultColWidth ?? STANDARD_COLUMN) * 100) / 100;
}

export function rowPoints(sheet: Worksheet, row: number): number {
  const found = sheet.findRow(row);
  if (found?.hidden) return 0;
  return found?.height ?? sheet.properties.defaultRowHeight ?? STANDARD_ROW;
}

export function autoColumnWidth(sheet: Worksheet, column: number): void {
  sheet.autoFitColumn(column);
}

export function autoRowHeight(sheet: Worksheet, row: number): void {
  sheet.autoFitRow(row);
}
