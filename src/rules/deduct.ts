import type { Locale } from "../i18n/message";
import { rulesText } from "../i18n/rules";
import { difference, normalise } from "../numbers/compare";
import { plain } from "../numbers/plain";
import { reason } from "./actual";
import { type Data, type Flaw, notNegative, notZero, numbers, option, order, points, shownFigure } from "./flaws";
import { figure, optional } from "./formula";
import { describeFloor, limitArgument, limited, limitedFormula } from "./limits";
import { bracketed, type Operands, pointsText } from "./operands";
import type { Outcome } from "./outcome";
import { isOneGap, joinParts, oneGap, sayFigure, sayGap, sayParts, sayPoints } from "./phrases";
import type { Plain } from "./plain";
import type { DeductRule } from "./rule";
import { scoring } from "./scoring";
import { countSteps, stepsFormula } from "./steps";

/** 扣分 */
export const deduct = scoring<DeductRule>({ score, words, formula, call, fullMarks: (rule) => rule.points, check });

function score(rule: Plain<DeductRule>, value: number): Outcome {
  const excess = Math.max(0, difference(value, rule.free));
  const lost = normalise(rule.each * countSteps(normalise(excess / (rule.per ?? 1)), rule.whole));
  const left = rule.points - lost;
  return limited(left, { cap: null, floor: rule.floor }, () => {
    const code = lost === 0 ? "why.deductNone" : rule.free === 0 ? "why.deduct" : "why.deductBeyond";
    return [reason(code, { actual: value, free: rule.free, excess, lost, points: normalise(left) })];
  });
}

function words(rule: DeductRule, locale: Locale): string {
  const free = rule.free === 0 ? [] : [rulesText(locale, "deduct.free", { free: sayFigure(rule.free, rule.unit, locale) })];
  const parts = rule.whole === true || rule.whole === "started" ? [sayParts(perWords(rule, locale), rule.whole, locale)] : [];
  return joinParts([start(rule, locale), ...free, eachWords(rule, locale), ...parts, floorWords(rule, locale)], locale);
}

function start({ points, value }: DeductRule, locale: Locale): string {
  const full = typeof points === "number" && points > 0 && value === undefined;
  return rulesText(locale, full ? "deduct.full" : "deduct.from", { points: sayPoints(points, locale, value) });
}

function eachWords(rule: DeductRule, locale: Locale): string {
  const points = sayPoints(rule.each, locale, rule.value);
  const one = isOneGap(rule.per ?? 1, rule.unit);
  const unit = one ? oneGap(rule.unit, locale) : perWords(rule, locale);
  if (rule.free === 0) return rulesText(locale, "deduct.each", { unit, points });
  return rulesText(locale, one ? "deduct.oneBeyond" : "deduct.eachBeyond", { unit, points });
}

/** What costs `each`, with its number: 1次, 200元, 2个. */
function perWords({ per = 1, unit }: DeductRule, locale: Locale): string {
  return unit === undefined || unit === "number" ? rulesText(locale, "unit.count", { x: plain(per) }) : sayGap(per, unit, locale);
}

function floorWords(rule: DeductRule, locale: Locale): string {
  if (rule.floor === null) return rulesText(locale, "deduct.noFloor");
  return rule.floor === 0 ? rulesText(locale, "deduct.toZero") : describeFloor(rule, locale);
}

function formula(rule: DeductRule, operands: Operands): string {
  const free = rule.free < 0 ? `(${figure(rule.free)})` : figure(rule.free);
  const excess = `MAX(0,${operands.actual}-${free})`;
  const per = figure(rule.per ?? 1);
  const count = stepsFormula(per === "1" ? excess : `${excess}/${per}`, rule.whole);
  const each = bracketed(pointsText(rule.each, operands));
  const left = `${pointsText(rule.points, operands)}-${each === "1" ? "" : `${each}*`}${count}`;
  return limitedFormula(left, { cap: null, floor: rule.floor }, operands);
}

function call(rule: DeductRule, operands: Operands): string | undefined {
  const each = eachText(rule, operands);
  if (each === undefined || rule.whole === true || rule.whole === "started") return undefined;
  const options = optional([figure(rule.free), limitArgument(rule.floor, operands)], ["0", "0"]);
  return `KPI.DEDUCT(${operands.actual},${pointsText(rule.points, operands)},${each}${options})`;
}

/** What one unit costs, where that is a figure. */
function eachText({ each, per = 1 }: DeductRule, operands: Operands): string | undefined {
  if (typeof each === "number") return figure(each / per);
  return per === 1 ? pointsText(each, operands) : undefined;
}

function check(data: Data): readonly Flaw[] {
  const { floor, points: full } = data;
  const high = (order(floor, full) ?? 0) > 0;
  return [
    ...points(data, ["points", "each"]),
    ...numbers(data, ["free"]),
    ...notNegative(data, "each"),
    ...notNegative(data, "free"),
    ...(data.per === undefined ? [] : [...numbers(data, ["per"]), ...notNegative(data, "per"), ...notZero(data, "per")]),
    ...option(data, "whole", [undefined, true, false, "started"]),
    ...(floor === null ? [] : points(data, ["floor"])),
    ...(high ? [{ code: "flaw.floorAbovePoints" as const, params: { floor: shownFigure(floor), points: shownFigure(full) } }] : []),
  ];
}
