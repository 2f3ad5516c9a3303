import type { Comparison } from "../numbers/criterion";

/**
 * A scoring rule as plain data: the one form that scores, explains, writes itself in words,
 * becomes a formula and is stored in templates. What is left out has one meaning only:
 * a field that says the default (plus 0, per 1, whole false in a deduction) is better left out.
 */
export type Rule = ScoringRule | LevelRule | JudgementRule;

/** Rules that score a number. */
export type ScoringRule = BandRule | RatioRule | StepRule | LinearRule | DeductRule | PassRule | VetoRule;

export type RuleKind = Rule["kind"];

/** What the actual counts; decides words only. "percent" and "permille" actuals are fractions (0.95 is 95%), "wan" is 万元. */
export type Unit =
  | "number" | "percent" | "permille" | "times" | "cases" | "persons" | "items"
  | "seconds" | "minutes" | "hours" | "days" | "weeks" | "months" | "years" | "yuan" | "wan" | "score";

/** Points: a number, or a share of the item's full marks plus a number: 满分减5分 is {full: 1, plus: -5}, 满分的20% {full: 0.2}. */
export type Points = number | PointsShare;

export interface PointsShare {
  readonly full: number;
  readonly plus?: number;
}

/**
 * A figure that an actual is held against: a number, or a share of the target plus a number: 目标的90% is {target: 0.9},
 * 目标减5个百分点 {target: 1, plus: -0.05}. The target is the rule's own where that is a number, else the item's.
 */
export type Figure = number | TargetShare;

export interface TargetShare {
  readonly target: number;
  readonly plus?: number;
}

/**
 * A step in units of the actual, as a share of the target's size, or as {percent: 0.05}, the "5%" that leaves open of what:
 * 5 percentage points where the target is a percentage itself (at most 10 in size), 5% of the target where it is an amount.
 */
export type StepSize = number | { readonly target: number } | { readonly percent: number };

export interface Criterion {
  readonly op: Comparison;
  readonly value: Figure;
}

/** What holds whatever the rest of the rule says: 低于85%一律得0分. */
export interface Exception {
  readonly when: Criterion;
  readonly points: Points;
}

interface Scoring {
  readonly unit?: Unit;
  /** What the points are, if they are not points: a rate (提成比例; 0.05 is 5%) or an amount of money (奖金). Words only. */
  readonly value?: "rate" | "amount";
  /** The actual's size counts, whatever its sign (±30%以内). */
  readonly absolute?: true;
  /** Looked at first; the first that is met decides. */
  readonly exceptions?: readonly Exception[];
}

/** `bound` is the least (direction up) or greatest (down) actual that earns `points`; `strict` excludes the bound itself. */
export interface Band {
  readonly bound: Figure;
  readonly strict?: boolean;
  readonly points: Points;
}

/**
 * 分段计分: the points of the first band that the actual reaches; past the last band `otherwise` (null = the words do not say).
 * Bands stand best first: bounds fall with "up", rise with "down".
 */
export interface BandRule extends Scoring {
  readonly kind: "band";
  readonly direction: "up" | "down";
  readonly bands: readonly Band[];
  readonly otherwise: Points | null;
}

/** 百分比计分: points × actual ÷ target, or target ÷ actual when lower is better ("down"). Without `target` the item's target cell counts. */
export interface RatioRule extends Scoring {
  readonly kind: "ratio";
  readonly points: Points;
  readonly target?: Figure;
  readonly direction: "up" | "down";
  /** Highest points; null = unlimited. */
  readonly cap: Points | null;
  /** Lowest points; null = unlimited. */
  readonly floor: Points | null;
}

/**
 * 加减分: `points` at target (with `upTo`: from target up to there), `gain` for each step above, `loss` off for each step below.
 * A negative step means lower is better.
 */
export interface StepRule extends Scoring {
  readonly kind: "step";
  readonly points: Points;
  readonly target?: Figure;
  readonly upTo?: Figure;
  readonly step: StepSize;
  readonly gain: Points;
  readonly loss: Points;
  readonly cap: Points | null;
  readonly floor: Points | null;
  /** true: only whole steps count; false: parts in proportion; "started": a begun step counts whole. */
  readonly whole: boolean | "started";
}

/** Points for each unit since the knot before. */
export interface Slope {
  readonly slope: number;
}

/**
 * 线性计分: straight lines through [actual, points], actuals rising. Beyond the ends held level, or `below` and `above`
 * (null = the words do not say), or `slopeAbove` points for each unit beyond the last knot.
 * Slice by slice (超额累进, 10% up to the quota and 20% beyond) every knot but the first has the slope that leads to it.
 */
export interface LinearRule extends Scoring {
  readonly kind: "linear";
  readonly points: readonly (readonly [actual: Figure, points: Points | Slope])[];
  readonly below?: Points | null;
  readonly above?: Points | null;
  readonly slopeAbove?: number;
}

/** 扣分: `each` off for every `per` units (1 where left out) beyond the `free` ones, down to `floor` (null = 不计上限). */
export interface DeductRule extends Scoring {
  readonly kind: "deduct";
  readonly points: Points;
  readonly each: Points;
  readonly free: number;
  readonly per?: number;
  /** As with steps; left out, parts count in proportion. */
  readonly whole?: boolean | "started";
  readonly floor: Points | null;
}

/** 达标得分: all or nothing. */
export interface PassRule extends Scoring {
  readonly kind: "pass";
  readonly criterion: Criterion;
  readonly points: Points;
  readonly otherwise: Points;
}

/** 否决: `result` when it happens, else `points`. The scope says whether the item's or the whole card's score falls. */
export interface VetoRule extends Scoring {
  readonly kind: "veto";
  readonly when: Criterion;
  readonly scope: "item" | "card";
  readonly points: Points;
  readonly result: Points;
}

/** 等级计分: points of a level by exact match. */
export interface LevelRule {
  readonly kind: "level";
  readonly value?: "rate" | "amount";
  readonly scale: readonly (readonly [level: number | string, points: Points])[];
}

/** 主观评分: a person enters points from 0 to `points`. */
export interface JudgementRule {
  readonly kind: "judgement";
  readonly points: Points;
}
