import type { Params } from "../i18n/message";
import type { RulesTextKey } from "../i18n/rules";
import { normalise } from "../numbers/compare";
import { isNotAssessed } from "../numbers/notAssessed";
import { plain } from "../numbers/plain";
import { readNumber } from "../numbers/readNumber";
import { shiftPoint } from "../numbers/round";
import type { Actual, Context, Fault, Outcome, Reason } from "./outcome";
import type { Unit } from "./rule";
import { shown } from "./shown";

/** Above this a percentage is taken for a slip: 99 entered where 99% was meant. */
export const HIGHEST_PERCENT = 10;

export function fault(error: Fault["error"], code: RulesTextKey & `fault.${string}`, params: Params = {}): Fault {
  return { ok: false, error, code, params };
}

export function reason(code: RulesTextKey & `why.${string}`, params: Params = {}): Reason {
  return { code, params };
}

export const NOT_SCORED: Outcome = { ok: true, points: null, steps: [reason("why.notAssessed")] };

/** An outcome with points as a person sees them, or a fault where the arithmetic left the range of numbers. */
export function scored(points: number, steps: readonly Reason[]): Outcome {
  if (!Number.isFinite(points)) return fault("#NUM!", "fault.tooLarge");
  return { ok: true, points: normalise(points), steps };
}

/** Reads an actual and hands its number on; text that is no number, and a percentage above 1000%, are faults. */
export function withNumber(actual: Actual, unit: Unit | undefined, score: (actual: number) => Outcome): Outcome {
  if (isNotAssessed(actual)) return NOT_SCORED;
  const value = typeof actual === "string" ? readNumber(actual) : actual;
  if (typeof value !== "number" || !Number.isFinite(value)) return fault("#VALUE!", "fault.notANumber", { value: shown(actual) });
  if (unit === "percent" && tooHigh(value)) return fault("#VALUE!", "fault.percentTooHigh", suggestion(value));
  return score(normalise(value));
}

/** The rule's own target, else the item's. */
export function withTarget(
  rule: { readonly target?: number; readonly unit?: Unit },
  context: Context,
  score: (target: number) => Outcome,
): Outcome {
  const target = rule.target ?? context.target;
  if (target === null || target === undefined) return fault("#VALUE!", "fault.targetMissing");
  if (typeof target !== "number" || !Number.isFinite(target)) {
    return fault("#VALUE!", "fault.targetNotANumber", { value: shown(target) });
  }
  if (rule.unit === "percent" && tooHigh(target)) {
    return fault("#VALUE!", "fault.targetPercentTooHigh", suggestion(target));
  }
  return score(normalise(target));
}

function tooHigh(percentage: number): boolean {
  return normalise(percentage) > HIGHEST_PERCENT;
}

function suggestion(value: number): Params {
  return {
    value: plain(value),
    asPercent: `${plain(shiftPoint(normalise(value), 2))}%`,
    percent: `${plain(value)}%`,
    fraction: plain(shiftPoint(normalise(value), -2)),
  };
}
