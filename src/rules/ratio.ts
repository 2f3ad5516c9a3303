import type { Locale } from "../i18n/message";
import { rulesText } from "../i18n/rules";
import { normalise } from "../numbers/compare";
import { fault, reason, scored, withNumber, withTarget } from "./actual";
import { type Data, type Flaw, limits, notNegative, notZero, numbers, option, unit } from "./flaws";
import { figure, guardedFunction, guardedNative, limitArgument, optional, targetCell, targetOperand } from "./formula";
import type { Faces } from "./kind";
import { describeLimits, limited, limitedFormula } from "./limits";
import type { Actual, Context, Outcome, Refs } from "./outcome";
import { joinParts, sayFigure, sayPoints, unitNote } from "./phrases";
import type { Plain } from "./plain";
import type { RatioRule as Written } from "./rule";

type RatioRule = Plain<Written>;

/** 百分比计分 */
export const ratio: Faces<RatioRule> = { evaluate, describe, toNative, toFunction, fullMarks, check };

function evaluate(rule: RatioRule, actual: Actual, context: Context): Outcome {
  return withNumber(actual, rule.unit, (value) =>
    withTarget(rule, context, (target) => {
      if (target === 0) return fault("#NUM!", "fault.targetZero");
      if (rule.direction === "down" && value === 0) return atZero(rule);
      const [dividend, divisor] = rule.direction === "up" ? [value, target] : [target, value];
      const points = (rule.points * dividend) / divisor;
      const result = normalise(points);
      return limited(points, rule, [reason("why.ratio", { dividend, divisor, factor: normalise(rule.points), result })]);
    }),
  );
}

/** Lower is better and there is nothing at all: the best that can be. */
function atZero(rule: RatioRule): Outcome {
  if (rule.cap === null) return fault("#NUM!", "fault.actualZero");
  return scored(rule.cap, [reason("why.ratioZero", { points: normalise(rule.cap) })]);
}

function describe(rule: RatioRule, locale: Locale): string {
  const formula = rulesText(locale, `ratio.${rule.direction}`, { points: sayPoints(rule.points, locale) });
  const limitsInWords = describeLimits(rule, locale);
  if (rule.target === undefined) return joinParts([formula, limitsInWords], locale) + unitNote(rule.unit, locale);
  const target = rulesText(locale, "target.own", { target: sayFigure(rule.target, rule.unit, locale) });
  return joinParts([target, formula, limitsInWords], locale);
}

function toNative(rule: RatioRule, refs: Refs): string {
  const share = `${refs.actual}/${targetOperand(rule, refs)}`;
  const full = figure(rule.points);
  const points = limitedFormula(rule.direction === "up" ? `${full}*${share}` : `${full}/(${share})`, rule);
  const formula =
    rule.direction === "down" && rule.cap !== null ? `IF(${share}=0,${figure(rule.cap)},${points})` : points;
  return guardedNative(formula, refs, rule.unit, targetCell(rule, refs));
}

function toFunction(rule: RatioRule, refs: Refs): string {
  const options = optional(
    [`"${rule.direction}"`, limitArgument(rule.cap), limitArgument(rule.floor)],
    ['"up"', figure(rule.points), "0"],
  );
  const call = `KPI.RATIO(${refs.actual},${targetOperand(rule, refs)},${figure(rule.points)}${options})`;
  return guardedFunction(call, refs, rule.unit, targetCell(rule, refs));
}

function fullMarks(rule: RatioRule): number {
  return rule.cap ?? rule.points;
}

function check(data: Data): readonly Flaw[] {
  return [
    ...unit(data),
    ...numbers(data, ["points"]),
    ...notNegative(data, "points"),
    ...option(data, "direction", ["up", "down"]),
    ...(data.target === undefined ? [] : [...numbers(data, ["target"]), ...notZero(data, "target")]),
    ...limits(data),
  ];
}
