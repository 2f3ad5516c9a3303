import type { Argument } from "../catalogue";
import { toRows } from "./cell";
import { fail } from "./faults";
import { sameShape, shapeOf, shapesFault } from "./shapes";
import type { Weights } from "./weights";

/** The scores of one card after another, each in the order of the weights: all of one card, or one row a card. */
export function readCards(scores: unknown, argument: Argument, weights: Weights, named: Argument): readonly (readonly unknown[])[] {
  const rows = toRows(scores);
  const shape = shapeOf(rows);
  if (sameShape(shape, weights)) return [rows.flat()];
  if (weights.rows === 1 && shape.columns === weights.columns) return rows;
  return fail(shapesFault(argument, shape, named, weights));
}
