import { dayOfNumber, readDate } from "../../numbers/dates";
import { isNotAssessed } from "../../numbers/notAssessed";
import type { Argument } from "../catalogue";
import type { CellFault } from "../fault";
import { isErrorCell, numberIn, readCell, toRows } from "./cell";
import { argumentFault, errorCellFault, fail, shown } from "./faults";
import { refuseRange } from "./single";

/**
 * The day in a cell, as Excel's serial number: null when empty or not assessed, a fault when it is no date.
 * 0 is an empty cell here: Excel for Windows hands it over so, and no date is 0.
 */
export function readDay(value: unknown, argument: Argument): number | null | CellFault {
  const cell = readCell(value);
  if (isErrorCell(cell)) return cell.errorValue === "#N/A" ? null : errorCellFault(argument, cell);
  if (cell === 0 || isNotAssessed(cell)) return null;
  const day = typeof cell === "string" ? readDate(cell) : undefined;
  const number = day === undefined ? numberIn(cell) : undefined;
  const found = day ?? (number === undefined ? undefined : dayOfNumber(number));
  return found ?? argumentFault(argument, "notDate", { value: shown(cell) }, number === undefined ? "#VALUE!" : "#NUM!");
}

/** A day that must be given, and only one. */
export function readRequiredDay(value: unknown, argument: Argument): number {
  refuseRange(value, argument);
  const day = readDay(toRows(value)[0]?.[0], argument) ?? argumentFault(argument, "missing");
  return typeof day === "number" ? day : fail(day);
}
