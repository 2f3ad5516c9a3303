import type { Worksheet } from "@cj-tech-master/excelts";
import { formulaOf } from "./cells";
import { rewriteCharts } from "./charts/chartReferences";
import { removeCharts } from "./charts/sheetCharts";
import { dropSheetIn, renameSheetIn } from "./formula";
import { mayNameSheets, nameMayConcern } from "./links";
import { copyInto } from "./sheetCopy";
import { copyName } from "./sheetRules";
import { noteSheetName, touch, type State } from "./state";

/** Adds an empty sheet at the end. The name must have been checked. */
export function addSheet(state: State, name: string): Worksheet {
  const sheet = state.workbook.addWorksheet(name);
  noteSheetName(state, sheet);
  renumber(state.workbook.worksheets);
  state.changed("sheets");
  return sheet;
}

export function renameSheet(state: State, sheet: Worksheet, name: string): void {
  const from = sheet.name;
  if (from === name) return;
  // A change of case only would collide with itself in the model.
  sheet.name = name;
  noteSheetName(state, sheet);
  rewriteFormulas(state, sheet, (formula) => renameSheetIn(formula, from, name));
  touch(state);
  state.changed("sheets");
}

/** Deletes a sheet: references to it become #REF!, its names and charts go with it. */
export function deleteSheet(state: State, sheet: Worksheet): void {
  const sheets = state.workbook.worksheets;
  const index = sheets.indexOf(sheet);
  const name = sheet.name;
  state.names = state.names.filter((each) => each.scope !== sheet);
  removeCharts(sheet);
  state.workbook.removeWorksheet(sheet.id);
  rewriteFormulas(state, sheet, (formula) => dropSheetIn(formula, name));
  if (state.active === sheet) {
    const visible = (each: Worksheet | undefined) => each?.state === "visible";
    const left = sheets.slice(0, index).reverse();
    const next = [...sheets.slice(index + 1), ...left].find(visible);
    if (next) state.active = next;
    state.changed("selection");
  }
  touch(state);
  state.changed("sheets");
}

/** Moves a sheet to a place (0-based) among all sheets. */
export function moveSheet(state: State, sheet: Worksheet, position: number): void {
  const others = state.workbook.worksheets.filter((each) => each !== sheet);
  others.splice(position, 0, sheet);
  renumber(others);
  state.changed("sheets");
}

/** Copies a sheet with everything on it to a place (0-based) among all sheets. */
export function copySheet(state: State, source: Worksheet, position: number): Worksheet {
  const copy = copyInto(state, source, copyName(state, source.name));
  moveSheet(state, copy, position);
  touch(state, copy);
  return copy;
}

function renumber(sheets: readonly Worksheet[]): void {
  sheets.forEach((sheet, index) => {
    sheet.orderNo = index + 1;
  });
}

/** Applies a change to every formula of the workbook that may name a sheet: cells, names, validations, conditional formats and charts. */
function rewriteFormulas(state: State, named: Worksheet, change: (formula: string) => string): void {
  for (const sheet of state.workbook.worksheets.filter(mayNameSheets)) rewriteSheetFormulas(sheet, change);
  for (const name of state.names) if (nameMayConcern(name, named)) name.refersTo = change(name.refersTo);
}

/** Applies a change to every formula of a sheet: cells, validations, conditional formats and charts. */
export function rewriteSheetFormulas(sheet: Worksheet, change: (formula: string) => string): void {
  sheet.eachRow((row) =>
    row.eachCell((cell) => {
      const formula = formulaOf(cell);
      if (formula === undefined) return;
      const changed = change(formula);
      if (changed !== formula) cell.value = { ...(cell.value as object), formula: changed }; // a formula's value is an object
    }),
  );
  for (const validation of Object.values(sheet.dataValidations.model as Record<string, { formulae?: unknown[] } | undefined>))
    if (validation?.formulae) validation.formulae = validation.formulae.map((each) => rewritten(each, change));
  for (const format of sheet.conditionalFormattings)
    for (const rule of format.rules)
      if ("formulae" in rule && Array.isArray(rule.formulae)) rule.formulae = rule.formulae.map((each) => rewritten(each, change));
  rewriteCharts(sheet, change);
}

function rewritten<T>(formula: T, change: (formula: string) => string): T | string {
  return typeof formula === "string" ? change(formula) : formula;
}
