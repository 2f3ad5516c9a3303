import { normalise } from "../../numbers/compare";
import type { Tiers } from "../../payout/tiers";
import type { Argument } from "../catalogue";
import { readBounds } from "./bounds";
import { numberIn } from "./cell";
import { argumentFault, fail, shown } from "./faults";
import { readTable, type TableRow } from "./table";

/** A [from, rate] table as tiers, lowest first. A row for all the rest ("<70") is the lowest. */
export function readTiers(value: unknown, argument: Argument): Tiers {
  const rateOf = ({ number, second }: TableRow): number =>
    numberIn(second) ?? fail(argumentFault(argument, "rowRate", { row: number, value: shown(second) }));
  const { bounds, rest } = readBounds(readTable(value, argument), argument, rateOf, "up");
  const tiers = bounds.map(({ bound, strict, value: rate }) => ({ from: normalise(bound), strict, rate })).reverse();
  return rest === undefined ? tiers : [{ from: -Infinity, strict: false, rate: rest }, ...tiers];
}
