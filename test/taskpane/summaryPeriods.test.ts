import { summaryPeriods } from "../../src/taskpane/scorecards/summaryPeriods";
import type { Generation } from "../../src/workbook/types";

function generation(period: string, cards: number): Generation {
  const sheet = { id: "s", name: "n", person: "p", number: "", department: "", templateId: "t" };
  return { id: `${period}-${cards}`, period, sheets: Array.from({ length: cards }, () => sheet) };
}

const choices = (...periods: readonly (readonly [string, number])[]) =>
  summaryPeriods(periods.map(([period, cards]) => generation(period, cards))).map(({ code, cards }) => [code, cards]);

test("each period of the cards once, latest first", () => {
  expect(choices(["2026-10", 2], ["2026-11", 3], ["2026-10", 4])).toEqual([["2026-Q4", 9], ["2026-11", 3], ["2026-10", 6]]);
  expect(choices()).toEqual([]);
});

test("a quarter needs two of its months, a year months of two quarters, and neither cards of its own", () => {
  expect(choices(["2026-09", 1], ["2026-10", 1])).toEqual([["2026", 2], ["2026-10", 1], ["2026-09", 1]]);
  expect(choices(["2026-Q1", 1], ["2026-Q2", 1])).toEqual([["2026", 2], ["2026-Q2", 1], ["2026-Q1", 1]]);
  expect(choices(["2026-10", 1], ["2026-11", 1], ["2026-Q4", 5])).toEqual([["2026-Q4", 5], ["2026-11", 1], ["2026-10", 1]]);
});
