import { functionTexts } from "../i18n/functions";
import { CallFault, isFault, type AnyCell, type CellFault, type ErrorCode } from "./fault";
import { language } from "./language";

/** A KPI.* function: argument values in, rows of results out; throws CallFault. Each declares its own arguments. */
export type KpiFunction = (...values: never[]) => AnyCell[][];

/** Where results leave for Excel: faults become CustomFunctions.Error in the reader's language. */
export function atEdge(evaluate: KpiFunction, argumentCount: number): (...values: unknown[]) => unknown[][] {
  return (...values) => {
    // The runtime appends its invocation object to the arguments.
    const rows = computed(evaluate, values.slice(0, argumentCount));
    const [only] = rows[0] ?? [];
    if (rows.length === 1 && rows[0]?.length === 1 && only !== undefined && isFault(only)) throw toError(only);
    return rows.map((row) => row.map((cell) => (isFault(cell) ? toError(cell) : cell)));
  };
}

function computed(evaluate: KpiFunction, values: readonly unknown[]): AnyCell[][] {
  try {
    // Whatever Excel hands over, the functions take: they read every argument with care.
    return evaluate(...(values as never[]));
  } catch (problem) {
    throw toError(problem instanceof CallFault ? problem.fault : INTERNAL);
  }
}

const INTERNAL: CellFault = { error: "#VALUE!", message: (locale) => functionTexts(locale, "internal") };

function toError({ error, message }: CellFault): CustomFunctions.Error {
  return new CustomFunctions.Error(codeOf(error), message(language()));
}

function codeOf(error: ErrorCode): CustomFunctions.ErrorCode {
  const codes = CustomFunctions.ErrorCode;
  switch (error) {
    case "#VALUE!":
      return codes.invalidValue;
    case "#NUM!":
      return codes.invalidNumber;
    case "#N/A":
      return codes.notAvailable;
    case "#DIV/0!":
      return codes.divisionByZero;
    case "#NULL!":
      return codes.nullReference;
  }
}
