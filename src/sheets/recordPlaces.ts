import type { Locale } from "../i18n/message";
import type { RecordFormula, RecordTemplate } from "../templates/recordTemplate";
import { cellAt, fixedAt } from "./address";
import { gradeFormula, literal } from "./formulas";
import type { FormulaStyle } from "./options";

/** Where a table's prepared rows, columns (by id) and foot rows (by id) stand. */
export interface TablePlace {
  readonly top: number;
  readonly bottom: number;
  readonly columns: ReadonlyMap<string, number>;
  readonly foot: Map<string, number>;
}

/** Where everything stands that formulas refer to. Single cells go by sign and id: "@days", "!total", "$today". */
export interface RecordPlaces {
  readonly tables: Map<string, TablePlace>;
  readonly cells: Map<string, string>;
}

/** Where a formula stands, as far as it matters for what it says. */
export interface Spot {
  readonly table?: string;
  readonly column?: string;
  readonly row?: number;
}

interface Surroundings {
  readonly template: RecordTemplate;
  readonly locale: Locale;
  readonly formulas: FormulaStyle;
  readonly places: RecordPlaces;
}

/** The formula with the addresses of this sheet in the place of `[…]`. Throws where there is no such place: a slip in a template. */
export function placed(formula: RecordFormula, around: Surroundings, spot: Spot = {}): string {
  const text = typeof formula === "string" ? formula : formula[around.formulas];
  return text.replace(/\[([^\]]+)\]/g, (_, token: string) => resolve(token, around, spot));
}

/** Words as they stand in a formula: a literal, or several joined with what their braces hold. */
export function wordsFormula(id: string, around: Surroundings, spot: Spot = {}): string {
  const parts = wordsOf(id, around).split(/\{([^}]*)\}/);
  const joined = parts.map((part, index) => (index % 2 === 0 ? literal(part) : placed(part, around, spot)));
  return joined.filter((part) => part !== '""').join("&") || '""';
}

/** Words as they are written; a template that lacks them is faulty. */
export function wordsOf(id: string, { template, locale }: Pick<Surroundings, "template" | "locale">): string {
  const words = template.words[id];
  if (!words) throw new Error(`${template.id}: no words "${id}"`);
  return words[locale];
}

function resolve(token: string, around: Surroundings, spot: Spot): string {
  const { template, formulas, places } = around;
  const named = token.replaceAll("#", String(ordinal(places, spot)));
  if (named.startsWith("~")) return wordsFormula(named.slice(1), around, spot);
  const total = places.cells.get("!total") ?? "";
  if (named === "%grade") return gradeFormula(total, template.grades, formulas);
  if (named === "%lower") return gradeFormula(total, lowered(template.grades), formulas);
  const found = /^[@!$]/.test(named) ? places.cells.get(named) : columnPart(named, places, spot);
  if (found === undefined) throw new Error(`${template.id}: nothing stands at [${token}]`);
  return found;
}

function ordinal({ tables }: RecordPlaces, { table = "", row = 0 }: Spot): number {
  return row - (tables.get(table)?.top ?? 0) + 1;
}

/** Every grade gives way to the next one; the last stays. */
function lowered(grades: RecordTemplate["grades"]): RecordTemplate["grades"] {
  return grades.map(([least, grade], index) => [least, grades[index + 1]?.[1] ?? grade] as const);
}

function columnPart(token: string, { tables }: RecordPlaces, spot: Spot): string | undefined {
  const [, tableId = spot.table ?? "", columnId = "", part] = /^(?:([^.:]+)\.)?([^.:]+)(?::([^.:]+))?$/.exec(token) ?? [];
  const table = tables.get(tableId);
  const column = table?.columns.get(columnId === "*" ? (spot.column ?? "") : columnId);
  if (!table || column === undefined) return undefined;
  const { top, bottom, foot } = table;
  switch (part) {
    case undefined:
      return spot.row === undefined ? undefined : cellAt(spot.row, column);
    case "above":
      return spot.row === undefined ? undefined : cellAt(spot.row - 1, column);
    case "all":
      return `${fixedAt(top, column)}:${fixedAt(bottom, column)}`;
    case "first":
      return fixedAt(top, column);
    case "last":
      return fixedAt(bottom, column);
  }
  const row = /^\d+$/.test(part) ? top + Number(part) - 1 : foot.get(part);
  return row === undefined ? undefined : fixedAt(row, column);
}
