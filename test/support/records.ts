import fc from "fast-check";
import type { Locale } from "../../src/i18n/message";
import { recordText } from "../../src/i18n/records";
import { columnsOf } from "../../src/sheets/recordTables";
import type { SheetPlan } from "../../src/sheets/plan";
import type { Entry, RecordColumn, RecordTable, RecordTemplate } from "../../src/templates/recordTemplate";
import { cellsOf } from "./planToWorkbook";

/** What people have typed into a record sheet; words by their ids, so that it serves both languages. */
export interface FilledRecord {
  readonly template: RecordTemplate;
  /** By table, by row, by column. */
  readonly tables: Readonly<Record<string, readonly Readonly<Record<string, Typed>>[]>>;
  readonly fields: Readonly<Record<string, Typed>>;
  /** By id; the template's where missing. */
  readonly parameters: Readonly<Record<string, number>>;
}

export type Typed = number | string | null;

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** 2026-11-01. */
const NOVEMBER = 46327;

function typedInto(fill: Entry): fc.Arbitrary<Typed> {
  switch (fill.kind) {
    case "text":
      return fc.constantFrom("张三", "=1+1", "R&D “甲”", "7");
    case "date":
      return fc.integer({ min: NOVEMBER, max: NOVEMBER + 30 });
    case "percent":
      return fc.integer({ min: 0, max: fill.most * 200 }).map((half) => half / 200);
    case "choice":
      return fc.constantFrom(...fill.words);
    case "number":
    case "earlier": {
      const [least, most] = [Math.max(fill.least, -50), Math.min(fill.most, 150)];
      const step = fill.kind === "number" && !fill.whole ? 2 : 1;
      return fc.integer({ min: least * step, max: most * step }).map((value) => value / step);
    }
  }
}

function isFilledIn({ fill }: RecordColumn): boolean {
  return !["ordinal", "day", "weekday", "period", "label", "computed"].includes(fill.kind);
}

/** Rows that people have begun, some of their cells left out; every other row is blank. */
function rowsOf(table: RecordTable): fc.Arbitrary<Record<string, Typed>[]> {
  const columns = table.columns.filter(isFilledIn);
  const cells = Object.fromEntries(columns.map(({ id, fill }) => [id, fc.option(typedInto(fill as Entry), { freq: 7 })])); // isFilledIn has seen to it.
  const row = fc.oneof({ weight: 3, arbitrary: fc.record(cells) }, { weight: 1, arbitrary: fc.constant({}) });
  const most = typeof table.rows === "number" ? table.rows : table.rows === "days" ? 30 : 11;
  return fc.array(row, { maxLength: Math.min(most, 25) });
}

/** Values that people could set on the sheet: those that do not shape it, some of them changed. */
function parametersOf({ parameters = [] }: RecordTemplate): fc.Arbitrary<Record<string, number>> {
  const free = parameters.filter(({ at, id }) => at.length === 0 && !id.startsWith("class"));
  const changed = free.map(({ id, value, least, most, unit }) => {
    const parts = unit === "percent" ? 100 : 1;
    const [from, to] = [Math.ceil(least * parts), Math.floor(Math.min(most, 120) * parts)];
    return [id, fc.oneof(fc.constant(value), fc.integer({ min: from, max: Math.max(from, to) }).map((whole) => whole / parts))] as const;
  });
  return fc.record(Object.fromEntries(changed));
}

/** The template filled in here and there. */
export function filledRecords(template: RecordTemplate): fc.Arbitrary<FilledRecord> {
  return fc.record({
    template: fc.constant(template),
    tables: fc.record(Object.fromEntries(template.tables.map((table) => [table.id, rowsOf(table)]))),
    fields: fc.record(Object.fromEntries((template.fields ?? []).map(({ id, fill }) => [id, typedInto(fill)]))),
    parameters: fc.oneof(fc.constant({}), parametersOf(template)),
  });
}

/** As it is before anybody has filled in anything. */
export function emptyRecord(template: RecordTemplate): FilledRecord {
  // The day of an improvement plan is today's unless somebody enters one.
  const fields = Object.fromEntries((template.fields ?? []).flatMap(({ id, fill }) => (fill.kind === "date" ? [[id, NOVEMBER]] : [])));
  return { template, tables: {}, fields, parameters: {} };
}

/** Five rows in each table, everything on the first day, at its most, or the first of its choices. */
export function bestRecord(template: RecordTemplate): FilledRecord {
  const best = (fill: Entry): Typed =>
    fill.kind === "text" ? "张三" : fill.kind === "date" ? NOVEMBER : fill.kind === "choice" ? (fill.words[0] ?? null) : Math.min(fill.most, 150);
  const row = ({ columns }: RecordTable) => Object.fromEntries(columns.filter(isFilledIn).map(({ id, fill }) => [id, best(fill as Entry)])); // isFilledIn has seen to it.
  const tables = template.tables.map((table) => [table.id, Array.from({ length: 5 }, () => row(table))] as const);
  return { ...emptyRecord(template), tables: Object.fromEntries(tables) };
}

/** Where a table's cells stand in a plan: found by its headings, as a reader finds them. */
export function tablePlaces(plan: SheetPlan, template: RecordTemplate, locale: Locale): Map<string, { top: number; columns: Map<string, number> }> {
  let from = 0;
  return new Map(
    template.tables.map((table) => {
      const columns = columnsOf(table);
      const heading = plan.cells.findIndex(
        (cells, row) => row >= from && columns.every(({ column, left }) => textOf(cells[left - 1]) === column.name[locale]),
      );
      if (heading < 0) throw new Error(`${template.id}: no headings of ${table.id}`);
      from = heading + 1;
      return [table.id, { top: heading + 2, columns: new Map(columns.map(({ column, left }) => [column.id, left])) }];
    }),
  );
}

/** The cell right of a label that people see; in a row after `below`, counted from 1. */
export function besideLabel(plan: SheetPlan, isLabel: (text: string) => boolean, below = 0): Place {
  for (const [row, cells] of plan.cells.entries()) {
    const column = row < below ? -1 : cells.slice(0, -plan.hiddenColumns.length).findIndex((cell) => isLabel(textOf(cell) ?? ""));
    if (column < 0) continue;
    const merged = plan.merges.map(cellsOf).find((block) => block[0]?.[0]?.row === row + 1 && block[0][0].column === column + 1);
    return { row: row + 1, column: column + 1 + (merged?.[0]?.length ?? 1) };
  }
  throw new Error("No such label");
}

/** A parameter's cell: its label begins with its name, and stands below the bar that announces what the organisation sets. */
export function parameterPlace(plan: SheetPlan, { parameters = [] }: RecordTemplate, id: string, locale: Locale): Place {
  const name = parameters.find((each) => each.id === id)?.name[locale] ?? "";
  const bar = plan.cells.findIndex((cells) => textOf(cells[0] ?? null) === recordText(locale, "parameters"));
  return besideLabel(plan, (text) => text === name || text.startsWith(name + (locale === "zh" ? "（" : " (")), bar + 1);
}

function textOf(cell: SheetPlan["cells"][number][number] | undefined): string | undefined {
  return cell && "text" in cell ? cell.text : undefined;
}
