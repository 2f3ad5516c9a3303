import { FUNCTIONS, type FunctionId } from "../../src/functions/catalogue";
import { CallFault, isFault, type AnyCell, type CellFault } from "../../src/functions/fault";
import { IMPLEMENTATIONS } from "../../src/functions/register";
import { readFormula } from "./formula";

export interface Shown {
  readonly error: string;
  readonly zh: string;
  readonly en: string;
}

/** A result as the cases write it: a scalar for one cell, else rows; errors inside rows by their names. */
export type Result = { readonly value: unknown } | Shown;

export function isFunctionId(name: string): name is FunctionId {
  return Object.hasOwn(FUNCTIONS, name);
}

/** Calls a function in the way of the host, without its edge. */
export function call(name: string, args: readonly unknown[]): AnyCell[][] {
  if (!isFunctionId(name)) throw new Error(`no function ${name}`);
  const count = Object.keys(FUNCTIONS[name].arguments).length;
  const padded = Array.from({ length: count }, (_, index) => args[index] ?? null);
  return IMPLEMENTATIONS[name](...(padded as never[])); // The host's values are of any type.
}

/** The result of a call as a person sees it. */
export function outcome(name: string, args: readonly unknown[]): Result {
  try {
    const rows = call(name, args);
    const [only] = rows.flat();
    if (rows.flat().length === 1 && only !== undefined) return isFault(only) ? shown(only) : { value: only };
    return { value: rows.map((row) => row.map((cell) => (isFault(cell) ? cell.error : cell))) };
  } catch (problem) {
    if (problem instanceof CallFault) return shown(problem.fault);
    throw problem;
  }
}

export function formulaOutcome(formula: string): Result {
  const { name, args } = readFormula(formula);
  return outcome(name, args);
}

function shown(fault: CellFault): Shown {
  return { error: fault.error, zh: fault.message("zh"), en: fault.message("en") };
}
