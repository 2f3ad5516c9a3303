import { readDate } from "../numbers/dates";
import { shiftPeriod } from "./period";
import type { Period } from "./period";

const MONTHS = { month: 1, quarter: 3, half: 6, year: 12 } as const;

/** The first and last day of a period, as Excel's serial numbers. */
export function periodDays(period: Period): { readonly first: number; readonly last: number } {
  return { first: beginning(period), last: beginning(shiftPeriod(period, 1)) - 1 };
}

function beginning({ kind, year, index }: Period): number {
  const month = String((index - 1) * MONTHS[kind] + 1).padStart(2, "0");
  const serial = readDate(`${String(year).padStart(4, "0")}-${month}-01`);
  if (serial === undefined) throw new RangeError(`no such year in Excel: ${year}`);
  return serial;
}
