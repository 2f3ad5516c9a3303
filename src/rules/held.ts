import { meets, normalise } from "../numbers/compare";
import type { Comparison } from "../numbers/criterion";
import { round } from "../numbers/round";
import { seenPlaces } from "../numbers/seen";
import type { Criterion, Figure } from "./rule";

/** A target is not known when a formula is written: its size is taken for this, which leaves nine places. */
const USUAL_TARGET = 1e5;

/** Places to which an actual is looked at before it is held against these figures, see numbers/seen. */
export function placesFor(figures: readonly Figure[]): number {
  return seenPlaces(figures.flatMap((each) => (typeof each === "number" ? [each] : [USUAL_TARGET, each.plus ?? 0])));
}

/** A figure with the number that it comes to. */
export interface Held {
  readonly written: Figure;
  readonly value: number;
}

/** Whether an actual meets a comparison, both as a person sees them; what the formulas' ROUND does. */
export function meetsHeld(actual: number, op: Comparison, { written, value }: Held, places: number): boolean {
  return meets(round(actual, places), { op, value: typeof written === "number" ? value : round(value, places) });
}

/** Whether an actual meets a rule's only criterion; `value` is what its figure comes to. */
export function meetsOnly(actual: number, { op, value: written }: Criterion, value: number): boolean {
  return meetsHeld(actual, op, { written, value }, placesFor([written]));
}

export const OPPOSITE: Readonly<Record<Comparison, string>> = { ">=": "<", ">": "<=", "<=": ">", "<": ">=", "=": "<>" };

/** A comparison as a reason carries it. */
export function condition(op: string, value: number): string {
  return `${op}${String(normalise(value))}`;
}
