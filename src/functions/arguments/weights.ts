import { sayScoringFault } from "../../scoring/fault";
import { checkWeights } from "../../scoring/weighted";
import type { Argument } from "../catalogue";
import { numberIn } from "./cell";
import { argumentFault, fail, shown } from "./faults";
import { isBlank, readSound } from "./table";

export interface Weights {
  readonly rows: number;
  readonly columns: number;
  /** Row by row. */
  readonly values: readonly number[];
}

/** The weights in their shape. An empty cell weighs nothing, as Excel for Windows hands it over. */
export function readWeights(value: unknown, argument: Argument, check: boolean): Weights {
  const cells = readSound(value, argument);
  const values = cells.flat().map((cell, index) => {
    if (isBlank(cell)) return 0;
    const weight = numberIn(cell) ?? fail(argumentFault(argument, "notWeight", { position: index + 1, value: shown(cell) }));
    return weight < 0 ? fail(argumentFault(argument, "negativeWeight", { position: index + 1, value: weight }, "#NUM!")) : weight;
  });
  if (values.every((weight) => weight === 0)) fail(argumentFault(argument, "noWeights"));
  const wrong = check ? checkWeights(values) : null;
  if (wrong !== null) fail({ error: wrong.error, message: (locale) => sayScoringFault(wrong, locale) });
  return { rows: cells.length, columns: cells[0]?.length ?? 0, values };
}
