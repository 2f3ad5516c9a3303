import { quota as gradesByQuota } from "../scoring/quota";
import { rank as placesOf, type Ties } from "../scoring/rank";
import { streak as latestRun } from "../scoring/streak";
import { toRows } from "./arguments/cell";
import { readCondition, type Condition } from "./arguments/condition";
import { inDomain } from "./arguments/domain";
import { eachInGroup } from "./arguments/groups";
import { readShares } from "./arguments/shares";
import { readChoice, readOptional } from "./arguments/single";
import { FUNCTIONS } from "./catalogue";
import { isFault, type CellFault } from "./fault";

const RANK = FUNCTIONS.RANK.arguments;
const QUOTA = FUNCTIONS.QUOTA.arguments;
const STREAK = FUNCTIONS.STREAK.arguments;

const TIES: readonly Ties[] = ["min", "dense", "average"];

/**
 * The rank of each score within its group, 1 = highest (排名).
 * @customfunction RANK
 * @param scores The scores of all.
 * @param [groups] The group of each, in the shape of `scores`.
 * @param [ties] "min", "dense" or "average".
 * @returns Ranks, in the shape of `scores`.
 */
export function rank(scores: unknown[][], groups?: unknown[][], ties?: unknown): Array<Array<number | string | CellFault>> {
  const way = readChoice(ties, RANK.ties, TIES) ?? "min";
  return eachInGroup([scores, RANK.scores], [groups, RANK.groups], (all, groupOf) => placesOf(all, groupOf, way));
}

/**
 * Grades by fixed shares of each group (强制分布).
 * @customfunction QUOTA
 * @param scores The scores of all.
 * @param shares Two columns: grade, share; best grade first.
 * @param [groups] The group of each, in the shape of `scores`.
 * @returns Grades, in the shape of `scores`.
 */
export function quota(scores: unknown[][], shares: unknown[][], groups?: unknown[][]): Array<Array<number | string | CellFault>> {
  const parts = readShares(shares, QUOTA.shares);
  return eachInGroup([scores, QUOTA.scores], [groups, QUOTA.groups], (all, groupOf) => gradesByQuota(all, parts, groupOf));
}

/**
 * How many of the latest values in a row meet a criterion (连续达标).
 * @customfunction STREAK
 * @param values One row a person, oldest first; or one column for one person.
 * @param criterion The criterion.
 * @param [needed] How many in a row are asked for.
 * @returns A count for each row, or TRUE or FALSE where `needed` is given.
 */
export function streak(values: unknown[][], criterion: unknown, needed?: unknown): Array<Array<number | string | boolean | CellFault>> {
  const condition = readCondition(criterion, STREAK.criterion);
  const least = readNeeded(needed);
  return series(values).map((each) => {
    const run = runOf(each, condition);
    return [least === null || typeof run !== "number" ? run : run >= least];
  });
}

/** A single column is one person's values, else each row is. */
function series(values: unknown): readonly (readonly unknown[])[] {
  const rows = toRows(values);
  return rows.every((row) => row.length === 1) ? [rows.flat()] : rows;
}

function runOf(values: readonly unknown[], { read, isMet }: Condition): number | CellFault {
  const assessed: (number | string | null)[] = [];
  for (const value of values) {
    const cell = read(value, STREAK.values);
    if (isFault(cell)) return cell;
    assessed.push(cell);
  }
  return latestRun(assessed, isMet);
}

function readNeeded(needed: unknown): number | null {
  const least = readOptional(needed, STREAK.needed, null);
  return least === null ? null : inDomain(least, Number.isInteger(least) && least >= 1, STREAK.needed, "notCount");
}
