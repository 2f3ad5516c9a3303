import type { Locale } from "../i18n/message";
import { rulesText } from "../i18n/rules";
import { compare, normalise } from "../numbers/compare";
import { seenNextTo } from "../numbers/seen";
import { fault, reason, scored, withNumber } from "./actual";
import { type Data, type Flaw, notNegative, numbers } from "./flaws";
import { figure, guardedNative, literal, seen } from "./formula";
import type { Faces } from "./kind";
import type { Actual, Outcome, Refs } from "./outcome";
import { sayPoints } from "./phrases";
import type { Plain } from "./plain";
import type { JudgementRule as Written } from "./rule";

type JudgementRule = Plain<Written>;

/** 主观评分: the points are entered, the rule only bounds them. */
export const judgement: Faces<JudgementRule> = {
  evaluate,
  describe,
  toNative,
  // There is nothing to calculate, so no KPI function.
  toFunction: toNative,
  fullMarks: (rule) => rule.points,
  check: (data: Data): readonly Flaw[] => [...numbers(data, ["points"]), ...notNegative(data, "points")],
};

function evaluate(rule: JudgementRule, actual: Actual): Outcome {
  return withNumber(actual, undefined, (points) => {
    const entered = seenNextTo(points, [rule.points]);
    if (entered < 0 || compare(entered, rule.points) > 0) {
      return fault("#VALUE!", "fault.outOfRange", { value: points, points: normalise(rule.points) });
    }
    return scored(points, [reason("why.judgement", { points, full: normalise(rule.points) })]);
  });
}

function describe(rule: JudgementRule, locale: Locale): string {
  return rulesText(locale, "judgement", { points: sayPoints(rule.points, locale) });
}

function toNative(rule: JudgementRule, refs: Refs): string {
  const entered = seen(refs.actual, [rule.points]);
  const full = figure(rule.points);
  const bounded = `IF(AND(${entered}>=0,${entered}<=${full}),${refs.actual}*1,VALUE(${literal(`0 … ${full} ?`)}))`;
  return guardedNative(bounded, refs);
}
