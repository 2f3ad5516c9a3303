import { QUOTIENT_PLACES, round } from "../numbers/round";
import { sum } from "../numbers/sum";
import { byLevel } from "./levels";

/** How large a part of a group gets a grade, as a fraction or out of 100. */
export interface Share<Grade> {
  readonly grade: Grade;
  readonly share: number;
}

/**
 * 强制分布: grades by given shares of each group, best first. O(n log n).
 * A grade ends at the cumulative count of people; equal scores that the end falls into all get the better grade,
 * and those that follow have so many places fewer.
 *
 * @param scores one a person; null = not assessed: gets no grade and counts nowhere
 * @param shares best grade first, not negative, with a sum above 0
 * @param groups one a person; null = all are one group
 */
export function quota<Grade>(
  scores: readonly (number | null)[],
  shares: readonly Share<Grade>[],
  groups: readonly string[] | null = null,
): (Grade | null)[] {
  return byLevel(scores, groups, (levels) => {
    const people = sum(levels.map((level) => level.people));
    const counts = quotaCounts(people, shares.map(({ share }) => share));
    let reached = 0;
    let end = counts[0] ?? 0;
    return levels.flatMap(({ above }) => {
      while (above >= end && reached < shares.length - 1) {
        reached += 1;
        end += counts[reached] ?? 0;
      }
      const share = shares[reached];
      return share === undefined ? [] : [share.grade];
    });
  });
}

/**
 * How many of so many people each share is, by the method of the largest remainder (Hamilton):
 * whole parts first, what is left goes to the largest remainders, of equal ones to the first. The counts add up.
 */
export function quotaCounts(people: number, shares: readonly number[]): number[] {
  const total = sum(shares);
  const exact = shares.map((share) => round((share / total) * people, QUOTIENT_PLACES));
  const counts = exact.map(Math.floor);
  const left = people - sum(counts);
  exact
    .map((quotient, index) => ({ index, remainder: round(quotient - Math.floor(quotient), QUOTIENT_PLACES) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
    .slice(0, left)
    .forEach(({ index }) => {
      counts[index] = (counts[index] ?? 0) + 1;
    });
  return counts;
}
