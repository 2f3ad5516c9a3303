import fc from "fast-check";
import { onTime } from "../../src/scoring/onTime";

const hours = fc.array(fc.integer({ min: 0, max: 500 }).map((n) => n / 10), { minLength: 1, maxLength: 30 });

test("in time and late add up to all, and a longer limit never makes a person later", () => {
  fc.assert(
    fc.property(hours, fc.integer({ min: 0, max: 500 }).map((n) => n / 10), (taken, limit) => {
      const share = onTime(taken, limit) ?? NaN;
      expect(share * taken.length + taken.filter((each) => each > limit).length).toBeCloseTo(taken.length, 9);
      expect(onTime(taken, limit + 1)).toBeGreaterThanOrEqual(share);
    }),
  );
});

test("the difference of two times of this century is in time when the clock says so", () => {
  fc.assert(
    fc.property(fc.integer({ min: 40_000 * 1440, max: 60_000 * 1440 }), fc.integer({ min: 0, max: 10_000 }), (start, minutes) => {
      const taken = (start + minutes) / 1440 - start / 1440;
      expect(onTime([taken], minutes / 1440)).toBe(1);
      expect(onTime([taken + 1 / 86_400], minutes / 1440)).toBe(0);
    }),
  );
});

test("nothing to time is no share", () => {
  expect(onTime([], 24)).toBeNull();
});
