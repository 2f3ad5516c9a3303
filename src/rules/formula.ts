import { normalise } from "../numbers/compare";
import type { Criterion } from "../numbers/criterion";
import { NOT_ASSESSED } from "../numbers/notAssessed";
import { plain } from "../numbers/plain";
import { shiftPoint } from "../numbers/round";
import { seenPlaces } from "../numbers/seen";
import { highest } from "./actual";
import type { Refs } from "./outcome";
import { needsOf } from "./plain";
import type { Rule, Unit } from "./rule";

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

/** Optional arguments, each after its comma, without those at the end that say what the default says. */
export function optional(given: readonly string[], defaults: readonly string[]): string {
  const count = given.reduce((needed, argument, index) => (argument === defaults[index] ? needed : index + 1), 0);
  return given.slice(0, count).map((argument) => `,${argument}`).join("");
}

/** Texts that VALUE refuses: they show #VALUE! in the cell and its cause in the formula. */
const PERCENT_SLIP = 'VALUE("99% = 0.99")';
const PERMILLE_SLIP = 'VALUE("6‰ = 0.006")';

/**
 * `then`, but "" for an actual that is not assessed and #VALUE! for a percentage above 1000%,
 * for an empty target cell and for full marks that are no number.
 */
export function guardedNative(then: string, rule: Rule, refs: Refs): string {
  const tokens = NOT_ASSESSED.map(literal).join(",");
  const checked = checkedFigures(then, `${refs.actual}*1`, rule, refs);
  return `IF(ISNA(${refs.actual}),"",IF(OR(TRIM(${refs.actual})={${tokens}}),"",${checked}))`;
}

/**
 * The same around a KPI.* call. That knows what is not assessed, but it knows no unit
 * and cannot tell an empty cell from 0 in Excel for Windows.
 */
export function guardedFunction(then: string, rule: Rule, refs: Refs): string {
  const checked = checkedFigures(then, `IFERROR(VALUE(${refs.actual}),0)`, rule, refs);
  return `IF(ISNA(${refs.actual}),"",IF(${refs.actual}="","",${checked}))`;
}

function checkedFigures(then: string, actual: string, rule: Rule, refs: Refs): string {
  const unit = "unit" in rule ? rule.unit : undefined;
  const needs = needsOf(rule);
  const target = needs.target ? refs.target : undefined;
  const points = needs.points ? refs.points : undefined;
  const figures = target === undefined ? [actual] : [actual, `${target}*1`];
  const slips = figures.map((each) => `${each}>${highest(unit)}`);
  const slip = slips.length === 1 ? slips.join() : `OR(${slips.join(",")})`;
  const inRange = Number.isFinite(highest(unit)) ? `IF(${slip},${unit === "percent" ? PERCENT_SLIP : PERMILLE_SLIP},${then})` : then;
  const targeted = target === undefined ? inRange : `IF(${target}="",VALUE(${literal(`${target} ?`)}),${inRange})`;
  return points === undefined ? targeted : `IF(ISNUMBER(${points}),${targeted},VALUE(${literal(`${points} ?`)}))`;
}
