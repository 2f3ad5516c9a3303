import type { BandRule } from "../../rules/rule";
import type { Argument } from "../catalogue";
import { readBounds, type Direction } from "./bounds";
import { numberIn } from "./cell";
import { argumentFault, fail, shown } from "./faults";
import { readTable, type TableRow } from "./table";

/** A [bound, points] table as a rule. Past the last band there are 0 points, unless a row for all the rest says otherwise. */
export function readBands(value: unknown, argument: Argument, asked: Direction | undefined): BandRule {
  const points = (row: TableRow): number =>
    numberIn(row.second) ?? fail(argumentFault(argument, "rowPoints", { row: row.number, value: shown(row.second) }));
  const { direction, bounds, rest = 0 } = readBounds(readTable(value, argument), argument, points, asked);
  return {
    kind: "band",
    direction,
    bands: bounds.map(({ bound, strict, value: earned }) => ({ bound, strict, points: earned })),
    otherwise: rest,
  };
}
