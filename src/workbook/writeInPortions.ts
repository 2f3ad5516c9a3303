import type { PlanCell } from "../sheets/plan";
import { writeBlock } from "./applyPlan";
import type { Session } from "./session";

/** What the cells of one round trip may add up to, as JSON: Excel on the web refuses requests of 5 MB. */
const BYTES_A_TRIP = 1_500_000;

/** Writes cells from A1 on in as many round trips as their size needs; the last one is left to the caller. */
export async function writeInPortions(excel: Session, sheet: Excel.Worksheet, cells: readonly (readonly PlanCell[])[]): Promise<void> {
  let from = 0;
  let bytes = 0;
  for (let row = 0; row < cells.length; row += 1) {
    const size = new TextEncoder().encode(JSON.stringify(cells[row])).length;
    if (row > from && bytes + size > BYTES_A_TRIP) {
      writeBlock(sheet, from, 0, cells.slice(from, row));
      await excel.sync();
      from = row;
      bytes = 0;
    }
    bytes += size;
  }
  writeBlock(sheet, from, 0, cells.slice(from));
}
