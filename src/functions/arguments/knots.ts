import { compare, normalise } from "../../numbers/compare";
import type { LinearRule } from "../../rules/rule";
import type { Argument } from "../catalogue";
import { numberIn } from "./cell";
import { argumentFault, fail, shown } from "./faults";
import { readTable, type TableRow } from "./table";

interface Knot {
  readonly row: TableRow;
  readonly actual: number;
  readonly points: number;
}

/** A [actual, points] table as the knots of straight lines, actuals rising. Every actual may stand once. */
export function readKnots(value: unknown, argument: Argument): LinearRule["points"] {
  const knots = readTable(value, argument)
    .map((row) => readKnot(row, argument))
    .sort((a, b) => compare(a.actual, b.actual));
  knots.forEach((knot, index) => {
    const next = knots[index + 1];
    if (next === undefined || compare(knot.actual, next.actual) !== 0) return;
    const [other = 0, row = 0] = [knot.row.number, next.row.number].sort((a, b) => a - b);
    fail(argumentFault(argument, "repeatedActual", { row, other, value: shown(next.row.first) }));
  });
  return knots.map(({ actual, points }) => [actual, points]);
}

function readKnot(row: TableRow, argument: Argument): Knot {
  const actual = numberIn(row.first) ?? fail(argumentFault(argument, "rowActual", { row: row.number, value: shown(row.first) }));
  const points = numberIn(row.second) ?? fail(argumentFault(argument, "rowPoints", { row: row.number, value: shown(row.second) }));
  return { row, actual: normalise(actual), points };
}
