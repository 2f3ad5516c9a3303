import type { Session } from "./session";
import { WorkbookProblem } from "./problem";

/** What must be known of a workbook before sheets are added to it, to be able to undo the adding. */
export interface Before {
  readonly sheetIds: ReadonlySet<string>;
  readonly sheetNames: readonly string[];
  readonly activeSheetId: string;
}

/** One round trip. Rejects with `structureProtected` where sheets can't be added. */
export async function readBefore({ context, sync }: Session): Promise<Before> {
  const { worksheets, protection } = context.workbook;
  worksheets.load("items/id,items/name");
  protection.load("protected");
  const active = worksheets.getActiveWorksheet();
  active.load("id");
  await sync();
  if (protection.protected) throw new WorkbookProblem("structureProtected");
  return {
    sheetIds: new Set(worksheets.items.map((sheet) => sheet.id)),
    sheetNames: worksheets.items.map((sheet) => sheet.name),
    activeSheetId: active.id,
  };
}
