import type { FormulaCell } from "../../src/workbook/types";
import { columnsFor, rulesFlow, START, type RulesEvent, type RulesFlow } from "../../src/taskpane/rules/flow";
import { recogniseColumns } from "../../src/taskpane/rules/columns";
import { placeOf } from "../../src/taskpane/rules/plan";
import { cellsWork, planOf, readiness, typedWork, type NotReady } from "../../src/taskpane/rules/ready";
import type { RuleFormula } from "../../src/taskpane/rules/ruleFormula";
import { readStandards } from "../../src/taskpane/rules/standards";
import { fakeReader } from "./rulesReader";
import { actuals, BANDS, DEDUCT, FULL, JUDGED, manyStandards, UNREAD } from "./rulesSheets";

function after(...events: readonly RulesEvent[]): RulesFlow {
  return events.reduce(rulesFlow, START);
}

const CELLS: readonly FormulaCell[] = [3, 4].map((row) => ({ row, column: 6, formula: "=1" }));
const INSERTED: RulesEvent = { type: "inserted", sheetId: "card", cells: CELLS, result: { written: ["F3"], occupied: ["F4"] } };

test("what was written is said until something else is begun, and what was in the way is asked about", () => {
  const done = after({ type: "insertStarted" }, INSERTED);
  expect(done.insertion).toEqual({ kind: "done", sheetId: "card", written: ["F3"], occupied: [CELLS[1]] });
  expect(rulesFlow(done, { type: "occupiedKept" }).insertion).toMatchObject({ written: ["F3"], occupied: [] });
  expect(rulesFlow(done, { type: "styleChosen", style: "rule" }).insertion).toBe(done.insertion);
  expect(rulesFlow(done, { type: "typed", text: "x" }).insertion).toEqual({ kind: "idle" });
  expect(after({ type: "insertStarted" }, { type: "typed", text: "x" }).insertion).toEqual({ kind: "writing" });
  expect(after({ type: "failed", problem: 1 }).insertion).toEqual({ kind: "failed", problem: 1 });
});

test("rows that were agreed with hold for their selection only", () => {
  const agreed = after({ type: "cellsTaken", range: manyStandards }, { type: "agreed", row: 10, on: true }, { type: "agreed", row: 9, on: true });
  expect([...rulesFlow(agreed, { type: "agreed", row: 9, on: false }).agreed]).toEqual([10]);
  expect(rulesFlow(agreed, { type: "cellsTaken", range: manyStandards }).agreed.size).toBe(0);
  expect(rulesFlow(agreed, { type: "cellsDropped" })).toMatchObject({ cells: null, agreed: new Set() });
});

test("chosen columns hold for their sheet only", () => {
  const choose = (sheetId: string, field: "score" | "actual", column: number): RulesEvent => ({ type: "columnChosen", sheetId, field, column });
  const { columns } = recogniseColumns(manyStandards, "standards");
  const { chosen } = after(choose("card", "score", 9), choose("card", "actual", 8));
  expect(columnsFor("card", columns, chosen)).toEqual({ ...columns, score: 9, actual: 8 });
  expect(columnsFor("other", columns, chosen)).toEqual(columns);
  expect(columnsFor("card", columns, after(choose("card", "score", 9), choose("other", "score", 2)).chosen)).toEqual(columns);
});

/** What the Insert button would do with the standards of the sheet. */
function insertion(style: RuleFormula, agreed: readonly number[] = [], columns = {}) {
  const recognised = recogniseColumns(manyStandards, "standards");
  const work = cellsWork(readStandards(manyStandards, recognised, fakeReader), new Set(agreed));
  const plan = planOf(work, { ...recognised.columns, ...columns }, style);
  return { plan, ready: readiness(work, plan, manyStandards) };
}

test("formulas for what reads well, and for what somebody has agreed with", () => {
  const { plan } = insertion("native");
  expect(plan.cells.map(({ row }) => row)).toEqual([3, 4, 5, 6, 7]);
  expect(placeOf(plan.cells)).toBe("F3:F7");
  expect(plan.cells.every(({ column, formula, row }) => column === 6 && formula.startsWith("=IF(ISNA(E") && formula.includes(`E${row}`))).toBe(true);
  expect(plan.cells[2]?.formula).toContain("B5");
  expect(insertion("native", [9, 10]).plan.cells.map(({ row }) => row)).toEqual([3, 4, 5, 6, 7, 10]);
});

test("KPI.RULE refers to the cell with the words and hands on what the words need", () => {
  const formulas = insertion("rule").plan.cells.map(({ formula }) => formula);
  expect(formulas[0]).toBe('=IF(ISNA(E3),"",IF(E3="","",KPI.RULE(C3,E3)))');
  expect(formulas[2]).toBe('=IF(ISNA(E5),"",IF(E5="","",IF(D5="",VALUE("D5 ?"),IF(B5="",VALUE("B5 ?"),KPI.RULE(C5,E5,B5,D5)))))');
});

test("a row whose full marks or target have no column gets no formula, and the formulas replace nothing they are about", () => {
  const without = insertion("native", [], { points: null });
  expect(without.plan).toMatchObject({ lacking: { points: 1, target: 0, room: 0 } });
  expect(without.plan.cells.map(({ row }) => row)).toEqual([3, 4, 6, 7]);
  expect(insertion("native", [], { target: null }).plan.lacking).toMatchObject({ target: 1 });
  for (const column of [2, 3, 4, 5]) expect(insertion("native", [], { score: column }).ready).toEqual({ ready: false, why: "whyOverItself" });
});

const recognised = recogniseColumns(actuals, "rows");
const typed = (text: string, style: RuleFormula, columns = {}, range: typeof actuals | null = actuals) => {
  const work = typedWork(text, fakeReader.readStandard(text), range, recognised.headingRow);
  return readiness(work, planOf(work, { ...recognised.columns, ...columns }, style), range);
};

test("a typed standard scores the selected rows; its words stand in the formula", () => {
  const ready = typed(DEDUCT, "rule");
  expect(ready.ready && ready.cells.map(({ formula }) => formula)).toEqual([3, 4, 5].map((row) => `=IF(ISNA(E${row}),"",IF(E${row}="","",KPI.RULE("${DEDUCT}",E${row})))`));
});

test.each<[NotReady, ReturnType<typeof typed>]>([
  ["whyText", typed(" \n", "native")],
  ["whyUnread", typed(UNREAD, "native")],
  ["whyJudgement", typed(JUDGED, "native")],
  ["whyPlace", typed(BANDS, "native", {}, null)],
  ["whyColumns", typed(FULL, "native", { points: null })],
  // 255 signs are what Excel takes in a text within a formula.
  ["whyRoom", typed(BANDS + " ".repeat(256), "rule")],
])("no formula: %s", (why, ready) => {
  expect(ready).toEqual({ ready: false, why });
});
