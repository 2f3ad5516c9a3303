import type { Argument } from "../catalogue";
import type { CellFault, ResultCell } from "../fault";
import { toRows } from "./cell";
import { argumentsFault, fail } from "./faults";

export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

export function shapeOf(rows: readonly (readonly unknown[])[]): Shape {
  return { rows: rows.length, columns: rows[0]?.length ?? 0 };
}

export function sameShape(a: Shape, b: Shape): boolean {
  return a.rows === b.rows && a.columns === b.columns;
}

/** Two arguments whose ranges do not go together; the message names both shapes. */
export function shapesFault(argument: Argument, shape: Shape, other: Argument, otherShape: Shape): CellFault {
  return argumentsFault(argument, other, "shapesDiffer", { ...shape, otherRows: otherShape.rows, otherColumns: otherShape.columns });
}

/**
 * One result for each pair of cells of two `…` arguments, in their shape.
 * A single value stands beside every cell of the other argument; ranges of different shapes end the call.
 */
export function eachPair(
  [firstValues, first]: readonly [values: unknown, argument: Argument],
  [secondValues, second]: readonly [values: unknown, argument: Argument],
  result: (first: unknown, second: unknown) => ResultCell,
): ResultCell[][] {
  const firsts = toRows(firstValues);
  const seconds = toRows(secondValues);
  const shape = shapeOf(firsts);
  const other = shapeOf(seconds);
  if (isSingle(other)) return firsts.map((row) => row.map((value) => result(value, seconds[0]?.[0])));
  if (isSingle(shape)) return seconds.map((row) => row.map((value) => result(firsts[0]?.[0], value)));
  if (!sameShape(shape, other)) fail(shapesFault(second, other, first, shape));
  return firsts.map((row, index) => row.map((value, column) => result(value, seconds[index]?.[column])));
}

function isSingle({ rows, columns }: Shape): boolean {
  return rows === 1 && columns === 1;
}
