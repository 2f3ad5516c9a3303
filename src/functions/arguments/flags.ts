import { isNotAssessed } from "../../numbers/notAssessed";
import type { Argument } from "../catalogue";
import { isErrorCell, numberIn, readCell, toRows, truthIn } from "./cell";
import { argumentFault, errorCellFault, fail, shown } from "./faults";

/** Whether any flag is up. All of them are read, so that a flag does not hide an error further on. */
export function readFlags(value: unknown, argument: Argument): boolean {
  return toRows(value)
    .flat()
    .map((each) => isUp(each, argument))
    .includes(true);
}

/** TRUE, or a number of occurrences above 0. What was not assessed raises no flag. */
function isUp(value: unknown, argument: Argument): boolean {
  const cell = readCell(value);
  if (isErrorCell(cell)) return cell.errorValue === "#N/A" ? false : fail(errorCellFault(argument, cell));
  if (isNotAssessed(cell)) return false;
  const truth = truthIn(cell);
  if (truth !== undefined) return truth;
  const occurrences = numberIn(cell) ?? fail(argumentFault(argument, "notVeto", { value: shown(cell) }));
  return occurrences > 0;
}
