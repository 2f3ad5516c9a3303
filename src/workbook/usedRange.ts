import { WorkbookProblem } from "./problem";
import type { Session } from "./session";

/** The selection cut to its used cells; a single selected cell stands for the block around it. null = nothing there. Rejects with `noRange` or `tooLarge`. */
export async function usedSelection({ context, sync }: Session, most: number): Promise<Excel.Range | null> {
  const selected = context.workbook.getSelectedRange();
  selected.load("cellCount");
  await sync().catch((cause: unknown) => {
    throw isCode(cause, "InvalidSelection") ? new WorkbookProblem("noRange") : cause;
  });
  return usedWithin(selected.cellCount === 1 ? selected.getSurroundingRegion() : selected, sync, most);
}

/** The used cells of a range written with its sheet, e.g. 名册!A1:D30. Rejects with `rangeGone` or `tooLarge`. */
export function usedAt(address: string, { context, sync }: Session, most: number): Promise<Excel.Range | null> {
  const cut = address.lastIndexOf("!");
  const sheet = address.slice(0, Math.max(cut, 0)).replace(/^'(.*)'$/, "$1").replaceAll("''", "'");
  const { worksheets } = context.workbook;
  const worksheet = cut < 0 ? worksheets.getActiveWorksheet() : worksheets.getItem(sheet);
  return usedWithin(worksheet.getRange(address.slice(cut + 1)), sync, most).catch((cause: unknown) => {
    throw isCode(cause, "ItemNotFound", "InvalidArgument") ? new WorkbookProblem("rangeGone", { name: address }) : cause;
  });
}

async function usedWithin(range: Excel.Range, sync: () => Promise<void>, most: number): Promise<Excel.Range | null> {
  const used = range.getUsedRangeOrNullObject(true);
  used.load("cellCount");
  await sync();
  if (used.isNullObject) return null;
  if (used.cellCount > most) throw new WorkbookProblem("tooLarge", { cells: used.cellCount, most });
  return used;
}

export function isCode(cause: unknown, ...codes: readonly string[]): boolean {
  return cause instanceof OfficeExtension.Error && codes.includes(cause.code);
}
