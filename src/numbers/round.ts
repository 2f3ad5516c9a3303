import { normalise, POWERS } from "./compare";

/** `x` with its decimal point moved, through its decimal text: 1.005 × 10² is 100.5, not 100.49999999999999. */
export function shiftPoint(x: number, places: number): number {
  const [mantissa, exponent = "0"] = String(x).split("e");
  return Number(`${mantissa}e${Number(exponent) + places}`);
}

/** Rounds half away from zero, as Excel's ROUND: 1.005 → 1.01, -2.5 → -3. `places` may be negative. */
export function round(x: number, places: number): number {
  if (!Number.isFinite(x)) return x;
  return quickly(x, places) ?? throughText(x, places);
}

/** Products above this are too coarse to tell how far a rest is from one half. */
const MOST = 1e13;

/** What 15 digits and the product may move a number by, of its size, and as much again. */
const NOISE = 1.2e-14;

/** The same without the detour over text, where the rest is surely on one side of one half. */
function quickly(x: number, places: number): number | undefined {
  const power = POWERS[places];
  if (power === undefined) return undefined;
  const moved = Math.abs(x) * power;
  if (moved > MOST) return undefined;
  const whole = Math.floor(moved);
  if (Math.abs(moved - whole - 0.5) <= NOISE * moved) return undefined;
  const rounded = Math.round(moved) / power;
  return x < 0 && rounded !== 0 ? -rounded : rounded;
}

function throughText(x: number, places: number): number {
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
