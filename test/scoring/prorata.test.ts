import fc from "fast-check";
import { calendarDay } from "../../src/numbers/dates";
import { prorata, type Period, type PresenceUnit } from "../../src/scoring/prorata";

/** From 2014 to 2041. */
const day = fc.integer({ min: 41640, max: 51500 });
const period: fc.Arbitrary<Period> = fc.tuple(day, fc.nat(800)).map(([from, length]) => ({ from, to: from + length }));
const stay = fc.record({ from: day, length: fc.option(fc.nat(2000)) }).map(({ from, length }) => ({ from, to: length === null ? null : from + length }));
const unit = fc.constantFrom<PresenceUnit>("day", "month");

function daysOf({ from, to }: Period): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

test("is the share of days, or of 15ths, that a look at each day finds", () => {
  fc.assert(
    fc.property(stay, period, unit, (there, whole, counted) => {
      const units = daysOf(whole).filter((each) => counted === "day" || calendarDay(each).date === 15);
      const present = units.filter((each) => each >= there.from && (there.to === null || each <= there.to));
      expect(prorata(there, whole, counted)).toBe(units.length === 0 ? null : present.length / units.length);
    }),
  );
});

test("lies between 0 and 1, and is 1 for who was there all the time", () => {
  fc.assert(
    fc.property(stay, period, unit, (there, whole, counted) => {
      const share = prorata(there, whole, counted);
      if (share === null) return;
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
      expect(prorata({ from: whole.from, to: null }, whole, counted)).toBe(1);
    }),
  );
});

test("the days of two periods that adjoin add up", () => {
  fc.assert(
    fc.property(stay, period, fc.nat(800), (there, first, length) => {
      const second = { from: first.to + 1, to: first.to + 1 + length };
      const both = { from: first.from, to: second.to };
      const days = (each: Period): number => (prorata(there, each) ?? NaN) * daysOf(each).length;
      expect(days(first) + days(second)).toBeCloseTo(days(both), 6);
    }),
  );
});
