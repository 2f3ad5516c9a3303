import { compare } from "../numbers/compare";

/**
 * What does not make late, in days: 9 microseconds. An hour as the difference of two dates of this century is off
 * by up to 1e-11 days, so that its 15 digits would be late for a limit of one hour.
 */
const NOISE = 1e-10;

/** 及时率: the share of durations at or under the limit, in the same unit; null without any. */
export function onTime(durations: readonly number[], limit: number): number | null {
  if (durations.length === 0) return null;
  const inTime = durations.filter((each) => each - limit <= NOISE || compare(each, limit) <= 0);
  return inTime.length / durations.length;
}
