import type { Locale } from "../i18n/message";
import { rulesText, type RulesTextKey } from "../i18n/rules";
import { compare, difference, normalise } from "../numbers/compare";
import { QUOTIENT_PLACES, wholePart } from "../numbers/round";
import { reason, withNumber, withTarget } from "./actual";
import { type Data, type Flaw, isFigure, limits, notZero, numbers, option, unit } from "./flaws";
import { figure, guardedFunction, guardedNative, limitArgument, optional, targetCell, targetOperand } from "./formula";
import type { Faces } from "./kind";
import { describeLimits, limited, limitedFormula } from "./limits";
import type { Actual, Context, Outcome, Refs } from "./outcome";
import { isAmount, joinParts, oneGap, sayFigure, sayGap, sayPoints } from "./phrases";
import type { Plain } from "./plain";
import type { StepRule as Written } from "./rule";

type StepRule = Plain<Written>;

/** 加减分 */
export const step: Faces<StepRule> = { evaluate, describe, toNative, toFunction, fullMarks, check };

function evaluate(rule: StepRule, actual: Actual, context: Context): Outcome {
  return withNumber(actual, rule.unit, (value) =>
    withTarget(rule, context, (target) => {
      const gap = difference(value, target);
      const quotient = normalise(gap / rule.step);
      const steps = rule.whole ? wholePart(quotient) : quotient;
      const points = rule.points + (steps >= 0 ? rule.gain : rule.loss) * steps;
      const shown = { actual: value, target, gap: Math.abs(gap), steps: Math.abs(steps), points: normalise(points) };
      return limited(points, rule, [reason(WHY[gap === 0 ? "at" : side(rule, gap > 0)], shown)]);
    }),
  );
}

const WHY = {
  at: "why.stepAt",
  higher: "why.stepHigher",
  lower: "why.stepLower",
  more: "why.stepMore",
  fewer: "why.stepFewer",
} as const;

/** Which side of the target, in words: higher and lower for heights, more and fewer for amounts. */
function side(rule: StepRule, above: boolean): "higher" | "lower" | "more" | "fewer" {
  if (isAmount(rule.unit)) return above ? "more" : "fewer";
  return above ? "higher" : "lower";
}

/** The side that earns, then the side that loses: their order is what tells a negative step from a positive one. */
function describe(rule: StepRule, locale: Locale): string {
  const points = sayPoints(rule.points, locale);
  const reached =
    rule.target === undefined
      ? [rulesText(locale, "step.reach", { points })]
      : [
          rulesText(locale, "target.own", { target: sayFigure(rule.target, rule.unit, locale) }),
          rulesText(locale, "step.reachOwn", { points }),
        ];
  const step = sayGap(Math.abs(rule.step), rule.unit, locale);
  const size = { step, each: isOne(rule) ? oneGap(rule.unit, locale) : step };
  const up = rule.step > 0;
  return joinParts(
    [
      ...reached,
      change(rule.gain, side(rule, up), "step.noGain", size, locale),
      change(-rule.loss, side(rule, !up), "step.noLoss", size, locale),
      rulesText(locale, rule.whole ? "step.whole" : "step.part", { step }),
      describeLimits(rule, locale),
    ],
    locale,
  );
}

/** Whether a step is one unit, so that words can do without the number: each hour. */
function isOne(rule: StepRule): boolean {
  if (rule.unit === undefined || rule.unit === "number") return false;
  return compare(Math.abs(rule.step), rule.unit === "percent" ? 0.01 : 1) === 0;
}

function change(
  points: number,
  where: ReturnType<typeof side>,
  none: RulesTextKey,
  size: Readonly<{ step: string; each: string }>,
  locale: Locale,
): string {
  if (points === 0) {
    return rulesText(locale, "step.none", { side: rulesText(locale, `side.${where}`), nothing: rulesText(locale, none) });
  }
  const amount = rulesText(locale, points > 0 ? "step.plus" : "step.minus", { points: sayPoints(Math.abs(points), locale) });
  return rulesText(locale, `step.${where}`, { ...size, change: amount });
}

function toNative(rule: StepRule, refs: Refs): string {
  const target = targetOperand(rule, refs);
  const gap = rule.step > 0 ? `${refs.actual}-${operand(target)}` : `${target}-${refs.actual}`;
  const size = figure(Math.abs(rule.step));
  const quotient = size === "1" ? gap : `(${gap})/${size}`;
  const steps = rule.whole ? `TRUNC(ROUND(${quotient},${QUOTIENT_PLACES}))` : quotient;
  const change =
    compare(rule.gain, rule.loss) === 0
      ? `${factor(rule.gain)}${steps === gap ? `(${gap})` : steps}`
      : [term(rule.gain, `MAX(0,${steps})`), term(rule.loss, `MIN(0,${steps})`)].join("");
  return guardedNative(limitedFormula(`${figure(rule.points)}${change}`, rule), refs, rule.unit, targetCell(rule, refs));
}

function operand(digits: string): string {
  return digits.startsWith("-") ? `(${digits})` : digits;
}

function term(points: number, steps: string): string {
  return normalise(points) === 0 ? "" : `${factor(points)}${steps}`;
}

/** `+2*`, `-2*`, or the bare sign of 1. */
function factor(points: number): string {
  const size = Math.abs(normalise(points));
  return `${points < 0 ? "-" : "+"}${size === 1 ? "" : `${figure(size)}*`}`;
}

function toFunction(rule: StepRule, refs: Refs): string {
  const options = optional(
    [figure(rule.loss), limitArgument(rule.cap), limitArgument(rule.floor), rule.whole ? "TRUE" : "FALSE"],
    [figure(rule.gain), limitArgument(null), "0", "FALSE"],
  );
  const given = [refs.actual, targetOperand(rule, refs), rule.points, rule.step, rule.gain];
  const call = `KPI.STEP(${given.map((each) => (typeof each === "number" ? figure(each) : each)).join(",")}${options})`;
  return guardedFunction(call, refs, rule.unit, targetCell(rule, refs));
}

function fullMarks(rule: StepRule): number {
  return rule.cap ?? rule.points;
}

function check(data: Data): readonly Flaw[] {
  const { cap, points } = data;
  const low = isFigure(cap) && isFigure(points) && compare(cap, points) < 0;
  return [
    ...unit(data),
    ...numbers(data, ["points", "step", "gain", "loss"]),
    ...notZero(data, "step"),
    ...(data.target === undefined ? [] : numbers(data, ["target"])),
    ...limits(data),
    ...(low ? [{ code: "flaw.capBelowPoints" as const, params: { cap, points } }] : []),
    ...option(data, "whole", [true, false]),
  ];
}
