import { functionTexts, type FunctionText } from "../../i18n/functions";
import type { Locale, Params } from "../../i18n/message";
import { normalise } from "../../numbers/compare";
import type { Argument } from "../catalogue";
import { CallFault, type CellFault, type ErrorCode } from "../fault";
import type { Cell, ErrorCell } from "./cell";

const LONGEST_SHOWN = 30;

/** How a message quotes a cell. */
export function shown(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "object") return cell.errorValue;
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  const letters = Array.from(String(typeof cell === "number" ? normalise(cell) : cell));
  return letters.length > LONGEST_SHOWN ? `${letters.slice(0, LONGEST_SHOWN).join("")}…` : letters.join("");
}

/** A fault of one argument; the message names it in the reader's language. */
export function argumentFault(argument: Argument, text: FunctionText, params: Params = {}, error: ErrorCode = "#VALUE!"): CellFault {
  const message = (locale: Locale): string => functionTexts(locale, text, { argument: argument.name[locale], ...params });
  return { error, message };
}

/** As `argumentFault`, for what is wrong between two arguments; `{other}` is the second one's name. */
export function argumentsFault(argument: Argument, other: Argument, text: FunctionText, params: Params = {}, error: ErrorCode = "#VALUE!"): CellFault {
  const message = (locale: Locale): string =>
    functionTexts(locale, text, { argument: argument.name[locale], other: other.name[locale], ...params });
  return { error, message };
}

/** The errors that may be handed on as they came; Excel takes no others back from a custom function. */
const HANDED_ON: ReadonlySet<string> = new Set<ErrorCode>(["#VALUE!", "#NUM!", "#N/A", "#DIV/0!", "#NULL!"]);

function isHandedOn(error: string): error is ErrorCode {
  return HANDED_ON.has(error);
}

/** An error value in an argument: handed on as the same error where Excel allows it. */
export function errorCellFault(argument: Argument, cell: ErrorCell): CellFault {
  const error = isHandedOn(cell.errorValue) ? cell.errorValue : "#VALUE!";
  return argumentFault(argument, "errorValue", { value: cell.errorValue }, error);
}

/** Ends the call. */
export function fail(fault: CellFault): never {
  throw new CallFault(fault);
}
