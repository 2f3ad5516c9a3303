import { countIf, countIfs } from "./countIf";
import { OMITTED } from "./engineText";
import type { EngineValue } from "./scalar";

export interface EngineFunction {
  readonly minArity: number;
  readonly maxArity: number;
  readonly invoke: (args: unknown[]) => unknown;
}

/** Functions that the desk adds to the engine or puts in the place of its own where it differs from Excel. */
export function engineFunctions(): Map<string, EngineFunction> {
  return new Map([
    ["DESK.SHOWN", lifted(1, ([value]) => (value.kind === 0 ? { kind: 1, value: 0 } : value))],
    ["DESK.DIGITS15", lifted(1, ([value]) => (value.kind === 1 ? { kind: 1, value: digits15(value.value) } : value))],
    ["DESK.OMITTED", { minArity: 0, maxArity: 0, invoke: (): EngineValue => ({ kind: 2, value: OMITTED }) }],
    ["ISNUMBER", lifted(1, ([value]) => ({ kind: 3, value: value.kind === 1 }))],
    ["COUNTIF", countIf],
    ["COUNTIFS", countIfs],
    ["ROUND", lifted(2, ([value, places]) => roundValue(value, places))],
  ]);
}

type Operands = readonly [EngineValue, EngineValue];

/** Applies a function of single values to arrays cell by cell, as Excel does. */
function lifted(arity: 1 | 2, apply: (operands: Operands) => EngineValue): EngineFunction {
  const invoke = (args: unknown[]): EngineValue => {
    // The engine hands its own values to registered functions; it types them as unknown.
    const [first = blank, second = blank] = args as EngineValue[];
    const shape = first.kind === 5 ? first : second;
    if (shape.kind !== 5) return apply([first, second]);
    const height = Math.max(heightOf(first), heightOf(second));
    const width = Math.max(widthOf(first), widthOf(second));
    const rows = Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (_, column) => apply([cellOf(first, row, column), cellOf(second, row, column)])),
    );
    return { ...shape, rows, height, width };
  };
  return { minArity: arity, maxArity: arity, invoke };
}

const blank: EngineValue = { kind: 0 };
const heightOf = (value: EngineValue): number => (value.kind === 5 ? value.height : 1);
const widthOf = (value: EngineValue): number => (value.kind === 5 ? value.width : 1);

function cellOf(value: EngineValue, row: number, column: number): EngineValue {
  if (value.kind !== 5) return value;
  const found = value.rows[value.height === 1 ? 0 : row]?.[value.width === 1 ? 0 : column];
  return found ?? { kind: 4, code: "#N/A" };
}

export function digits15(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(15)) : value;
}

function roundValue(value: EngineValue, places: EngineValue): EngineValue {
  if (value.kind === 4) return value;
  if (places.kind === 4) return places;
  const number = numberOf(value);
  const digits = numberOf(places);
  if (number === undefined || digits === undefined) return { kind: 4, code: "#VALUE!" };
  return { kind: 1, value: roundHalfAway(number, Math.trunc(digits)) };
}

function numberOf(value: EngineValue): number | undefined {
  if (value.kind === 0) return 0;
  if (value.kind === 1) return value.value;
  if (value.kind === 3) return value.value ? 1 : 0;
  return value.kind === 2 ? numberIn(value.value) : undefined;
}

/** Text as Excel takes it for a number in arithmetic: 0.4%, 1,200. */
function numberIn(text: string): number | undefined {
  const [, digits = "", percent] = /^\s*([-+]?(?:\d{1,3}(?:,\d{3})+|\d*)(?:\.\d*)?(?:e[-+]?\d+)?)\s*(%?)\s*$/i.exec(text) ?? [];
  if (!/\d/.test(digits)) return undefined;
  const number = Number(digits.replaceAll(",", ""));
  return Number.isNaN(number) ? undefined : digits15(percent === "%" ? number / 100 : number);
}

/** Rounds the number that a person sees (15 digits), halves away from zero: 1.005 → 1.01. */
export function roundHalfAway(value: number, places: number): number {
  const [mantissa = "0", exponent = "0"] = digits15(Math.abs(value)).toExponential().split("e");
  const shifted = Math.round(Number(`${mantissa}e${Number(exponent) + places}`));
  const [whole = "0", power = "0"] = shifted.toExponential().split("e");
  return Math.sign(value) * Number(`${whole}e${Number(power) - places}`) || 0;
}
