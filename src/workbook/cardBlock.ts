import type { CardBlock, Merge } from "../templates/reading/grid";
import { session, type Session } from "./session";
import { usedAt, usedSelection } from "./usedRange";

/** More cells than any card has; reading them would only keep people waiting. */
const MOST_CELLS = 40_000;

/** A block of cells that may hold a scorecard, with the place that it was read from. */
export interface CardRange extends CardBlock {
  /** With the sheet, as Excel writes it: 考核表!A1:G20. */
  readonly address: string;
}

/** The selection cut to its used cells; a single selected cell stands for the block around it. null = nothing there. Rejects with `noRange` or `tooLarge`. */
export function readCardSelection(): Promise<CardRange | null> {
  return session(async (excel) => readBlock(await usedSelection(excel, MOST_CELLS), excel));
}

/** A range written with its sheet, e.g. 考核表!A1:G20. Rejects with `rangeGone` or `tooLarge`. */
export function readCardAddress(address: string): Promise<CardRange | null> {
  return session(async (excel) => readBlock(await usedAt(address, excel, MOST_CELLS), excel));
}

async function readBlock(range: Excel.Range | null, { sync }: Session): Promise<CardRange | null> {
  if (!range) return null;
  range.load("address,values,text,rowIndex,columnIndex");
  // Excel 2019 and earlier do not tell; then blank cells are taken for what merged ones leave behind.
  const merged = Office.context.requirements.isSetSupported("ExcelApi", "1.13") ? range.getMergedAreasOrNullObject() : null;
  merged?.load("address");
  await sync();
  const merges = merged && !merged.isNullObject ? mergesIn(merged.address, range) : [];
  // The typings say any[][]; what arrives is only handed on as unknown.
  return { address: range.address, values: range.values as unknown[][], texts: range.text, merges, firstRow: range.rowIndex + 1 };
}

/** "Sheet1!A1:G1,Sheet1!A5:A8" as places within the block. */
function mergesIn(address: string, { rowIndex, columnIndex }: Excel.Range): readonly Merge[] {
  return [...address.matchAll(/!\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)(?=,|\s|$)/g)].map(([, left = "", top = "", right = "", bottom = ""]) => ({
    top: Math.max(Number(top) - 1 - rowIndex, 0),
    left: Math.max(columnOf(left) - columnIndex, 0),
    bottom: Number(bottom) - 1 - rowIndex,
    right: columnOf(right) - columnIndex,
  }));
}

/** From 0: A is 0, AA is 26. */
function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
