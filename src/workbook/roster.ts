import { WorkbookProblem } from "./problem";
import { session, type Session } from "./session";
import type { RosterRange, TableInfo } from "./types";
import { usedAt, usedSelection } from "./usedRange";

/** More cells than any roster has; reading them would only keep people waiting. */
const MOST_CELLS = 400_000;

/** The selection cut to its used cells; a single selected cell stands for the block around it. null = nothing there. */
export function readSelection(): Promise<RosterRange | null> {
  return session(async (excel) => loaded(await usedSelection(excel, MOST_CELLS), excel));
}

/** A range written with its sheet, e.g. 名册!A1:D30. Rejects with `rangeGone`. */
export function readAddress(address: string): Promise<RosterRange | null> {
  return session(async (excel) => loaded(await usedAt(address, excel, MOST_CELLS), excel));
}

/** All tables of the workbook, in its order. */
export function listTables(): Promise<readonly TableInfo[]> {
  return session(async ({ context, sync }) => {
    const { tables } = context.workbook;
    tables.load("items/name");
    await sync();
    const found = tables.items.map((table) => {
      const range = table.getRange();
      range.load("address");
      table.worksheet.load("name");
      return { table, range };
    });
    await sync();
    return found.map(({ table, range }) => ({ name: table.name, sheet: table.worksheet.name, address: range.address }));
  });
}

/** A table with its heading row. Rejects with `rangeGone`. */
export function readTable(name: string): Promise<RosterRange> {
  return session(async ({ context, sync }) => {
    const table = context.workbook.tables.getItemOrNullObject(name);
    await sync();
    if (table.isNullObject) throw new WorkbookProblem("rangeGone", { name });
    const range = table.getRange();
    const hidden = load(range);
    await sync();
    return rosterRange(range, hidden.value);
  });
}

/** Calls back on every change of the selection, also by going to another sheet; the answer stops it. */
export async function watchSelection(listener: () => void): Promise<() => void> {
  const changed = () => {
    listener();
    return Promise.resolve();
  };
  const { context, handlers } = await session(async ({ context, sync }) => {
    const { worksheets } = context.workbook;
    const handlers = [worksheets.onSelectionChanged.add(changed), worksheets.onActivated.add(changed)];
    await sync();
    return { context, handlers };
  });
  return () => {
    void Excel.run(context, async () => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  };
}

async function loaded(used: Excel.Range | null, { sync }: Session): Promise<RosterRange | null> {
  if (!used) return null;
  const hidden = load(used);
  await sync();
  return rosterRange(used, hidden.value);
}

/** Queues reading the cells; answers what will say which rows are hidden, one entry a row. */
function load(range: Excel.Range): OfficeExtension.ClientResult<Excel.RowProperties[]> {
  range.load("address,values,rowIndex,columnIndex");
  return range.getRowProperties({ rowHidden: true });
}

function rosterRange(range: Excel.Range, rows: readonly Excel.RowProperties[]): RosterRange {
  // The typings say any[][]; what arrives is only handed on as unknown.
  const values = range.values as unknown[][];
  const firstRow = range.rowIndex + 1;
  const hiddenRows = rows.flatMap(({ rowHidden }, index) => (rowHidden === true ? [firstRow + index] : []));
  return { address: range.address, values, firstRow, firstColumn: range.columnIndex + 1, hiddenRows };
}
