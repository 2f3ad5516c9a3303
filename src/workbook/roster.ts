import { WorkbookProblem } from "./problem";
import { session } from "./session";
import type { RosterRange, TableInfo } from "./types";

/** More cells than any roster has; reading them would only keep people waiting. */
const MOST_CELLS = 400_000;

/** The selection cut to its used cells; a single selected cell stands for the block around it. null = nothing there. */
export function readSelection(): Promise<RosterRange | null> {
  return session(async ({ context, sync }) => {
    const selected = context.workbook.getSelectedRange();
    selected.load("cellCount");
    await sync().catch((cause: unknown) => {
      throw isCode(cause, "InvalidSelection") ? new WorkbookProblem("noRange") : cause;
    });
    const block = selected.cellCount === 1 ? selected.getSurroundingRegion() : selected;
    return readUsed(block, sync);
  });
}

/** A range written with its sheet, e.g. 名册!A1:D30. Rejects with `rangeGone`. */
export function readAddress(address: string): Promise<RosterRange | null> {
  return session(({ context, sync }) => {
    const cut = address.lastIndexOf("!");
    const sheet = address.slice(0, Math.max(cut, 0)).replace(/^'(.*)'$/, "$1").replaceAll("''", "'");
    const { worksheets } = context.workbook;
    const worksheet = cut < 0 ? worksheets.getActiveWorksheet() : worksheets.getItem(sheet);
    return readUsed(worksheet.getRange(address.slice(cut + 1)), sync).catch((cause: unknown) => {
      throw isCode(cause, "ItemNotFound", "InvalidArgument") ? new WorkbookProblem("rangeGone", { name: address }) : cause;
    });
  });
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
    const range = table.getRange();
    range.load("address,values,rowIndex,columnIndex");
    await sync().catch((cause: unknown) => {
      throw isCode(cause, "ItemNotFound", "InvalidReference") ? new WorkbookProblem("rangeGone", { name }) : cause;
    });
    if (table.isNullObject) throw new WorkbookProblem("rangeGone", { name });
    return rosterRange(range);
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

async function readUsed(range: Excel.Range, sync: () => Promise<void>): Promise<RosterRange | null> {
  const used = range.getUsedRangeOrNullObject(true);
  used.load("cellCount");
  await sync();
  if (used.isNullObject) return null;
  if (used.cellCount > MOST_CELLS) throw new WorkbookProblem("tooLarge", { cells: used.cellCount, most: MOST_CELLS });
  used.load("address,values,rowIndex,columnIndex");
  await sync();
  return rosterRange(used);
}

function rosterRange(range: Excel.Range): RosterRange {
  // The typings say any[][]; what arrives is only handed on as unknown.
  const values = range.values as unknown[][];
  return { address: range.address, values, firstRow: range.rowIndex + 1, firstColumn: range.columnIndex + 1 };
}

function isCode(cause: unknown, ...codes: readonly string[]): boolean {
  return cause instanceof OfficeExtension.Error && codes.includes(cause.code);
}
