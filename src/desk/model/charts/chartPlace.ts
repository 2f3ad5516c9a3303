import type { Worksheet } from "@cj-tech-master/excelts";
import type { Chart } from "@cj-tech-master/excelts/chart";
import { MAX_COLUMN, MAX_ROW } from "../address";
import type { Rect } from "../desk";
import { columnPoints, rowPoints } from "../sizes";

/** A point on a sheet, given by the cell under it and the way into the cell, in points. */
export interface Corner {
  readonly row: number;
  readonly column: number;
  readonly right: number;
  readonly down: number;
}

/** Where a chart is fastened: between two cells, or to one with a size of its own (points). */
export interface ChartPlace {
  readonly start: Corner;
  readonly end: Corner | { readonly width: number; readonly height: number };
}

/** Points from the sheet's first cell. */
export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const EMU_PER_POINT = 12_700;
const PIXELS_PER_POINT = 96 / 72;

type Anchor = Chart["range"]["tl"];

function cornerOf(anchor: Anchor): Corner {
  return {
    row: anchor.nativeRow + 1,
    column: anchor.nativeCol + 1,
    right: anchor.nativeColOff / EMU_PER_POINT,
    down: anchor.nativeRowOff / EMU_PER_POINT,
  };
}

/** The model keeps sizes as read from a file in pixels, others in EMU. */
function sizeOf(extent: { readonly cx?: number; readonly cy?: number; readonly width?: number; readonly height?: number }) {
  return {
    width: extent.cx === undefined ? (extent.width ?? 0) / PIXELS_PER_POINT : extent.cx / EMU_PER_POINT,
    height: extent.cy === undefined ? (extent.height ?? 0) / PIXELS_PER_POINT : extent.cy / EMU_PER_POINT,
  };
}

export function placeOf({ range }: Chart): ChartPlace {
  const start = range.pos
    ? { row: 1, column: 1, right: range.pos.x / PIXELS_PER_POINT, down: range.pos.y / PIXELS_PER_POINT }
    : cornerOf(range.tl);
  return { start, end: range.br ? cornerOf(range.br) : sizeOf(range.ext ?? {}) };
}

export function boundsOf(sheet: Worksheet, place: ChartPlace): Bounds {
  const { left, top } = pointOf(sheet, place.start);
  if ("width" in place.end) return { left, top, ...place.end };
  const end = pointOf(sheet, place.end);
  return { left, top, width: Math.max(0, end.left - left), height: Math.max(0, end.top - top) };
}

function pointOf(sheet: Worksheet, corner: Corner): { left: number; top: number } {
  let left = corner.right;
  for (let column = 1; column < corner.column; column++) left += columnPoints(sheet, column);
  let top = corner.down;
  for (let row = 1; row < corner.row; row++) top += rowPoints(sheet, row);
  return { left, top };
}

function cornerAt(sheet: Worksheet, left: number, top: number): Corner {
  const across = stepInto(left, MAX_COLUMN, (column) => columnPoints(sheet, column));
  const along = stepInto(top, MAX_ROW, (row) => rowPoints(sheet, row));
  return { column: across.index, right: across.rest, row: along.index, down: along.rest };
}

function stepInto(distance: number, last: number, sizeAt: (index: number) => number): { index: number; rest: number } {
  let rest = distance;
  for (let index = 1; index < last; index++) {
    const size = sizeAt(index);
    if (rest < size) return { index, rest };
    rest -= size;
  }
  return { index: last, rest: 0 };
}

/** Fastens a chart between the two cells under its corners. */
export function moveTo(sheet: Worksheet, chart: Chart, { left, top, width, height }: Bounds): void {
  fasten(chart, cornerAt(sheet, left, top), cornerAt(sheet, left + width, top + height));
}

/** Lets a chart cover cells from edge to edge. */
export function cover(chart: Chart, rect: Rect): void {
  const corner = (row: number, column: number): Corner => ({ row, column, right: 0, down: 0 });
  fasten(chart, corner(rect.top, rect.left), corner(rect.bottom + 1, rect.right + 1));
}

/** Moves the corners of a sheet's charts along with the cells they are fastened to. */
export function shiftCharts(sheet: Worksheet, axis: "row" | "column", after: (line: number) => number): void {
  const moved = (corner: Corner): Corner => ({ ...corner, [axis]: after(corner[axis]) });
  for (const chart of sheet.getCharts()) {
    const { start, end } = placeOf(chart);
    if ("width" in end) moveTo(sheet, chart, boundsOf(sheet, { start: moved(start), end }));
    else fasten(chart, moved(start), moved(end));
  }
}

function fasten(chart: Chart, start: Corner, end: Corner): void {
  const { tl } = chart.range;
  const br = tl.clone();
  setAnchor(tl, start);
  setAnchor(br, end);
  chart.range = { tl, br, editAs: "twoCell" };
}

function setAnchor(anchor: Anchor, corner: Corner): void {
  anchor.nativeRow = corner.row - 1;
  anchor.nativeCol = corner.column - 1;
  anchor.nativeRowOff = Math.round(corner.down * EMU_PER_POINT);
  anchor.nativeColOff = Math.round(corner.right * EMU_PER_POINT);
}
