import type { Worksheet } from "@cj-tech-master/excelts";
import { absoluteAddress, columnCount, isWholeColumns, isWholeRows, quoteSheet, rowCount } from "../address";
import { numberFormatOf, valueOf } from "../cells";
import type { Rect } from "../desk";

export type SeriesBy = "Auto" | "Columns" | "Rows";

/** Where the parts of a series stand, each as a reference with its sheet. */
export interface SeriesSource {
  readonly name?: string;
  readonly categories?: string;
  readonly values: string;
  /** Categories that are numbers or dates. */
  readonly numeric: boolean;
  /** Categories in several columns (or rows): Excel shows them in levels. */
  readonly levels: number;
}

/** What the file and the API call a place: 'My sheet'!$A$1:$B$2. */
export function placeText(sheet: Worksheet, rect: Rect): string {
  return `${quoteSheet(sheet.name)}!${absoluteAddress(rect)}`;
}

/**
 * Reads a block as Excel does when it makes a chart of it: the longer side holds the categories, a first row of texts
 * names the series, and columns before the first numbers name the categories.
 */
export function readSource(sheet: Worksheet, rect: Rect, by: SeriesBy): SeriesSource[] {
  const used = usedPart(sheet, rect);
  const byColumns = by === "Auto" ? rowCount(used) >= columnCount(used) : by === "Columns";
  // Reading by rows is reading by columns with the two exchanged.
  const block = byColumns ? used : turned(used);
  const place = (part: Rect): string => placeText(sheet, byColumns ? part : turned(part));
  const cellAt = (row: number, column: number) => (byColumns ? sheet.findCell(row, column) : sheet.findCell(column, row));
  const isEmpty = (row: number, column: number): boolean => valueOf(cellAt(row, column)) === null;
  const isNumber = (row: number, column: number): boolean => typeof valueOf(cellAt(row, column)) === "number";
  const isFigure = (row: number, column: number): boolean => isNumber(row, column) && !isDateFormat(numberFormatOf(cellAt(row, column)));

  const columns = numbersFrom(block.left, block.right);
  const rows = numbersFrom(block.top, block.bottom);
  const corner = columns.length > 1 && rows.length > 1 && isEmpty(block.top, block.left);
  const [onlyColumn, ...otherColumns] = columns;
  const heading = (column: number): boolean => !isFigure(block.top, column) && !isEmpty(block.top, column);
  const headed = rows.length > 1 && (corner || (otherColumns.length > 0 ? otherColumns : [onlyColumn ?? block.left]).some(heading));
  const body = headed ? rows.slice(1) : rows;
  const top = body[0] ?? block.top;
  const firstFigures = columns.findIndex((column, index) => !(corner && index === 0) && body.some((row) => isFigure(row, column)));
  const levels = firstFigures < 0 ? Math.min(1, columns.length - 1) : firstFigures;
  const categories = { top, bottom: block.bottom, left: block.left, right: block.left + levels - 1 };
  return columns.slice(levels).map((column) => ({
    ...(headed ? { name: place({ top: block.top, bottom: block.top, left: column, right: column }) } : {}),
    ...(levels > 0 ? { categories: place(categories) } : {}),
    values: place({ top, bottom: block.bottom, left: column, right: column }),
    numeric: levels === 1 && body.every((row) => isNumber(row, block.left)),
    levels,
  }));
}

/** Of whole columns or rows the part that holds something. */
function usedPart(sheet: Worksheet, rect: Rect): Rect {
  const bottom = isWholeColumns(rect) ? Math.max(1, sheet.rowCount) : rect.bottom;
  const right = isWholeRows(rect) ? Math.max(1, sheet.columnCount) : rect.right;
  return { ...rect, bottom, right };
}

function turned(rect: Rect): Rect {
  return { top: rect.left, left: rect.top, bottom: rect.right, right: rect.bottom };
}

function numbersFrom(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** Dates are numbers, but never taken for figures to be shown. */
function isDateFormat(format: string): boolean {
  return /[ymd年月日]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "")) && format !== "General";
}
