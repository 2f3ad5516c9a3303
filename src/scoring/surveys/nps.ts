import { compare, normalise } from "../../numbers/compare";
import { answersOf, type Tally } from "./tally";

/** Ends of the scale of "how likely are you to recommend us". */
export const NPS_SCALE = { least: 0, most: 10 } as const;

const PROMOTER = 9;
const DETRACTOR = 6;

export function isNpsRating(rating: number): boolean {
  return compare(rating, NPS_SCALE.least) >= 0 && compare(rating, NPS_SCALE.most) <= 0;
}

/**
 * 净推荐值: the share of promoters (9–10) less the share of detractors (0–6), times 100: −100 to 100. Null without an answer.
 * Reichheld, "The One Number You Need to Grow", Harvard Business Review, December 2003.
 * @param ratings on the scale of 0 to 10
 */
export function nps(ratings: Tally<number>): number | null {
  const all = answersOf(ratings);
  const promoters = answersOf(ratings, (rating) => compare(rating, PROMOTER) >= 0);
  const detractors = answersOf(ratings, (rating) => compare(rating, DETRACTOR) <= 0);
  return all === 0 ? null : normalise((100 * (promoters - detractors)) / all);
}
