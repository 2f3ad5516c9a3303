import type { Worksheet } from "@cj-tech-master/excelts";
import type { Place } from "../../model/address";
import type { Rect } from "../../model/desk";
import { STANDARD_COLUMN, STANDARD_ROW, widthToPoints } from "../../model/sizes";
import { overlap } from "./address";

export const ROW_HEADER_WIDTH = 46;
export const COLUMN_HEADER_HEIGHT = 22;

/** Geometry of one sheet in pixels. Rows and columns count from 1; hidden ones have size 0. */
export interface Layout {
  readonly rows: number;
  readonly columns: number;
  /** tops[row - 1] is the row's top; one entry more than rows, so that tops[rows] is the whole height. */
  readonly tops: Float64Array;
  readonly lefts: Float64Array;
  readonly merges: readonly Rect[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly gridLines: boolean;
  mergeAt(row: number, column: number): Rect | undefined;
}

const SPARE_ROWS = 60;
const SPARE_COLUMNS = 8;
const LEAST_ROWS = 120;
const LEAST_COLUMNS = 26;
const PIXELS_PER_POINT = 96 / 72;
/** Room that a line of text needs over its type size. */
const LINE_ROOM = 1.4;

/** Reads the geometry of a sheet; `reach` is a place that must be on it although it is empty. */
export function layoutOf(sheet: Worksheet, reach: Place): Layout {
  const ends = sheet.getCharts().map(({ range }) => range.br ?? range.tl);
  const rows = Math.max(sheet.rowCount + SPARE_ROWS, LEAST_ROWS, reach.row + 20, ...ends.map(({ nativeRow }) => nativeRow + 20));
  const columns = Math.max(sheet.columnCount + SPARE_COLUMNS, LEAST_COLUMNS, reach.column + 4, ...ends.map(({ nativeCol }) => nativeCol + 4));
  const merges = sheet.mergedRegions;
  const view = firstView(sheet);
  const frozen = view?.state === "frozen" ? view : undefined;
  return {
    rows,
    columns,
    tops: sums(rows, (row) => rowHeight(sheet, row)),
    lefts: sums(columns, (column) => columnWidth(sheet, column)),
    merges,
    frozenRows: frozen?.ySplit ?? 0,
    frozenColumns: frozen?.xSplit ?? 0,
    gridLines: view?.showGridLines !== false,
    mergeAt: mergeFinder(merges),
  };
}

function sums(count: number, sizeOf: (index: number) => number): Float64Array {
  const edges = new Float64Array(count + 1);
  for (let index = 1; index <= count; index += 1) edges[index] = (edges[index - 1] ?? 0) + sizeOf(index);
  return edges;
}

function rowHeight(sheet: Worksheet, rowNumber: number): number {
  const least = sheet.properties.defaultRowHeight ?? STANDARD_ROW;
  const row = sheet.findRow(rowNumber);
  if (!row) return Math.round(least * PIXELS_PER_POINT);
  if (row.hidden) return 0;
  if (row.height !== undefined && row.height > 0) return Math.round(row.height * PIXELS_PER_POINT);
  let tallest = least;
  row.eachCell((cell) => {
    tallest = Math.max(tallest, (cell.font?.size ?? 0) * LINE_ROOM);
  });
  return Math.round(tallest * PIXELS_PER_POINT);
}

/** Typed as always there, but a sheet that has just been read or added may have neither. */
type Loose = Partial<Pick<Worksheet, "views" | "columns">>;

const firstView = ({ views }: Loose) => views?.[0];
/** Worksheet.getColumn would create the column, so the list is read instead. */
const columnAt = ({ columns }: Loose, columnNumber: number) => columns?.[columnNumber - 1];

function columnWidth(sheet: Worksheet, columnNumber: number): number {
  const column = columnAt(sheet, columnNumber);
  if (column?.hidden) return 0;
  return Math.round(widthToPoints(column?.width ?? sheet.properties.defaultColWidth ?? STANDARD_COLUMN) * PIXELS_PER_POINT);
}

function mergeFinder(merges: readonly Rect[]): Layout["mergeAt"] {
  const byCell = new Map<number, Rect>();
  for (const merge of merges) {
    for (let row = merge.top; row <= merge.bottom; row += 1) {
      for (let column = merge.left; column <= merge.right; column += 1) byCell.set(row * 16_385 + column, merge);
    }
  }
  return (row, column) => byCell.get(row * 16_385 + column);
}

/** Where a rectangle of cells lies on the sheet, in pixels from the first cell. */
export function boxOf(layout: Layout, rect: Rect): { x: number; y: number; width: number; height: number } {
  const x = edge(layout.lefts, rect.left - 1);
  const y = edge(layout.tops, rect.top - 1);
  return { x, y, width: edge(layout.lefts, rect.right) - x, height: edge(layout.tops, rect.bottom) - y };
}

/** Position of the edge after `index` rows or columns; beyond the last one, the end. */
export function edge(edges: Float64Array, index: number): number {
  return edges[Math.min(Math.max(index, 0), edges.length - 1)] ?? 0;
}

export function sizeAt(edges: Float64Array, index: number): number {
  return edge(edges, index) - edge(edges, index - 1);
}

/** Row or column (from 1) under a pixel position. */
export function indexAt(edges: Float64Array, position: number): number {
  let low = 1;
  let high = edges.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (edge(edges, middle) > position) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The merged area of a place, or the place itself. */
export function areaAt(layout: Layout, place: Place): Rect {
  return (
    layout.mergeAt(place.row, place.column) ?? {
      top: place.row,
      left: place.column,
      bottom: place.row,
      right: place.column,
    }
  );
}

/** Grows a selection until it cuts through no merged area. */
export function coverMerges(layout: Layout, rect: Rect): Rect {
  const cut = layout.merges.filter(
    (merge) =>
      overlap(merge, rect) &&
      (merge.top < rect.top || merge.left < rect.left || merge.bottom > rect.bottom || merge.right > rect.right),
  );
  if (cut.length === 0) return rect;
  return coverMerges(layout, {
    top: Math.min(rect.top, ...cut.map((merge) => merge.top)),
    left: Math.min(rect.left, ...cut.map((merge) => merge.left)),
    bottom: Math.max(rect.bottom, ...cut.map((merge) => merge.bottom)),
    right: Math.max(rect.right, ...cut.map((merge) => merge.right)),
  });
}
