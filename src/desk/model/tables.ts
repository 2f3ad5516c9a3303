import type { Table, Worksheet } from "@cj-tech-master/excelts";
import { cellAddress, columnCount, intersection, parseRect, rowCount } from "./address";
import type { Rect } from "./desk";
import { textOfCell } from "./display";
import { touch, type State } from "./state";

/** Where a table stands, with its heading and total rows. */
export function tableRect(table: Table): Rect {
  const model = table.model;
  const rect = parseRect(model.tableRef ?? model.ref);
  if (!rect) throw new Error(`Table ${model.name} has no place`);
  return rect;
}

/** Tables as the formula engine wants them: it counts the rows, which a loaded table does not carry. */
export function tableViews(sheet: Worksheet) {
  return sheet.getTables().map((table) => {
    const model = table.model;
    const rect = tableRect(table);
    const headerRow = model.headerRow !== false;
    const totalsRow = model.totalsRow === true;
    const rows = rect.bottom - rect.top + 1 - (headerRow ? 1 : 0) - (totalsRow ? 1 : 0);
    const tl = { row: rect.top, col: rect.left };
    return { table: { name: model.name, tl, columns: model.columns, rows: new Array<undefined>(rows), headerRow, totalsRow } };
  });
}

export function findTable(state: State, name: string): { readonly sheet: Worksheet; readonly table: Table } | undefined {
  for (const sheet of state.workbook.worksheets)
    for (const table of sheet.getTables()) if (table.name.toLowerCase() === name.toLowerCase()) return { sheet, table };
  return undefined;
}

/** The name itself when it is free, else with a number. */
export function freshTableName(state: State, wanted: string): string {
  const stem = wanted.replace(/\d+$/, "");
  for (let number = 1, name = wanted; ; number++, name = `${stem}${number}`)
    if (!findTable(state, name) && !state.names.some((each) => each.name.toLowerCase() === name.toLowerCase())) return name;
}

/** The data between headings and totals; undefined when there is none. */
export function bodyRect(table: Table): Rect | undefined {
  const rect = tableRect(table);
  const top = rect.top + (table.headerRow === false ? 0 : 1);
  const bottom = rect.bottom - (table.totalsRow ? 1 : 0);
  return top <= bottom ? { ...rect, top, bottom } : undefined;
}

/** Makes a table of a range whose first row holds the headings; undefined when it overlaps another. */
export function addTable(state: State, sheet: Worksheet, rect: Rect): Table | undefined {
  if (sheet.getTables().some((table) => intersection(tableRect(table), rect))) return undefined;
  const width = columnCount(rect);
  const heads = new Set<string>();
  const columns = Array.from({ length: width }, (_, index) => {
    let name = textOfCell(sheet.findCell(rect.top, rect.left + index)) || `列${index + 1}`;
    for (let number = 2; heads.has(name.toLowerCase()); number++) name = `${name.replace(/\d+$/, "")}${number}`;
    heads.add(name.toLowerCase());
    return { name, filterButton: true };
  });
  const rows = Array.from({ length: rowCount(rect) - 1 }, (_, row) =>
    Array.from({ length: width }, (_unused, column) => sheet.getCell(rect.top + 1 + row, rect.left + column).value),
  );
  const name = freshTableName(state, "Table1");
  return sheet.addTable({ name, displayName: name, ref: cellAddress(rect.top, rect.left), headerRow: true, columns, rows });
}

export function removeTable(state: State, sheet: Worksheet, table: Table): void {
  sheet.removeTable(table.name);
  touch(state);
}

export function renameTable(state: State, table: Table, name: string): void {
  table.name = name;
  table.displayName = name;
  touch(state);
}
