import { cellText, isBlank } from "../../numbers/cellText";
import type { StandardsRange } from "../../workbook/types";
import { fieldOf, type ColumnField } from "./headings";

/** Worksheet columns, 1-based; null = there is none. */
export type Columns = Readonly<Record<ColumnField, number | null>>;

/** A column that can be chosen for a field. */
export interface ColumnChoice {
  readonly column: number;
  readonly heading: string;
}

export interface RecognisedColumns {
  readonly columns: Columns;
  readonly choices: readonly ColumnChoice[];
  /** Worksheet row of the headings; null = none found. */
  readonly headingRow: number | null;
}

/** A title and a merged head may stand between the first selected row and the headings. */
const HEADINGS_WITHIN = 10;

/** The value of a cell around the selection; "" outside of what is used. */
export function valueAt({ around }: StandardsRange, row: number, column: number): unknown {
  return around?.values[row - around.firstRow]?.[column - around.firstColumn] ?? "";
}

/**
 * Which column holds what. `selected` says what the selection is: the standards, or (for a standard that is typed)
 * the rows that it scores, best by their actuals.
 */
export function recogniseColumns(range: StandardsRange, selected: "standards" | "rows"): RecognisedColumns {
  const headingRow = findHeadings(range);
  const named = headingRow === null ? new Map<number, ColumnField>() : fieldsOf(range, headingRow);
  const rows = dataRows(range, headingRow);
  const own = selected === "standards" ? standardColumn(range, named, rows) : range.left;
  const standard = selected === "standards" ? own : null;
  const isActual = selected === "rows" && (named.get(own) === "actual" || (!named.has(own) && rows.every((row) => isFigure(valueAt(range, row, own)))));
  const actual = isActual ? own : (nearest(named, "actual", own) ?? firstRightOf(range, rows, own, [], isFigure));
  const taken = [standard, actual];
  return {
    columns: {
      standard,
      actual,
      points: nearest(named, "points", own),
      target: nearest(named, "target", own),
      score: nearest(named, "score", own, taken) ?? firstRightOf(range, rows, Math.max(own, actual), taken, isBlank),
    },
    choices: choicesOf(range, headingRow),
    headingRow,
  };
}

/** The row with the most known headings: the first selected rows, else the nearest above. */
function findHeadings(range: StandardsRange): number | null {
  const { around, top, bottom } = range;
  if (!around) return null;
  const above = Array.from({ length: Math.max(top - around.firstRow, 0) }, (_, index) => top - 1 - index);
  const first = Array.from({ length: Math.min(bottom - top + 1, HEADINGS_WITHIN) }, (_, index) => top + index);
  const counted = [...above, ...first].map((row) => ({ row, count: new Set(fieldsOf(range, row).values()).size }));
  const best = counted.reduce((most, each) => (each.count > most.count ? each : most), { row: 0, count: 0 });
  return best.count === 0 ? null : best.row;
}

function fieldsOf(range: StandardsRange, row: number): Map<number, ColumnField> {
  const found = new Map<number, ColumnField>();
  for (const column of usedColumns(range)) {
    const field = fieldOf(valueAt(range, row, column));
    if (field !== null) found.set(column, field);
  }
  return found;
}

/** Of several selected columns the one with that heading, else the one with the longest texts. */
function standardColumn(range: StandardsRange, named: ReadonlyMap<number, ColumnField>, rows: readonly number[]): number {
  const selected = Array.from({ length: range.right - range.left + 1 }, (_, index) => range.left + index);
  const headed = selected.find((column) => named.get(column) === "standard");
  if (headed !== undefined) return headed;
  const length = (column: number) => rows.reduce((sum, row) => sum + textLength(valueAt(range, row, column)), 0);
  return selected.reduce((longest, column) => (length(column) > length(longest) ? column : longest), range.left);
}

function textLength(value: unknown): number {
  return typeof value === "string" ? value.length : 0;
}

/** The column with that heading nearest to the right of another, else nearest to its left. */
function nearest(named: ReadonlyMap<number, ColumnField>, field: ColumnField, to: number, taken: readonly (number | null)[] = []): number | null {
  const columns = [...named].filter(([column, each]) => each === field && !taken.includes(column)).map(([column]) => column);
  return columns.find((column) => column > to) ?? columns.filter((column) => column < to).at(-1) ?? null;
}

/** The first column to the right of another whose cells all fit; past the used columns there always is one. */
function firstRightOf(
  range: StandardsRange,
  rows: readonly number[],
  column: number,
  taken: readonly (number | null)[],
  fits: (value: unknown) => boolean,
): number {
  let next = column + 1;
  while (taken.includes(next) || !rows.every((row) => fits(valueAt(range, row, next)))) next += 1;
  return next;
}

/** Nothing, or a figure: what a column of actuals holds. */
function isFigure(value: unknown): boolean {
  return isBlank(value) || typeof value === "number";
}

/** Worksheet rows of the selection, without headings that are selected too and what stands above those. */
export function dataRows({ top, bottom }: StandardsRange, headingRow: number | null): readonly number[] {
  const first = headingRow === null ? top : Math.max(top, headingRow + 1);
  return Array.from({ length: Math.max(bottom - first + 1, 0) }, (_, index) => first + index);
}

function usedColumns({ around }: StandardsRange): readonly number[] {
  return (around?.values[0] ?? []).map((_, index) => (around?.firstColumn ?? 1) + index);
}

/** All used columns, the selected ones and two free ones to the right, for somebody to choose from. */
function choicesOf(range: StandardsRange, headingRow: number | null): readonly ColumnChoice[] {
  const last = Math.max(...usedColumns(range), range.right) + 2;
  const first = Math.min(...usedColumns(range), range.left);
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const column = first + index;
    return { column, heading: headingRow === null ? "" : cellText(valueAt(range, headingRow, column)) };
  });
}
