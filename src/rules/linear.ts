import { compare, normalise } from "../numbers/compare";
import { round } from "../numbers/round";
import { fault, reason, scoredOrOpen } from "./actual";
import { figure } from "./formula";
import { placesFor } from "./held";
import type { Compared, Given } from "./kind";
import { linearFlaws } from "./linearFlaws";
import { linearWords } from "./linearWords";
import { bracketed, conditionText, factor, figureText, type Operands, pointsText } from "./operands";
import type { Outcome } from "./outcome";
import type { Plain } from "./plain";
import { remembered } from "./remembered";
import type { Figure, LinearRule, Points, Slope } from "./rule";
import { scoring } from "./scoring";

/** 线性计分 */
export const linear = scoring<LinearRule>({ score, words: linearWords, formula, call, fullMarks, check: linearFlaws });

type Knot = readonly [actual: number, points: number];

function score(rule: Plain<LinearRule>, value: number, { written }: Given<LinearRule>): Outcome {
  const knots = knotsOf(rule);
  const [first] = knots;
  const last = knots.at(-1);
  if (first === undefined || last === undefined || !rises(knots)) return fault("#NUM!", "fault.knotOrder");
  const places = placesOf(written);
  const seen = round(value, places);
  if (compare(seen, round(first[0], places)) < 0) {
    const below = rule.below === undefined ? first[1] : rule.below;
    return scoredOrOpen(below, (points) => [reason("why.linearBelow", { actual: value, low: first[0], points })]);
  }
  if (compare(seen, round(last[0], places)) > 0) {
    const held = rule.above === undefined ? last[1] : rule.above;
    const above = rule.slopeAbove === undefined ? held : last[1] + rule.slopeAbove * (value - last[0]);
    return scoredOrOpen(above, (points) => [reason("why.linearAbove", { actual: value, high: last[0], points })]);
  }
  const inside = Math.min(Math.max(value, first[0]), last[0]);
  const upper = Math.max(1, knots.findIndex(([actual]) => inside <= actual));
  const [low, high] = [knots[upper - 1] ?? first, knots[upper] ?? last];
  return scoredOrOpen(between(low, high, inside), (points) => [
    reason("why.linear", { actual: value, low: low[0], lowPoints: low[1], high: high[0], highPoints: high[1], points }),
  ]);
}

function between([x, y]: Knot, [x2, y2]: Knot, value: number): number {
  return x === x2 ? y : y + ((value - x) * (y2 - y)) / (x2 - x);
}

/** The knots with slopes added up. */
function knotsOf(rule: Plain<Pick<LinearRule, "points">>): readonly Knot[] {
  let before: Knot = [0, 0];
  return rule.points.map(([actual, points]) => {
    before = [actual, typeof points === "number" ? points : normalise(before[1] + points.slope * (actual - before[0]))];
    return before;
  });
}

const placesOf = remembered((rule: LinearRule) => placesFor(rule.points.map(([actual]) => actual)));

function rises(knots: readonly Knot[]): boolean {
  return knots.every(([actual], index) => index === 0 || compare(actual, knots[index - 1]?.[0] ?? NaN) > 0);
}

function isSlope(points: Points | Slope): points is Slope {
  return typeof points === "object" && "slope" in points;
}

function formula(rule: LinearRule, operands: Operands): string {
  const figures = rule.points.map(([actual]) => actual);
  const sliced = rule.points.some(([, points]) => isSlope(points));
  const ended = withEnds(rule, sliced ? slices(rule, operands) : segments(rule, operands), operands);
  return figures.every((each) => typeof each === "number") ? ended : `IF(${rising(figures, operands)},${ended},VALUE("order ?"))`;
}

/** What holds below the first and above the last knot, around what holds between them. */
function withEnds(rule: LinearRule, inner: string, operands: Operands): string {
  const [first = 0, last = first] = [rule.points[0]?.[0], rule.points.at(-1)?.[0]];
  const places = placesOf(rule);
  const above = rule.above === undefined ? inner : `IF(${conditionText({ op: ">", value: last }, operands, places)},${open(rule.above, operands)},${inner})`;
  if (rule.below === undefined) return above;
  return `IF(${conditionText({ op: "<", value: first }, operands, places)},${open(rule.below, operands)},${above})`;
}

