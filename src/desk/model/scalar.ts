/** What a cell can hold for formulas and functions. null is an empty cell; dates are serial numbers. */
export type Scalar = number | string | boolean | null | ErrorValue;

export interface ErrorValue {
  readonly error: string;
}

export type Matrix = readonly (readonly Scalar[])[];

export function isError(value: unknown): value is ErrorValue {
  return typeof value === "object" && value !== null && "error" in value && typeof value.error === "string";
}

export const BUSY: ErrorValue = { error: "#BUSY!" };

/** The engine's values, as documented for its registerFunction (it exports neither the type nor makers). */
export type EngineValue =
  | { readonly kind: 0 }
  | { readonly kind: 1; readonly value: number }
  | { readonly kind: 2; readonly value: string }
  | { readonly kind: 3; readonly value: boolean }
  | { readonly kind: 4; readonly code: string }
  | EngineArray;

export interface EngineArray {
  readonly kind: 5;
  readonly rows: readonly (readonly EngineValue[])[];
  readonly height: number;
  readonly width: number;
}

/** Anything that is no scalar or array (a reference or a lambda left over) counts as #VALUE!. */
export function fromEngine(value: EngineValue): Scalar | Matrix {
  if (value.kind === 5) return value.rows.map((row) => row.map(scalarFromEngine));
  return scalarFromEngine(value);
}

function scalarFromEngine(value: EngineValue): Scalar {
  switch (value.kind) {
    case 0:
      return null;
    case 1:
    case 2:
    case 3:
      return value.value;
    case 4:
      return { error: value.code };
    default:
      return { error: "#VALUE!" };
  }
}

export function toEngine(value: Scalar | Matrix): EngineValue {
  if (!isMatrix(value)) return scalarToEngine(value);
  const rows = value.map((row) => row.map(scalarToEngine));
  return { kind: 5, rows, height: rows.length, width: rows[0]?.length ?? 0 };
}

function scalarToEngine(value: Scalar): EngineValue {
  if (value === null) return { kind: 0 };
  if (typeof value === "number") return { kind: 1, value };
  if (typeof value === "boolean") return { kind: 3, value };
  if (typeof value === "string") return { kind: 2, value };
  return { kind: 4, code: value.error };
}

export function isMatrix(value: Scalar | Matrix): value is Matrix {
  return Array.isArray(value);
}
