import { parsePeriod, periodCode, periodOf, type Period } from "../../sheets/period";
import type { Generation } from "../../workbook/types";

/** A period that a summary can be made of. */
export interface SummaryChoice {
  readonly period: Period;
  readonly code: string;
  /** How many cards go into it. */
  readonly cards: number;
}

/** The periods of the cards in the workbook, latest first, and the quarters and years that at least two months or quarters of make. */
export function summaryPeriods(generations: readonly Generation[]): SummaryChoice[] {
  const cards = new Map<string, number>();
  for (const { period, sheets } of generations) cards.set(period, (cards.get(period) ?? 0) + sheets.length);
  const own = [...cards].flatMap(([code, count]) => {
    const period = parsePeriod(code);
    return period ? [{ period, code, cards: count }] : [];
  });
  const months = own.filter(({ period }) => period.kind === "month");
  const quarters = joined(months, "quarter");
  const years = months.length > 0 ? joined(months, "year").filter(({ period }) => spansQuarters(months, period.year)) : joined(own.filter(({ period }) => period.kind === "quarter"), "year");
  const wider = [...quarters, ...years].filter(({ code }) => !cards.has(code));
  return [...wider, ...own.sort((one, two) => two.code.localeCompare(one.code))];
}

function joined(parts: readonly SummaryChoice[], kind: "quarter" | "year"): SummaryChoice[] {
  const groups = new Map<string, SummaryChoice[]>();
  for (const part of parts) {
    const whole = periodCode(periodOf({ year: part.period.year, month: monthOf(part.period) }, kind));
    groups.set(whole, [...(groups.get(whole) ?? []), part]);
  }
  return [...groups].flatMap(([code, group]) => {
    const period = parsePeriod(code);
    return period && group.length > 1 ? [{ period, code, cards: group.reduce((sum, { cards }) => sum + cards, 0) }] : [];
  });
}

function monthOf({ kind, index }: Period): number {
  return kind === "quarter" ? index * 3 : index;
}

function spansQuarters(months: readonly SummaryChoice[], year: number): boolean {
  return new Set(months.filter(({ period }) => period.year === year).map(({ period }) => Math.ceil(period.index / 3))).size > 1;
}
