import { compare, normalise } from "../numbers/compare";
import { readBands } from "./arguments/bands";
import { DIRECTIONS } from "./arguments/bounds";
import { eachFigure, eachLevel } from "./arguments/each";
import { argumentFault, fail } from "./arguments/faults";
import { readFlags } from "./arguments/flags";
import { readKnots } from "./arguments/knots";
import { readScale } from "./arguments/scale";
import { readChoice, readComparison, readFlag, readLimit, readOptional, readRequired } from "./arguments/single";
import { FUNCTIONS, type Argument } from "./catalogue";
import type { CellFault } from "./fault";
import { scorer } from "./scorer";

// Microsoft's generator takes no type alias in a signature. It makes "any" of `unknown` and of unions, and under
// "any" Excel hands over numbers, text, flags, blanks and errors as they are.

const BAND = FUNCTIONS.BAND.arguments;
const RATIO = FUNCTIONS.RATIO.arguments;
const STEP = FUNCTIONS.STEP.arguments;
const LINEAR = FUNCTIONS.LINEAR.arguments;
const DEDUCT = FUNCTIONS.DEDUCT.arguments;
const PASS = FUNCTIONS.PASS.arguments;
const LEVEL = FUNCTIONS.LEVEL.arguments;
const VETO = FUNCTIONS.VETO.arguments;

/**
 * Points of the band that the actual falls in (分段计分).
 * @customfunction BAND
 * @param actual What was achieved; may be a range.
 * @param bands Two columns: bound, points.
 * @param [direction] "up" or "down".
 * @returns Points, in the shape of `actual`.
 */
export function band(actual: unknown[][], bands: unknown[][], direction?: unknown): Array<Array<number | string | CellFault>> {
  const rule = readBands(bands, BAND.bands, readChoice(direction, BAND.direction, DIRECTIONS));
  return eachFigure(actual, BAND.actual, scorer(rule, BAND.actual));
}

/**
 * Points × actual ÷ target (百分比计分).
 * @customfunction RATIO
 * @param actual What was achieved; may be a range.
 * @param target The target.
 * @param points Points at target.
 * @param [direction] "up" or "down".
 * @param [cap] Highest points.
 * @param [floor] Lowest points.
 * @returns Points, in the shape of `actual`.
 */
export function ratio(
  actual: unknown[][],
  target: unknown,
  points: unknown,
  direction?: unknown,
  cap?: unknown,
  floor?: unknown,
): Array<Array<number | string | CellFault>> {
  const full = readRequired(points, RATIO.points);
  const rule = {
    kind: "ratio" as const,
    target: notZero(readRequired(target, RATIO.target), RATIO.target),
    points: full,
    direction: readChoice(direction, RATIO.direction, DIRECTIONS) ?? "up",
    ...limits(readLimit(cap, RATIO.cap, full), readLimit(floor, RATIO.floor, 0), RATIO.cap),
  };
  return eachFigure(actual, RATIO.actual, scorer(rule, RATIO.actual));
}

/**
 * Points at target, more for each step above it and fewer for each step below (加减分).
 * @customfunction STEP
 * @param actual What was achieved; may be a range.
 * @param target The target.
 * @param points Points at target.
 * @param step Size of a step.
 * @param gain Points gained for each step better.
 * @param [loss] Points lost for each step worse.
 * @param [cap] Highest points.
 * @param [floor] Lowest points.
 * @param [whole] Whether only whole steps count.
 * @returns Points, in the shape of `actual`.
 */
export function step(
  actual: unknown[][],
  target: unknown,
  points: unknown,
  step: unknown,
  gain: unknown,
  loss?: unknown,
  cap?: unknown,
  floor?: unknown,
  whole?: unknown,
): Array<Array<number | string | CellFault>> {
  const gained = readRequired(gain, STEP.gain);
  const rule = {
    kind: "step" as const,
    target: readRequired(target, STEP.target),
    points: readRequired(points, STEP.points),
    step: notZero(readRequired(step, STEP.step), STEP.step),
    gain: gained,
    loss: readOptional(loss, STEP.loss, gained),
    ...limits(readLimit(cap, STEP.cap, null), readLimit(floor, STEP.floor, 0), STEP.cap),
    whole: readFlag(whole, STEP.whole, false),
  };
  return eachFigure(actual, STEP.actual, scorer(rule, STEP.actual));
}

