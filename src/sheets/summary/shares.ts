/** Shares of a forced distribution to begin with, best grade first; the organisation sets its own. */
const SHARES: Readonly<Record<number, readonly number[]>> = {
  1: [1],
  2: [0.3, 0.7],
  3: [0.2, 0.7, 0.1],
  4: [0.2, 0.3, 0.4, 0.1],
  5: [0.1, 0.2, 0.4, 0.2, 0.1],
};

/** Shares of so many grades; they add up to 1. */
export function defaultShares(grades: number): readonly number[] {
  const known = SHARES[grades];
  if (known) return known;
  const each = Math.floor(100 / grades) / 100;
  return Array.from({ length: grades }, (_, index) => (index === 0 ? Number((1 - each * (grades - 1)).toFixed(2)) : each));
}
