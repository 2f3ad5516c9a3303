import { normalise } from "../../numbers/compare";
import { roleOf, type ColumnRole } from "./headings";
import { namedOf } from "./figures";
import type { Cell, Grid } from "./grid";
import { levelHeadOf, type LevelHead } from "./levels";

export interface HeadColumn {
  readonly index: number;
  readonly heading: string;
  /** The heading above, of a group of columns: 考核评分 over 自评 and 上级. */
  readonly group: string;
  readonly role: ColumnRole | null;
  readonly level?: LevelHead;
  /** A percentage in the heading or under it: 自评（30%）. */
  readonly share?: number;
}

/** Rows of headings, from 0, and what they say of each column. */
export interface Head {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly HeadColumn[];
}

/** Longer texts are no headings. */
const LONGEST = 28;
const MOST_ROWS = 3;
const ABOUT: readonly ColumnRole[] = ["section", "item", "content", "goal", "standard"];
const SCORED: readonly ColumnRole[] = ["standard", "points", "target", "rater", "result"];

/** All rows of headings of a block, from the top; tables below each other have their own. */
export function findHeads(grid: Grid): readonly Head[] {
  const heads: Head[] = [];
  for (let row = 0; row < grid.height; row++) {
    if (!opensHead(grid, row)) continue;
    let bottom = row;
    while (bottom - row + 1 < MOST_ROWS && belongsToHead(grid, row, bottom + 1)) bottom++;
    const spanned = Math.max(bottom, ...grid.filled(row).map((cell) => Math.min(cell.row + cell.rows - 1, row + MOST_ROWS - 1)));
    bottom = opensBody(grid, row, spanned) ? spanned : bottom;
    heads.push({ top: row, bottom, columns: columnsOf(grid, row, bottom) });
    row = bottom;
  }
  return heads;
}

/** A merged heading may cover a row that holds an item already only in broken files; then the shorter head counts. */
function opensBody(grid: Grid, top: number, bottom: number): boolean {
  for (let row = top + 1; row <= bottom; row++) if (grid.filled(row).some(({ line, row: own }) => own > top && line.length > LONGEST)) return false;
  return true;
}

function opensHead(grid: Grid, row: number): boolean {
  const cells = grid.filled(row).filter((cell) => cell.row === row);
  if (cells.length < 2 || cells.some(({ line }) => line.length > LONGEST)) return false;
  const levels = levelRun(cells);
  const roles = cells.map((cell) => (levels.has(cell) || typeof cell.value !== "string" ? null : roleOf(cell.line)));
  const kinds = new Set(roles.filter((role) => role !== null));
  const known = roles.filter((role) => role !== null).length + levels.size;
  const plainNumbers = cells.some((cell) => typeof cell.value === "number" && !levels.has(cell));
  const about = ABOUT.filter((role) => kinds.has(role));
  const scored = SCORED.some((role) => kinds.has(role)) || levels.size >= 3;
  return !plainNumbers && about.length > 0 && scored && kinds.size + (levels.size >= 3 ? 1 : 0) >= 2 && known * 5 >= cells.length * 3 && !isLabelRow(cells);
}

/** 部门： | 客服部 | 考核人： | … is no head. */
function isLabelRow(cells: readonly Cell[]): boolean {
  return cells.filter(({ line }) => /[:：]/.test(line)).length * 2 >= cells.length;
}

/** Levels beside each other; bare digits and letters only from three on, in order. */
function levelRun(cells: readonly Cell[]): ReadonlySet<Cell> {
  const found = cells.map((cell) => ({ cell, head: levelHeadOf(cell) })).filter(({ head }) => head !== undefined);
  const sure = found.filter(({ head }) => head?.weak === false);
  if (sure.length >= 2) return new Set(found.map(({ cell }) => cell));
  return new Set(found.length >= 3 ? found.map(({ cell }) => cell) : []);
}

