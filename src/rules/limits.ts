import type { Locale } from "../i18n/message";
import { rulesText } from "../i18n/rules";
import { compare, normalise } from "../numbers/compare";
import { reason, scored } from "./actual";
import { figure } from "./formula";
import type { Outcome, Reason } from "./outcome";
import { joinParts, sayPoints } from "./phrases";

/** Highest and lowest points; null = none. */
export interface Limits {
  readonly cap: number | null;
  readonly floor: number | null;
}

/** Points kept within the limits, with a step for the limit that bit. */
export function limited(points: number, limits: Limits, steps: readonly Reason[]): Outcome {
  if (limits.cap !== null && compare(points, limits.cap) > 0) return atLimit("why.cap", limits.cap, steps);
  if (limits.floor !== null && compare(points, limits.floor) < 0) return atLimit("why.floor", limits.floor, steps);
  return scored(points, steps);
}

function atLimit(code: "why.cap" | "why.floor", points: number, steps: readonly Reason[]): Outcome {
  return scored(points, [...steps, reason(code, { points: normalise(points) })]);
}

/** A formula's points within the limits. */
export function limitedFormula(points: string, limits: Limits): string {
  const capped = limits.cap === null ? points : `MIN(${figure(limits.cap)},${points})`;
  return limits.floor === null ? capped : `MAX(${figure(limits.floor)},${capped})`;
}

export function describeLimits(limits: Limits, locale: Locale): string {
  return joinParts(
    [
      limits.cap === null
        ? rulesText(locale, "limit.noCap")
        : rulesText(locale, "limit.cap", { points: sayPoints(limits.cap, locale) }),
      limits.floor === null
        ? rulesText(locale, "limit.noFloor")
        : rulesText(locale, "limit.floor", { points: sayPoints(limits.floor, locale) }),
    ],
    locale,
  );
}
