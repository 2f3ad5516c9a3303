import type { Locale } from "../i18n/message";
import { rulesText } from "../i18n/rules";
import { normalise } from "../numbers/compare";
import { fault, reason, scored } from "./actual";
import { type Data, type Flaw, figures, limits, notNegative, notZero, option, points } from "./flaws";
import { optional } from "./formula";
import type { Given } from "./kind";
import { describeLimits, limitArgument, limited, limitedFormula } from "./limits";
import { bracketed, figureText, type Operands, pointsText } from "./operands";
import type { Outcome } from "./outcome";
import { joinParts, sayPoints, sayTarget } from "./phrases";
import type { Plain } from "./plain";
import type { RatioRule } from "./rule";
import { scoring } from "./scoring";

/** 百分比计分 */
export const ratio = scoring<RatioRule>({ score, words, formula, call, fullMarks: (rule) => rule.cap ?? rule.points, check });

function score(rule: Plain<RatioRule>, value: number, { bases }: Given<RatioRule>): Outcome {
  const target = rule.target ?? bases.target;
  if (target === 0) return fault("#NUM!", "fault.targetZero");
  if (rule.direction === "down" && value === 0) return atZero(rule);
  const [dividend, divisor] = rule.direction === "up" ? [value, target] : [target, value];
  const earned = (rule.points * dividend) / divisor;
  return limited(earned, rule, () => [
    reason("why.ratio", { dividend, divisor, factor: normalise(rule.points), result: normalise(earned) }),
  ]);
}

/** Lower is better and there is nothing at all: the best that can be. */
function atZero(rule: Plain<RatioRule>): Outcome {
  if (rule.cap === null) return fault("#NUM!", "fault.actualZero");
  const { cap } = rule;
  return scored(cap, () => [reason("why.ratioZero", { points: normalise(cap) })]);
}

function words(rule: RatioRule, locale: Locale): string {
  const said = sayPoints(rule.points, locale, rule.value);
  const sum = typeof rule.points !== "number" && rule.points.plus !== undefined;
  const factor = sum ? rulesText(locale, "bracketed", { x: said }) : said;
  const target = rule.target === undefined ? [] : [sayTarget(rule.target, undefined, rule.unit, locale)];
  return joinParts([...target, rulesText(locale, `ratio.${rule.direction}`, { points: factor }), describeLimits(rule, locale)], locale);
}

function formula(rule: RatioRule, operands: Operands): string {
  const share = `${operands.actual}/${bracketed(targetText(rule, operands))}`;
  const full = bracketed(pointsText(rule.points, operands));
  const earned = limitedFormula(rule.direction === "up" ? `${full}*${share}` : `${full}/(${share})`, rule, operands);
  return rule.direction === "down" && rule.cap !== null ? `IF(${share}=0,${pointsText(rule.cap, operands)},${earned})` : earned;
}

function targetText(rule: RatioRule, operands: Operands): string {
  return rule.target === undefined ? operands.target : figureText(rule.target, operands);
}

function call(rule: RatioRule, operands: Operands): string {
  const full = pointsText(rule.points, operands);
  const options = optional(
    [`"${rule.direction}"`, limitArgument(rule.cap, operands), limitArgument(rule.floor, operands)],
    ['"up"', full, "0"],
  );
  return `KPI.RATIO(${operands.actual},${targetText(rule, operands)},${full}${options})`;
}

function check(data: Data): readonly Flaw[] {
  return [
    ...points(data, ["points"]),
    ...notNegative(data, "points"),
    ...option(data, "direction", ["up", "down"]),
    ...(data.target === undefined ? [] : [...figures(data, ["target"]), ...notZero(data, "target")]),
    ...limits(data),
  ];
}
