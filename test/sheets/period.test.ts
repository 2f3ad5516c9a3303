import fc from "fast-check";
import { parsePeriod, periodCode, periodLabel, periodOf, shiftPeriod, type Period, type PeriodKind } from "../../src/sheets/period";

const COUNTS: Record<PeriodKind, number> = { month: 12, quarter: 4, half: 2, year: 1 };
const kinds = fc.constantFrom<PeriodKind>("month", "quarter", "half", "year");
const periods: fc.Arbitrary<Period> = kinds.chain((kind) =>
  fc.record({ kind: fc.constant(kind), year: fc.integer({ min: 1900, max: 2200 }), index: fc.integer({ min: 1, max: COUNTS[kind] }) }),
);

test.each([
  ["2026-11", "2026年11月", "Nov 2026"],
  ["2026-01", "2026年1月", "Jan 2026"],
  ["2026-Q4", "2026年第四季度", "Q4 2026"],
  ["2026-H1", "2026年上半年", "H1 2026"],
  ["2026-H2", "2026年下半年", "H2 2026"],
  ["2026", "2026年度", "2026"],
])("%s is %s, %s", (code, zh, en) => {
  const period = parsePeriod(code);
  expect(period && [periodLabel(period, "zh"), periodLabel(period, "en"), periodCode(period)]).toEqual([zh, en, code]);
});

test.each(["", "26-11", "2026-13", "2026-00", "2026-Q5", "2026-H3", "2026-H0", "2026-11-05", "2026/11", "2026-Q", "二〇二六"])(
  "%j is no period",
  (code) => expect(parsePeriod(code)).toBeNull(),
);

test("a code is read back as its period", () => {
  fc.assert(fc.property(periods, (period) => expect(parsePeriod(periodCode(period))).toEqual(period)));
});

test("shifting there and back, and by a year's worth, keeps the place in the year", () => {
  fc.assert(
    fc.property(periods, fc.integer({ min: -500, max: 500 }), (period, by) => {
      expect(shiftPeriod(shiftPeriod(period, by), -by)).toEqual(period);
      expect(shiftPeriod(period, COUNTS[period.kind])).toEqual({ ...period, year: period.year + 1 });
      expect(shiftPeriod(period, by).index).toBeLessThanOrEqual(COUNTS[period.kind]);
    }),
  );
});

test("the periods of a kind cover the months of a year in order, equally many each", () => {
  fc.assert(
    fc.property(kinds, (kind) => {
      const months = Array.from({ length: 12 }, (_, index) => periodOf({ year: 2026, month: index + 1 }, kind).index);
      expect(months).toEqual(Array.from({ length: 12 }, (_, index) => Math.floor((index * COUNTS[kind]) / 12) + 1));
    }),
  );
});
