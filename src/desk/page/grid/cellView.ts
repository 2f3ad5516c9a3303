import type { Borders, Cell, Worksheet } from "@cj-tech-master/excelts";
import type { CSSProperties } from "react";
import type { Desk, Rect } from "../../model/desk";
import { cssOf, fontSizeOf, isFilled } from "./cellStyle";
import { kindOf, type Kind } from "./content";
import { sizeAt, type Layout } from "./layout";
import { fittedNumber, widthOf } from "./textFit";

/** Everything that is drawn of one cell or merged area. */
export interface CellView {
  readonly text: string;
  readonly shown: string;
  readonly kind: Kind;
  readonly css: CSSProperties | undefined;
  readonly overflow: number;
  readonly lined: boolean;
}

const PADDING = 7;
const EMPTY: CellView = { text: "", shown: "", kind: "empty", css: undefined, overflow: 0, lined: true };

export function viewOf(desk: Desk, sheet: Worksheet, layout: Layout, area: Rect, width: number): CellView {
  const cell = sheet.findCell(area.top, area.left);
  if (!cell) return EMPTY;
  const text = desk.textOf(sheet.name, area.top, area.left);
  const kind = text === "" ? "empty" : kindOf(cell);
  const css = cssOf(cell.style, drawnBorder(sheet, cell, area));
  const wrapped = cell.alignment?.wrapText === true;
  const room = width - PADDING;
  const general = cell.numFmt === undefined || cell.numFmt === "General";
  const shown =
    kind === "number" && !wrapped ? fittedNumber(text, general, (candidate) => fits(candidate, css, cell, room)) : text;
  const overflow =
    kind === "text" && !wrapped && !fits(text, css, cell, room) ? overflowWidth(sheet, layout, area, text, css) : 0;
  return { text, shown, kind, css, overflow, lined: !isFilled(cell.fill) };
}

function fits(text: string, css: CSSProperties, cell: Cell, room: number): boolean {
  // No sign is wider than one and a third of the type size in points, so most cells need no measuring.
  return text.length * fontSizeOf(cell.style) * (4 / 3) <= room || widthOf(text, css) <= room;
}

/** A merged area takes its right and bottom lines from its last cell; a filled cell shows the lines of its neighbours. */
function drawnBorder(sheet: Worksheet, cell: Cell, area: Rect): Partial<Borders> | undefined {
  const own = cell.border;
  const last = sheet.findCell(area.bottom, area.right)?.border;
  const merged = last && last !== own ? { ...own, right: last.right, bottom: last.bottom } : own;
  if (!isFilled(cell.fill) || (merged?.left && merged.top)) return merged;
  const left = merged?.left ?? (area.left > 1 ? sheet.findCell(area.top, area.left - 1)?.border?.right : undefined);
  const top = merged?.top ?? (area.top > 1 ? sheet.findCell(area.top - 1, area.left)?.border?.bottom : undefined);
  return left || top ? { ...merged, ...(left && { left }), ...(top && { top }) } : merged;
}

/** How far a long text may run over empty cells on its right, in pixels; 0 if it may not. */
function overflowWidth(sheet: Worksheet, layout: Layout, area: Rect, text: string, css: CSSProperties): number {
  const alignment = css.textAlign;
  if (area.right > area.left || (alignment !== undefined && alignment !== "left")) return 0;
  const wanted = widthOf(text, css) + PADDING;
  let width = sizeAt(layout.lefts, area.left);
  for (let column = area.left + 1; column <= layout.columns && width < wanted; column += 1) {
    const neighbour = sheet.findCell(area.top, column);
    if (layout.mergeAt(area.top, column) || kindOf(neighbour) !== "empty") break;
    width += sizeAt(layout.lefts, column);
  }
  return width > sizeAt(layout.lefts, area.left) ? width - PADDING + 1 : 0;
}
