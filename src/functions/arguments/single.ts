import type { Criterion } from "../../numbers/criterion";
import { readCriterion } from "../../numbers/readCriterion";
import type { Argument } from "../catalogue";
import { isErrorCell, numberIn, readCell, toRows, truthIn, type Cell, type ErrorCell } from "./cell";
import { argumentFault, errorCellFault, fail, shown } from "./faults";

/** Ends the call where an argument of one value is a range. */
export function refuseRange(value: unknown, argument: Argument): void {
  const rows = toRows(value);
  if (rows.length > 1 || (rows[0] ?? []).length > 1) fail(argumentFault(argument, "single"));
}

/** The one value of an argument that is no range; null when omitted. */
function single(value: unknown, argument: Argument): Exclude<Cell, ErrorCell> {
  refuseRange(value, argument);
  const cell = readCell(toRows(value)[0]?.[0]);
  return isErrorCell(cell) ? fail(errorCellFault(argument, cell)) : cell;
}

/** As `single`, with an empty text counted as omitted. */
function given(value: unknown, argument: Argument): Exclude<Cell, ErrorCell> {
  const cell = single(value, argument);
  return typeof cell === "string" && cell.trim() === "" ? null : cell;
}

function asNumber(cell: Cell, argument: Argument): number {
  return numberIn(cell) ?? fail(argumentFault(argument, "notNumber", { value: shown(cell) }));
}

/** A text that must be given. */
export function readText(value: unknown, argument: Argument): string {
  const cell = given(value, argument);
  if (cell === null) return fail(argumentFault(argument, "missing"));
  return typeof cell === "string" ? cell : fail(argumentFault(argument, "notText", { value: shown(cell) }));
}

/** A number that must be given. */
export function readRequired(value: unknown, argument: Argument): number {
  const cell = given(value, argument);
  return cell === null ? fail(argumentFault(argument, "missing")) : asNumber(cell, argument);
}

export function readOptional<Fallback extends number | null>(value: unknown, argument: Argument, fallback: Fallback): number | Fallback {
  const cell = given(value, argument);
  return cell === null ? fallback : asNumber(cell, argument);
}

/** A level, a number or a word; null when omitted. */
export function readOptionalLevel(value: unknown, argument: Argument): number | string | null {
  const cell = given(value, argument);
  if (typeof cell === "boolean") return fail(argumentFault(argument, "notLevel", { value: shown(cell) }));
  return numberIn(cell) ?? (typeof cell === "string" ? cell.trim() : null);
}

/** A cap or floor: `fallback` when omitted, null (none) for "". */
export function readLimit(value: unknown, argument: Argument, fallback: number | null): number | null {
  const cell = single(value, argument);
  if (cell === null) return fallback;
  return typeof cell === "string" && cell.trim() === "" ? null : asNumber(cell, argument);
}

/** One of the words that an argument knows, in any case; undefined when omitted. */
export function readChoice<Word extends string>(value: unknown, argument: Argument, words: readonly Word[]): Word | undefined {
  const cell = given(value, argument);
  if (cell === null) return undefined;
  const asked = typeof cell === "string" ? cell.trim().toLowerCase() : undefined;
  const allowed = words.map((word) => `"${word}"`).join(" / ");
  return words.find((word) => word === asked) ?? fail(argumentFault(argument, "notChoice", { value: shown(cell), allowed }));
}

/** TRUE or FALSE; numbers count as Excel's own flags do: 0 is FALSE. */
export function readFlag(value: unknown, argument: Argument, fallback: boolean): boolean {
  const cell = given(value, argument);
  if (cell === null) return fallback;
  const truth = truthIn(cell);
  if (truth !== undefined) return truth;
  const number = numberIn(cell);
  return number === undefined ? fail(argumentFault(argument, "notFlag", { value: shown(cell) })) : number !== 0;
}

/** A comparison such as ">=90%"; a number means "at least". */
export function readComparison(value: unknown, argument: Argument): Criterion {
  const cell = given(value, argument);
  if (cell === null) return fail(argumentFault(argument, "missing"));
  const criterion = typeof cell === "boolean" ? undefined : readCriterion(cell);
  return criterion ?? fail(argumentFault(argument, "notCriterion", { value: shown(cell) }));
}
