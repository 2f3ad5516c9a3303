import { namedOf, figureOf, withoutNumber, type Figure, type Named } from "./figures";
import type { Cell, Grid } from "./grid";
import type { Layout } from "./layout";
import { isClosing, isNote, isPartTitle, isSigning, isSubtotal, isTotal, signersOf } from "./lines";
import { isInfo } from "./frame";

/** What a row of a table's body is. */
export type BodyRow =
  | { readonly kind: "item"; readonly row: number }
  | { readonly kind: "part"; readonly named: Named; readonly row: number }
  | { readonly kind: "total"; readonly figure: Figure; readonly sub: boolean }
  | { readonly kind: "note"; readonly text: string }
  | { readonly kind: "sign"; readonly names: readonly string[] };

/** Rows that certainly hold no item, whatever the columns mean; what columns hold is judged by the others. */
export function isAside(grid: Grid, row: number): boolean {
  const cells = ownCells(grid, row);
  const [first] = cells.filter((cell) => typeof cell.value === "string");
  if (!first) return false;
  return isTotalRow(cells) || isNote(first) || isClosing(first) || isSigning(cells) || cells.length === 1 || cells.every(isInfo);
}

export function ownCells(grid: Grid, row: number): readonly Cell[] {
  return grid.filled(row).filter((cell) => cell.row === row);
}

/** Rows of one table's body, sorted. */
export function bodyRows(grid: Grid, layout: Layout, rows: readonly number[]): readonly BodyRow[] {
  const found: BodyRow[] = [];
  let foot = false;
  for (const [place, row] of rows.entries()) {
    const cells = ownCells(grid, row);
    if (cells.length === 0) continue;
    const rest = rows.slice(place + 1);
    const made = bodyRow(grid, layout, row, cells, rest, foot);
    foot = made === "foot" || made?.kind === "sign" || made?.kind === "note" || (made?.kind === "total" && !made.sub) || (foot && made?.kind !== "item" && made?.kind !== "part");
    if (made !== null && made !== "foot") found.push(made);
  }
  return found;
}

function bodyRow(grid: Grid, layout: Layout, row: number, cells: readonly Cell[], rest: readonly number[], foot: boolean): BodyRow | "foot" | null {
  const words = counted(cells.filter((cell) => typeof cell.value === "string" && figureOf(cell) === undefined));
  const [first] = words;
  if (isTotalRow(cells)) return totalOf(grid, layout, row, cells, first);
  if (isSigning(cells)) return { kind: "sign", names: signersOf(cells) };
  if (first && isNote(first) && !isItemRow(grid, layout, row)) return { kind: "note", text: noteOf(cells) };
  if (first && isClosing(first) && !isItemRow(grid, layout, row)) return "foot";
  if (first && isInfo(first) && cells.every((cell) => isInfo(cell) || words.length <= 1)) return null;
  if (words.length === 1 && first && !continues(grid, layout, row)) return loneRow(grid, layout, row, first, cells, rest, foot);
  if (!first) return isItemRow(grid, layout, row) || continues(grid, layout, row) ? { kind: "item", row } : null;
  if (foot && !isItemRow(grid, layout, row)) return words.length > 1 && first.line.length <= 12 ? "foot" : { kind: "note", text: noteOf(cells) };
  return { kind: "item", row };
}

/** 一 | 工作业绩 in two cells counts as one: 一、工作业绩. */
function counted(words: readonly Cell[]): readonly Cell[] {
  const [first, second, ...others] = words;
  if (!first || !second || others.length > 0 || !/^[（(]?(?:[一二三四五六七八九十]{1,3}|[IVX]{1,4})[)）]?[、.．]?$/.test(first.line)) return words;
  return [{ ...second, line: `${first.line.replace(/[、.．()（）]/g, "")}、${second.line}` }];
}

/** 合计 and figures. */
function isTotalRow(cells: readonly Cell[]): boolean {
  const words = cells.filter((cell) => typeof cell.value === "string" && figureOf(cell) === undefined);
  return words.length > 0 && words.length <= 3 && words.slice(0, 2).some(isTotal) && words.every((cell) => isTotal(cell) || cell.line.length <= 12);
}

function totalOf(grid: Grid, layout: Layout, row: number, cells: readonly Cell[], first: Cell | undefined): BodyRow | null {
  const cell = layout.points === null ? undefined : grid.at(row, layout.points);
  const own = cell && figureOf(cell);
  const inWords = first && /(\d+(?:\.\d+)?)\s*(分|%|％)?\s*[)）]?$/.exec(first.line);
  const figure = own ?? (inWords ? { value: Number(inWords[1]), percent: inWords[2] === "%" || inWords[2] === "％", extra: false } : undefined);
  if (!figure) return { kind: "note", text: "" };
  return { kind: "total", figure, sub: cells.some(isSubtotal) };
}

