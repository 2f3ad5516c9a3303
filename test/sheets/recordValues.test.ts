import { installFormulaEngine } from "@cj-tech-master/excelts/formula";
import fc from "fast-check";
import { createDesk } from "../../src/desk/model/createDesk";
import { engineFunctions } from "../../src/desk/model/engineFunctions";
import type { Locale } from "../../src/i18n/message";
import type { FormulaStyle } from "../../src/sheets/options";
import type { SheetPlan } from "../../src/sheets/plan";
import { planRecord } from "../../src/sheets/record";
import { registerKpiFunctions } from "../support/kpiFunctions";
import { readValues, recalculate, type SeenValue } from "../support/libreoffice";
import { planToWorkbook } from "../support/planToWorkbook";
import { figuresOf } from "../support/recordReferences";
import { besideLabel, bestRecord, emptyRecord, filledRecords, parameterPlace, tablePlaces, type FilledRecord, type Place, type Typed } from "../support/records";
import { recordTemplates } from "../support/recordTemplates";

type Values = ReadonlyMap<string, readonly (readonly SeenValue[])[]>;

interface Case {
  readonly record: FilledRecord;
  readonly locale: Locale;
}

const person = { name: "=1+1", department: "客服部", post: "客服主管", number: "007", row: 2 };
const period = { kind: "month", year: 2026, index: 11 } as const;

function planOf({ record, locale }: Case, formulas: FormulaStyle, sheetName = "S"): SheetPlan {
  return planRecord(record.template, person, { locale, formulas, period, generation: "g", sheetName });
}

function filledBook(cases: readonly Case[], formulas: FormulaStyle): ReturnType<typeof planToWorkbook> {
  const plans = cases.map((each, index) => planOf(each, formulas, `S${index}`));
  const book = planToWorkbook(plans);
  cases.forEach(({ record, locale }, index) => {
    const { template, tables, fields, parameters } = record;
    const plan = plans[index] as SheetPlan; // One plan a case.
    const type = ({ row, column }: Place, typed: Typed) => {
      const cell = book.worksheets[index]?.getCell(row, column);
      if (cell && typed !== null) cell.value = typeof typed === "string" ? (template.words[typed]?.[locale] ?? typed) : typed;
    };
    const places = tablePlaces(plan, template, locale);
    for (const [id, rows] of Object.entries(tables)) {
      const table = places.get(id);
      rows.forEach((row, offset) => {
        for (const [column, typed] of Object.entries(row)) type({ row: (table?.top ?? 1) + offset, column: table?.columns.get(column) ?? 1 }, typed);
      });
    }
    for (const { id, name } of template.fields ?? []) type(besideLabel(plan, (text) => text === name[locale]), fields[id] ?? null);
    for (const [id, value] of Object.entries(parameters)) type(parameterPlace(plan, template, id, locale), value);
  });
  return book;
}

const simplified = (value: SeenValue | undefined): SeenValue => (value === null || value === undefined ? "" : value);

function agree(one: unknown, two: unknown): boolean {
  return typeof one === "number" && typeof two === "number" ? Math.abs(one - two) <= 1e-9 * Math.max(1, Math.abs(one)) : one === two;
}

/** Where the figures at the top are not what the reference says. */
function disagreements(cases: readonly Case[], values: Values): string[] {
  return cases.flatMap((each, index) => {
    const { record, locale } = each;
    const plan = planOf(each, "native");
    const expected = figuresOf(record);
    return record.template.figures.flatMap(({ id, name }) => {
      const { row, column } = besideLabel(plan, (text) => text === name[locale]);
      const shown = simplified(values.get(`S${index}`)?.[row - 1]?.[column - 1]);
      return agree(expected[id], shown) ? [] : [`${record.template.id} ${locale} S${index} ${id}: ${expected[id]} expected, ${shown} shown`];
    });
  });
}

/** Cells with formulas whose values differ between two ways of calculating, or that show an error. */
function differences(cases: readonly Case[], one: Values, two: Values): string[] {
  return cases.flatMap((each, index) =>
    planOf(each, "native").cells.flatMap((cells, row) =>
      cells.flatMap((cell, column) => {
        if (!cell || !("formula" in cell) || cell.formula === "TODAY()") return [];
        const [first, second] = [one, two].map((values) => simplified(values.get(`S${index}`)?.[row]?.[column]));
        const fine = agree(first, second) && !(typeof first === "string" && first.startsWith("#"));
        return fine ? [] : [`${each.record.template.id} ${each.locale} S${index} R${row + 1}C${column + 1}: ${first} | ${second} ${cell.formula.slice(0, 160)}`];
      }),
    ),
  );
}

describe("a filled record shows what its description says", () => {
  const cases = recordTemplates.flatMap((template, seed): Case[] => {
    const records = [emptyRecord(template), bestRecord(template), ...fc.sample(filledRecords(template), { numRuns: 5, seed: seed + 2026 })];
    return records.map((record, index) => ({ record, locale: index % 3 === 2 ? "en" : "zh" }));
  });
  let inDesk: Values;

  beforeAll(async () => {
    installFormulaEngine();
    const desk = await createDesk({ emptyCellsAs: null });
    await desk.open(new Uint8Array(await filledBook(cases, "native").xlsx.writeBuffer()), "records.xlsx");
    desk.calculate();
    inDesk = new Map(desk.workbook.worksheets.map((sheet) => [
      sheet.name,
      Array.from({ length: sheet.rowCount }, (_, row) =>
        Array.from({ length: sheet.columnCount }, (__, column): SeenValue => {
          const value = desk.valueOf(sheet.name, row + 1, column + 1);
          return value !== null && typeof value === "object" ? value.error : value;
        }),
      ),
    ]));
  });

  test("the records hold totals, gaps and every grade", () => {
    const figures = cases.map(({ record }) => figuresOf(record));
    expect(new Set(figures.map(({ grade }) => grade))).toEqual(new Set(["", "A", "B", "C", "D"]));
    expect(figures.filter(({ total }) => typeof total === "number").length).toBeGreaterThan(25);
  });

  test("with native formulas, in the desk's engine", () => {
    expect(disagreements(cases, inDesk).slice(0, 5)).toEqual([]);
    expect(differences(cases, inDesk, inDesk).slice(0, 5)).toEqual([]);
  });

  test("with native formulas, in LibreOffice", async () => {
    const values = await recalculate(new Uint8Array(await filledBook(cases, "native").xlsx.writeBuffer()));
    expect(disagreements(cases, values).slice(0, 5)).toEqual([]);
    expect(differences(cases, inDesk, values).slice(0, 5)).toEqual([]);
  });

  test("with the add-in's functions", async () => {
    const book = filledBook(cases, "functions");
    for (const [name, { invoke }] of engineFunctions()) book.registerFunction(name, (given) => invoke([...given]));
    registerKpiFunctions(book);
    book.calculateFormulas();
    const values = await readValues(new Uint8Array(await book.xlsx.writeBuffer()));
    expect(disagreements(cases, values).slice(0, 5)).toEqual([]);
    expect(differences(cases, inDesk, values).slice(0, 5)).toEqual([]);
  });
});
