import type { Place } from "../../model/address";
import { areaAt, edge, sizeAt, type Layout } from "./layout";

/** What a navigation key asks for. */
export type Move =
  | { readonly kind: "step"; readonly rows: number; readonly columns: number }
  | { readonly kind: "jump"; readonly rows: number; readonly columns: number }
  | { readonly kind: "page"; readonly direction: 1 | -1 }
  | { readonly kind: "rowStart" }
  | { readonly kind: "sheetStart" }
  | { readonly kind: "sheetEnd" };

interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The move of a key pressed while no cell is being edited. `extends` tells whether shift stretches the selection. */
export function moveOf(event: Key): { readonly move: Move; readonly extends: boolean } | undefined {
  const control = event.ctrlKey || event.metaKey;
  const arrow = ARROWS[event.key];
  if (arrow) {
    return { move: { kind: control ? "jump" : "step", rows: arrow[0], columns: arrow[1] }, extends: event.shiftKey };
  }
  switch (event.key) {
    case "Enter":
      return control ? undefined : { move: { kind: "step", rows: event.shiftKey ? -1 : 1, columns: 0 }, extends: false };
    case "Tab":
      return control ? undefined : { move: { kind: "step", rows: 0, columns: event.shiftKey ? -1 : 1 }, extends: false };
    case "PageDown":
    case "PageUp":
      return { move: { kind: "page", direction: event.key === "PageDown" ? 1 : -1 }, extends: event.shiftKey };
    case "Home":
      return { move: { kind: control ? "sheetStart" : "rowStart" }, extends: event.shiftKey };
    case "End":
      return { move: { kind: "sheetEnd" }, extends: event.shiftKey };
    default:
      return undefined;
  }
}

export interface Ground {
  readonly layout: Layout;
  readonly lastUsed: Place;
  /** Height of the part that scrolls, in pixels. */
  readonly pageHeight: number;
  isFilled(row: number, column: number): boolean;
}

/** Where a move from a place ends; hidden rows and columns are passed over. */
export function moved(from: Place, move: Move, ground: Ground): Place {
  const { layout } = ground;
  switch (move.kind) {
    case "step":
      return stepped(from, move.rows, move.columns, layout);
    case "jump":
      return jumped(from, move.rows, move.columns, ground);
    case "page":
      return { row: pagedRow(from.row, move.direction, ground), column: from.column };
    case "rowStart":
      return { row: from.row, column: firstAfter(layout.lefts, layout.frozenColumns) };
    case "sheetStart":
      return { row: firstAfter(layout.tops, layout.frozenRows), column: firstAfter(layout.lefts, layout.frozenColumns) };
    case "sheetEnd":
      return ground.lastUsed;
  }
}

function stepped(from: Place, rows: number, columns: number, layout: Layout): Place {
  const area = areaAt(layout, from);
  const row = rows === 0 ? from.row : next(layout.tops, rows > 0 ? area.bottom : area.top, rows, from.row);
  const column = columns === 0 ? from.column : next(layout.lefts, columns > 0 ? area.right : area.left, columns, from.column);
  const target = areaAt(layout, { row, column });
  return { row: target.top, column: target.left };
}

function next(edges: Float64Array, from: number, step: number, otherwise: number): number {
  const count = edges.length - 1;
  let index = from + step;
  while (index >= 1 && index <= count && sizeAt(edges, index) === 0) index += step;
  return index >= 1 && index <= count ? index : otherwise;
}

/** Ctrl+arrow: to the end of the filled block, or over the gap to the next filled cell, or to the end of the used part. */
function jumped(from: Place, rows: number, columns: number, ground: Ground): Place {
  const inside = (place: Place) =>
    place.row >= 1 &&
    place.column >= 1 &&
    place.row <= Math.max(ground.lastUsed.row, from.row) &&
    place.column <= Math.max(ground.lastUsed.column, from.column);
  const filled = (place: Place) => ground.isFilled(place.row, place.column);
  const after = (place: Place): Place => ({ row: place.row + rows, column: place.column + columns });
  let place = from;
  const alongBlock = filled(from) && inside(after(from)) && filled(after(from));
  while (inside(after(place))) {
    if (alongBlock && !filled(after(place))) break;
    place = after(place);
    if (!alongBlock && filled(place)) break;
  }
  const target = areaAt(ground.layout, place);
  return { row: target.top, column: target.left };
}

function pagedRow(row: number, direction: 1 | -1, ground: Ground): number {
  const { tops, rows } = ground.layout;
  const goal = edge(tops, row - 1) + direction * ground.pageHeight;
  let target = row;
  while (target + direction >= 1 && target + direction <= rows && (goal - edge(tops, target - 1)) * direction > 0) {
    target += direction;
  }
  return target;
}

function firstAfter(edges: Float64Array, frozen: number): number {
  return next(edges, frozen, 1, 1);
}
