import type { Criterion } from "../numbers/criterion";

/**
 * A scoring rule as plain data: the one form that scores, explains, writes itself in words,
 * becomes a formula and is stored in templates.
 */
export type Rule = BandRule | RatioRule | StepRule | DeductRule | PassRule | LevelRule | JudgementRule;

export type RuleKind = Rule["kind"];

/** What the actual counts. "percent" actuals are fractions (0.95 is 95%). */
export type Unit = "number" | "percent" | "times" | "persons" | "items" | "minutes" | "hours" | "days" | "yuan" | "score";

/** `bound` is the least (direction up) or greatest (down) actual that earns `points`; `strict` excludes the bound itself. */
export interface Band {
  readonly bound: number;
  readonly strict?: boolean;
  readonly points: number;
}

/** 分段计分: the points of the band that the actual falls in; past the last band `otherwise`. Bands stand best first: bounds fall with "up", rise with "down". */
export interface BandRule {
  readonly kind: "band";
  readonly unit?: Unit;
  readonly direction: "up" | "down";
  readonly bands: readonly Band[];
  readonly otherwise: number;
}

/** 百分比计分: points × actual ÷ target, or target ÷ actual when lower is better ("down"). Without `target` the item's target cell counts. */
export interface RatioRule {
  readonly kind: "ratio";
  readonly unit?: Unit;
  readonly points: number;
  readonly target?: number;
  readonly direction: "up" | "down";
  /** Highest points; null = unlimited. */
  readonly cap: number | null;
  /** Lowest points; null = unlimited. */
  readonly floor: number | null;
}

/** 加减分: `points` at target, `gain` for each step above, `loss` off for each step below. A negative step means lower is better. */
export interface StepRule {
  readonly kind: "step";
  readonly unit?: Unit;
  readonly points: number;
  readonly target?: number;
  readonly step: number;
  readonly gain: number;
  readonly loss: number;
  readonly cap: number | null;
  readonly floor: number | null;
  /** Only whole steps count. */
  readonly whole: boolean;
}

/** 扣分: `each` off for every occurrence beyond the `free` ones, down to `floor` (null = 不计上限). */
export interface DeductRule {
  readonly kind: "deduct";
  readonly unit?: Unit;
  readonly points: number;
  readonly each: number;
  readonly free: number;
  readonly floor: number | null;
}

/** 达标得分: all or nothing. */
export interface PassRule {
  readonly kind: "pass";
  readonly unit?: Unit;
  readonly criterion: Criterion;
  readonly points: number;
  readonly otherwise: number;
}

/** 等级计分: points of a level by exact match. */
export interface LevelRule {
  readonly kind: "level";
  readonly scale: readonly (readonly [level: number | string, points: number])[];
}

/** 主观评分: a person enters points from 0 to `points`. */
export interface JudgementRule {
  readonly kind: "judgement";
  readonly points: number;
}
