import type { Locale } from "../../src/i18n/message";
import { readCardMark } from "../../src/sheets/cardMark";
import { readCardResults } from "../../src/sheets/cardResultsMark";
import { columnsFor } from "../../src/sheets/layout";
import type { FormulaStyle } from "../../src/sheets/options";
import type { Person } from "../../src/sheets/person";
import type { CellStyle, PlanCell, SheetPlan } from "../../src/sheets/plan";
import { planScorecard } from "../../src/sheets/scorecard";
import type { Item, Template } from "../../src/templates/template";
import { checkTemplate } from "../../src/templates/validate";
import { cellsOf } from "../support/planToWorkbook";
import { standardCards } from "../support/standardCards";

const long = (words: string, length: number) => ({ zh: "长".repeat(length), en: words.repeat(length).slice(0, length) });

/** A template at every limit: 12 sections, 60 items, 6 raters, the longest texts, signs that need care. */
const largest: Template = {
  schema: 1,
  id: "largest",
  title: { zh: 'R&D "考核"', en: 'R&D "scorecard"' },
  post: long("post ", 60),
  raters: Array.from({ length: 6 }, (_, n) => ({ id: `r${n}`, name: long("rater ", 60), share: 1 / 6 })),
  missingRater: "block",
  parameters: Array.from({ length: 20 }, (_, n) => ({
    id: `p${n}`, name: long("parameter ", 60), unit: "yuan", value: 25, least: 0, most: 1e9, at: [{ of: `i${n % 12}-0`, path: ["rule", "points"] }],
  })),
  pay: { name: long("pay ", 60), full: 100, cap: 1.2, pass: 60, keep: 0.7 },
  sections: Array.from({ length: 12 }, (_, n) => ({
    id: `s${n}`,
    name: { zh: `"${"部".repeat(58)}"`, en: `"${"x".repeat(58)}"` },
    share: 1 / 12,
    items: Array.from({ length: 5 }, (__, m): Item => ({
      id: `i${n}-${m}`,
      name: long("name ", 60),
      weight: m === 4 ? 0 : 0.25,
      measure: long("measure ", 200),
      anchors: long("anchor ", 400),
      ...(m === 3 && { standard: long("standard ", 1000) }),
      rule: m === 4
        ? { kind: "veto", when: { op: ">", value: 0 }, scope: "card", points: 0, result: 0 }
        : m % 2 === 0
        ? { kind: "judgement", points: 25 }
        : {
            kind: "band", unit: "percent", direction: "up", otherwise: 0,
            bands: Array.from({ length: 50 }, (___, row) => ({ bound: 0.99 - row * 0.0123, points: 25 - row * 0.31 })),
          },
    })),
  })),
  grades: Array.from({ length: 12 }, (_, n) => [99 - n * 9, `"等级${n}"`] as const),
  signatures: Array.from({ length: 6 }, () => long("signature ", 60)),
};

const person: Person = { name: "=1+1", department: "客服部", post: "客服主管", number: "007", row: 2 };
const planned = (template: Template, locale: Locale, formulas: FormulaStyle): SheetPlan =>
  planScorecard(template, person, {
    locale, formulas, period: { kind: "quarter", year: 2026, index: 4 }, generation: "g-1", sheetName: "S",
  });

const cases = [...standardCards, largest].flatMap((template) =>
  (["zh", "en"] as const).flatMap((locale) =>
    (["native", "functions"] as const).map((formulas) => ({ template, locale, formulas, id: template.id })),
  ),
);

const plain = (cell: PlanCell) => (cell === null ? "" : "text" in cell ? cell.text : "number" in cell ? cell.number : cell.formula);
const isText = (cell: PlanCell, text: string) => cell !== null && "text" in cell && cell.text === text;
const payBaseLabel = (template: Template, locale: Locale) => `${template.pay?.name[locale]}${locale === "zh" ? "基数" : ": base"}`;

const contentOf = (plan: SheetPlan, row: number, column: number): PlanCell => plan.cells[row - 1]?.[column - 1] ?? null;

