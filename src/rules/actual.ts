import type { Params } from "../i18n/message";
import type { RulesTextKey } from "../i18n/rules";
import { normalise } from "../numbers/compare";
import { isNotAssessed } from "../numbers/notAssessed";
import { plain } from "../numbers/plain";
import { readNumber } from "../numbers/readNumber";
import { shiftPoint } from "../numbers/round";
import type { Actual, Context, Fault, Outcome, Reason } from "./outcome";
import { basesOf, needsOf, type Bases } from "./plain";
import type { Rule, Unit } from "./rule";
import { shown } from "./shown";

/** Above this a percentage is taken for a slip: 99 entered where 99% was meant. */
export const HIGHEST_PERCENT = 10;

/** Above this a per-mille figure is: 6 entered where 6‰ was meant. */
const HIGHEST_PERMILLE = 1;

/** The greatest actual that a unit of fractions takes; others take any. */
export function highest(unit: Unit | undefined): number {
  if (unit === "percent") return HIGHEST_PERCENT;
  return unit === "permille" ? HIGHEST_PERMILLE : Infinity;
}

export function fault(error: Fault["error"], code: RulesTextKey & `fault.${string}`, params: Params = {}): Fault {
  return { ok: false, error, code, params };
}

export function reason(code: RulesTextKey & `why.${string}`, params: Params = {}): Reason {
  return { code, params };
}

export const NOT_SCORED: Outcome = { ok: true, points: null, steps: () => [reason("why.notAssessed")] };

/** An outcome with points as a person sees them, or a fault where the arithmetic left the range of numbers. */
export function scored(points: number, steps: () => readonly Reason[]): Outcome {
  if (!Number.isFinite(points)) return fault("#NUM!", "fault.tooLarge");
  return { ok: true, points: normalise(points), steps };
}

/** The outcome where the rule may leave the points open. */
export function scoredOrOpen(points: number | null, steps: (points: number) => readonly Reason[]): Outcome {
  return points === null ? fault("#N/A", "fault.notStated") : scored(points, () => steps(normalise(points)));
}

/** Reads an actual and hands its number on; text that is no number, and a percentage above 1000%, are faults. */
export function withNumber(actual: Actual, unit: Unit | undefined, score: (actual: number) => Outcome): Outcome {
  if (isNotAssessed(actual)) return NOT_SCORED;
  const value = typeof actual === "string" ? readNumber(actual) : actual;
  if (typeof value !== "number" || !Number.isFinite(value)) return fault("#VALUE!", "fault.notANumber", { value: shown(actual) });
  if (normalise(value) > highest(unit)) return fault("#VALUE!", "fault.percentTooHigh", suggestion(value, unit));
  return score(normalise(value));
}

/** Hands on the figures that the rule's shares are of; one that it needs and that is missing is a fault. */
export function withBases(rule: Rule, context: Context, score: (bases: Bases) => Outcome): Outcome {
  const { target, points } = basesOf(rule, context);
  const needs = needsOf(rule);
  if (needs.target) {
    if (context.target === null || context.target === undefined) return fault("#VALUE!", "fault.targetMissing");
    if (!Number.isFinite(target)) return fault("#VALUE!", "fault.targetNotANumber", { value: shown(target) });
    const unit = "unit" in rule ? rule.unit : undefined;
    if (normalise(target) > highest(unit)) return fault("#VALUE!", "fault.targetPercentTooHigh", suggestion(target, unit));
  }
  if (needs.points) {
    if (context.points === null || context.points === undefined) return fault("#VALUE!", "fault.pointsMissing");
    if (!Number.isFinite(points)) return fault("#VALUE!", "fault.pointsNotANumber", { value: shown(points) });
  }
  return score({ target: normalise(target), points: normalise(points) });
}

function suggestion(value: number, unit: Unit | undefined): Params {
  const [places, sign] = unit === "permille" ? [3, "‰"] : [2, "%"];
  return {
    value: plain(value),
    asPercent: `${plain(shiftPoint(normalise(value), places))}${sign}`,
    percent: `${plain(value)}${sign}`,
    fraction: plain(shiftPoint(normalise(value), -places)),
  };
}
