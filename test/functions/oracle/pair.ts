import fc from "fast-check";

export type Entry = number | string;

/** A block of cells; one row a line. */
export type Block = readonly (readonly Entry[])[];

/** One call over blocks of cells, and the formula that a person would write over the same blocks. */
export interface Pair {
  readonly id: string;
  /** What the function gets: a block stands in cells, anything else in the formula. */
  readonly args: readonly (Block | Entry | boolean | null)[];
  /** The native formula, without "=", from the addresses of the blocks in their order. */
  readonly native: (...refs: readonly string[]) => string;
}

export const isBlock = (arg: Pair["args"][number]): arg is Block => Array.isArray(arg);

/** Numbers with two places, as sheets hold them. */
export const figure = (least: number, most: number, step = 0.01): fc.Arbitrary<number> =>
  fc.integer({ min: Math.round(least / step), max: Math.round(most / step) }).map((count) => Number((count * step).toFixed(6)));

/** Rising figures without repetition. */
export const rising = (count: number, least: number, most: number, step = 0.01): fc.Arbitrary<number[]> =>
  fc
    .uniqueArray(figure(least, most, step), { minLength: count, maxLength: count })
    .map((figures) => figures.sort((a, b) => a - b));

export const row = (figures: readonly Entry[]): Block => [figures];
export const column = (figures: readonly Entry[]): Block => figures.map((each) => [each]);
export const one = (entry: Entry): Block => [[entry]];

/** A table of two columns from its columns. */
export const table = (left: readonly Entry[], right: readonly Entry[]): Block =>
  left.map((each, index) => [each, right[index] ?? ""]);

/** A column of a block's address: A1:B4, 2 → B1:B4. */
export function columnOf(address: string, index: number): string {
  const [, first = "", top = "", , bottom = ""] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(address) ?? [];
  const letter = String.fromCharCode(first.charCodeAt(0) + index - 1);
  return `${letter}${top}:${letter}${bottom}`;
}
