import { writeDate } from "../numbers/dates";
import { prorata as shareThere, type Period, type PresenceUnit } from "../scoring/prorata";
import { readDay, readRequiredDay } from "./arguments/day";
import { argumentsFault, fail } from "./arguments/faults";
import { eachPair } from "./arguments/shapes";
import { readChoice } from "./arguments/single";
import { FUNCTIONS, type Argument } from "./catalogue";
import { isFault, type CellFault } from "./fault";

const PRORATA = FUNCTIONS.PRORATA.arguments;

const UNITS: readonly PresenceUnit[] = ["day", "month"];

/**
 * The share of a period that a person was there (在岗比例).
 * @customfunction PRORATA
 * @param start First day there; may be a range.
 * @param end Last day there, blank = still there; may be a range.
 * @param from First day of the period.
 * @param to Last day of the period.
 * @param [unit] "day" or "month".
 * @returns A share from 0 to 1, in the shape of `start` and `end`.
 */
export function prorata(
  start: unknown[][],
  end: unknown[][],
  from: unknown,
  to: unknown,
  unit?: unknown,
): Array<Array<number | string | CellFault>> {
  const period = { from: readRequiredDay(from, PRORATA.from), to: readRequiredDay(to, PRORATA.to) };
  if (period.to < period.from) fail(endsBefore(PRORATA.to, period.to, PRORATA.from, period.from));
  const counted = readChoice(unit, PRORATA.unit, UNITS) ?? "day";
  if (shareThere(period, period, counted) === null) fail(argumentsFault(PRORATA.from, PRORATA.to, "noFifteenth", {}, "#NUM!"));
  return eachPair([start, PRORATA.start], [end, PRORATA.end], (first, last) => shareOf(first, last, period, counted));
}

function shareOf(start: unknown, end: unknown, period: Period, unit: PresenceUnit): number | string | CellFault {
  const from = readDay(start, PRORATA.start);
  if (from === null) return "";
  if (isFault(from)) return from;
  const to = readDay(end, PRORATA.end);
  if (isFault(to)) return to;
  if (to !== null && to < from) return endsBefore(PRORATA.end, to, PRORATA.start, from);
  return shareThere({ from, to }, period, unit) ?? "";
}

function endsBefore(argument: Argument, end: number, other: Argument, start: number): CellFault {
  return argumentsFault(argument, other, "endsBefore", { end: writeDate(end), start: writeDate(start) }, "#NUM!");
}
