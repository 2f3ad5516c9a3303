import { compare, normalise } from "../numbers/compare";
import { plain } from "../numbers/plain";
import { round } from "../numbers/round";
import { sum } from "../numbers/sum";

/** How far from 100% parts may add up, as a fraction: 0.005 of a percent. */
const TOLERANCE = 0.00005;

/** Sums above this are taken for parts of 100 rather than fractions. */
const LARGEST_FRACTION = 10;

/** What parts of a whole add up to, in percent ("105%"), where it is neither 100% nor 100; null where it is. */
export function offHundred(parts: readonly number[]): string | null {
  const total = normalise(sum(parts));
  if (isNear(total, 1, TOLERANCE) || isNear(total, 100, TOLERANCE * 100)) return null;
  const percent = Math.abs(total) > LARGEST_FRACTION ? total : total * 100;
  return `${plain(round(percent, 4))}%`;
}

function isNear(value: number, aim: number, tolerance: number): boolean {
  return compare(round(Math.abs(value - aim), 10), tolerance) <= 0;
}
