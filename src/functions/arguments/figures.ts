import type { Argument } from "../catalogue";
import { isFault } from "../fault";
import { toRows } from "./cell";
import { readFigure } from "./each";
import { fail } from "./faults";

/** The figures of an argument that is summed up, row by row, without those not assessed. Any other cell ends the call. */
export function readFigures(value: unknown, argument: Argument): readonly number[] {
  return toRows(value)
    .flat()
    .map((each) => readFigure(each, argument))
    .filter((figure) => figure !== null)
    .map((figure) => (isFault(figure) ? fail(figure) : figure));
}
