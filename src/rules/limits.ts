import type { Locale } from "../i18n/message";
import { rulesText } from "../i18n/rules";
import { compare, difference, normalise } from "../numbers/compare";
import { reason, scored } from "./actual";
import { type Operands, pointsText } from "./operands";
import type { Outcome, Reason } from "./outcome";
import { joinParts, sayPoints, type Value } from "./phrases";
import type { Plain } from "./plain";
import type { Points } from "./rule";

/** Highest and lowest points; null = none. */
export interface Limits {
  readonly cap: Points | null;
  readonly floor: Points | null;
}

/** Points kept within the limits, with a step for the limit that bit. */
export function limited(points: number, { cap, floor }: Plain<Limits>, steps: () => readonly Reason[]): Outcome {
  const capped = cap !== null && compare(points, cap) > 0 ? cap : points;
  if (floor !== null && compare(capped, floor) < 0) return atLimit("why.floor", floor, steps);
  return capped === points ? scored(points, steps) : atLimit("why.cap", capped, steps);
}

function atLimit(code: "why.cap" | "why.floor", points: number, steps: () => readonly Reason[]): Outcome {
  return scored(points, () => [...steps(), reason(code, { points: normalise(points) })]);
}

/** A formula's points within the limits. */
export function limitedFormula(points: string, limits: Limits, operands: Operands): string {
  const capped = limits.cap === null ? points : `MIN(${pointsText(limits.cap, operands)},${points})`;
  return limits.floor === null ? capped : `MAX(${pointsText(limits.floor, operands)},${capped})`;
}

/** Points as a function's limit argument: "" is none. */
export function limitArgument(points: Points | null, operands: Operands): string {
  return points === null ? '""' : pointsText(points, operands);
}

/** What the limits are limits of. */
interface Limited extends Limits {
  readonly points: Points;
  readonly value?: Value;
}

export function describeLimits(rule: Limited, locale: Locale): string {
  return joinParts([describeCap(rule, locale), describeFloor(rule, locale)], locale);
}

function describeCap({ cap, points, value }: Limited, locale: Locale): string {
  if (cap === null) return rulesText(locale, "limit.noCap");
  const gain = distance(cap, points);
  if (gain > 0) return rulesText(locale, "limit.gain", { points: sayPoints(gain, locale, value) });
  return rulesText(locale, "limit.cap", { points: sayPoints(cap, locale, value) });
}

export function describeFloor({ floor, points, value }: Omit<Limited, "cap">, locale: Locale): string {
  if (floor === null) return rulesText(locale, "limit.noFloor");
  const loss = distance(points, floor);
  if (loss > 0) return rulesText(locale, "limit.loss", { points: sayPoints(loss, locale, value) });
  return rulesText(locale, "limit.floor", { points: sayPoints(floor, locale, value) });
}

/** By how much one share of the full marks lies above another of the same size; NaN for other points. */
function distance(upper: Points, lower: Points): number {
  if (typeof upper === "number" || typeof lower === "number" || compare(upper.full, lower.full) !== 0) return NaN;
  return difference(upper.plus ?? 0, lower.plus ?? 0);
}
