import type { Place } from "../../model/address";
import { areaAt, boxOf, COLUMN_HEADER_HEIGHT, edge, ROW_HEADER_WIDTH, type Layout } from "./layout";

/** Scrolls so far that a cell is in view; frozen cells always are. */
export function reveal(scroller: HTMLElement, layout: Layout, place: Place): void {
  const box = boxOf(layout, areaAt(layout, place));
  if (place.row > layout.frozenRows) {
    const above = edge(layout.tops, layout.frozenRows);
    const page = scroller.clientHeight - COLUMN_HEADER_HEIGHT - above;
    scroller.scrollTop = nearest(scroller.scrollTop, box.y - above, box.height, page);
  }
  if (place.column > layout.frozenColumns) {
    const before = edge(layout.lefts, layout.frozenColumns);
    const page = scroller.clientWidth - ROW_HEADER_WIDTH - before;
    scroller.scrollLeft = nearest(scroller.scrollLeft, box.x - before, box.width, page);
  }
}

function nearest(offset: number, start: number, size: number, page: number): number {
  if (start < offset || size > page) return start;
  return start + size > offset + page ? start + size - page : offset;
}

/** Height of the part below headers and frozen rows. */
export function pageHeight(scroller: HTMLElement, layout: Layout): number {
  return Math.max(40, scroller.clientHeight - COLUMN_HEADER_HEIGHT - edge(layout.tops, layout.frozenRows));
}

/** Where a sheet position is drawn in the scroller's window: frozen parts do not move. */
export function onScreen(layout: Layout, place: Place, scroll: { left: number; top: number }): { x: number; y: number } {
  const box = boxOf(layout, areaAt(layout, place));
  return {
    x: ROW_HEADER_WIDTH + box.x - (place.column > layout.frozenColumns ? scroll.left : 0),
    y: COLUMN_HEADER_HEIGHT + box.y - (place.row > layout.frozenRows ? scroll.top : 0),
  };
}
