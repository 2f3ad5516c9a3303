import type { ChartPlace, Corner } from "../../model/charts/chartPlace";
import { edge, sizeAt, type Layout } from "../grid/layout";

const PIXELS_PER_POINT = 96 / 72;

/** Where a chart lies on the sheet, in pixels from the first cell. It is fastened to cells and grows with them. */
export function boxOfChart(layout: Layout, { start, end }: ChartPlace): { x: number; y: number; width: number; height: number } {
  const from = pointOf(layout, start);
  const to =
    "width" in end
      ? { x: from.x + end.width * PIXELS_PER_POINT, y: from.y + end.height * PIXELS_PER_POINT }
      : pointOf(layout, end);
  return { x: from.x, y: from.y, width: Math.max(0, Math.round(to.x - from.x)), height: Math.max(0, Math.round(to.y - from.y)) };
}

function pointOf({ lefts, tops }: Layout, { row, column, right, down }: Corner): { x: number; y: number } {
  return {
    x: edge(lefts, column - 1) + Math.min(right * PIXELS_PER_POINT, sizeAt(lefts, column)),
    y: edge(tops, row - 1) + Math.min(down * PIXELS_PER_POINT, sizeAt(tops, row)),
  };
}
