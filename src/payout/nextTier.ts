import { difference, normalise } from "../numbers/compare";
import { rebate } from "./rebate";
import { tiersReached, type Tiers } from "./tiers";

/** What the tier above a score asks for and is worth. */
export interface NextTier {
  readonly bound: number;
  /** Points from the score to the bound. */
  readonly missing: number;
  /** The rebate in that tier. */
  readonly payout: number;
  /** That rebate less today's. */
  readonly gain: number;
}

/** The tier above the one that a score reaches; null at the top. */
export function nextTier(score: number, base: number, tiers: Tiers): NextTier | null {
  const next = tiers[tiersReached(score, tiers)];
  if (next === undefined) return null;
  const payout = normalise(base * next.rate);
  return { bound: next.from, missing: difference(next.from, score), payout, gain: difference(payout, rebate(score, base, tiers)) };
}
