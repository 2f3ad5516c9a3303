import { installFormulaEngine } from "@cj-tech-master/excelts/formula";
import fc from "fast-check";
import { engineFunctions } from "../../src/desk/model/engineFunctions";
import { columnsFor } from "../../src/sheets/layout";
import type { FormulaStyle } from "../../src/sheets/options";
import type { SheetPlan } from "../../src/sheets/plan";
import { planScorecard } from "../../src/sheets/scorecard";
import { afterSalesManager } from "../../src/templates/standard/s11";
import { customerServiceSupervisor } from "../../src/templates/standard/s12";
import { expectedOf, filled, filledCards, VETOED, type Expected, type FilledCard } from "../support/cards";
import { registerKpiFunctions } from "../support/kpiFunctions";
import { readValues, recalculate, type SeenValue } from "../support/libreoffice";
import { cellsOf, planToWorkbook } from "../support/planToWorkbook";
import { standardCards } from "../support/standardCards";

const person = { name: "=1+1", department: "客服部", post: "客服主管", number: "007", row: 2 };

function planOf({ template, locale = "zh" }: FilledCard, formulas: FormulaStyle, sheetName: string): SheetPlan {
  const period = { kind: "month", year: 2026, index: 11 } as const;
  return planScorecard(template, person, { locale, formulas, period, generation: "g", sheetName });
}

/** Rows of the items: those with a number in the first column. */
function itemRows(plan: SheetPlan): number[] {
  return plan.cells.flatMap(([first], row) => (first && "number" in first ? [row + 1] : []));
}

/** The row below the total. */
function payRow(plan: SheetPlan): number {
  const [total] = cellsOf(plan.names.find(({ name }) => name === "KPI_Total")?.range ?? "").flat();
  return (total?.row ?? 0) + 1;
}

function filledBook(cards: readonly FilledCard[], formulas: FormulaStyle): ReturnType<typeof planToWorkbook> {
  const plans = cards.map((card, index) => planOf(card, formulas, `S${index}`));
  const book = planToWorkbook(plans);
  cards.forEach(({ template, entries, payBase }, index) => {
    const columns = columnsFor(template.raters.length);
    const sheet = book.worksheets[index];
    const type = (row: number, column: number, value: number | string | null) => {
      if (value !== null && sheet) sheet.getCell(row, column).value = value;
    };
    itemRows(plans[index] as SheetPlan).forEach((row, item) => { // One plan a card.
      type(row, columns.actual, entries[item]?.actual ?? null);
      entries[item]?.raters.forEach((points, rater) => type(row, columns.firstRater + rater, points));
    });
    if (template.pay) type(payRow(plans[index] as SheetPlan), columns.standard, payBase ?? null);
  });
  return book;
}

/** The card as its sheet shows it, in the form of what is expected. */
function shownOn(rows: readonly (readonly SeenValue[])[], card: FilledCard): Expected {
  const plan = planOf(card, "native", "S");
  const columns = columnsFor(card.template.raters.length);
  const at = (row: number, column: number) => simplified(rows[row - 1]?.[column - 1]);
  const named = (name: string) => {
    const [[cell]] = cellsOf(plan.names.find((each) => each.name === name)?.range ?? "") as [[{ row: number; column: number }]];
    return at(cell.row, cell.column);
  };
  const scores = itemRows(plan).map((row) => at(row, columns.score));
  const [results = []] = cellsOf(plan.names.find(({ name }) => name === "KPI_Results")?.range ?? "").slice(2);
  const [, , missing] = results.map(({ row, column }) => at(row, column));
  const pay = card.template.pay ? at(payRow(plan), columns.fullMarks) : undefined;
  return { scores, total: named("KPI_Total"), grade: String(named("KPI_Grade")), missing, pay } as Expected;
}

/** As the desk calculates: with its own ROUND and COUNTIF, which do as Excel's. */
function calculate(book: ReturnType<typeof planToWorkbook>): void {
  for (const [name, { invoke }] of engineFunctions()) book.registerFunction(name, (given) => invoke(given));
  book.calculateFormulas();
}

function simplified(value: SeenValue | undefined): SeenValue {
  if (value === null || value === undefined) return "";
  return typeof value === "string" && value.startsWith("#") ? "error" : value;
}

function agree(expected: unknown, shown: unknown, tolerance: number): boolean {
  return typeof expected === "number" && typeof shown === "number" ? Math.abs(expected - shown) <= tolerance : expected === shown;
}

function disagreements(cards: readonly FilledCard[], values: ReadonlyMap<string, readonly (readonly SeenValue[])[]>): string[] {
  return cards.flatMap((card, index) => {
    const expected = expectedOf(card);
    const shown = shownOn(values.get(`S${index}`) ?? [], card);
    const fine =
      expected.scores.every((score, item) => agree(score, shown.scores[item], 1e-9)) &&
      agree(expected.total, shown.total, 0.00500001) &&
      expected.grade === shown.grade &&
      expected.missing === shown.missing &&
      agree(expected.pay, shown.pay, payTolerance(card));
    return fine ? [] : [JSON.stringify({ index, entries: card.entries, expected, shown })];
  });
}

