import fc from "fast-check";
import { bonus, type BonusTerms } from "../../src/payout/bonus";
import { money, score } from "./arbitraries";

const PLAIN: BonusTerms = { full: 100, cap: null, pass: null, keep: 1 };

const terms = fc.record({
  full: money(1, 150),
  cap: fc.option(money(0, 3)),
  pass: fc.option(score),
  keep: fc.integer({ min: 0, max: 100 }).map((x) => x / 100),
});
const base = money(0, 50_000);

test("S6: base × score ÷ 100, and 30% of it withheld below 60", () => {
  const s6 = { ...PLAIN, pass: 60, keep: 0.7 };
  expect([100, 85, 60, 59, 0].map((each) => bonus(each, 4000, s6))).toEqual([4000, 3400, 2400, 1652, 0]);
});

test("a better score never pays less, and never more than the cap", () => {
  fc.assert(
    fc.property(score, score, base, terms, (a, b, pay, each) => {
      const less = bonus(Math.min(a, b), pay, each);
      const more = bonus(Math.max(a, b), pay, each);
      expect(more).toBeGreaterThanOrEqual(less);
      if (each.cap !== null) expect(more).toBeLessThanOrEqual(pay * each.cap + 1e-9);
    }),
  );
});

test("below the pass mark exactly the part kept is paid of what would be paid without one", () => {
  fc.assert(
    fc.property(score, base, terms, score, (each, pay, rest, pass) => {
      const full = bonus(each, pay, { ...rest, pass: null });
      expect(bonus(each, pay, { ...rest, pass })).toBeCloseTo(each < pass ? full * rest.keep : full, 6);
    }),
  );
});

test("a base taken back is what it had paid", () => {
  fc.assert(fc.property(score, base, terms, (each, pay, rest) => expect(bonus(each, -pay, rest) + bonus(each, pay, rest)).toBe(0)));
});

test("the amount stays the same whatever the marks are out of", () => {
  fc.assert(
    fc.property(score, base, (each, pay) => {
      expect(bonus(each / 100, pay, { ...PLAIN, full: 1 })).toBeCloseTo(bonus(each, pay, PLAIN), 8);
    }),
  );
});
