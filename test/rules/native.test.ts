import { Workbook } from "@cj-tech-master/excelts";
import { installFormulaEngine } from "@cj-tech-master/excelts/formula";
import fc from "fast-check";
import { evaluate, toNative } from "../../src/rules/faces";
import type { Actual } from "../../src/rules/outcome";
import type { Rule } from "../../src/rules/rule";
import { readValues, recalculate, type SeenValue } from "../support/libreoffice";
import { actualsFor, figures, rules } from "../support/rules";

interface Pair {
  readonly rule: Rule;
  readonly actual: Actual;
  readonly target: number | null;
}

const pairs: fc.Arbitrary<Pair> = rules.chain((rule) =>
  fc.record({
    rule: fc.constant(rule),
    actual: actualsFor(rule),
    target: "unit" in rule && rule.unit === "percent"
      ? fc.option(fc.oneof({ weight: 9, arbitrary: figures(0, 1.2, 2) }, fc.constant(95)), { freq: 8 })
      : fc.option(figures(0, 200, 1), { freq: 8 }),
  }),
);

const SHEET = "S";

async function workbookOf(cases: readonly Pair[]): Promise<Workbook> {
  const book = new Workbook();
  const sheet = book.addWorksheet(SHEET);
  cases.forEach(({ rule, actual, target }, index) => {
    const row = index + 1;
    sheet.getCell(row, 1).value = actual;
    sheet.getCell(row, 2).value = target;
    sheet.getCell(row, 3).value = { formula: toNative(rule, { actual: `A${row}`, target: `B${row}` }) };
  });
  return book;
}

/** What a cell shows, reduced to what must agree: a number, nothing, or that there is an error. */
type Shown = number | "" | "error";

function shownByRule({ rule, actual, target }: Pair): Shown {
  const outcome = evaluate(rule, actual, { target });
  return outcome.ok ? (outcome.points ?? "") : "error";
}

function shownByCell(value: SeenValue | undefined): SeenValue {
  if (value === null || value === undefined || value === "") return "";
  return typeof value === "string" && value.startsWith("#") ? "error" : value;
}

function agree(a: Shown, b: SeenValue): boolean {
  if (typeof a === "number" && typeof b === "number") return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
  return a === b;
}

function disagreements(cases: readonly Pair[], rows: readonly (readonly SeenValue[])[]): unknown[] {
  return cases.flatMap((pair, index) => {
    const expected = shownByRule(pair);
    const shown = shownByCell(rows[index]?.[2]);
    return agree(expected, shown) ? [] : [{ ...pair, expected, shown, formula: toNative(pair.rule, { actual: "A1", target: "B1" }) }];
  });
}

describe("the native formula computes what the rule does", () => {
  const count = 1200;
  const cases = fc.sample(pairs, { numRuns: count, seed: 20261 });

  beforeAll(() => installFormulaEngine());

  test("the cases hold every kind, scores, errors and blanks", () => {
    const kinds = new Set(cases.map(({ rule }) => rule.kind));
    const shown = cases.map(shownByRule);
    expect(kinds.size).toBe(7);
    expect(shown.filter((value) => value === "error").length).toBeGreaterThan(count / 30);
    expect(shown.filter((value) => value === "").length).toBeGreaterThan(count / 30);
    expect(shown.filter((value) => typeof value === "number").length).toBeGreaterThan(count / 2);
  });

  test("in the desk's engine", async () => {
    const book = await workbookOf(cases);
    book.calculateFormulas();
    const values = await readValues(new Uint8Array(await book.xlsx.writeBuffer()));
    expect(disagreements(cases, values.get(SHEET) ?? []).slice(0, 5)).toEqual([]);
  });

  test("in LibreOffice", async () => {
    const book = await workbookOf(cases);
    const values = await recalculate(new Uint8Array(await book.xlsx.writeBuffer()));
    expect(disagreements(cases, values.get(SHEET) ?? []).slice(0, 5)).toEqual([]);
  });
});
