import { installFormulaEngine } from "@cj-tech-master/excelts/formula";
import fc from "fast-check";
import { columnsFor } from "../../src/sheets/layout";
import type { FormulaStyle } from "../../src/sheets/options";
import type { SheetPlan } from "../../src/sheets/plan";
import { planScorecard } from "../../src/sheets/scorecard";
import { standardTemplates } from "../../src/templates/standardTemplates";
import { expectedOf, filledCards, type Expected, type FilledCard } from "../support/cards";
import { registerKpiFunctions } from "../support/kpiFunctions";
import { readValues, recalculate, type SeenValue } from "../support/libreoffice";
import { cellsOf, planToWorkbook } from "../support/planToWorkbook";

const person = { name: "=1+1", department: "客服部", post: "客服主管", number: "007", row: 2 };

function planOf({ template }: FilledCard, formulas: FormulaStyle, sheetName: string): SheetPlan {
  const period = { kind: "month", year: 2026, index: 11 } as const;
  return planScorecard(template, person, { locale: "zh", formulas, period, generation: "g", sheetName });
}

/** Rows of the items: those with a number in the first column. */
function itemRows(plan: SheetPlan): number[] {
  return plan.cells.flatMap(([first], row) => (first && "number" in first ? [row + 1] : []));
}

function filledBook(cards: readonly FilledCard[], formulas: FormulaStyle): ReturnType<typeof planToWorkbook> {
  const plans = cards.map((card, index) => planOf(card, formulas, `S${index}`));
  const book = planToWorkbook(plans);
  cards.forEach(({ template, entries }, index) => {
    const columns = columnsFor(template.raters.length);
    const sheet = book.worksheets[index];
    const type = (row: number, column: number, value: number | string | null) => {
      if (value !== null && sheet) sheet.getCell(row, column).value = value;
    };
    itemRows(plans[index] as SheetPlan).forEach((row, item) => { // One plan a card.
      type(row, columns.actual, entries[item]?.actual ?? null);
      entries[item]?.raters.forEach((points, rater) => type(row, columns.firstRater + rater, points));
    });
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
  return { scores, total: named("KPI_Total"), grade: String(named("KPI_Grade")) } as Expected;
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
      expected.grade === shown.grade;
    return fine ? [] : [JSON.stringify({ index, entries: card.entries, expected, shown })];
  });
}

/** Things that get past the validations by pasting, or are no case for a random choice. */
const special: readonly FilledCard[] = standardTemplates.flatMap((template) => {
  const items = template.sections.flatMap((section) => section.items);
  const blank = items.map(() => ({ actual: null, raters: template.raters.map(() => null) }));
  const first = items.findIndex(({ rule }) => rule.kind !== "judgement");
  const level = items.findIndex(({ rule }) => rule.kind === "level");
  const changed = (index: number, actual: string | number, points: number | null) =>
    blank.map((entry, item) => (item === index ? { actual, raters: template.raters.map(() => points) } : entry));
  return [
    { template, entries: blank },
    { template, entries: changed(first, "三次", null) },
    { template, entries: changed(first, "三次", 5) },
    { template, entries: changed(first, "未评", null) },
    { template, entries: changed(first, "N/A", 5) },
    ...(level < 0 ? [] : [{ template, entries: changed(level, 9, null) }, { template, entries: changed(level, 9, 10) }]),
  ];
});

describe("a filled card shows what its description says", () => {
  const cards = [...fc.sample(filledCards(standardTemplates), { numRuns: 80, seed: 20262 }), ...special];

  beforeAll(() => installFormulaEngine());

  test("the cards hold totals, every grade, gaps and errors", () => {
    const expected = cards.map(expectedOf);
    expect(new Set(expected.map(({ grade }) => grade)).size).toBeGreaterThanOrEqual(6);
    expect(expected.flatMap(({ scores }) => scores).filter((score) => score === "").length).toBeGreaterThan(20);
    expect(expected.filter(({ total }) => total === "error").length).toBeGreaterThan(4);
  });

  test("with native formulas, in the desk's engine", async () => {
    const book = filledBook(cards, "native");
    book.calculateFormulas();
    const values = await readValues(new Uint8Array(await book.xlsx.writeBuffer()));
    expect(disagreements(cards, values).slice(0, 3)).toEqual([]);
  });

  test("with native formulas, in LibreOffice", async () => {
    const book = filledBook(cards, "native");
    const values = await recalculate(new Uint8Array(await book.xlsx.writeBuffer()));
    expect(disagreements(cards, values).slice(0, 3)).toEqual([]);
  });

  test("with the add-in's functions", async () => {
    const book = filledBook(cards, "functions");
    registerKpiFunctions(book);
    book.calculateFormulas();
    const values = await readValues(new Uint8Array(await book.xlsx.writeBuffer()));
    expect(disagreements(cards, values).slice(0, 3)).toEqual([]);
  });
});
