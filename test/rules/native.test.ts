import { Workbook } from "@cj-tech-master/excelts";
import { installFormulaEngine } from "@cj-tech-master/excelts/formula";
import fc from "fast-check";
import { toFunction, toNative } from "../../src/rules/faces";
import type { Refs } from "../../src/rules/outcome";
import type { Rule } from "../../src/rules/rule";
import { registerKpiFunctions } from "../support/kpiFunctions";
import { readValues, recalculate, type SeenValue } from "../support/libreoffice";
import { agree, pairs, shownByCell, shownByRule, type Pair } from "../support/pairs";

const SHEET = "S";

function workbookOf(cases: readonly Pair[], toFormula: (rule: Rule, refs: Refs) => string): Workbook {
  const book = new Workbook();
  const sheet = book.addWorksheet(SHEET);
  cases.forEach(({ rule, actual, target, points }, index) => {
    const row = index + 1;
    sheet.getCell(row, 1).value = actual;
    sheet.getCell(row, 2).value = target;
    sheet.getCell(row, 3).value = points;
    sheet.getCell(row, 4).value = { formula: toFormula(rule, { actual: `A${row}`, target: `B${row}`, points: `C${row}` }) };
  });
  return book;
}

function disagreements(cases: readonly Pair[], rows: readonly (readonly SeenValue[])[]): unknown[] {
  return cases.flatMap((pair, index) => {
    const expected = shownByRule(pair);
    const shown = shownByCell(rows[index]?.[3]);
    return agree(expected, shown) ? [] : [{ ...pair, expected, shown, formula: toNative(pair.rule, { actual: "A1", target: "B1", points: "C1" }) }];
  });
}

describe("the native formula computes what the rule does", () => {
  const count = 2000;
  const cases = fc.sample(pairs, { numRuns: count, seed: 20261 });

  beforeAll(() => installFormulaEngine());

  test("the cases hold every kind, scores, errors and blanks", () => {
    const kinds = new Set(cases.map(({ rule }) => rule.kind));
    const shown = cases.map(shownByRule);
    expect(kinds.size).toBe(9);
    expect(shown.filter((value) => value === "error").length).toBeGreaterThan(count / 30);
    expect(shown.filter((value) => value === "").length).toBeGreaterThan(count / 30);
    expect(shown.filter((value) => typeof value === "number").length).toBeGreaterThan(count / 2);
  });

  test("in the desk's engine", async () => {
    const book = workbookOf(cases, toNative);
    book.calculateFormulas();
    const values = await readValues(new Uint8Array(await book.xlsx.writeBuffer()));
    expect(disagreements(cases, values.get(SHEET) ?? []).slice(0, 5)).toEqual([]);
  });

  test("and so does the one with KPI functions", async () => {
    // Around a function an empty target or full-marks cell shows before "未评" does.
    const supplied = cases.filter(({ target, points }) => target !== null && points !== null);
    const book = workbookOf(supplied, toFunction);
    registerKpiFunctions(book);
    book.calculateFormulas();
    const values = await readValues(new Uint8Array(await book.xlsx.writeBuffer()));
    expect(disagreements(supplied, values.get(SHEET) ?? []).slice(0, 5)).toEqual([]);
  });

  test("in LibreOffice", async () => {
    const book = workbookOf(cases, toNative);
    const values = await recalculate(new Uint8Array(await book.xlsx.writeBuffer()));
    expect(disagreements(cases, values.get(SHEET) ?? []).slice(0, 5)).toEqual([]);
  });
});