/** Whether a row goes on with the headings above it: sub-headings, or shares of the raters. */
function belongsToHead(grid: Grid, top: number, row: number): boolean {
  if (row >= grid.height) return false;
  const cells = grid.filled(row).filter((cell) => cell.row === row);
  if (cells.length === 0 || cells.some(({ line }) => line.length > LONGEST)) return false;
  if (opensHead(grid, row) && sameWords(grid, top, row)) return false;
  const levels = levelRun(cells);
  const fits = (cell: Cell) => {
    if (levels.has(cell)) return true;
    const above = grid.at(row - 1, cell.column);
    if (isShare(cell)) return !isWeighed(above) && above.line !== "";
    if (typeof cell.value !== "string") return false;
    const grouped = above.columns > 1 || (above.line === "" && groupAt(grid, top, cell.column) !== "");
    return roleOf(cell.line) !== null || grouped;
  };
  if (!cells.every(fits)) return false;
  const telling = cells.filter((cell) => levels.has(cell) || isShare(cell) || roleOf(cell.line) !== null).length;
  // an item row whose name and words happen to be headings has something in its item and points columns
  const fromAbove = cells.filter((cell) => {
    const above = grid.at(row - 1, cell.column);
    return above.line !== "" && above.columns === 1 && roleOf(above.line) !== null && !isShare(cell) && !levels.has(cell);
  }).length;
  return telling * 2 >= cells.length && (telling >= 2 || cells.some(isShare)) && fromAbove * 2 <= cells.length;
}

function sameWords(grid: Grid, one: number, other: number): boolean {
  const words = (row: number) => grid.filled(row).map(({ line }) => line).join("|");
  return words(one) === words(other);
}

/** A percentage under a heading of weights is an item's. */
function isWeighed({ line }: Cell): boolean {
  return roleOf(line) === "points";
}

function isShare({ line, value }: Cell): boolean {
  if (typeof value === "number" && value > 0 && value < 1) return true;
  return /^[（(]?(占|权重)?\s*\d+(\.\d+)?\s*[%％]\s*[)）]?$/.test(line.normalize("NFKC"));
}

/** The nearest heading to the left: without merged areas only the first column of a group has its name. */
function groupAt(grid: Grid, row: number, column: number): string {
  for (let left = column; left >= 0; left--) {
    const { line } = grid.at(row, left);
    if (line !== "") return line;
  }
  return "";
}

function columnsOf(grid: Grid, top: number, bottom: number): readonly HeadColumn[] {
  const levelCells = new Set<Cell>();
  for (let row = top; row <= bottom; row++) for (const cell of levelRun(grid.filled(row))) levelCells.add(cell);
  return Array.from({ length: grid.width }, (_, index): HeadColumn => {
    const stack: Cell[] = [];
    for (let row = top; row <= bottom; row++) {
      const cell = grid.at(row, index);
      if (cell.line !== "" && cell.column + cell.columns > index && !stack.includes(cell)) stack.push(cell);
    }
    const shareCell = stack.find(isShare);
    const named = stack.filter((cell) => cell !== shareCell);
    const own = named.at(-1);
    if (!own) return { index, heading: "", group: "", role: null };
    // of a merged heading over several columns without sub-headings only the first column is meant
    const found = levelCells.has(own) ? levelHeadOf(own) : undefined;
    const share = shareCell ? shareOf(shareCell) : namedOf(own.line).percent;
    const level = found && share !== undefined ? { ...found, share } : found;
    const group = named.length > 1 ? (named[0]?.line ?? "") : own.row > top ? groupAt(grid, top, index) : "";
    const role = level ? null : (roleOf(own.line) ?? (named.length > 1 ? roleOf(named[0]?.line ?? "") : null));
    return { index, heading: own.line, group, role, ...(level ? { level } : {}), ...(share === undefined ? {} : { share }) };
  });
}

function shareOf({ value, line }: Cell): number | undefined {
  if (typeof value === "number") return normalise(value * 100);
  const found = /(\d+(?:\.\d+)?)\s*%/.exec(line.normalize("NFKC"));
  return found ? Number(found[1]) : undefined;
}
