import { compare, difference, normalise } from "../numbers/compare";
import { fault, reason } from "./actual";
import { type Data, type Flaw, figures, limits, option, order, points, shownFigure, stepSize } from "./flaws";
import { figure, optional } from "./formula";
import type { Given } from "./kind";
import { limitArgument, limited, limitedFormula } from "./limits";
import { bracketed, factor, figureText, type Operands, pointsText } from "./operands";
import type { Outcome } from "./outcome";
import { LARGEST_PERCENTAGE, ownTarget, type Plain } from "./plain";
import type { Points, StepRule } from "./rule";
import { scoring } from "./scoring";
import { lowerIsBetter, side, stepWords } from "./stepWords";
import { countSteps, stepsFormula } from "./steps";

/** 加减分 */
export const step = scoring<StepRule>({ score, words: stepWords, formula, call, fullMarks: (rule) => rule.cap ?? rule.points, check });

function score(rule: Plain<StepRule>, value: number, { written, bases }: Given<StepRule>): Outcome {
  const target = rule.target ?? bases.target;
  const upTo = rule.upTo ?? target;
  const size = Math.abs(rule.step) * (lowerIsBetter(written) ? -1 : 1);
  if (size === 0) return fault("#NUM!", "fault.stepZero");
  const edge = compare(value, target) < 0 ? target : upTo;
  const gap = compare(value, target) < 0 || compare(value, upTo) > 0 ? difference(value, edge) : 0;
  const steps = countSteps(normalise(gap / size), rule.whole);
  const earned = rule.points + (steps >= 0 ? rule.gain : rule.loss) * steps;
  return limited(earned, rule, () => {
    const shown = { actual: value, target: edge, gap: Math.abs(gap), steps: Math.abs(steps), points: normalise(earned) };
    if (gap === 0 && rule.upTo !== undefined) return [reason("why.stepWithin", { ...shown, target, upTo })];
    return [reason(WHY[gap === 0 ? "at" : side(written, gap > 0)], shown)];
  });
}

const WHY = {
  at: "why.stepAt",
  higher: "why.stepHigher",
  lower: "why.stepLower",
  more: "why.stepMore",
  fewer: "why.stepFewer",
} as const;

function formula(rule: StepRule, operands: Operands): string {
  const size = sizeText(rule, operands);
  const gap = gapText(rule, operands);
  const quotient = size === "1" ? gap : `(${gap})/${bracketed(size)}`;
  const steps = stepsFormula(quotient, rule.whole);
  const gain = factor(rule.gain, operands);
  const change =
    gain === factor(rule.loss, operands)
      ? `${gain}${steps === gap ? `(${gap})` : steps}`
      : [term(rule.gain, `MAX(0,${steps})`, operands), term(rule.loss, `MIN(0,${steps})`, operands)].join("");
  return limitedFormula(`${pointsText(rule.points, operands)}${change}`, rule, operands);
}

/** The distance to the target in the direction that earns. */
function gapText(rule: StepRule, operands: Operands): string {
  const { actual } = operands;
  const target = targetText(rule, operands);
  const up = !lowerIsBetter(rule);
  if (rule.upTo === undefined) return up ? `${actual}-${bracketed(target)}` : `${target}-${actual}`;
  const upTo = figureText(rule.upTo, operands);
  return up
    ? `MAX(0,${actual}-${bracketed(upTo)})+MIN(0,${actual}-${bracketed(target)})`
    : `MAX(0,${target}-${actual})+MIN(0,${upTo}-${actual})`;
}

function targetText(rule: StepRule, operands: Operands): string {
  return rule.target === undefined ? operands.target : figureText(rule.target, operands);
}

function sizeText(rule: StepRule, operands: Operands): string {
  if (typeof rule.step === "number") return figure(Math.abs(rule.step));
  if ("target" in rule.step) return `${figure(Math.abs(rule.step.target))}*ABS(${operands.target})`;
  const size = figure(Math.abs(rule.step.percent));
  const own = ownTarget(rule);
  const ofTarget = `${size}*ABS(${operands.target})`;
  if (own === undefined) return `IF(ABS(${operands.target})<=${LARGEST_PERCENTAGE},${size},${ofTarget})`;
  return Math.abs(own) <= LARGEST_PERCENTAGE ? size : ofTarget;
}

function term(points: Points, steps: string, operands: Operands): string {
  return typeof points === "number" && normalise(points) === 0 ? "" : `${factor(points, operands)}${steps}`;
}

function call(rule: StepRule, operands: Operands): string | undefined {
  if (rule.upTo !== undefined || rule.whole === "started") return undefined;
  const size = sizeText(rule, operands);
  const gain = pointsText(rule.gain, operands);
  const options = optional(
    [pointsText(rule.loss, operands), limitArgument(rule.cap, operands), limitArgument(rule.floor, operands), rule.whole ? "TRUE" : "FALSE"],
    [gain, '""', "0", "FALSE"],
  );
  const given = [operands.actual, targetText(rule, operands), pointsText(rule.points, operands), lowerIsBetter(rule) ? `-${size}` : size, gain];
  return `KPI.STEP(${given.join(",")}${options})`;
}

function check(data: Data): readonly Flaw[] {
  const { cap, points: full, target, upTo } = data;
  const low = (order(cap, full) ?? 0) < 0;
  const crossed = (order(target, upTo) ?? 0) > 0;
  return [
    ...points(data, ["points", "gain", "loss"]),
    ...stepSize(data, "step"),
    ...(target === undefined ? [] : figures(data, ["target"])),
    ...(upTo === undefined ? [] : figures(data, ["upTo"])),
    ...limits(data),
    ...(low ? [{ code: "flaw.capBelowPoints" as const, params: { cap: shownFigure(cap), points: shownFigure(full) } }] : []),
    ...(crossed ? [{ code: "flaw.rangeCrossed" as const, params: { target: shownFigure(target), upTo: shownFigure(upTo) } }] : []),
    ...option(data, "whole", [true, false, "started"]),
  ];
}
