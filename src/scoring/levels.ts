import { normalise } from "../numbers/compare";

/** The people of a group who have the same score. */
export interface Level {
  readonly score: number;
  readonly people: number;
  /** How many of the group have a higher score. */
  readonly above: number;
}

/**
 * One value a person, the same for equal scores of a group. Scores are equal when 15 significant digits are.
 *
 * @param scores one a person; null or NaN = not assessed: counts nowhere and gets null
 * @param groups one a person, compared as they are; null = all are one group
 * @param assign the values of a group's levels; gets them best first
 */
export function byLevel<Value>(
  scores: readonly (number | null)[],
  groups: readonly string[] | null,
  assign: (levels: readonly Level[]) => readonly Value[],
): (Value | null)[] {
  const seen = Float64Array.from(scores, (score) => (score === null ? NaN : normalise(score)));
  const values = new Array<Value | null>(scores.length).fill(null);
  for (const people of peopleByGroup(seen, groups)) {
    // Typed arrays: a map of the scores would take ten times as long for a million people.
    const best = Uint32Array.from(people).sort((a, b) => (seen[b] ?? NaN) - (seen[a] ?? NaN));
    const levels = levelsOf(best, seen);
    const assigned = assign(levels);
    let level = 0;
    best.forEach((person, place) => {
      if (place >= (levels[level + 1]?.above ?? Infinity)) level += 1;
      values[person] = assigned[level] ?? null;
    });
  }
  return values;
}

/** The places in the list of those assessed, group by group. */
function peopleByGroup(scores: Float64Array, groups: readonly string[] | null): Iterable<readonly number[]> {
  const found = new Map<string, number[]>();
  scores.forEach((score, index) => {
    if (Number.isNaN(score)) return;
    const group = groups?.[index] ?? "";
    const people = found.get(group);
    if (people === undefined) found.set(group, [index]);
    else people.push(index);
  });
  return found.values();
}

/** The levels of people who stand best first. */
function levelsOf(best: Uint32Array, scores: Float64Array): readonly Level[] {
  const levels: { score: number; people: number; above: number }[] = [];
  best.forEach((person, above) => {
    const score = scores[person] ?? NaN;
    const level = levels.at(-1);
    if (level?.score === score) level.people += 1;
    else levels.push({ score, people: 1, above });
  });
  return levels;
}
