import { foldWidth } from "../../numbers/foldWidth";
import { plain } from "../../numbers/plain";
import { offHundred } from "../../scoring/hundred";
import type { Share } from "../../scoring/quota";
import type { Argument } from "../catalogue";
import { numberIn } from "./cell";
import { argumentFault, fail, shown } from "./faults";
import { gradeIn } from "./grades";
import { isBlank, readTable, type TableRow } from "./table";

/** A [grade, share] table, best first. An empty share is none; the shares must add up to 100% or 100, and every grade may stand once. */
export function readShares(value: unknown, argument: Argument): readonly Share<string | number>[] {
  const rows = readTable(value, argument).filter((row) => !isZeroRow(row));
  const shares = rows.map((row) => ({ grade: gradeIn(row.first, row, argument), share: shareIn(row, argument) }));
  refuseRepeats(rows, argument);
  const sum = offHundred(shares.map(({ share }) => share));
  return sum === null ? shares : fail(argumentFault(argument, "sharesSum", { sum }));
}

/** Excel for Windows hands over a blank row as 0, 0. */
function isZeroRow({ first, second }: TableRow): boolean {
  return first === 0 && second === 0;
}

function shareIn({ number, second }: TableRow, argument: Argument): number {
  if (isBlank(second)) return 0;
  const share = numberIn(second) ?? fail(argumentFault(argument, "rowShare", { row: number, value: shown(second) }));
  return share < 0 ? fail(argumentFault(argument, "rowNegative", { row: number, value: plain(share) }, "#NUM!")) : share;
}

function refuseRepeats(rows: readonly TableRow[], argument: Argument): void {
  const seen = new Map<string, number>();
  for (const { number, first } of rows) {
    const grade = foldWidth(shown(first)).trim().toUpperCase();
    const other = seen.get(grade);
    if (other !== undefined) fail(argumentFault(argument, "repeatedLevel", { row: number, other, value: shown(first) }));
    seen.set(grade, number);
  }
}
