import type { Rule } from "../../rules/rule";
import { needsOf } from "../../rules/plain";
import type { Reading } from "../../rules/words/reading";
import { cellAt } from "../../sheets/address";
import type { FormulaCell, StandardsRange } from "../../workbook/types";
import { dataRows, type Columns } from "./columns";
import { isForJudgement } from "../../rules/words/trust";
import { planInsertion, type InsertionPlan, type PlannedRow } from "./plan";
import type { RuleFormula } from "./ruleFormula";
import { agreedRule, type CellStandard } from "./standards";

/** Why nothing can be inserted yet; keys of the pane's words. */
export type NotReady = "whyText" | "whyUnread" | "whyJudgement" | "whyNothing" | "whyPlace" | "whyColumns" | "whyOverItself" | "whyRoom";

/** What pressing Insert would do now. */
export type Readiness =
  | { readonly ready: true; readonly sheetId: string; readonly cells: readonly FormulaCell[] }
  | { readonly ready: false; readonly why: NotReady };

/** What formulas could be written for: the rows with rules, or why there are none. */
export type Work = { readonly rows: readonly PlannedRow[] } | { readonly why: NotReady };

/** A typed standard scores every selected row. */
export function typedWork(text: string, reading: Reading, range: StandardsRange | null, headingRow: number | null): Work {
  if (text.trim() === "") return { why: "whyText" };
  if (!reading.ok) return { why: isForJudgement(reading.reason.code) ? "whyJudgement" : "whyUnread" };
  const { rule } = reading;
  if (rule.kind === "judgement") return { why: "whyJudgement" };
  if (!range) return { why: "whyPlace" };
  return { rows: dataRows(range, headingRow).map((row) => ({ row, rule, words: { text } })) };
}

/** Standards in cells score their own rows. */
export function cellsWork(standards: readonly CellStandard[], agreed: ReadonlySet<number>): Work {
  const rows = standards.flatMap((standard): PlannedRow[] => {
    const rule = agreedRule(standard, agreed);
    return rule ? [{ row: standard.row, rule, words: { address: standard.address } }] : [];
  });
  return rows.length === 0 ? { why: "whyNothing" } : { rows };
}

export function readiness(work: Work, plan: InsertionPlan, range: StandardsRange | null): Readiness {
  if ("why" in work) return { ready: false, why: work.why };
  if (!range) return { ready: false, why: "whyPlace" };
  if (plan.overItself) return { ready: false, why: "whyOverItself" };
  const { cells, lacking } = plan;
  if (cells.length > 0) return { ready: true, sheetId: range.sheetId, cells };
  return { ready: false, why: lacking.points + lacking.target > 0 ? "whyColumns" : "whyRoom" };
}

export function planOf(work: Work, columns: Columns | null, style: RuleFormula): InsertionPlan {
  const none: InsertionPlan = { cells: [], lacking: { points: 0, target: 0, room: 0 }, overItself: false };
  return "why" in work || !columns ? none : planInsertion(work.rows, columns, style);
}

/** Which of the item's figures any of the rules needs. */
export function neededColumns(rules: readonly Rule[]): { readonly points: boolean; readonly target: boolean } {
  const needs = rules.map(needsOf);
  return { points: needs.some(({ points }) => points), target: needs.some(({ target }) => target) };
}

/** E5、E6、E9, or the first ones where there are many. */
export function namedCells(cells: readonly { readonly row: number; readonly column: number }[], most: number): readonly string[] {
  return cells.slice(0, most).map(({ row, column }) => cellAt(row, column));
}
