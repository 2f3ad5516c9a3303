import type { Figure as RuleFigure, LinearRule, Slope } from "../rule";
import { type Attempt, type Notes, ruleFigure } from "./figures";
import type { Interval } from "./intervals";
import { type Standard, trouble } from "./standard";

const WHOLE = { from: 0, next: Infinity };

/** "10% until they hit quota and 20% thereafter": every slice at its own rate. */
export function readSlices(standard: Standard, note: Notes): Attempt<LinearRule> {
  const knots: (readonly [RuleFigure, number | Slope])[] = [[0, 0]];
  let above: number | undefined;
  for (const { upTo, rate } of standard.slices) {
    if (above !== undefined) return trouble("contradiction", WHOLE);
    if (upTo === undefined) above = rate;
    else knots.push([ruleFigure(upTo, { rates: false }, note), { slope: rate }]);
  }
  if (knots.length < 2 || standard.cases.length > 0) return trouble("severalCriteria", WHOLE);
  return { ok: true, rule: { kind: "linear", value: "amount", points: knots, ...(above === undefined ? {} : { slopeAbove: above }) } };
}

/** 10万以内部分5%，10万以上部分7%: touching intervals from 0, each with the rate of its slice. */
export function slicesOf(rising: readonly Interval[]): Attempt<LinearRule> {
  const first = rising[0];
  const start = first?.low?.at ?? 0;
  if (first === undefined || start !== 0) return trouble("missingBase", first ?? WHOLE);
  const knots: (readonly [RuleFigure, number | Slope])[] = [[0, 0]];
  let above: number | undefined;
  for (const each of rising) {
    if (typeof each.points !== "number" || above !== undefined) return trouble("contradiction", each);
    if (each.high === undefined) above = each.points;
    else knots.push([each.high.at, { slope: each.points }]);
  }
  if (knots.length < 2) return trouble("contradiction", first);
  return { ok: true, rule: { kind: "linear", value: "amount", points: knots, ...(above === undefined ? {} : { slopeAbove: above }) } };
}
