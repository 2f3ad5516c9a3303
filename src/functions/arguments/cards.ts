import type { Argument } from "../catalogue";
import { toRows } from "./cell";
import { argumentFault, fail } from "./faults";
import type { Weights } from "./weights";

/** The scores of one card after another, each in the order of the weights: all of one card, or one row a card. */
export function readCards(scores: unknown, argument: Argument, weights: Weights): readonly (readonly unknown[])[] {
  const rows = toRows(scores);
  const columns = rows[0]?.length ?? 0;
  if (rows.length === weights.rows && columns === weights.columns) return [rows.flat()];
  if (weights.rows === 1 && columns === weights.columns) return rows;
  const shape = { rows: rows.length, columns, weightRows: weights.rows, weightColumns: weights.columns };
  return fail(argumentFault(argument, "weightsShape", shape));
}
