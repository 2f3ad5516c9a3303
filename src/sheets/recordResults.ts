import type { RecordColumn, RecordTable } from "../templates/recordTemplate";
import type { ResultCell } from "./cardResultsMark";
import type { Person } from "./person";
import { presenceOf } from "./presence";
import { figureCell } from "./recordFigures";
import type { RecordForm } from "./recordForm";
import { placed } from "./recordPlaces";

const FULL = 100;

/** The record's figures for summaries: its parts count as sections, each out of 100. */
export function recordResults(form: RecordForm, person: Person): ResultCell[] {
  const { template, locale, period } = form;
  return [
    { kind: "total", label: "", value: { formula: figureCell(form, "total") }, full: FULL },
    { kind: "grade", label: "", value: { formula: figureCell(form, "grade") }, full: null },
    { kind: "missing", label: "", value: { formula: missing(form) }, full: null },
    { kind: "presence", label: "", value: { number: presenceOf(person, period) }, full: null },
    ...(template.parts ?? []).map(({ name, formula }): ResultCell => ({
      kind: "section", label: name[locale], value: { formula: placed(formula, form) }, full: null,
    })),
  ];
}

/** How many cells of rows that have begun are still empty: a prepared row that nobody has used is none. */
function missing(form: RecordForm): string {
  return form.template.tables.flatMap((table) => missingOf(form, table)).join("+") || "0";
}

function missingOf(form: RecordForm, table: RecordTable): string[] {
  const entries = table.columns.filter(isEntry);
  const needed = entries.filter(({ optional }) => optional !== true);
  if (needed.length === 0) return [];
  const range = ({ id }: RecordColumn) => placed(`[${id}:all]`, form, { table: table.id });
  const begun = entries.map((column) => `(${range(column)}<>"")`).join("+");
  const empty = needed.map((column) => `(${range(column)}="")`).join("+");
  return [`SUMPRODUCT((${begun}>0)*(${empty}))`];
}

function isEntry({ fill }: RecordColumn): boolean {
  return ["text", "date", "number", "percent", "choice"].includes(fill.kind);
}
