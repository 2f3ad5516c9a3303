import { needsOf } from "../../rules/plain";
import type { Rule } from "../../rules/rule";
import { cellAt } from "../../sheets/address";
import type { FormulaCell } from "../../workbook/types";
import type { Columns } from "./columns";
import { ruleFormula, type RuleFormula, type Words } from "./ruleFormula";

/** A row to write a formula for. */
export interface PlannedRow {
  readonly row: number;
  readonly rule: Rule;
  readonly words: Words;
}

/** Why a row gets no formula: a column that it needs is not chosen, or Excel has no room for the formula. */
export type Lack = "points" | "target" | "room";

export interface InsertionPlan {
  readonly cells: readonly FormulaCell[];
  readonly lacking: Readonly<Record<Lack, number>>;
  /** The column for the formulas holds what they are about. */
  readonly overItself: boolean;
}

/** The formulas for these rows, in the column of scores. */
export function planInsertion(rows: readonly PlannedRow[], columns: Columns, style: RuleFormula): InsertionPlan {
  const lacking = { points: 0, target: 0, room: 0 };
  const { actual, score, standard, points, target } = columns;
  if (actual === null || score === null) return { cells: [], lacking, overItself: false };
  if ([actual, standard, points, target].includes(score)) return { cells: [], lacking, overItself: true };
  const cells = rows.flatMap(({ row, rule, words }): FormulaCell[] => {
    const lack = lackOf(rule, columns);
    const ref = (column: number | null) => (column === null ? undefined : cellAt(row, column));
    const refs = { actual: cellAt(row, actual), target: ref(target), points: ref(points) };
    const formula = lack === null ? ruleFormula(rule, words, refs, style) : null;
    if (formula !== null) return [{ row, column: score, formula }];
    lacking[lack ?? "room"] += 1;
    return [];
  });
  return { cells, lacking, overItself: false };
}

function lackOf(rule: Rule, columns: Columns): "points" | "target" | null {
  const needs = needsOf(rule);
  if (needs.points && columns.points === null) return "points";
  return needs.target && columns.target === null ? "target" : null;
}

/** Where the formulas go, as one address: E5, or E5:E12 from the first to the last. */
export function placeOf(cells: readonly FormulaCell[]): string {
  const [first, last] = [cells.at(0), cells.at(-1)];
  if (!first || !last) return "";
  const from = cellAt(first.row, first.column);
  return first === last ? from : `${from}:${cellAt(last.row, last.column)}`;
}
