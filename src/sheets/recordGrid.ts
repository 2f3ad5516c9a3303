import type { Ends, Frame } from "./layout";

/** Parts of the width at which the lines of header and closing are divided. */
const HEADER = [0.14, 0.5, 0.64];
const CLOSING = [0.14, 0.56, 0.7];

/** Header and closing lines over columns whose widths are the tables' affair. */
export function recordFrame(widths: readonly number[]): Frame {
  const last = widths.length;
  const ends = (parts: readonly number[]): Ends => {
    const [label = 1, value = 2, second = 3] = rightEnds(widths, [...parts, 1]);
    return [label, value, second, last];
  };
  return { header: ends(HEADER), closing: ends(CLOSING), last, meta: last + 1 };
}

/** Right ends of so many pairs of label and value side by side, 1-based. */
export function pairEnds(widths: readonly number[], pairs: number, label: number): number[] {
  return rightEnds(widths, Array.from({ length: pairs }, (_, pair) => [(pair + label) / pairs, (pair + 1) / pairs]).flat());
}

/** The columns that end nearest to these parts of the whole width, each further right than the one before, the last one at the end. */
export function rightEnds(widths: readonly number[], parts: readonly number[]): number[] {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  let reached = 0;
  const reach = widths.map((width) => (reached += width) / whole);
  const ends: number[] = [];
  parts.forEach((part, index) => {
    const least = (ends[index - 1] ?? 0) + 1;
    const most = widths.length - (parts.length - 1 - index);
    let best = least;
    for (let end = least; end <= most; end++)
      if (Math.abs((reach[end - 1] ?? 0) - part) < Math.abs((reach[best - 1] ?? 0) - part)) best = end;
    ends.push(best);
  });
  return ends;
}
