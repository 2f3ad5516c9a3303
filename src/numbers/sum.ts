/** Sum with Neumaier's compensation, so that ten tenths are 1 whatever their order. */
export function sum(values: readonly number[]): number {
  let total = 0;
  let lost = 0;
  for (const value of values) {
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  // Past the range of doubles the compensation is NaN; the plain sum says so as Infinity.
  return Number.isFinite(total) ? total + lost : total;
}