/** Half a cent, and what the base earns of half a hundredth of a point. */
function payTolerance({ payBase }: FilledCard): number {
  return 0.00500001 + (payBase ?? 0) * 0.0001;
}

/** Things that get past the validations by pasting, or are no case for a random choice. */
const special: readonly FilledCard[] = [customerServiceSupervisor, afterSalesManager].flatMap((template) => {
  const items = template.sections.flatMap((section) => section.items);
  const blank = items.map(() => ({ actual: null, raters: template.raters.map(() => null) }));
  const first = items.findIndex(({ rule }) => rule.kind !== "judgement");
  const level = items.findIndex(({ rule }) => rule.kind === "level");
  const changed = (index: number, actual: string | number, points: number | null) =>
    blank.map((entry, item) => (item === index ? { actual, raters: template.raters.map(() => points) } : entry));
  return [
    { template, entries: blank },
    { template: { ...template, missingRater: "block" }, entries: blank },
    { template, entries: changed(first, "三次", null) },
    { template, entries: changed(first, "三次", 5) },
    { template, entries: changed(first, "未评", null) },
    { template, entries: changed(first, "N/A", 5) },
    ...(level < 0 ? [] : [{ template, entries: changed(level, 9, null) }, { template, entries: changed(level, 9, 10) }]),
  ];
});

describe("a filled card shows what its description says", () => {
  const cards = [...fc.sample(filledCards(standardCards), { numRuns: 100, seed: 20262 }), ...special];

  beforeAll(() => installFormulaEngine());

  test("the cards hold totals, every grade, gaps and errors", () => {
    const expected = cards.map(expectedOf);
    expect(new Set(expected.map(({ grade }) => grade)).size).toBeGreaterThanOrEqual(6);
    expect(expected.flatMap(({ scores }) => scores).filter((score) => score === "").length).toBeGreaterThan(20);
    expect(expected.filter(({ total }) => total === "error").length).toBeGreaterThan(4);
    expect(expected.filter(({ scores }) => scores.includes(VETOED)).length).toBeGreaterThan(4);
    expect(expected.filter(({ pay }) => typeof pay === "number").length).toBeGreaterThan(4);
    for (const policy of ["spread", "zero", "block"] as const) {
      const own = cards.map(({ template }, index) => ({ template, total: expected[index]?.total })).filter(({ template }) => (template.missingRater ?? "spread") === policy);
      expect(own.filter(({ total }) => typeof total === "number").length).toBeGreaterThan(4);
      expect(new Set(own.map(({ template }) => template.raters.length)).size).toBeGreaterThan(3);
    }
    expect(expected.filter(({ total }, index) => total === "" && cards[index]?.template.missingRater === "block").length).toBeGreaterThan(2);
  });

  test("with native formulas, in the desk's engine", async () => {
    const book = filledBook(cards, "native");
    calculate(book);
    const values = await readValues(new Uint8Array(await book.xlsx.writeBuffer()));
    expect(disagreements(cards, values).slice(0, 3)).toEqual([]);
  });

  // It takes a third of a second a sheet on a busy machine: the special ones and as many others as are worth that.
  test("with native formulas, in LibreOffice", async () => {
    const some = cards.slice(-60);
    const book = filledBook(some, "native");
    const values = await recalculate(new Uint8Array(await book.xlsx.writeBuffer()));
    expect(disagreements(some, values).slice(0, 3)).toEqual([]);
  }, 120_000);

  test("with the add-in's functions", async () => {
    const book = filledBook(cards, "functions");
    registerKpiFunctions(book);
    calculate(book);
    const values = await readValues(new Uint8Array(await book.xlsx.writeBuffer()));
    expect(disagreements(cards, values).slice(0, 3)).toEqual([]);
  });
});

describe("every standard card, for three people in each language, filled at random", () => {
  const cards = standardCards.flatMap((template, index) =>
    (["zh", "en"] as const).flatMap((locale) => fc.sample(filled(template), { numRuns: 3, seed: index }).map((card) => ({ ...card, locale }))),
  );

  beforeAll(() => installFormulaEngine());

  test.each(["native", "functions"] as const)("in the desk's engine, %s", async (formulas) => {
    const book = filledBook(cards, formulas);
    if (formulas === "functions") registerKpiFunctions(book);
    calculate(book);
    const values = await readValues(new Uint8Array(await book.xlsx.writeBuffer()));
    expect(disagreements(cards, values).slice(0, 3)).toEqual([]);
  });

  test("in LibreOffice", async () => {
    const book = filledBook(cards, "native");
    const values = await recalculate(new Uint8Array(await book.xlsx.writeBuffer()));
    expect(disagreements(cards, values).slice(0, 3)).toEqual([]);
  }, 120_000);
});
