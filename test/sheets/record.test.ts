import { createDesk, type FullDesk } from "../../src/desk/model/createDesk";
import type { Locale } from "../../src/i18n/message";
import { readCardMark } from "../../src/sheets/cardMark";
import { readCardResults } from "../../src/sheets/cardResultsMark";
import { differingBlocks } from "../../src/sheets/difference";
import type { FormulaStyle } from "../../src/sheets/options";
import type { CellStyle, PlanCell, SheetPlan } from "../../src/sheets/plan";
import { planRecord } from "../../src/sheets/record";
import { applyParameters } from "../../src/templates/parameters";
import type { RecordTemplate } from "../../src/templates/recordTemplate";
import { period } from "../support/people";
import { cellsOf, planToWorkbook } from "../support/planToWorkbook";
import { parameterPlace, tablePlaces } from "../support/records";
import { recordTemplates } from "../support/recordTemplates";

const person = { name: "=1+1", department: "客服部", post: "客服主管", number: "007", row: 2 };

function planned(template: RecordTemplate, locale: Locale = "zh", formulas: FormulaStyle = "native", code = "2026-11"): SheetPlan {
  return planRecord(template, person, { locale, formulas, period: period(code), generation: "g-1", sheetName: "S" });
}

const cases = recordTemplates.flatMap((template) =>
  (["zh", "en"] as const).flatMap((locale) =>
    (["native", "functions"] as const).map((formulas) => ({ id: template.id, template, locale, formulas })),
  ),
);

const plain = (cell: PlanCell) => (cell === null ? "" : "text" in cell ? cell.text : "number" in cell ? cell.number : cell.formula);
const key = ({ row, column }: { row: number; column: number }) => `${row},${column}`;

function stylesOf(plan: SheetPlan): Map<string, CellStyle> {
  const styles = new Map<string, CellStyle>();
  for (const { range, style } of plan.areas)
    for (const at of cellsOf(range).flat()) styles.set(key(at), { ...styles.get(key(at)), ...style });
  return styles;
}

describe.each(cases)("$id, $locale, $formulas", ({ template, locale, formulas }) => {
  const plan = planned(template, locale, formulas);
  const formulasOf = plan.cells.flat().flatMap((cell) => (cell && "formula" in cell ? [cell.formula] : []));
  const named = (name: string) => cellsOf(plan.names.find((each) => each.name === name)?.range ?? "");

  test("is rectangular, one page wide with legible letters, every size one that Excel accepts", () => {
    expect(new Set(plan.cells.map((row) => row.length))).toEqual(new Set([plan.columnWidths.length]));
    expect(plan.rowHeights).toHaveLength(plan.cells.length);
    for (const height of plan.rowHeights) expect(height > 0 && height <= 409).toBe(true);
    const width = plan.columnWidths.slice(0, template.widths.length).reduce((sum, each) => sum + each);
    expect(width).toBeLessThanOrEqual(template.orientation === "portrait" ? 720 : 960);
    for (const table of template.tables)
      expect(table.columns.reduce((sum, { span = 1 }) => sum + span, 0)).toBe(template.widths.length);
  });

  test("keeps formulas within Excel's limits and, natively, free of the add-in and of new functions", () => {
    expect(formulasOf.length).toBeGreaterThan(20);
    for (const formula of formulasOf) {
      expect(formula.length).toBeLessThanOrEqual(8192);
      expect(formula).not.toMatch(/^=|\[|\]|undefined/);
      for (const [literal] of formula.matchAll(/"(?:[^"]|"")*"/g)) expect(literal.length).toBeLessThanOrEqual(257);
      const called = [...formula.replace(/"(?:[^"]|"")*"/g, "").matchAll(/([A-Z][A-Z.]*)\(/g)].map(([, name]) => name);
      const known = /^(IF|IFERROR|ISERROR|ISNUMBER|AND|OR|COUNT|COUNTA|COUNTIF|COUNTIFS|AVERAGE|AVERAGEIF|SUM|SUMIF|SUMPRODUCT|ROUND|MIN|N|TODAY)$/;
      expect(called.filter((name) => !known.test(name ?? "") && !(formulas === "functions" && name?.startsWith("KPI.")))).toEqual([]);
    }
    if (formulas === "functions") expect(formulasOf.join()).toContain("KPI.");
  });

  test("unlocks and tints what people enter, and checks all of it but words of their own", () => {
    const styles = stylesOf(plan);
    const unlocked = [...styles].filter(([, style]) => style.locked === false).map(([at]) => at);
    const validated = new Set(plan.validations.flatMap(({ range }) => cellsOf(range).flat().map(key)));
    expect([...validated].filter((at) => !unlocked.includes(at))).toEqual([]);
    const places = tablePlaces(plan, template, locale);
    for (const table of template.tables) {
      for (const { id, fill } of table.columns) {
        const at = key({ row: places.get(table.id)?.top ?? 0, column: places.get(table.id)?.columns.get(id) ?? 0 });
        const checked = ["number", "percent", "date", "choice", "earlier"].includes(fill.kind);
        expect([id, validated.has(at)]).toEqual([id, checked]);
        expect([id, unlocked.includes(at)]).toEqual([id, checked || fill.kind === "text"]);
      }
    }
    const filled = plan.firstInput;
    expect(unlocked).toContain(cellsOf(filled).flat().map(key)[0]);
  });

  test("says what to enter, within Excel's limits", () => {
    for (const { prompt, error } of plan.validations) {
      expect(Math.max(prompt?.title.length ?? 0, error.title.length)).toBeLessThanOrEqual(32);
      expect(Math.max(prompt?.message.length ?? 0, error.message.length)).toBeLessThanOrEqual(255);
    }
  });

  test("merges no cell twice and freezes its headings", () => {
    const merged = plan.merges.flatMap((range) => cellsOf(range).flat().map(key));
    expect(new Set(merged).size).toBe(merged.length);
    expect(plan.freezeRows).toBe((tablePlaces(plan, template, locale).get(template.tables[0].id)?.top ?? 0) - 1);
    expect(["$1:$1", `$${plan.freezeRows}:$${plan.freezeRows}`]).toContain(plan.print.titleRows);
  });

  test("carries what it is and its figures in hidden columns, outside the print area", () => {
    expect(cellsOf(plan.print.area)[0]).toHaveLength(template.widths.length);
    const contents = (name: string) => named(name).map((row) => row.map((at) => plain(plan.cells[at.row - 1]?.[at.column - 1] ?? null)));
    const mark = readCardMark(contents("KPI_Card"));
    expect(mark).toMatchObject({ templateId: template.id, person: "=1+1", number: "007", period: "2026-11", generation: "g-1", sheetName: "S" });
    const results = readCardResults(contents("KPI_Results"));
    expect(results.slice(0, 4).map(({ kind }) => kind)).toEqual(["total", "grade", "missing", "presence"]);
    expect(results.slice(4).map(({ label }) => label)).toEqual((template.parts ?? []).map(({ name }) => name[locale]));
    const [[total], [grade]] = [named("KPI_Total"), named("KPI_Grade")] as [[[{ row: number; column: number }]], [[{ row: number; column: number }]]];
    for (const [place] of [total, grade]) expect(plan.cells[place.row - 1]?.[place.column - 1]).toHaveProperty("formula");
  });
});

