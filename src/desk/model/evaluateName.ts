import { evaluateFormula } from "./evaluate";
import type { Matrix, Scalar } from "./scalar";
import type { BookName, State } from "./state";

/** The value of a name that is no plain reference. */
export function evaluateName(state: State, name: BookName): Scalar | Matrix {
  return evaluateFormula(state, name.scope ?? state.active, name.refersTo);
}
