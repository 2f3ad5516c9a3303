import { session } from "./session";
import type { ActiveCell } from "./types";

/** The cell that has the cursor, whatever else is selected with it. */
export function readActiveCell(): Promise<ActiveCell> {
  return session(async ({ context, sync }) => {
    const cell = context.workbook.getActiveCell();
    const { worksheet } = cell;
    cell.load("rowIndex,columnIndex");
    worksheet.load("id");
    await sync();
    return { sheetId: worksheet.id, row: cell.rowIndex + 1, column: cell.columnIndex + 1 };
  });
}
