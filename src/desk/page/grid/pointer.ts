import type { Place } from "../../model/address";
import { COLUMN_HEADER_HEIGHT, edge, indexAt, ROW_HEADER_WIDTH, type Layout } from "./layout";

/** What lies under the pointer. */
export type Spot =
  | { readonly kind: "cell"; readonly place: Place }
  | { readonly kind: "row"; readonly row: number }
  | { readonly kind: "column"; readonly column: number }
  | { readonly kind: "corner" };

/** Reads a pointer position; with `inside`, positions beyond the cells count as the nearest cell. */
export function spotAt(scroller: HTMLElement, layout: Layout, at: { clientX: number; clientY: number }, inside = false): Spot {
  const frame = scroller.getBoundingClientRect();
  const x = at.clientX - frame.left - ROW_HEADER_WIDTH;
  const y = at.clientY - frame.top - COLUMN_HEADER_HEIGHT;
  const column = indexAt(layout.lefts, scrolled(x, edge(layout.lefts, layout.frozenColumns), scroller.scrollLeft));
  const row = indexAt(layout.tops, scrolled(y, edge(layout.tops, layout.frozenRows), scroller.scrollTop));
  if (!inside && x < 0 && y < 0) return { kind: "corner" };
  if (!inside && x < 0) return { kind: "row", row };
  if (!inside && y < 0) return { kind: "column", column };
  return { kind: "cell", place: { row, column } };
}

function scrolled(position: number, frozen: number, offset: number): number {
  return Math.max(0, position < frozen && position >= 0 ? position : position + offset);
}