test.each(recordTemplates)("$id says the same about everybody but in the cells of the person", (template) => {
  const other = planRecord(template, { ...person, name: "李雷", number: "8" }, { locale: "zh", formulas: "native", period: period("2026-11"), generation: "g-1", sheetName: "T" });
  expect(differingBlocks(planned(template), other).length).toBeLessThanOrEqual(6);
});

test.each(recordTemplates)("$id can be made for any period", (template) => {
  for (const code of ["2024-02", "2026-Q4", "2026-H1", "2026"]) {
    const { cells } = planned(template, "zh", "native", code);
    expect(cells.length).toBeGreaterThan(planned(template).cells.length - 5);
  }
});

test.each(recordTemplates)("$id shows each figure that the organisation sets, and takes what was set", (template) => {
  const shown = (template.parameters ?? []).filter(({ id }) => id !== "rows");
  const set = applyParameters(template, Object.fromEntries((template.parameters ?? []).map(({ id, least, most }) => [id, id === "rows" ? 12 : (least + most) / 2])));
  const plan = planned(set);
  for (const { id, least, most } of shown) {
    const { row, column } = parameterPlace(plan, template, id, "zh");
    expect(plan.cells[row - 1]?.[column - 1]).toEqual({ number: (least + most) / 2 });
  }
  const [table] = template.tables;
  if (typeof table.rows === "number") expect(set.tables[0].rows).toBe(12);
});

describe("what people may type", () => {
  let desk: FullDesk;

  beforeAll(async () => {
    desk = await createDesk({ emptyCellsAs: null });
    const plans = recordTemplates.map((template, index) => ({ ...planned(template), name: `S${index}` }));
    await desk.open(new Uint8Array(await planToWorkbook(plans).xlsx.writeBuffer()), "records.xlsx");
  });

  test.each(recordTemplates.map((template, index) => ({ id: template.id, template, index })))("$id", ({ template, index }) => {
    const places = tablePlaces(planned(template), template, "zh");
    for (const table of template.tables) {
      for (const { id, fill } of table.columns) {
        const [row, column] = [places.get(table.id)?.top ?? 1, places.get(table.id)?.columns.get(id) ?? 1];
        const type = (text: string) => desk.type(`S${index}`, row, column, text).ok;
        if (fill.kind === "number" || fill.kind === "earlier" || fill.kind === "percent") {
          expect([id, ["三次", "1,2,3", "1e99"].map(type)]).toEqual([id, [false, false, false]]);
          expect(type(fill.kind === "percent" ? "50%" : "1")).toBe(true);
        }
        if (fill.kind === "number" && fill.whole) expect(type("1.5")).toBe(false);
        if (fill.kind === "date") expect([id, ["明天", "12", "2026-11-05"].map(type)]).toEqual([id, [false, false, true]]);
        if (fill.kind === "choice") expect([id, ["别的", template.words[fill.words[0] ?? ""]?.zh ?? ""].map(type)]).toEqual([id, [false, true]]);
      }
    }
  });
});
