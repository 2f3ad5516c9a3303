import { normalise } from "../../numbers/compare";
import type { Context } from "../../rules/outcome";
import { basesOf, resolve, type Plain } from "../../rules/plain";
import type { ScoringRule } from "../../rules/rule";

/** The actuals at which a rule's points turn, and how far a chart should reach. */
export interface Anchors {
  readonly turns: readonly number[];
  readonly from: number;
  readonly to: number;
}

/** Steps that a chart shows where no limit ends them. */
const OPEN_STEPS = 5;
/** More steps than this are not told apart in a small chart. */
const MOST_STEPS = 12;

/** Null where a figure is missing or there is nothing to draw. */
export function anchorsOf(rule: ScoringRule, context: Context): Anchors | null {
  const plain = resolve(rule, basesOf(rule, context));
  const exceptions = (plain.exceptions ?? []).map(({ when }) => when.value);
  const own = [...turnsOf(plain, context), ...exceptions].filter(Number.isFinite).map(normalise);
  const turns = [...new Set(rule.absolute === true ? own.flatMap((turn) => [-turn, turn]) : own)].sort((one, other) => one - other);
  const [low, high] = [turns.at(0), turns.at(-1)];
  if (low === undefined || high === undefined) return null;
  const room = high > low ? (high - low) * 0.2 : Math.abs(high) * 0.25 || (rule.unit === "percent" ? 0.1 : 3);
  const from = low >= 0 ? Math.max(0, low - room) : low - room;
  return { turns, from, to: rule.unit === "percent" && high < 1 ? Math.min(1, high + room) : high + room };
}

function turnsOf(rule: Plain<ScoringRule>, { target }: Context): readonly number[] {
  switch (rule.kind) {
    case "band":
      return rule.bands.map(({ bound }) => bound);
    case "linear":
      return rule.points.map(([actual]) => actual);
    case "pass":
      return [rule.criterion.value];
    case "veto":
      return [rule.when.value];
    case "ratio":
      return ratioTurns(rule, rule.target ?? target ?? NaN);
    case "step":
      return stepTurns(rule, rule.target ?? target ?? NaN);
    case "deduct": {
      const steps = countSteps(rule.points, rule.floor, rule.each);
      return multiples(rule.free, rule.per ?? 1, steps);
    }
  }
}

/** 0, the target, and where the limits bite. */
function ratioTurns({ points, cap, floor, direction }: Plain<Extract<ScoringRule, { kind: "ratio" }>>, target: number): readonly number[] {
  const limits = [cap, floor].filter((limit): limit is number => limit !== null && limit > 0 && points > 0);
  if (direction === "up") return [0, target, ...limits.map((limit) => (target * limit) / points)];
  return [target, target * 2, ...limits.map((limit) => (target * points) / limit)];
}

function stepTurns(rule: Plain<Extract<ScoringRule, { kind: "step" }>>, target: number): readonly number[] {
  const { points, step, gain, loss, cap, floor, upTo } = rule;
  const gains = gain === 0 ? 0 : countSteps(points, gain > 0 ? cap : floor, -gain);
  const losses = loss === 0 ? 0 : countSteps(points, loss > 0 ? floor : cap, loss);
  return [...multiples(target, -step, losses), ...multiples(upTo ?? target, step, gains)];
}

/** How many steps of `each` points lead from `points` to the limit. */
function countSteps(points: number, limit: number | null, each: number): number {
  if (limit === null || each === 0) return OPEN_STEPS;
  const steps = Math.ceil((points - limit) / each);
  return Number.isFinite(steps) && steps >= 0 ? Math.min(steps, MOST_STEPS) : OPEN_STEPS;
}

function multiples(from: number, step: number, count: number): readonly number[] {
  return Array.from({ length: count + 1 }, (_, index) => from + step * index);
}
