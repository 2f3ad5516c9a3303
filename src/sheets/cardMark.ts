import type { PlanCell } from "./plan";

/** What a generated sheet says about itself, in a hidden column, so that saving, copying and co-authoring keep it. */
export interface CardMark {
  readonly templateId: string;
  readonly schema: string;
  readonly person: string;
  readonly number: string;
  readonly department: string;
  readonly period: string;
  readonly generation: string;
  /** The name that the sheet was made with; tells an original from a copy. */
  readonly sheetName: string;
  /** Input cells that are filled in now. */
  readonly entries: number;
}

const SIGN = "KPI";

/** The block's cells from top to bottom. `entriesFormula` counts the filled input cells, without "=". */
export function cardMarkCells(mark: Omit<CardMark, "entries">, entriesFormula: string): readonly PlanCell[] {
  const texts = [
    SIGN,
    mark.templateId,
    mark.schema,
    mark.person,
    mark.number,
    mark.department,
    mark.period,
    mark.generation,
    mark.sheetName,
  ];
  return [...texts.map((text) => ({ text })), { formula: entriesFormula }];
}

/** Reads the block back (one column of values); undefined if it is none. */
export function readCardMark(values: readonly (readonly unknown[])[]): CardMark | undefined {
  const [sign, templateId, schema, person, number, department, period, generation, sheetName, entries] = values.map(
    ([value]) => value,
  );
  if (sign !== SIGN || !generation) return undefined;
  return {
    templateId: String(templateId ?? ""),
    schema: String(schema ?? ""),
    person: String(person ?? ""),
    number: String(number ?? ""),
    department: String(department ?? ""),
    period: String(period ?? ""),
    generation: String(generation),
    sheetName: String(sheetName ?? ""),
    entries: typeof entries === "number" ? entries : 0,
  };
}
