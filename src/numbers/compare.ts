import type { Criterion } from "./criterion";

/** Digits that Excel keeps and shows: what two people call the same number agrees in these. */
const DIGITS = 15;

/** `x` to 15 significant digits, so that 0.1+0.2 is 0.3. Non-finite numbers come back as they are; -0 as 0. */
export function normalise(x: number): number {
  if (!Number.isFinite(x)) return x;
  return quickly(x) ?? throughText(x);
}

/**
 * The same without the detour over text, for most numbers that are neither very large nor very small:
 * 15 digits are a whole number below 10^15, and a quotient of two numbers that doubles hold exactly is the double that the decimal is read as.
 * The product is off by half a unit in its last place at most, so a rest that is further from one half rounds as the true one does.
 */
function quickly(x: number): number | undefined {
  if (x === 0) return 0;
  const size = Math.abs(x);
  const power = POWERS[DIGITS - 1 - Math.floor(Math.log10(size))];
  if (power === undefined) return undefined;
  const digits = size * power;
  const whole = Math.floor(digits);
  if (digits < LEAST || digits >= 10 * LEAST || Math.abs(digits - whole - 0.5) < UNSURE) return undefined;
  const seen = (digits - whole > 0.5 ? whole + 1 : whole) / power;
  return x < 0 ? -seen : seen;
}

/** The powers of ten that doubles hold exactly. */
export const POWERS: readonly number[] = Array.from({ length: 23 }, (_, places) => Number(`1e${places}`));

/** The least number of 15 digits before the point; doubles stand 1/8 apart below ten times that. */
const LEAST = 1e14;
const UNSURE = 0.1;

function throughText(x: number): number {
  const seen = Number(x.toPrecision(DIGITS));
  // Only the very largest double rounds up to Infinity.
  return Number.isFinite(seen) ? seen : x;
}

const APART = 2e-14;

/** Order of two numbers as a person sees them. NaN compares as equal to nothing: callers keep it out. */
export function compare(a: number, b: number): -1 | 0 | 1 {
  // Rounding to 15 digits moves each by less than 5·10⁻¹⁵ of its size: wider apart, it cannot make them equal.
  if (Math.abs(a - b) > APART * Math.max(Math.abs(a), Math.abs(b))) return a < b ? -1 : 1;
  const left = normalise(a);
  const right = normalise(b);
  if (left < right) return -1;
  return left > right ? 1 : 0;
}

export function meets(actual: number, criterion: Criterion): boolean {
  const order = compare(actual, criterion.value);
  switch (criterion.op) {
    case ">=":
      return order >= 0;
    case ">":
      return order > 0;
    case "<=":
      return order <= 0;
    case "<":
      return order < 0;
    case "=":
      return order === 0;
  }
}

/**
 * `a − b` as written arithmetic gives it: 0.95 − 0.9 is 0.05 although the doubles differ by 0.04999999999999993.
 * The result keeps the decimal places that 15 digits of the larger operand have; digits beyond are noise.
 */
export function difference(a: number, b: number): number {
  const raw = a - b;
  const larger = Math.max(Math.abs(a), Math.abs(b));
  if (!Number.isFinite(raw) || larger === 0) return raw;
  const places = DIGITS - 1 - Math.floor(Math.log10(larger));
  return places > 100 || places < 0 ? normalise(raw) : normalise(Number(raw.toFixed(places)));
}