/** Something in a column that only items fill: points, levels, or a name beside a standard. */
function isItemRow(grid: Grid, layout: Layout, row: number): boolean {
  const own = (column: number | null) => {
    const cell = column === null ? undefined : grid.at(row, column);
    return cell && cell.row === row && cell.column === column && cell.line !== "" ? cell : undefined;
  };
  const points = own(layout.points);
  const item = own(layout.item);
  const standard = own(layout.standard);
  if (points && figureOf(points)) return item !== undefined || standard !== undefined || own(layout.partPoints) !== undefined;
  if (item && layout.levels.some(({ index }) => own(index))) return true;
  if (own(layout.partPoints) && standard) return true;
  return item !== undefined && standard !== undefined && item !== standard && item.columns === 1;
}

/** Whether an item above goes on in this row: merged over it, or its name left blank under it. */
function continues(grid: Grid, layout: Layout, row: number): boolean {
  if (layout.item === null) return false;
  const item = grid.at(row, layout.item);
  if (item.line !== "") return item.row < row;
  const standard = layout.standard === null ? undefined : grid.at(row, layout.standard);
  return standard !== undefined && standard.line !== "" && standard.row === row && standard.column === layout.standard;
}

function loneRow(grid: Grid, layout: Layout, row: number, cell: Cell, cells: readonly Cell[], rest: readonly number[], foot: boolean): BodyRow | "foot" | null {
  const figures = cells.filter((each) => each !== cell && !isCounter(grid, layout, each)).flatMap((each) => figureOf(each) ?? []);
  const itemsFollow = rest.some((next) => isItemRow(grid, layout, next));
  const nextOwn = rest.find((next) => ownCells(grid, next).length > 0);
  const nextIsItem = nextOwn !== undefined && (isItemRow(grid, layout, nextOwn) || ownCells(grid, nextOwn).length === 1);
  const wide = cell.columns >= 3 || cell.columns * 2 > grid.width;
  const beforeItem = layout.item !== null && cell.column < layout.item;
  const part: BodyRow = { kind: "part", named: partNamed(cell, figures), row };
  if (isItemRow(grid, layout, row) && !(itemsFollow && nextIsItem && headsPart(grid, layout, row, rest))) return { kind: "item", row };
  if (isPartTitle(cell) && itemsFollow && nextIsItem) return part;
  if (itemsFollow && !foot && (wide || beforeItem || (layout.item === cell.column && nextIsItem && layout.standard !== null)) && cell.line.length <= 30) return part;
  if (!itemsFollow && !wide && !foot && layout.item === cell.column && cell.line.length <= 20 && layout.points !== null && !isNote(cell)) return { kind: "item", row };
  return { kind: "note", text: cell.text };
}

/** Whether the points in a row are those of the items that follow: 工作业绩 | 70. */
function headsPart(grid: Grid, layout: Layout, row: number, rest: readonly number[]): boolean {
  const { points, standard } = layout;
  if (layout.levels.some(({ index }) => grid.at(row, index).row === row && grid.at(row, index).line !== "")) return false;
  const figureIn = (each: number) => (points === null ? undefined : figureOf(grid.at(each, points))?.value);
  const own = figureIn(row);
  let sum = 0;
  let items = 0;
  for (const next of rest) {
    const cells = ownCells(grid, next);
    if (cells.length > 0 && (!isItemRow(grid, layout, next) || isTotalRow(cells))) break;
    if (cells.length === 0) continue;
    sum += figureIn(next) ?? 0;
    items += 1;
    // one item of as many points is its part's whole content only where it has a standard and the part has none
    const telling = items > 1 || (standard !== null && grid.at(next, standard).line !== "");
    if (own !== undefined && telling && Math.abs(sum - own) < 0.005 * Math.max(own, 1)) return true;
  }
  return false;
}

function isCounter(grid: Grid, { item }: Layout, cell: Cell): boolean {
  return item !== null && cell.column < item && grid.at(cell.row, item).column !== cell.column;
}

/** 一、工作业绩（70%） → 工作业绩, 70%; or the share in a cell of its own. */
export function partNamed(cell: Cell, figures: readonly Figure[] = []): Named {
  const named = namedOf(withoutNumber(cell.line));
  const [figure] = figures;
  if (named.percent !== undefined || named.points !== undefined || !figure) return named;
  const fraction = !figure.percent && figure.value <= 1;
  return figure.percent || fraction ? { ...named, percent: fraction ? figure.value * 100 : figure.value } : { ...named, points: figure.value };
}

function noteOf(cells: readonly Cell[]): string {
  return cells.map(({ text }) => text).join(" ").trim();
}
