import fc from "fast-check";
import { createDesk } from "../../../src/desk/model/createDesk";
import { round } from "../../../src/numbers/round";
import { DEFAULT_GRADES } from "../../../src/scoring/grade";
import { quota } from "../../../src/scoring/quota";
import { rank } from "../../../src/scoring/rank";
import { streak } from "../../../src/scoring/streak";
import { weighted } from "../../../src/scoring/weighted";
import { partsOf } from "../../../src/sheets/summary/parts";
import type { SummaryCard } from "../../../src/sheets/summary/facts";
import { planSummary, type SummaryPlan } from "../../../src/sheets/summary/planSummary";
import { defaultShares } from "../../../src/sheets/summary/shares";
import { periodCode } from "../../../src/sheets/period";
import { readValues, recalculate, type SeenValue } from "../../support/libreoffice";
import { period } from "../../support/people";
import { planToWorkbook } from "../../support/planToWorkbook";

const GRADES = ["A", "B", "C", "D"];
const CARDS = "分数 'x' 2";

/** A card whose total stands in one cell of a common sheet. */
function card(index: number, department: string, code: string, cell: string): SummaryCard {
  return {
    sheet: CARDS, key: `k${code}${index}`, templateId: "t", template: "表", grades: DEFAULT_GRADES, person: `员工${index}`, number: String(index), department, period: code,
    figures: [{ kind: "total", label: "", full: null, value: null, cell }],
  };
}

/** Totals with ties, also such as differ only beyond 15 digits, and people without one. */
const total = fc.oneof(fc.integer({ min: 55, max: 99 }), fc.constantFrom(0.1 + 0.2, 0.3, 80, 79.995, 100), fc.constant(null));
/** Names that would be conditions or patterns in COUNTIFS, and none. */
const department = fc.constantFrom(">A", "=客服", "售后*", "", "客服部");
const board = fc.array(fc.record({ total, department }), { minLength: 1, maxLength: 40 });

type Board = readonly { readonly total: number | null; readonly department: string }[];

function book(plans: readonly SummaryPlan[], fill: (put: (row: number, column: number, value: number | null) => void) => void) {
  const made = planToWorkbook(plans.map(({ plan }) => plan));
  const sheet = made.addWorksheet(CARDS);
  fill((row, column, value) => {
    sheet.getCell(row, column).value = value ?? "";
  });
  return made;
}

/** Both engines' values of every sheet. */
async function calculated(made: ReturnType<typeof book>): Promise<Map<string, SeenValue[][]>[]> {
  const desk = await createDesk({ emptyCellsAs: null });
  await desk.open(new Uint8Array(await made.xlsx.writeBuffer()), "book.xlsx");
  await desk.settled();
  const bytes = await desk.save();
  return [await readValues(bytes), await recalculate(bytes)];
}

function columnIn(rows: readonly (readonly SeenValue[])[] | undefined, { ids, places, rows: people }: SummaryPlan, id: string): unknown[] {
  const column = ids.indexOf(id);
  return people.map((_, index) => rows?.[places.first - 1 + index]?.[column] ?? "");
}

test("ranks and forced grades are those of the scoring core, in the desk's engine and in LibreOffice", async () => {
  const boards: readonly Board[] = fc.sample(board, { numRuns: 25, seed: 5 });
  const plans = boards.map((people, index) =>
    planSummary({
      locale: "zh", period: period("2026-11"), sheetName: `汇总${index}`, parts: null, old: null,
      cards: people.map((each, row) => card(row, each.department, "2026-11", `$${String.fromCharCode(65 + index)}$${row + 1}`)),
    }),
  );
  const made = book(plans, (put) => boards.forEach((people, column) => people.forEach((each, row) => put(row + 1, column + 1, each.total))));
  for (const values of await calculated(made))
    plans.forEach((plan, index) => {
      const people = boards[index] ?? [];
      const totals = people.map((each) => each.total);
      const shares = GRADES.map((grade, place) => ({ grade, share: defaultShares(4)[place] ?? 0 }));
      const shown = ["rank", "departmentRank", "forced"].map((id) => columnIn(values.get(`汇总${index}`), plan, id));
      const expected = [rank(totals), rank(totals, people.map((each) => each.department)), quota(totals, shares)];
      expect([index, shown]).toEqual([index, expected.map((column) => column.map((each) => each ?? ""))]);
    });
}, 60_000);

test("a year of months: weighted results and runs are those of the scoring core", async () => {
  const parts = partsOf(period("2026"), new Set(["2026-03"])) ?? [];
  const people = fc.sample(fc.array(fc.oneof(fc.integer({ min: 60, max: 95 }), fc.constant(null)), { minLength: 12, maxLength: 12 }), { numRuns: 40, seed: 9 });
  const plan = planSummary({
    locale: "en", period: period("2026"), sheetName: "Year", parts, old: null,
    cards: people.flatMap((months, row) =>
      months.map((_, month) => card(row, "x", periodCode(parts[month] ?? period("2026-01")), `$${String.fromCharCode(65 + month)}$${row + 1}`)),
    ),
  });
  const made = book([plan], (put) => people.forEach((months, row) => months.forEach((each, month) => put(row + 1, month + 1, each))));
  const ones = parts.map(() => 1);
  for (const values of await calculated(made)) {
    const results = people.map((months) => {
      const result = weighted(months, ones, "reweight", false);
      return result.ok && result.total !== null ? round(result.total, 2) : "";
    });
    expect(columnIn(values.get("Year"), plan, "total")).toEqual(results);
    const runs = people.map((months) => (months.every((each) => each === null) ? "" : streak(months, (each) => each < 80)));
    expect(columnIn(values.get("Year"), plan, "run")).toEqual(runs);
  }
}, 60_000);

test("months are taken before quarters, and cards of the period itself before both", () => {
  const codes = (code: string, known: readonly string[]) => partsOf(period(code), new Set(known))?.map(periodCode) ?? null;
  expect(codes("2026-Q4", ["2026-12"])).toEqual(["2026-10", "2026-11", "2026-12"]);
  expect(codes("2026-H2", ["2026-Q3"])).toEqual(["2026-Q3", "2026-Q4"]);
  expect(codes("2026", ["2026-Q3", "2026-02"])).toHaveLength(12);
  expect(codes("2026-Q4", ["2026-12", "2026-Q4"])).toBeNull();
  expect(codes("2026-11", ["2026-11"])).toBeNull();
});

test("texts are never formulas, charts lie over no cells of the blocks, and nothing is wider than the page plan", () => {
  const odd = ["=1+1", "-张三", "😀", "a'b!c", "名".repeat(60)];
  const cards = odd.map((person, index) => ({ ...card(index, person, "2026-11", "$A$1"), person, number: "" }));
  const { plan, places } = planSummary({ locale: "zh", period: period("2026-11"), sheetName: "汇总", parts: null, old: null, cards });
  const texts = plan.cells.slice(places.first - 1, places.last).map((row) => row[1]);
  expect(texts).toEqual(odd.map((text) => ({ text })));
  expect(plan.rowHeights).toHaveLength(places.bottom);
  for (const { from } of plan.charts ?? []) expect(Number(/\d+$/.exec(from)?.[0])).toBeGreaterThan(places.lastGrade);
  expect(plan.cells.every((row) => row.length === places.columns)).toBe(true);
});
