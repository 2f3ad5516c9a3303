import type { Locale } from "../i18n/message";
import { rulesText } from "../i18n/rules";
import { compare, normalise } from "../numbers/compare";
import { seenNextTo, seenPlaces } from "../numbers/seen";
import { fault, reason, scored, withBases, withNumber } from "./actual";
import { type Data, type Flaw, notNegative, points } from "./flaws";
import { guardedNative, literal } from "./formula";
import type { Faces } from "./kind";
import { operandsOf, pointsText } from "./operands";
import type { Actual, Context, Outcome, Refs } from "./outcome";
import { sayPoints } from "./phrases";
import { resolve } from "./plain";
import type { JudgementRule } from "./rule";

/** 主观评分: the points are entered, the rule only bounds them. */
export const judgement: Faces<JudgementRule> = {
  evaluate,
  describe,
  toNative,
  // There is nothing to calculate, so no KPI function.
  toFunction: toNative,
  fullMarks: (rule) => rule.points,
  check: (data: Data): readonly Flaw[] => [...points(data, ["points"]), ...notNegative(data, "points")],
};

function evaluate(rule: JudgementRule, actual: Actual, context: Context): Outcome {
  return withNumber(actual, undefined, (entered) =>
    withBases(rule, context, (bases) => {
      const full = resolve(rule, bases).points;
      const seen = seenNextTo(entered, numbersOf(rule));
      if (seen < 0 || compare(seen, full) > 0) {
        return fault("#VALUE!", "fault.outOfRange", { value: entered, points: normalise(full) });
      }
      return scored(entered, () => [reason("why.judgement", { points: entered, full: normalise(full) })]);
    }),
  );
}

function numbersOf({ points }: JudgementRule): readonly number[] {
  return typeof points === "number" ? [points] : [];
}

function describe(rule: JudgementRule, locale: Locale): string {
  return rulesText(locale, "judgement", { points: sayPoints(rule.points, locale) });
}

function toNative(rule: JudgementRule, refs: Refs): string {
  const entered = `ROUND(${refs.actual},${seenPlaces(numbersOf(rule))})`;
  const full = pointsText(rule.points, operandsOf(rule, refs));
  const bounded = `IF(AND(${entered}>=0,${entered}<=${full}),${refs.actual}*1,VALUE(${literal(`0 … ${full} ?`)}))`;
  return guardedNative(bounded, rule, refs);
}
