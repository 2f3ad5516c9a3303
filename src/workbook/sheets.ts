import { WorkbookProblem } from "./problem";
import { session } from "./session";

/** Shows a worksheet by its id. Rejects with `sheetGone`. */
export function activateSheet(id: string): Promise<void> {
  return session(async ({ context, sync }) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    await sync();
    if (sheet.isNullObject) throw new WorkbookProblem("sheetGone");
    sheet.activate();
    await sync();
  });
}
