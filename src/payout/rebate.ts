import { normalise } from "../numbers/compare";
import { rateAt, type Tiers } from "./tiers";

/** 返利: the base times the rate of the tier that the score reaches; 0 below the lowest. Infinity past the range of doubles. */
export function rebate(score: number, base: number, tiers: Tiers): number {
  return normalise(base * rateAt(score, tiers));
}
