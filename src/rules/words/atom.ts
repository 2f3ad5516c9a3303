import type { Points } from "../rule";
import type { Figure } from "./figure";

/** What an actual is held against: a figure, a share of the target, or the target moved by a figure. */
export type Mark =
  | { readonly kind: "figure"; readonly figure: Figure }
  | { readonly kind: "target"; readonly share: number; readonly by?: Figure };

/** How sure it is that an end belongs to its interval: said, custom (以上, a range), or said not to. */
export type Edge = "closed" | "soft" | "open";

export interface End {
  readonly mark: Mark;
  readonly edge: Edge;
}

/** An interval of actuals as words give it. `point` is a bare figure, `reached` one after 完成 or in a list of thresholds. */
export interface Bound {
  readonly low?: End;
  readonly high?: End;
  readonly point?: Mark;
  /** 80-89: ends of the words' own choosing. */
  readonly range?: true;
  readonly reached?: true;
  /** 前20%: small ranks are good, and 以下 means worse. */
  readonly rank?: true;
}

/** What is won or lost. Percentages of the full marks are shares; `rate` keeps the percentage for rate tables. */
export interface Award {
  readonly mode: "get" | "lose" | "add" | "both";
  readonly amount: Points;
  readonly rate?: number;
  readonly money?: true;
  /** Whether a verb or the word 分 makes it points for certain. */
  readonly sure: boolean;
  /** Said with a verb of its own. */
  readonly verb?: true;
  /** 3-4分: points to choose from. */
  readonly choice?: true;
  readonly full?: true;
  readonly unchanged?: true;
}

export type Direction = "up" | "down" | "both";

/** 每…加/扣…: a change of points for every step. */
export interface Per {
  readonly direction?: Direction;
  readonly toTarget: boolean;
  readonly inRange: boolean;
  /** Written with a comparison word (每超过, 每低于), as against a rising count. */
  readonly compared: boolean;
  readonly size?: Figure;
  /** 每少于目标1%-10%: the upper end of the first step. */
  readonly upTo?: Figure;
  /** 每低于100%一个百分点: what the distance is measured from. */
  readonly target?: Figure;
  readonly change: Award;
  readonly started?: true;
  /** 每满5%: only whole steps count. */
  readonly whole?: true;
  /** 依次递减1分: the step is one rank, from the first. */
  readonly ranked?: true;
  readonly words: string;
}

export type LimitKind = "cap" | "floor" | "mostGain" | "mostLoss" | "mostBoth" | "mostRate" | "most" | "largest" | "gainTo" | "capped" | "exhaust" | "noCap" | "noFloor";

export type State = "reach" | "miss" | "good" | "none" | "otherwise";

export type Content =
  | { readonly type: "bound"; readonly bound: Bound }
  | { readonly type: "value"; readonly figure: Figure }
  | { readonly type: "state"; readonly state: State }
  | { readonly type: "award"; readonly award: Award }
  | { readonly type: "per"; readonly per: Per }
  | { readonly type: "limit"; readonly limit: LimitKind; readonly amount?: Points }
  | { readonly type: "target"; readonly bound?: Bound }
  | { readonly type: "ratio"; readonly formula: Formula }
  | { readonly type: "mark"; readonly mark: "proportion" | "linear" | "veto" | "card" | "item" | "soOn" | "judgement" | "blocker" | "ambiguous" | "whole" | "parts" | "started" | "former" | "lose" | "and" | "thereafter" | "until" | "slice" }
  | { readonly type: "separator"; readonly strong: boolean }
  | { readonly type: "text"; readonly text: string };

/** points = constant + slope × x, where x is the actual, actual ÷ target ("up") or target ÷ actual ("down"). */
export interface Formula {
  readonly of: "actual" | "percentage" | "up" | "down";
  readonly constant: Points;
  readonly slope: Points;
  /** 得分=…: what it gives are points for certain, as against 完成率=…. */
  readonly scored?: true;
}

/** A phrase with its place in the tokens. */
export type Atom = Content & { readonly from: number; readonly next: number; readonly said: string };
