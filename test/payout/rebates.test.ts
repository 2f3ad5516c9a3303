import fc from "fast-check";
import { nextTier } from "../../src/payout/nextTier";
import { rebate } from "../../src/payout/rebate";
import { rateAt, type Tiers } from "../../src/payout/tiers";
import { amountNear, anyTiers, money, risingTiers } from "./arbitraries";

const S21: Tiers = [
  { from: 70, strict: false, rate: 0.002 },
  { from: 75, strict: false, rate: 0.004 },
  { from: 80, strict: false, rate: 0.006 },
  { from: 85, strict: false, rate: 0.008 },
];
const SALES = 360 * 200_000 + 600 * 150_000;

const scored = (each: fc.Arbitrary<Tiers>): fc.Arbitrary<{ tiers: Tiers; score: number }> =>
  each.chain((tiers) => fc.record({ tiers: fc.constant(tiers), score: amountNear(tiers) }));

test("S21: what each tier of satisfaction is worth", () => {
  expect([85, 80, 75, 70, 69.99].map((score) => rebate(score, SALES, S21))).toEqual([1_296_000, 972_000, 648_000, 324_000, 0]);
});

test("rebates on parts of the base add up to the rebate on all of it", () => {
  fc.assert(
    fc.property(scored(anyTiers), fc.array(money(-100_000, 100_000), { maxLength: 8 }), ({ tiers, score }, parts) => {
      const apart = parts.reduce((paid, part) => paid + rebate(score, part, tiers), 0);
      expect(rebate(score, parts.reduce((sum, part) => sum + part, 0), tiers)).toBeCloseTo(apart, 6);
    }),
  );
});

test("the next tier's payout is the rebate at its bound, and the gain is what it adds", () => {
  fc.assert(
    fc.property(scored(anyTiers), money(0, 1_000_000), ({ tiers, score }, base) => {
      const next = nextTier(score, base, tiers);
      const above = tiers.filter(({ from }) => from > score);
      if (next === null) {
        expect(above).toEqual([]);
        return;
      }
      expect(next.bound).toBe(above[0]?.from);
      expect(next.payout).toBe(rebate(next.bound, base, tiers));
      expect(next.gain).toBeCloseTo(next.payout - rebate(score, base, tiers), 8);
      expect(score + next.missing).toBeCloseTo(next.bound, 9);
      expect(next.missing).toBeGreaterThan(0);
    }),
  );
});

test("climbing from tier to tier adds up to the whole way, and rising rates always gain", () => {
  fc.assert(
    fc.property(scored(risingTiers), money(0, 1_000_000), ({ tiers, score }, base) => {
      let gained = 0;
      let at = score;
      for (let next = nextTier(at, base, tiers); next !== null; next = nextTier(at, base, tiers)) {
        expect(next.gain).toBeGreaterThanOrEqual(0);
        gained += next.gain;
        at = next.bound;
      }
      expect(gained).toBeCloseTo(base * ((tiers.at(-1)?.rate ?? 0) - rateAt(score, tiers)), 6);
    }),
  );
});
