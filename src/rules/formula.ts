import { normalise } from "../numbers/compare";
import type { Criterion } from "../numbers/criterion";
import { NOT_ASSESSED } from "../numbers/notAssessed";
import { plain } from "../numbers/plain";
import { shiftPoint } from "../numbers/round";
import { seenPlaces } from "../numbers/seen";
import { HIGHEST_PERCENT } from "./actual";
import type { Refs } from "./outcome";
import type { Unit } from "./rule";

const LONGEST_PLAIN = 20;

/** A number as a formula writes it in every locale: 15 digits, exponents only for the very large and small. */
export function figure(x: number): string {
  const digits = plain(x);
  return digits.length <= LONGEST_PLAIN ? digits : String(normalise(x)).toUpperCase();
}

/** A text literal of a formula. */
export function literal(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** A comparison as text, as the KPI functions read it; percentages with their sign. */
export function comparisonText(criterion: Criterion, unit: Unit | undefined): string {
  const value = normalise(criterion.value);
  const digits = unit === "percent" && Math.abs(value) < 1e6 ? `${figure(shiftPoint(value, 2))}%` : figure(value);
  return literal(criterion.op + digits);
}

/** The actual as comparisons with `figures` must see it: text that is a number becomes one, 0.7+0.1+0.1 is 0.9. */
export function seen(ref: string, figures: readonly number[]): string {
  return `ROUND(${ref},${seenPlaces(figures)})`;
}

/** Points as a function's limit argument: "" is none. */
export function limitArgument(points: number | null): string {
  return points === null ? '""' : figure(points);
}

/** Optional arguments, each after its comma, without those at the end that say what the default says. */
export function optional(given: readonly string[], defaults: readonly string[]): string {
  const count = given.reduce((needed, argument, index) => (argument === defaults[index] ? needed : index + 1), 0);
  return given.slice(0, count).map((argument) => `,${argument}`).join("");
}

type Targeted = Readonly<{ target?: number }>;

/** The cell that supplies the target, if the rule has none of its own. */
export function targetCell(rule: Targeted, refs: Refs): string | undefined {
  return rule.target === undefined ? refs.target : undefined;
}

/** The target as a formula names it; where there is none at all, what shows #VALUE!. */
export function targetOperand(rule: Targeted, refs: Refs): string {
  return rule.target === undefined ? (refs.target ?? 'VALUE("target ?")') : figure(rule.target);
}

/** A text that VALUE refuses: shows #VALUE! in the cell and its cause in the formula. */
const PERCENT_SLIP = 'VALUE("99% = 0.99")';

/** `then`, but "" for an actual that is not assessed and #VALUE! for a percentage above 1000% or an empty target cell. */
export function guardedNative(then: string, refs: Refs, unit?: Unit, target?: string): string {
  const tokens = NOT_ASSESSED.map(literal).join(",");
  const checked = checkedFigures(then, `${refs.actual}*1`, unit, target);
  return `IF(ISNA(${refs.actual}),"",IF(OR(TRIM(${refs.actual})={${tokens}}),"",${checked}))`;
}

/**
 * The same around a KPI.* call. That knows what is not assessed, but it knows no unit
 * and cannot tell an empty cell from 0 in Excel for Windows.
 */
export function guardedFunction(then: string, refs: Refs, unit?: Unit, target?: string): string {
  const checked = checkedFigures(then, `IFERROR(VALUE(${refs.actual}),0)`, unit, target);
  return `IF(ISNA(${refs.actual}),"",IF(${refs.actual}="","",${checked}))`;
}

function checkedFigures(then: string, actual: string, unit: Unit | undefined, target: string | undefined): string {
  const figures = target === undefined ? [actual] : [actual, `${target}*1`];
  const slips = figures.map((each) => `${each}>${HIGHEST_PERCENT}`);
  const slip = slips.length === 1 ? slips.join() : `OR(${slips.join(",")})`;
  const inRange = unit === "percent" ? `IF(${slip},${PERCENT_SLIP},${then})` : then;
  return target === undefined ? inRange : `IF(${target}="",VALUE(${literal(`${target} ?`)}),${inRange})`;
}
