import type { Criterion } from "./criterion";

/** Digits that Excel keeps and shows: what two people call the same number agrees in these. */
const DIGITS = 15;

/** `x` to 15 significant digits, so that 0.1+0.2 is 0.3. Non-finite numbers come back as they are; -0 as 0. */
export function normalise(x: number): number {
  if (!Number.isFinite(x)) return x;
  const seen = Number(x.toPrecision(DIGITS));
  // Only the very largest double rounds up to Infinity.
  return Number.isFinite(seen) ? seen : x;
}

/** Order of two numbers as a person sees them. NaN compares as equal to nothing: callers keep it out. */
export function compare(a: number, b: number): -1 | 0 | 1 {
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
