import type { Worksheet } from "@cj-tech-master/excelts";

/** Points. */
export const STANDARD_ROW = 15;
/** Characters of the standard font. */
export const STANDARD_COLUMN = 8.43;

/** Files count column widths in characters: 7 pixels each and 5 around them; a pixel is ¾ point. */
export function widthToPoints(width: number): number {
  return (width < 1 ? width * 12 : width * 7 + 5) * 0.75;
}

export function pointsToWidth(points: number): number {
  const pixels = points / 0.75;
  const width = pixels < 12 ? pixels / 12 : (pixels - 5) / 7;
  return Math.round(width * 1000) / 1000;
}

export function columnPoints(sheet: Worksheet, column: number): number {
  const found = sheet.getColumn(column);
  if (found.hidden) return 0;
  return Math.round(widthToPoints(found.width ?? sheet.properties.defaultColWidth ?? STANDARD_COLUMN) * 100) / 100;
}

export function autoColumnWidth(sheet: Worksheet, column: number): void {
  sheet.autoFitColumn(column);
}

export function autoRowHeight(sheet: Worksheet, row: number): void {
  sheet.autoFitRow(row);
}
