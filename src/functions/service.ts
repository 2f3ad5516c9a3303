import { onTime } from "../scoring/onTime";
import { inDomain } from "./arguments/domain";
import { readFigures } from "./arguments/figures";
import { readRequired } from "./arguments/single";
import { FUNCTIONS, type Argument } from "./catalogue";
import type { CellFault } from "./fault";

const ONTIME = FUNCTIONS.ONTIME.arguments;

/**
 * The share of durations at or under a limit (及时率).
 * @customfunction ONTIME
 * @param durations How long each took.
 * @param limit The limit, in the unit of the durations.
 * @returns A share from 0 to 1.
 */
export function ontime(durations: unknown[][], limit: unknown): Array<Array<number | string | CellFault>> {
  const most = notNegative(readRequired(limit, ONTIME.limit), ONTIME.limit);
  const taken = readFigures(durations, ONTIME.durations).map((time) => notNegative(time, ONTIME.durations));
  return [[onTime(taken, most) ?? ""]];
}

/** A negative duration is a slip, most often an end that is not entered: it would count as in time. */
function notNegative(time: number, argument: Argument): number {
  return inDomain(time, time >= 0, argument, "negativeTime");
}
