import type { Locale } from "../i18n/message";

/** The errors that Excel lets a custom function give back. */
export type ErrorCode = "#VALUE!" | "#NUM!" | "#N/A" | "#DIV/0!" | "#NULL!";

/** What a cell shows instead of a result, and why. */
export interface CellFault {
  readonly error: ErrorCode;
  readonly message: (locale: Locale) => string;
}

/** Ends a call of which nothing can be computed. */
export class CallFault extends Error {
  override readonly name = "CallFault";
  constructor(readonly fault: CellFault) {
    super(fault.error);
  }
}

/** A cell of a result: "" where something was not assessed. */
export type ResultCell = number | string | CellFault;

/** A cell of any function's result: most give no TRUE or FALSE. */
export type AnyCell = ResultCell | boolean;

export function isFault(cell: AnyCell | null): cell is CellFault {
  return typeof cell === "object" && cell !== null;
}
