import type { Locale } from "../i18n/message";
import { rulesText } from "../i18n/rules";
import { compare, difference, normalise } from "../numbers/compare";
import { shiftPoint } from "../numbers/round";
import { reason, withNumber } from "./actual";
import { type Data, type Flaw, isFigure, notNegative, numbers, unit } from "./flaws";
import { figure, guardedFunction, guardedNative, limitArgument, optional } from "./formula";
import type { Faces } from "./kind";
import { limited, limitedFormula } from "./limits";
import type { Actual, Outcome, Refs } from "./outcome";
import { joinParts, oneGap, sayFigure, sayPoints } from "./phrases";
import type { Plain } from "./plain";
import type { DeductRule as Written } from "./rule";

type DeductRule = Plain<Written>;

/** 扣分 */
export const deduct: Faces<DeductRule> = { evaluate, describe, toNative, toFunction, fullMarks, check };

function evaluate(rule: DeductRule, actual: Actual): Outcome {
  return withNumber(actual, rule.unit, (value) => {
    const excess = Math.max(0, difference(value, rule.free));
    const lost = normalise(rule.each * excess);
    const points = rule.points - lost;
    const shown = { actual: value, free: rule.free, excess, lost, points: normalise(points) };
    const code = lost === 0 ? "why.deductNone" : rule.free === 0 ? "why.deduct" : "why.deductBeyond";
    return limited(points, { cap: null, floor: rule.floor }, [reason(code, shown)]);
  });
}

function describe(rule: DeductRule, locale: Locale): string {
  const parts = [rulesText(locale, "deduct.full", { points: sayPoints(rule.points, locale) })];
  if (rule.free !== 0) parts.push(rulesText(locale, "deduct.free", { free: sayFigure(rule.free, rule.unit, locale) }));
  // Nobody loses points per 100%: percentages cost per percentage point.
  const percent = rule.unit === "percent";
  const points = sayPoints(percent ? shiftPoint(normalise(rule.each), -2) : rule.each, locale);
  parts.push(rulesText(locale, rule.free === 0 ? "deduct.each" : "deduct.eachBeyond", { unit: oneGap(rule.unit, locale), points }));
  parts.push(describeFloor(rule.floor, locale));
  return joinParts(parts, locale);
}

function describeFloor(floor: number | null, locale: Locale): string {
  if (floor === null) return rulesText(locale, "deduct.noFloor");
  if (floor === 0) return rulesText(locale, "deduct.toZero");
  return rulesText(locale, "limit.floor", { points: sayPoints(floor, locale) });
}

function toNative(rule: DeductRule, refs: Refs): string {
  const free = rule.free < 0 ? `(${figure(rule.free)})` : figure(rule.free);
  const points = `${figure(rule.points)}-${figure(rule.each)}*MAX(0,${refs.actual}-${free})`;
  return guardedNative(limitedFormula(points, { cap: null, floor: rule.floor }), refs, rule.unit);
}

function toFunction(rule: DeductRule, refs: Refs): string {
  const options = optional([figure(rule.free), limitArgument(rule.floor)], ["0", "0"]);
  const call = `KPI.DEDUCT(${refs.actual},${figure(rule.points)},${figure(rule.each)}${options})`;
  return guardedFunction(call, refs, rule.unit);
}

function fullMarks(rule: DeductRule): number {
  return rule.points;
}

function check(data: Data): readonly Flaw[] {
  const { floor, points } = data;
  const high = isFigure(floor) && isFigure(points) && compare(floor, points) > 0;
  return [
    ...unit(data),
    ...numbers(data, ["points", "each", "free"]),
    ...notNegative(data, "each"),
    ...notNegative(data, "free"),
    ...(floor === null ? [] : numbers(data, ["floor"])),
    ...(high ? [{ code: "flaw.floorAbovePoints" as const, params: { floor, points } }] : []),
  ];
}
