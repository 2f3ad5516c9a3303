import { normalise } from "../../numbers/compare";
import { sum } from "../../numbers/sum";
import { answersOf, type Tally } from "./tally";

/**
 * 调查平均分: mean points of the answers.
 *
 * @param points how many answers earned so many points
 * @param unanswered how many did not answer
 * @param each points of one that did not answer; null = left out
 * @returns null when nothing counts; Infinity or NaN past the range of doubles
 */
export function survey(points: Tally<number>, unanswered: number, each: number | null): number | null {
  const open = each === null ? 0 : unanswered;
  const all = answersOf(points) + open;
  if (all === 0) return null;
  const earned = Array.from(points, ([value, count]) => value * count);
  return normalise(sum([...earned, open * (each ?? 0)]) / all);
}
