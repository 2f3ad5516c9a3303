import { byLevel, type Level } from "./levels";

/** What equal scores get: the best of their places (1, 1, 3), the next whole number (1, 1, 2), or the mean of their places (1.5, 1.5, 3). */
export type Ties = "min" | "dense" | "average";

/**
 * 排名: the place of each score within its group, 1 = highest. O(n log n).
 *
 * @param scores one a person; null = not assessed: has no place and takes none
 * @param groups one a person; null = all are one group
 */
export function rank(scores: readonly (number | null)[], groups: readonly string[] | null = null, ties: Ties = "min"): (number | null)[] {
  const place = PLACES[ties];
  return byLevel(scores, groups, (levels) => levels.map(place));
}

const PLACES: Readonly<Record<Ties, (level: Level, index: number) => number>> = {
  min: ({ above }) => above + 1,
  dense: (_level, index) => index + 1,
  average: ({ above, people }) => above + (people + 1) / 2,
};
