import { calendarDay } from "../numbers/dates";

/** Days as Excel counts them (serial numbers), both ends included. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

/** How presence is counted: by days, or by months, each of which counts when its 15th does. */
export type PresenceUnit = "day" | "month";

const COUNTING_DAY = 15;

/**
 * 在岗比例: the share of a period that a person was there, from 0 to 1.
 *
 * @param stay first and last day; `to` null = still there
 * @returns null when the period has nothing to count: no day, or no 15th of a month
 */
export function prorata(stay: { readonly from: number; readonly to: number | null }, period: Period, unit: PresenceUnit = "day"): number | null {
  const count = unit === "day" ? days : months;
  const whole = count(period);
  const there = count({ from: Math.max(stay.from, period.from), to: Math.min(stay.to ?? period.to, period.to) });
  return whole === 0 ? null : there / whole;
}

function days({ from, to }: Period): number {
  return Math.max(0, to - from + 1);
}

function months({ from, to }: Period): number {
  return Math.max(0, fifteenthsUntil(to) - fifteenthsUntil(from - 1));
}

/** How many 15ths of a month there are up to a day, counted from a fixed one. */
function fifteenthsUntil(day: number): number {
  const { year, month, date } = calendarDay(day);
  return year * 12 + month + (date >= COUNTING_DAY ? 1 : 0);
}
