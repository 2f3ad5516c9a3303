import type { Worksheet } from "@cj-tech-master/excelts";
import type { RefObject } from "react";
import type { Place } from "../../model/address";
import type { Desk, Rect } from "../../model/desk";
import type { Layout } from "./layout";
import type { Editing } from "./useEditing";
import type { GridSelection } from "./useSelection";

/** What the keyboard, the pointer and the clipboard work on. */
export interface GridPlace {
  readonly desk: Desk;
  readonly sheet: Worksheet;
  readonly layout: Layout;
  readonly selection: GridSelection;
  readonly editing: Editing;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly editor: RefObject<HTMLTextAreaElement | null>;
  /** Scrolls a cell into view. */
  show(place: Place): void;
  focusGrid(): void;
}

/** The part of a selection that can hold anything: whole columns reach far beyond what is used. */
export function usedPart(sheet: Worksheet, rect: Rect): Rect {
  return {
    top: rect.top,
    left: rect.left,
    bottom: Math.min(rect.bottom, Math.max(sheet.rowCount, rect.top)),
    right: Math.min(rect.right, Math.max(sheet.columnCount, rect.left)),
  };
}