/** The style of every cell after all areas have been laid over each other. */
function stylesOf(plan: SheetPlan): Map<string, CellStyle> {
  const styles = new Map<string, CellStyle>();
  for (const { range, style } of plan.areas) {
    for (const { row, column } of cellsOf(range).flat()) {
      const key = `${row},${column}`;
      styles.set(key, { ...styles.get(key), ...style, font: { ...styles.get(key)?.font, ...style.font } });
    }
  }
  return styles;
}

test("the largest template is within the limits", () => expect(checkTemplate(largest)).toEqual([]));

describe.each(cases)("$id, $locale, $formulas", ({ template, locale, formulas }) => {
  const plan = planned(template, locale, formulas);
  const columns = columnsFor(template.raters.length);
  const formulasOf = plan.cells.flat().flatMap((cell) => (cell && "formula" in cell ? [cell.formula] : []));

  test("is rectangular, with a size for each row and column that Excel accepts", () => {
    expect(new Set(plan.cells.map((row) => row.length))).toEqual(new Set([plan.columnWidths.length]));
    expect(plan.rowHeights).toHaveLength(plan.cells.length);
    for (const height of plan.rowHeights) expect(height > 0 && height <= 409).toBe(true);
    expect(plan.columnWidths.slice(0, columns.score).reduce((sum, width) => sum + width)).toBeLessThanOrEqual(720);
  });

  test("keeps formulas within Excel's limits and, natively, free of the add-in and of new functions", () => {
    expect(formulasOf.length).toBeGreaterThan(10);
    for (const formula of formulasOf) {
      expect(formula.length).toBeLessThanOrEqual(8192);
      expect(formula).not.toMatch(/^=/);
      for (const [literal] of formula.matchAll(/"(?:[^"]|"")*"/g)) expect(literal.length).toBeLessThanOrEqual(257);
      const called = [...formula.replace(/"(?:[^"]|"")*"/g, "").matchAll(/([A-Z][A-Z.]*)\(/g)].map(([, name]) => name);
      const known = /^(IF|ISNUMBER|COUNT|COUNTA|COUNTIF|SUM|SUMPRODUCT|ROUND|ROUNDDOWN|ISERROR|IFERROR|ISNA|OR|AND|TRIM|VALUE|MIN|MAX|ABS|INT|SIGN|TRUNC|LOOKUP|INDEX|MATCH|EXACT|FLOOR|N|T|TEXT|NOT|NA)$/;
      const strange = called.filter((name) => !known.test(name ?? "") && !(formulas === "functions" && name?.startsWith("KPI.")));
      expect(strange).toEqual([]);
    }
  });

  test("unlocks, tints and validates what people enter, and nothing else", () => {
    const styles = stylesOf(plan);
    const unlocked = [...styles].filter(([, style]) => style.locked === false).map(([key]) => key);
    const items = template.sections.flatMap((section) => section.items);
    const rows = plan.cells.flatMap(([first], row) => (first && "number" in first ? [row + 1] : []));
    expect(rows).toHaveLength(items.length);
    const expected = rows.flatMap((row, index) => [
      ...(items[index]?.rule.kind === "judgement" ? [] : [`${row},${columns.actual}`]),
      ...(items[index]?.weight === 0 ? [] : template.raters.map((_, rater) => `${row},${columns.firstRater + rater}`)),
    ]);
    const [base] = plan.cells.flatMap((cells, row) => (cells.some((cell) => isText(cell, payBaseLabel(template, locale))) ? [`${row + 1},${columns.standard}`] : []));
    const validated = plan.validations.flatMap(({ range }) => cellsOf(range).flat().map(({ row, column }) => `${row},${column}`));
    expect([...validated].sort()).toEqual([...expected, ...(base ? [base] : [])].sort());
    expect(base !== undefined).toBe(template.pay !== undefined);
    expect(expected.filter((key) => !unlocked.includes(key))).toEqual([]);
    const last = rows[rows.length - 1] ?? 0;
    const others = unlocked.filter((key) => !expected.includes(key)).map((key) => Number(key.split(",")[0]));
    expect(others.filter((row) => row > 4 && row <= last + 1)).toEqual([]);
    for (const key of unlocked) {
      const [row = 0, column = 0] = key.split(",").map(Number);
      if (template.subject !== "department" || row > 4) expect(contentOf(plan, row, column)).toBeNull();
      expect(styles.get(key)?.fill).not.toBe(styles.get("2,3")?.fill);
    }
    const [input] = cellsOf(plan.firstInput).flat();
    expect(expected[0]).toBe(`${input?.row},${input?.column}`);
  });

  test("says what to enter, within Excel's limits", () => {
    for (const { prompt, error } of plan.validations) {
      expect(Math.max(prompt?.title.length ?? 0, error.title.length)).toBeLessThanOrEqual(32);
      expect(Math.max(prompt?.message.length ?? 0, error.message.length)).toBeLessThanOrEqual(255);
    }
  });

  test("repeats its headings on each page and says in the footer what it is", () => {
    expect(plan.print.titleRows).toBe(`$6:$7`);
    expect(plan.freezeRows).toBe(7);
    expect(plan.print.footer.left.replaceAll("&&", "")).not.toContain("&");
    expect(plan.print.footer.left.replaceAll("&&", "&")).toContain(template.title[locale]);
  });

  test("merges no cell twice", () => {
    const merged = plan.merges.flatMap((range) => cellsOf(range).flat().map(({ row, column }) => `${row},${column}`));
    expect(new Set(merged).size).toBe(merged.length);
  });

  test("carries what it is in the hidden column, outside the print area", () => {
    const range = plan.names.find(({ name }) => name === "KPI_Card")?.range ?? "";
    const cells = cellsOf(range).flat();
    expect(new Set(cells.map(({ column }) => column))).toEqual(new Set([columns.meta]));
    expect(plan.hiddenColumns.map((letters) => cellsOf(`${letters}1`)[0]?.[0]?.column)).toEqual([0, 1, 2, 3, 4].map((next) => columns.meta + next));
    expect(cellsOf(plan.print.area)[0]).toHaveLength(columns.score);
    const values = cells.map(({ row, column }) => {
      const cell = contentOf(plan, row, column);
      return [cell && "text" in cell ? cell.text : 0];
    });
    expect(readCardMark(values)).toEqual({
      templateId: template.id, schema: "1", person: "=1+1", number: "007", department: "客服部",
      period: "2026-Q4", generation: "g-1", sheetName: "S", entries: 0,
    });
  });

  test("lists its figures beside it, each leading to its cell", () => {
    const block = plan.names.find(({ name }) => name === "KPI_Results")?.range ?? "";
    const values = cellsOf(block).map((row) => row.map((at) => plain(contentOf(plan, at.row, at.column))));
    const read = readCardResults(values);
    const items = template.sections.flatMap((section) => section.items);
    expect(read.map(({ row }) => row)).toEqual(values.map((_, row) => row));
    expect(read.slice(0, 4).map(({ kind }) => kind)).toEqual(["total", "grade", "missing", "presence"]);
    expect(read.filter(({ kind }) => kind === "section").map(({ label, full }) => [label, full])).toEqual(
      template.sections.map(({ name, share }) => [name[locale], share]),
    );
    expect(read.filter(({ kind }) => kind === "item").map(({ label }) => label)).toEqual(items.map(({ name }) => name[locale]));
    for (const { kind, value } of read.filter(({ kind: each }) => each === "section" || each === "item")) {
      const [at] = cellsOf(String(value)).flat();
      const cell = contentOf(plan, at?.row ?? 0, at?.column ?? 0);
      expect([kind, at?.column, cell !== null && "formula" in cell]).toEqual([kind, columns.score, true]);
    }
  });
});

test("whatever looks like a formula or number in a person's data stays text", () => {
  const [template] = standardCards;
  if (!template) throw new Error("There is no template");
  const plan = planned(template, "zh", "native");
  expect([contentOf(plan, 2, 3), contentOf(plan, 3, 6)]).toEqual([{ text: "=1+1" }, { text: "007" }]);
});
