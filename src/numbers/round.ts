import { normalise } from "./compare";

/** `x` with its decimal point moved, through its decimal text: 1.005 × 10² is 100.5, not 100.49999999999999. */
export function shiftPoint(x: number, places: number): number {
  const [mantissa, exponent = "0"] = String(x).split("e");
  return Number(`${mantissa}e${Number(exponent) + places}`);
}

/** Rounds half away from zero, as Excel's ROUND: 1.005 → 1.01, -2.5 → -3. `places` may be negative. */
export function round(x: number, places: number): number {
  if (!Number.isFinite(x)) return x;
  const seen = normalise(Math.abs(x));
  const moved = shiftPoint(seen, places);
  // Past 2^53 every double is whole already.
  if (moved >= Number.MAX_SAFE_INTEGER) return normalise(x);
  const rounded = shiftPoint(Math.round(moved), -places);
  return x < 0 && rounded !== 0 ? -rounded : rounded;
}

/** Digits after the point that a quotient of two 15-digit numbers surely has. */
export const QUOTIENT_PLACES = 9;

/** Whole part of a quotient, towards zero, as a person counts: 4.9999999999 is 5. */
export function wholePart(x: number): number {
  const whole = Math.trunc(round(x, QUOTIENT_PLACES));
  return whole === 0 ? 0 : whole;
}
