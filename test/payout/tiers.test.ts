import fc from "fast-check";
import { payout, rateAt, tiersReached, type Tiers } from "../../src/payout/tiers";
import { amountNear, anyTiers, money, risingTiers } from "./arbitraries";

/** As close as cents times rates of three decimals can come. */
const EXACT = 1e-7;

const tiers = (...rows: readonly (readonly [from: number, rate: number])[]): Tiers => rows.map(([from, rate]) => ({ from, strict: false, rate }));

const withAmounts = (each: fc.Arbitrary<Tiers>): fc.Arbitrary<{ tiers: Tiers; a: number; b: number }> =>
  each.chain((table) => fc.record({ tiers: fc.constant(table), a: amountNear(table), b: amountNear(table) }));

/** Each slice by itself, as one would do it on paper. */
function slices(amount: number, table: Tiers): number {
  return table.reduce((paid, { from, rate }, index) => {
    const end = Math.min(amount, table[index + 1]?.from ?? Infinity);
    return paid + Math.max(0, end - from) * rate;
  }, 0);
}

test("the known figures of others", () => {
  const known = tiers([0, 0.1], [1000, 0.25]);
  expect(payout(known, "marginal")(2000)).toBe(350);
  expect(payout(known, "whole")(2000)).toBe(500);
  expect(payout(tiers([0, 0.02], [20_000, 0.04]), "whole")(27_000)).toBe(1080);
});

test("whole is the reached tier's rate on all of it, looked up as one would by eye", () => {
  fc.assert(
    fc.property(withAmounts(anyTiers), ({ tiers: table, a }) => {
      const reached = table.filter(({ from }) => from <= a);
      expect(tiersReached(a, table)).toBe(reached.length);
      expect(rateAt(a, table)).toBe(reached.at(-1)?.rate ?? 0);
      expect(payout(table, "whole")(a)).toBeCloseTo(a * (reached.at(-1)?.rate ?? 0), 8);
    }),
  );
});

test("whole jumps at bounds only: between them equal steps pay equally", () => {
  fc.assert(
    fc.property(withAmounts(anyTiers), ({ tiers: table, a, b }) => {
      if (tiersReached(a, table) !== tiersReached(b, table)) return;
      const paid = payout(table, "whole");
      expect(paid(b) - paid(a)).toBeCloseTo((b - a) * rateAt(a, table), 6);
    }),
  );
});

test("marginal adds up the slices", () => {
  fc.assert(fc.property(withAmounts(anyTiers), ({ tiers: table, a }) => expect(Math.abs(payout(table, "marginal")(a) - slices(a, table))).toBeLessThan(EXACT)));
});

test("marginal is continuous and monotone: more pays more, by at most the highest rate", () => {
  fc.assert(
    fc.property(withAmounts(anyTiers), ({ tiers: table, a, b }) => {
      const paid = payout(table, "marginal");
      const more = paid(Math.max(a, b)) - paid(Math.min(a, b));
      const steepest = Math.max(...table.map(({ rate }) => rate));
      expect(more).toBeGreaterThanOrEqual(-EXACT);
      expect(more).toBeLessThanOrEqual(Math.abs(a - b) * steepest + EXACT);
    }),
  );
});

test("with rising rates marginal never pays more than whole", () => {
  fc.assert(
    fc.property(withAmounts(risingTiers), ({ tiers: table, a }) => {
      expect(payout(table, "marginal")(a)).toBeLessThanOrEqual(payout(table, "whole")(a) + EXACT);
    }),
  );
});

test("negative amounts pay the lowest tier's rate in either way, so that returns reduce and never raise", () => {
  fc.assert(
    fc.property(anyTiers, money(-5000, -0.01), fc.constantFrom("whole" as const, "marginal" as const), (table, amount, method) => {
      const paid = payout(table, method)(amount);
      expect(paid).toBeCloseTo(amount * (table[0]?.rate ?? 0), 8);
      expect(paid).toBeLessThanOrEqual(0);
    }),
  );
});

test("a strict bound itself belongs to the tier below, and a tier of the rest has no bound", () => {
  const table: Tiers = [
    { from: -Infinity, strict: false, rate: 0.1 },
    { from: 1000, strict: false, rate: 0.2 },
    { from: 1000, strict: true, rate: 0.3 },
  ];
  expect([-1, 999, 1000, 1001].map((amount) => rateAt(amount, table))).toEqual([0.1, 0.1, 0.2, 0.3]);
  expect([-10, 500, 1000, 2000].map(payout(table, "marginal"))).toEqual([-1, 50, 100, 400]);
});

test("nothing is paid without tiers", () => {
  expect([-1, 0, 1].map(payout([], "whole"))).toEqual([0, 0, 0]);
});
