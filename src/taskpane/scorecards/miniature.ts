import { normalise } from "../../numbers/compare";
import type { CellStyle, SheetPlan } from "../../sheets/plan";
import { readBlock, type BlockPlace } from "./block";
import { joinedText } from "./joinedText";

export type Sides = Partial<Record<"top" | "bottom" | "left" | "right", string>>;

/** One visible cell, or merged block, of the sheet; places and sizes in points. */
export interface MiniatureBox {
  readonly key: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly text: string;
  readonly style: CellStyle;
  readonly sides: Sides;
}

export interface Miniature {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly MiniatureBox[];
}

/** The printed part of a planned sheet as boxes. Formulas show nothing, as nothing is filled in yet, unless they only join texts. */
export function miniatureOf(plan: SheetPlan): Miniature {
  const page = readBlock(plan.print.area);
  const lefts = offsets(plan.columnWidths, page.left, page.right);
  const tops = offsets(plan.rowHeights, page.top, page.bottom);
  const merges = plan.merges.map(readBlock);
  const areas = plan.areas.map(({ range, style }) => ({ block: readBlock(range), style }));
  const boxes: MiniatureBox[] = [];
  for (let row = page.top; row <= page.bottom; row++)
    for (let column = page.left; column <= page.right; column++) {
      const merge = merges.find((block) => covers(block, row, column));
      if (merge && (merge.top !== row || merge.left !== column)) continue;
      const place = merge ?? { top: row, left: column, bottom: row, right: column };
      const touching = areas.filter(({ block }) => covers(block, row, column));
      const style = touching.reduce<CellStyle>((all, area) => mergeStyles(all, area.style), {});
      const left = lefts[column - page.left] ?? 0;
      const top = tops[row - page.top] ?? 0;
      boxes.push({
        key: `${row}:${column}`,
        left,
        top,
        width: (lefts[place.right - page.left + 1] ?? left) - left,
        height: (tops[place.bottom - page.top + 1] ?? top) - top,
        text: textOf(plan, row, column, style.numberFormat),
        style,
        sides: touching.reduce<Sides>((all, area) => ({ ...all, ...sidesOf(area.block, area.style, place) }), {}),
      });
    }
  return { width: lefts.at(-1) ?? 0, height: tops.at(-1) ?? 0, boxes };
}

/** Where each column or row begins, and after the last one where it ends. */
function offsets(sizes: readonly number[], first: number, last: number): readonly number[] {
  const starts = [0];
  for (let index = first; index <= last; index++) starts.push((starts.at(-1) ?? 0) + (sizes[index - 1] ?? 0));
  return starts;
}

function covers(block: BlockPlace, row: number, column: number): boolean {
  return row >= block.top && row <= block.bottom && column >= block.left && column <= block.right;
}

function mergeStyles(under: CellStyle, over: CellStyle): CellStyle {
  return { ...under, ...over, font: { ...under.font, ...over.font } };
}

function textOf(plan: SheetPlan, row: number, column: number, numberFormat = ""): string {
  const cell = plan.cells[row - 1]?.[column - 1] ?? null;
  if (cell === null) return "";
  if ("text" in cell) return cell.text;
  if ("formula" in cell) return joinedText(cell.formula, plan);
  return numberFormat.includes("%") ? `${normalise(cell.number * 100)}%` : String(cell.number);
}

/** The borders that an area gives to a place within it. */
function sidesOf(area: BlockPlace, { borders }: CellStyle, place: BlockPlace): Sides {
  if (!borders) return {};
  const { color } = borders;
  const has = (outer: "top" | "bottom" | "left" | "right", inner: "insideHorizontal" | "insideVertical", edge: boolean) =>
    borders.sides.includes(edge ? outer : inner);
  return {
    ...(has("top", "insideHorizontal", place.top === area.top) && { top: color }),
    ...(has("bottom", "insideHorizontal", place.bottom === area.bottom) && { bottom: color }),
    ...(has("left", "insideVertical", place.left === area.left) && { left: color }),
    ...(has("right", "insideVertical", place.right === area.right) && { right: color }),
  };
}