/**
 * Points on straight lines through a table, held level beyond its ends (线性计分).
 * @customfunction LINEAR
 * @param actual What was achieved; may be a range.
 * @param table Two columns: actual, points.
 * @returns Points, in the shape of `actual`.
 */
export function linear(actual: unknown[][], table: unknown[][]): Array<Array<number | string | CellFault>> {
  const rule = { kind: "linear" as const, points: readKnots(table, LINEAR.table) };
  return eachFigure(actual, LINEAR.actual, scorer(rule, LINEAR.actual));
}

/**
 * Points less a deduction for each occurrence (扣分).
 * @customfunction DEDUCT
 * @param count Occurrences; may be a range.
 * @param points Points without any occurrence.
 * @param each Points lost for each.
 * @param [free] Occurrences that cost nothing.
 * @param [floor] Lowest points.
 * @returns Points, in the shape of `count`.
 */
export function deduct(count: unknown[][], points: unknown, each: unknown, free?: unknown, floor?: unknown): Array<Array<number | string | CellFault>> {
  const rule = {
    kind: "deduct" as const,
    points: readRequired(points, DEDUCT.points),
    each: readRequired(each, DEDUCT.each),
    free: readOptional(free, DEDUCT.free, 0),
    floor: readLimit(floor, DEDUCT.floor, 0),
  };
  return eachFigure(count, DEDUCT.count, scorer(rule, DEDUCT.count));
}

/**
 * Points if a criterion is met (达标得分).
 * @customfunction PASS
 * @param actual What was achieved; may be a range.
 * @param criterion The criterion.
 * @param points Points when met.
 * @param [otherwise] Points when not met.
 * @returns Points, in the shape of `actual`.
 */
export function pass(actual: unknown[][], criterion: unknown, points: unknown, otherwise?: unknown): Array<Array<number | string | CellFault>> {
  const rule = {
    kind: "pass" as const,
    criterion: readComparison(criterion, PASS.criterion),
    points: readRequired(points, PASS.points),
    otherwise: readOptional(otherwise, PASS.otherwise, 0),
  };
  return eachFigure(actual, PASS.actual, scorer(rule, PASS.actual));
}

/**
 * Points of a level (等级计分).
 * @customfunction LEVEL
 * @param level The level; may be a range.
 * @param scale Two columns: level, points; or one row or column of points.
 * @returns Points, in the shape of `level`.
 */
export function level(level: unknown[][], scale: unknown[][]): Array<Array<number | string | CellFault>> {
  const rule = { kind: "level" as const, scale: readScale(scale, LEVEL.scale) };
  return eachLevel(level, LEVEL.level, scorer(rule, LEVEL.level));
}

/**
 * A fixed result if any flag is up, else the score (一票否决).
 * @customfunction VETO
 * @param score The score; may be a range.
 * @param flags What vetoes, each TRUE or a number of occurrences: one is enough, for every score.
 * @param [result] What is left of a vetoed score.
 * @returns The score or the result, in the shape of `score`.
 */
export function veto(score: unknown[][], flags: unknown[][], result?: unknown): Array<Array<number | string | CellFault>> {
  const vetoed = readFlags(flags, VETO.flags);
  const left = readOptional(result, VETO.result, 0);
  return eachFigure(score, VETO.score, (earned) => (vetoed ? left : normalise(earned)));
}

function notZero(value: number, argument: Argument): number {
  return value === 0 ? fail(argumentFault(argument, "notZero", {}, "#NUM!")) : value;
}

function limits(cap: number | null, floor: number | null, argument: Argument): { cap: number | null; floor: number | null } {
  if (cap !== null && floor !== null && compare(cap, floor) < 0) fail(argumentFault(argument, "capBelowFloor", { cap, floor }));
  return { cap, floor };
}
