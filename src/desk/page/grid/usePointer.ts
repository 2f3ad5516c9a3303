import { useRef, type PointerEvent } from "react";
import { MAX_COLUMN, MAX_ROW, type Place } from "../../model/address";
import type { Rect } from "../../model/desk";
import { spanOf } from "./address";
import type { GridPlace } from "./gridPlace";
import { areaAt } from "./layout";
import { spotAt, type Spot } from "./pointer";
import { pointablePart, pointAt, type Pointed } from "./pointing";
import { caretToEnd } from "./useKeyboard";




/** What a drag began on. */
interface Drag {
  readonly from: Spot;
  /** Set while a formula is being edited: the drag writes a reference into it. */
  readonly pointed: Pointed | undefined;
}

/** Selecting with the mouse, and pointing at cells while a formula is being edited. */
export function usePointer(place: GridPlace) {
  const { layout, selection, editing, scroller, editor } = place;
  const drag = useRef<Drag>(undefined);

  const point = (rect: Rect, part: Pointed): Pointed | undefined => {
    if (!editing.draft) return undefined;
    const { text, pointed } = pointAt(editing.draft.text, part, rect);
    editing.change(text);
    return pointed;
  };

  const select = (from: Spot, to: Spot) => {
    if (from.kind === "corner") selection.selectRect({ top: 1, left: 1, bottom: MAX_ROW, right: MAX_COLUMN });
    else selection.selectRect(rectOf(from, to, layout.rows, layout.columns), startOf(from));
  };

  return {
    onPointerDown: (event: PointerEvent<HTMLDivElement>) => {
      const element = scroller.current;
      if (event.button !== 0 || !element || onScrollBar(element, event)) return;
      event.preventDefault();
      element.setPointerCapture(event.pointerId);
      const from = spotAt(element, layout, event);
      const { draft } = editing;
      if (draft && from.kind === "cell") {
        const caret = document.activeElement instanceof HTMLInputElement ? document.activeElement.selectionEnd : editor.current?.selectionEnd;
        const part = pointablePart(draft.text, caret ?? draft.text.length, drag.current?.pointed);
        if (part) {
          drag.current = { from, pointed: point(areaAt(layout, from.place), part) };
          return;
        }
      }
      drag.current = { from, pointed: undefined };
      if (!editing.accept()) return;
      place.focusGrid();
      if (from.kind === "cell" && event.shiftKey) selection.extendTo(from.place);
      else if (from.kind === "cell") selection.moveTo(from.place);
      else select(from, from);
    },
    onPointerMove: (event: PointerEvent<HTMLDivElement>) => {
      const element = scroller.current;
      const from = drag.current?.from;
      if (!element || !from || !element.hasPointerCapture(event.pointerId)) return;
      const to = spotAt(element, layout, event, true);
      if (to.kind !== "cell" || from.kind === "corner") return;
      if (from.kind === "cell" && drag.current?.pointed) {
        drag.current = { from, pointed: point(spanOf(from.place, to.place), drag.current.pointed) };
      } else if (from.kind === "cell") {
        if (to.place.row === selection.focus.row && to.place.column === selection.focus.column) return;
        selection.extendTo(to.place);
        place.show(to.place);
      } else select(from, to);
    },
    onDoubleClick: () => {
      if (editing.draft) return;
      if (editing.begin(selection.active, "cell")) requestAnimationFrame(() => caretToEnd(editor.current));
    },
  };
}

function onScrollBar(element: HTMLElement, event: PointerEvent): boolean {
  const frame = element.getBoundingClientRect();
  return event.clientX - frame.left >= element.clientWidth || event.clientY - frame.top >= element.clientHeight;
}

function startOf(spot: Spot): Place {
  if (spot.kind === "cell") return spot.place;
  return { row: spot.kind === "row" ? spot.row : 1, column: spot.kind === "column" ? spot.column : 1 };
}

/** Whole rows or columns between two places. */
function rectOf(from: Spot, to: Spot, rows: number, columns: number): Rect {
  const start = startOf(from);
  const end = to.kind === "cell" ? to.place : startOf(to);
  const rect = spanOf(start, { row: Math.min(end.row, rows), column: Math.min(end.column, columns) });
  if (from.kind === "row") return { ...rect, left: 1, right: MAX_COLUMN };
  if (from.kind === "column") return { ...rect, top: 1, bottom: MAX_ROW };
  return rect;
}
