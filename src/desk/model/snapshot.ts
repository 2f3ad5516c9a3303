import type { Table, Worksheet } from "@cj-tech-master/excelts";
import { formulaOf, isCovered, valueOf } from "./cells";
import type { FullDesk } from "./createDesk";
import type { Scalar } from "./scalar";
import { tableRect } from "./tables";
import { validationsOf } from "./validations";
import { rectAddress } from "./address";

interface CellSnapshot {
  readonly value: Scalar;
  readonly formula?: string;
  readonly style?: object;
}

/** Everything that a person could tell two workbooks apart by, as plain JSON: sheets in their order, cells by address. */
export interface BookSnapshot {
  readonly active: string;
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly object[];
  readonly settings: Readonly<Record<string, unknown>>;
  readonly xmlParts: readonly string[];
  readonly protection: unknown;
}

export interface SheetSnapshot {
  readonly name: string;
  readonly state: string;
  readonly cells: Readonly<Record<string, CellSnapshot>>;
  readonly merges: readonly string[];
  readonly columns: Readonly<Record<string, object>>;
  readonly rows: Readonly<Record<string, object>>;
  readonly validations: readonly object[];
  readonly conditionalFormats: readonly object[];
  readonly tables: readonly object[];
  readonly layout: object;
  readonly protection: unknown;
}

/** Calculates first; custom functions that have not answered yet show as #BUSY!. */
export function snapshot(desk: FullDesk): BookSnapshot {
  desk.calculate();
  const { state } = desk;
  const names = state.names
    .map(({ name, scope, refersTo, visible, comment }) => ({ name, scope: scope?.name ?? null, refersTo, visible, comment }))
    .sort((a, b) => compare(`${a.scope ?? ""}!${a.name}`, `${b.scope ?? ""}!${b.name}`));
  return plainJson({
    active: state.active.name,
    sheets: state.workbook.worksheets.map(sheetSnapshot),
    names,
    settings: Object.fromEntries([...state.settings].sort(([a], [b]) => compare(a, b))),
    xmlParts: state.xmlParts.map(({ xml }) => xml).sort(compare),
    protection: state.workbook.protection ?? null,
  });
}

function sheetSnapshot(sheet: Worksheet): SheetSnapshot {
  const cells: Record<string, CellSnapshot> = {};
  const rows: Record<string, object> = {};
  sheet.eachRow({ includeEmpty: true }, (row, number) => {
    if (row.hidden || row.height !== undefined) rows[number] = { height: row.height, hidden: row.hidden };
    row.eachCell({ includeEmpty: true }, (cell) => {
      const formula = formulaOf(cell);
      const value = valueOf(cell);
      const styled = !isCovered(cell) && Object.keys(cell.style).length > 0;
      if (formula === undefined && value === null && !styled) return;
      cells[cell.address] = { value, ...(formula === undefined ? {} : { formula }), ...(styled ? { style: cell.style } : {}) };
    });
  });
  const columns: Record<string, object> = {};
  for (const column of sheet.columns ?? [])
    if (column.width !== undefined || column.hidden || Object.keys(column.style ?? {}).length > 0)
      columns[column.letter] = { width: column.width, hidden: column.hidden, style: column.style };
  return {
    name: sheet.name,
    state: sheet.state,
    cells,
    merges: sheet.mergedRegions.map(rectAddress).sort(compare),
    columns,
    rows,
    validations: [...validationsOf(sheet)].sort((a, b) => compare(a.address, b.address)),
    conditionalFormats: sheet.conditionalFormattings,
    tables: sheet.getTables().map(tableSnapshot),
    layout: { properties: sheet.properties, views: sheet.views, pageSetup: sheet.pageSetup, headerFooter: sheet.headerFooter, autoFilter: sheet.autoFilter },
    protection: sheet.sheetProtection,
  };
}

function tableSnapshot(table: Table): object {
  return { name: table.name, range: rectAddress(tableRect(table)), columns: table.model.columns.map(({ name }) => name), totals: table.totalsRow === true };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function plainJson(book: BookSnapshot): BookSnapshot {
  return JSON.parse(JSON.stringify(book)) as BookSnapshot; // drops what is undefined and every link into the model
}
