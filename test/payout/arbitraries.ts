import fc from "fast-check";
import type { Tier, Tiers } from "../../src/payout/tiers";

/** Money with cents. */
export const money = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min: min * 100, max: max * 100 }).map((x) => x / 100);

export const score = money(0, 120);

/** Rates as people write them, 0% to 30% in tenths of a percent. */
const rate = fc.integer({ min: 0, max: 300 }).map((x) => x / 1000);

const froms = (least: number): fc.Arbitrary<readonly number[]> =>
  fc.uniqueArray(money(least, 5000), { minLength: 1, maxLength: 6 }).map((each) => [...each].sort((a, b) => a - b));

function tiersOf(least: number, order: (rates: number[]) => readonly number[]): fc.Arbitrary<Tiers> {
  return fc.tuple(froms(least), fc.array(rate, { minLength: 6, maxLength: 6 })).map(([bounds, rates]) => {
    const ordered = order(rates.slice(0, bounds.length));
    return bounds.map((from, index): Tier => ({ from, strict: false, rate: ordered[index] ?? 0 }));
  });
}

export const anyTiers = tiersOf(0, (rates) => rates);
export const risingTiers = tiersOf(0, (rates) => [...rates].sort((a, b) => a - b));

/** An amount at, just beside or away from the bounds. */
export const amountNear = (tiers: Tiers): fc.Arbitrary<number> =>
  fc.oneof(money(0, 8000), fc.tuple(fc.constantFrom(...tiers), fc.constantFrom(-0.01, 0, 0.01)).map(([{ from }, by]) => Math.max(0, from + by)));
