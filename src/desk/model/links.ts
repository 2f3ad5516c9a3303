import type { Worksheet } from "@cj-tech-master/excelts";
import { sheetsIn } from "./formula";
import type { BookName } from "./state";

/**
 * Which sheets and names may hold formulas that name another sheet: a renamed or deleted sheet concerns only these, so that
 * hundreds of sheets which only speak of themselves are not searched at every renaming. Once noted, they stay so.
 */
const sheets = new WeakSet<Worksheet>();
const names = new WeakSet<BookName>();

/** To be told of every formula that is put into a sheet's cells, validations and formats. */
export function noteFormula(sheet: Worksheet, formula: unknown): void {
  if (typeof formula === "string" && formula.includes("!")) sheets.add(sheet);
}

export function noteName(name: BookName): void {
  const own = name.scope?.name.toLowerCase();
  if (sheetsIn(name.refersTo).some((sheet) => sheet.toLowerCase() !== own)) names.add(name);
}

/** A copy is as its source is. */
export function noteCopy(source: Worksheet, copy: Worksheet): void {
  if (sheets.has(source)) sheets.add(copy);
}

export function mayNameSheets(sheet: Worksheet): boolean {
  return sheets.has(sheet) || sheet.getCharts().length > 0;
}

/** Whether a name may speak of a sheet: its own one or, if it is not a sheet's name for places on that sheet, any. */
export function nameMayConcern(name: BookName, sheet: Worksheet): boolean {
  return name.scope === undefined || name.scope === sheet || names.has(name);
}
