import { meets, normalise } from "../numbers/compare";
import type { Comparison } from "../numbers/criterion";
import { round } from "../numbers/round";
import { seenPlaces } from "../numbers/seen";
import { remembered } from "./remembered";
import type { Criterion, Figure } from "./rule";

/** A target is not known when a formula is written: its size is taken for this, which leaves nine places. */
const USUAL_TARGET = 1e5;

/** Places to which an actual is looked at before it is held against these figures, see numbers/seen. */
export function placesFor(figures: readonly Figure[]): number {
  return seenPlaces(figures.flatMap((each) => (typeof each === "number" ? [each] : [USUAL_TARGET, each.plus ?? 0])));
}

/** Whether an actual meets a rule's only criterion, both as a person sees them; what the formulas' ROUND does. `value` is what its figure comes to. */
export function meetsOnly(actual: number, written: Criterion, value: number): boolean {
  const places = placesOf(written);
  return meets(round(actual, places), { op: written.op, value: typeof written.value === "number" ? value : round(value, places) });
}

const placesOf = remembered(({ value }: Criterion) => placesFor([value]));

export const OPPOSITE: Readonly<Record<Comparison, string>> = { ">=": "<", ">": "<=", "<=": ">", "<": ">=", "=": "<>" };

/** A comparison as a reason carries it. */
export function condition(op: string, value: number): string {
  return `${op}${String(normalise(value))}`;
}
