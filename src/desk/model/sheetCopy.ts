import type { Worksheet } from "@cj-tech-master/excelts";
import { formulaOf } from "./cells";
import { copyCharts } from "./charts/sheetCharts";
import { renameSheetIn } from "./formula";
import { noteCopy, noteName } from "./links";
import { shareStyles } from "./sharedStyles";
import { noteSheetName, type State } from "./state";
import { freshTableName } from "./tables";

/** Makes a copy of a sheet at the end of the workbook: cells, styles, layout, validations, formats, protection, names, charts. */
export function copyInto(state: State, source: Worksheet, name: string): Worksheet {
  const copy = state.workbook.addWorksheet(name);
  const model = source.model;
  copy.model = {
    ...model,
    id: copy.id,
    name,
    state: "visible",
    // What the sheets must not share: a cell keeps its result in the model that it is made from.
    rows: model.rows?.map((row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell })) })),
    dataValidations: structuredClone(model.dataValidations),
    properties: structuredClone(model.properties),
    pageSetup: structuredClone(model.pageSetup),
    headerFooter: structuredClone(model.headerFooter),
    rowBreaks: structuredClone(model.rowBreaks),
    colBreaks: structuredClone(model.colBreaks),
    views: structuredClone(model.views),
    autoFilter: structuredClone(model.autoFilter),
    sheetProtection: structuredClone(model.sheetProtection),
    conditionalFormattings: structuredClone(model.conditionalFormattings),
    tables: model.tables.map((table) => {
      const fresh = freshTableName(state, table.name);
      return { ...structuredClone(table), name: fresh, displayName: fresh };
    }),
    pivotTables: [],
    // Charts are copied one by one below: from the model, both sheets would have the same ones.
    drawing: undefined,
    charts: [],
  };
  noteSheetName(state, copy);
  noteCopy(source, copy);
  forgetSpills(state, source, copy);
  shareStyles(copy, (cell) => source.findCell(cell.row, cell.col)?.style ?? cell.style);
  const own = (formula: string) => renameSheetIn(formula, source.name, name);
  copy.eachRow((row) =>
    row.eachCell((cell) => {
      const formula = formulaOf(cell);
      if (formula?.includes("!")) cell.value = { ...(cell.value as object), formula: own(formula) }; // of a formula it is an object
    }),
  );
  copyNames(state, source, copy, own);
  copyCharts(source, copy, own);
  const selection = state.selections.get(source);
  if (selection) state.selections.set(copy, selection);
  return copy;
}

/** Spilled values are not part of a sheet: the copied formula spills again. */
function forgetSpills(state: State, source: Worksheet, copy: Worksheet): void {
  copy.eachRow((row) =>
    row.eachCell((cell) => {
      const spill = state.engine.spillAt(source, cell.row, cell.col);
      if (spill && !(spill.top === cell.row && spill.left === cell.col)) cell.value = null;
    }),
  );
}

/** Names of the sheet go along; names of the workbook that point into it get a twin on the copy, as in Excel. */
function copyNames(state: State, source: Worksheet, copy: Worksheet, own: (formula: string) => string): void {
  const local = state.names.filter((each) => each.scope === source);
  const taken = new Set(local.map((each) => each.name.toLowerCase()));
  const pointing = state.names.filter(
    (each) => each.scope === undefined && own(each.refersTo) !== each.refersTo && !taken.has(each.name.toLowerCase()),
  );
  for (const each of [...local, ...pointing]) {
    const twin = { ...each, scope: copy, refersTo: own(each.refersTo) };
    noteName(twin);
    state.names.push(twin);
  }
}