/** KPI.LINEAR holds the ends level; other points beyond them stand around it. */
function call(rule: LinearRule, operands: Operands): string | Compared | undefined {
  const { below, above } = rule;
  const knots = numbersOf(rule);
  if (knots === undefined || rule.slopeAbove !== undefined) return undefined;
  const inside = `KPI.LINEAR(${operands.actual},{${knots.map(([actual, points]) => `${figure(actual)},${figure(points)}`).join(";")}})`;
  return below === undefined && above === undefined ? inside : { compared: withEnds(rule, inside, operands) };
}

/** The knots where all of their figures are numbers. */
function numbersOf({ points }: LinearRule): readonly Knot[] | undefined {
  const known = points.every(([actual, earned]) => typeof actual === "number" && (typeof earned === "number" || isSlope(earned)));
  // No share is among them, so nothing is left to work out.
  return known ? knotsOf({ points } as Plain<Pick<LinearRule, "points">>) : undefined;
}

function open(points: Points | null, operands: Operands): string {
  return points === null ? "NA()" : pointsText(points, operands);
}

function rising(figures: readonly Figure[], operands: Operands): string {
  const texts = figures.map((each) => figureText(each, operands));
  const pairs = texts.slice(1).map((each, index) => `${texts[index] ?? ""}<${each}`);
  return pairs.length === 1 ? pairs.join() : `AND(${["TRUE", ...pairs].join(",")})`;
}

/** A line for each pair of knots, held level (or at the slope above) beyond them. */
function segments(rule: LinearRule, operands: Operands): string {
  const { actual } = operands;
  const knots = rule.points.map(([x, points]) => ({ x: figureText(x, operands), y: isSlope(points) ? "0" : pointsText(points, operands) }));
  const [first = { x: "0", y: "0" }] = knots;
  const last = knots.at(-1) ?? first;
  const beyond =
    rule.slopeAbove === undefined ? last.y : `${last.y}${factor(rule.slopeAbove, operands)}(${actual}-${bracketed(last.x)})`;
  const lines = knots.slice(1).reduceRight((rest, to, index) => {
    const from = knots[index] ?? first;
    const [x, y] = [bracketed(from.x), bracketed(from.y)];
    const line = `${from.y === "0" ? "" : `${from.y}+`}(${actual}-${x})*(${to.y}-${y})/(${to.x}-${x})`;
    return `IF(${actual}*1<=${to.x},${line},${rest})`;
  }, beyond);
  return `IF(${actual}*1<=${first.x},${first.y},${lines})`;
}

/** Each slice at its own slope: 0.1*MIN(F7,E7)+0.2*MAX(0,F7-E7). */
function slices(rule: LinearRule, operands: Operands): string {
  const { actual } = operands;
  const texts = rule.points.map(([x]) => figureText(x, operands));
  const [start] = rule.points;
  const first = start === undefined || isSlope(start[1]) ? "0" : pointsText(start[1], operands);
  const parts = rule.points.slice(1).map(([, points], index) => {
    const [from = "0", to = "0"] = [texts[index], texts[index + 1]];
    const slope = isSlope(points) ? points.slope : 0;
    const slice = `MAX(${from},MIN(${to},${actual}*1))`;
    return `${factor(slope, operands)}${from === "0" ? slice : `(${slice}-${bracketed(from)})`}`;
  });
  const beyond = rule.slopeAbove === undefined ? "" : `${factor(rule.slopeAbove, operands)}MAX(0,${actual}-${bracketed(texts.at(-1) ?? "0")})`;
  const sum = `${parts.join("")}${beyond}`;
  return first === "0" && sum.startsWith("+") ? sum.slice(1) : `${first}${sum}`;
}

function fullMarks(rule: Plain<LinearRule>): number {
  const ends = [rule.below ?? -Infinity, rule.above ?? -Infinity];
  return Math.max(...ends, ...knotsOf(rule).map(([, points]) => points));
}
