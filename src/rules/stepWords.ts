import type { Locale } from "../i18n/message";
import { rulesText, type RulesTextKey } from "../i18n/rules";
import { normalise } from "../numbers/compare";
import { describeLimits } from "./limits";
import { isAmount, isOneGap, joinParts, oneGap, sayGap, sayParts, sayPercent, sayPoints, sayTarget } from "./phrases";
import type { Points, StepRule } from "./rule";

export function lowerIsBetter({ step }: StepRule): boolean {
  if (typeof step === "number") return step < 0;
  return ("target" in step ? step.target : step.percent) < 0;
}

/** Which side of the target, in words: higher and lower for heights, more and fewer for amounts. */
export function side(rule: StepRule, above: boolean): "higher" | "lower" | "more" | "fewer" {
  if (isAmount(rule.unit)) return above ? "more" : "fewer";
  return above ? "higher" : "lower";
}

/** The side that earns, then the side that loses: their order is what tells a negative step from a positive one. */
export function stepWords(rule: StepRule, locale: Locale): string {
  const step = sizeWords(rule, locale);
  const one = typeof rule.step === "number" && isCounted(rule) && isOneGap(Math.abs(rule.step), rule.unit);
  const size = { step, each: one ? oneGap(rule.unit, locale) : step };
  const up = !lowerIsBetter(rule);
  return joinParts(
    [
      ...reached(rule, locale),
      change(rule, rule.gain, "gain", side(rule, up), size, locale),
      change(rule, rule.loss, "loss", side(rule, !up), size, locale),
      sayParts(step, rule.whole, locale),
      describeLimits(rule, locale),
    ],
    locale,
  );
}

function isCounted({ unit }: StepRule): boolean {
  return unit !== undefined && unit !== "number";
}

function reached(rule: StepRule, locale: Locale): readonly string[] {
  const points = sayPoints(rule.points, locale, rule.value);
  const { target, upTo } = rule;
  if (upTo !== undefined) return [sayTarget(target ?? { target: 1 }, upTo, rule.unit, locale), rulesText(locale, "step.reachWithin", { points })];
  if (target === undefined) return [rulesText(locale, "step.reach", { points })];
  return [sayTarget(target, undefined, rule.unit, locale), rulesText(locale, "step.reachOwn", { points })];
}

function sizeWords({ step, unit }: StepRule, locale: Locale): string {
  if (typeof step === "number") return sayGap(Math.abs(step), unit, locale);
  if ("percent" in step) return sayPercent(Math.abs(step.percent));
  return rulesText(locale, "share", { share: sayPercent(Math.abs(step.target)), all: rulesText(locale, "target") });
}

function change(
  { value }: StepRule,
  points: Points,
  which: "gain" | "loss",
  where: ReturnType<typeof side>,
  size: Readonly<{ step: string; each: string }>,
  locale: Locale,
): string {
  if (typeof points === "number" && normalise(points) === 0) {
    const nothing: RulesTextKey = which === "gain" ? "step.noGain" : "step.noLoss";
    return rulesText(locale, "step.none", { side: rulesText(locale, `side.${where}`), nothing: rulesText(locale, nothing) });
  }
  const falls = (typeof points === "number" ? points : points.full) < 0;
  const amount = sayPoints(falls ? negative(points) : points, locale, value);
  const adds = which === "gain" ? !falls : falls;
  return rulesText(locale, `step.${where}`, { ...size, change: rulesText(locale, adds ? "step.plus" : "step.minus", { points: amount }) });
}

function negative(points: Points): Points {
  if (typeof points === "number") return -points;
  return points.plus === undefined ? { full: -points.full } : { full: -points.full, plus: -points.plus };
}
