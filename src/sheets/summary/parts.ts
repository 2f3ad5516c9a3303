import { periodCode, periodOf, type Period, type PeriodKind } from "../period";

const SMALLER: Readonly<Record<PeriodKind, readonly PeriodKind[]>> = {
  month: [],
  quarter: ["month"],
  half: ["month", "quarter"],
  year: ["month", "quarter", "half"],
};

const MONTHS: Readonly<Record<PeriodKind, number>> = { month: 1, quarter: 3, half: 6, year: 12 };

/**
 * The shorter periods that a period is put together from: months if there are cards of any, else quarters, else half-years.
 * null where there are cards of the period itself, or none at all.
 * @param known codes of the periods of the cards in the workbook
 */
export function partsOf(period: Period, known: ReadonlySet<string>): readonly Period[] | null {
  if (known.has(periodCode(period))) return null;
  for (const kind of SMALLER[period.kind]) {
    const parts = within(period, kind);
    if (parts.some((part) => known.has(periodCode(part)))) return parts;
  }
  return null;
}

function within(period: Period, kind: PeriodKind): Period[] {
  const first = (period.index - 1) * MONTHS[period.kind] + 1;
  const count = MONTHS[period.kind] / MONTHS[kind];
  return Array.from({ length: count }, (_, index) => periodOf({ year: period.year, month: first + index * MONTHS[kind] }, kind));
}
