import { cellAt } from "../sheets/address";
import { WorkbookProblem } from "./problem";
import { session } from "./session";
import type { CellRange, FormulaCell, InsertResult, StandardsRange } from "./types";

/** A larger selection (whole columns) is cut to its used cells. */
const MOST_SELECTED = 2_000;

/** Headings stand at most so far above; the values of more rows would only be carried along. */
const MOST_ROWS_ABOVE = 200;

/** More cells than any form has; reading them would only keep people waiting. */
const MOST_CELLS = 200_000;

/** Excel on the web refuses requests of 5 MB; so many characters of formulas go into one. */
const CHARACTERS_A_TRIP = 1_000_000;

/** The current selection with what stands around it. Rejects with `noStandards` or `tooLarge`. */
export function readStandards(): Promise<StandardsRange> {
  return session(async ({ context, sync }) => {
    const selected = context.workbook.getSelectedRange();
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const used = sheet.getUsedRangeOrNullObject(true);
    const within = selected.getUsedRangeOrNullObject(true);
    for (const range of [selected, used, within]) range.load("address,rowIndex,columnIndex,rowCount,columnCount,cellCount");
    sheet.load("id");
    await sync().catch((cause: unknown) => {
      throw isCode(cause, "InvalidSelection") ? new WorkbookProblem("noStandards") : cause;
    });
    const whole = within.isNullObject ? selected.getCell(0, 0) : within;
    const place = isSmall(selected) ? selected : whole;
    if (place === whole && within.isNullObject) {
      place.load("address,rowIndex,columnIndex,rowCount,columnCount");
      await sync();
    }
    const around = used.isNullObject ? null : aroundOf(place, used);
    if (around) {
      around.load("address,values,rowIndex,columnIndex");
      await sync();
    }
    return { address: place.address, sheetId: sheet.id, ...corners(place), around: around && cellRange(around) };
  });

  function aroundOf(place: Excel.Range, used: Excel.Range): Excel.Range | null {
    const last = Math.min(place.rowIndex + place.rowCount, used.rowIndex + used.rowCount);
    const first = Math.max(used.rowIndex, place.rowIndex - MOST_ROWS_ABOVE);
    if (last <= first) return null;
    const cells = (last - first) * used.columnCount;
    if (cells > MOST_CELLS) throw new WorkbookProblem("tooLarge", { cells, most: MOST_CELLS });
    return used.worksheet.getRangeByIndexes(first, used.columnIndex, last - first, used.columnCount);
  }
}

/**
 * Writes formulas into the empty ones of these cells, with `overwrite` into all of them; nothing else is touched.
 * Rejects with `sheetGone`, `sheetProtected` or `refused`.
 */
export function insertFormulas(sheetId: string, cells: readonly FormulaCell[], overwrite: boolean): Promise<InsertResult> {
  return session(async ({ context, sync }) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
    await sync();
    if (sheet.isNullObject) throw new WorkbookProblem("sheetGone");
    sheet.load("name");
    sheet.protection.load("protected");
    const found = runsOf(cells).map((run) => {
      const range = rangeOf(sheet, run);
      range.load("formulas,values,numberFormat");
      return { run, range };
    });
    await sync();
    if (sheet.protection.protected) throw new WorkbookProblem("sheetProtected", { sheet: sheet.name });

    const states = found.flatMap(({ run, range }) => run.map((cell, index) => ({ cell, ...stateOf(range, index) })));
    const due = states.filter(({ empty }) => overwrite || empty);
    for (const run of runsOf(due.filter(({ isText }) => isText).map(({ cell }) => cell)))
      // A cell formatted as text would show the formula instead of its result.
      rangeOf(sheet, run).numberFormat = run.map(() => ["General"]);
    for (const trip of tripsOf(due.map(({ cell }) => cell))) {
      for (const run of runsOf(trip)) rangeOf(sheet, run).formulas = run.map(({ formula }) => [formula]);
      await sync().catch(refused);
    }
    const written = new Set(due.map(({ cell }) => cell));
    const addresses = (wanted: boolean) => cells.filter((cell) => written.has(cell) === wanted).map(({ row, column }) => cellAt(row, column));
    return { written: addresses(true), occupied: addresses(false) };
  });
}

/** Cells below each other, each run to be read and written as one block. */
function runsOf(cells: readonly FormulaCell[]): readonly (readonly FormulaCell[])[] {
  const runs: FormulaCell[][] = [];
  for (const cell of cells) {
    const run = runs.at(-1);
    const above = run?.at(-1);
    if (run && above?.column === cell.column && above.row + 1 === cell.row) run.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

/** The cells in parts that one request each can carry. */
function tripsOf(cells: readonly FormulaCell[]): readonly (readonly FormulaCell[])[] {
  const trips: FormulaCell[][] = [[]];
  let characters = 0;
  for (const cell of cells) {
    if (characters > CHARACTERS_A_TRIP) {
      trips.push([]);
      characters = 0;
    }
    trips.at(-1)?.push(cell);
    characters += cell.formula.length;
  }
  return trips;
}

function refused(cause: unknown): never {
  throw new WorkbookProblem("refused", { detail: cause instanceof Error ? cause.message : String(cause) });
}

function rangeOf(sheet: Excel.Worksheet, run: readonly FormulaCell[]): Excel.Range {
  const [{ row, column } = { row: 1, column: 1 }] = run;
  return sheet.getRangeByIndexes(row - 1, column - 1, run.length, 1);
}

/** Whether a cell of a run is empty (a spilled value has no formula of its own), and formatted as text. */
function stateOf(range: Excel.Range, index: number): { readonly empty: boolean; readonly isText: boolean } {
  const at = (matrix: readonly (readonly unknown[])[]) => matrix[index]?.[0] ?? "";
  return { empty: at(range.formulas) === "" && at(range.values) === "", isText: at(range.numberFormat) === "@" };
}

function isSmall(range: Excel.Range): boolean {
  // Excel answers -1 for more cells than it counts.
  return range.cellCount > 0 && range.cellCount <= MOST_SELECTED;
}

function corners({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range) {
  return { top: rowIndex + 1, left: columnIndex + 1, bottom: rowIndex + rowCount, right: columnIndex + columnCount };
}

function cellRange(range: Excel.Range): CellRange {
  // The typings say any[][]; what arrives is only handed on as unknown.
  const values = range.values as unknown[][];
  return { address: range.address, values, firstRow: range.rowIndex + 1, firstColumn: range.columnIndex + 1 };
}

function isCode(cause: unknown, ...codes: readonly string[]): boolean {
  return cause instanceof OfficeExtension.Error && codes.includes(cause.code);
}
