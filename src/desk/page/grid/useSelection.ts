import type { Worksheet } from "@cj-tech-master/excelts";
import { useState } from "react";
import { sameRect, type Place } from "../../model/address";
import type { Desk, Rect } from "../../model/desk";
import { contains, spanOf } from "./address";
import { kindOf } from "./content";
import { areaAt, coverMerges, type Layout } from "./layout";
import { moved, type Move } from "./moves";

export interface GridSelection {
  readonly rect: Rect;
  /** The cell that typing goes to. */
  readonly active: Place;
  /** The corner that shift and dragging move. */
  readonly focus: Place;
  moveTo(place: Place): void;
  extendTo(place: Place): void;
  selectRect(rect: Rect, active?: Place): void;
  /** Carries out a navigation key; answers the place that must be in view. */
  move(move: Move, extend: boolean, pageHeight: number): Place;
}

interface Ends {
  readonly sheet: string;
  readonly anchor: Place;
  readonly focus: Place;
}

/** The selection rectangle is the desk's own; which of its cells is active, and which corner moves, is remembered here. */
export function useSelection(desk: Desk, sheet: Worksheet, layout: Layout): GridSelection {
  const [ends, setEnds] = useState<Ends>();
  const rect = coverMerges(layout, selectionOn(desk, sheet.name));
  const known = ends && ends.sheet === sheet.name && contains(rect, ends.anchor) && contains(rect, ends.focus);
  const active = known ? ends.anchor : { row: rect.top, column: rect.left };
  const focus = known ? ends.focus : { row: rect.bottom, column: rect.right };

  const selectRect = (wanted: Rect, anchor: Place = { row: wanted.top, column: wanted.left }, end?: Place) => {
    const covered = coverMerges(layout, wanted);
    const area = areaAt(layout, anchor);
    setEnds({
      sheet: sheet.name,
      anchor: { row: area.top, column: area.left },
      focus: end ?? { row: covered.bottom, column: covered.right },
    });
    if (desk.selection.sheet !== sheet.name || !sameRect(desk.selection, covered)) {
      desk.select({ sheet: sheet.name, ...covered });
    }
  };
  const moveTo = (place: Place) => selectRect(areaAt(layout, place), place);
  const extendTo = (place: Place) => selectRect(spanOf(active, place), active, place);
  return {
    rect,
    active,
    focus,
    moveTo,
    extendTo,
    selectRect,
    move: (move, extend, pageHeight) => {
      const ground = {
        layout,
        pageHeight,
        lastUsed: { row: Math.max(1, sheet.rowCount), column: Math.max(1, sheet.columnCount) },
        isFilled: (row: number, column: number) => kindOf(sheet.findCell(row, column)) !== "empty",
      };
      const target = moved(extend ? focus : active, move, ground);
      if (extend) extendTo(target);
      else moveTo(target);
      return target;
    },
  };
}

/** The desk's selection if it is on this sheet, else the first cell. */
export function selectionOn(desk: Desk, sheet: string): Rect {
  const { selection } = desk;
  if (selection.sheet !== sheet) return { top: 1, left: 1, bottom: 1, right: 1 };
  return { top: selection.top, left: selection.left, bottom: selection.bottom, right: selection.right };
}
