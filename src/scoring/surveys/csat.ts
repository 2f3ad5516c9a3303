import { meets, normalise } from "../../numbers/compare";
import type { Criterion } from "../../numbers/criterion";
import { answersOf, type Tally } from "./tally";

/** On a scale of five: 4 and 5 are satisfied. */
export const SATISFIED: Criterion = { op: ">=", value: 4 };

/** 满意率: the share of answers that are satisfied, 0 to 1; null without an answer. */
export function csat(ratings: Tally<number>, satisfied: Criterion = SATISFIED): number | null {
  const all = answersOf(ratings);
  return all === 0 ? null : normalise(answersOf(ratings, (rating) => meets(rating, satisfied)) / all);
}
