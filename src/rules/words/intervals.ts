import type { Figure as RuleFigure, Points } from "../rule";
import type { Edge } from "./atom";
import { type Notes, order } from "./figures";

export interface Limit {
  readonly at: RuleFigure;
  readonly edge: Edge;
  /** Size of one in the last place written. */
  readonly grain: number;
}

/** Actuals from `low` to `high` and what they earn. A bare figure (`point`) has both ends on it. */
export interface Interval {
  readonly low?: Limit;
  readonly high?: Limit;
  readonly points: Points;
  readonly point: boolean;
  /** 持平: the single value and nothing beside it. */
  readonly exact: boolean;
  /** From one figure to another, as against a threshold. */
  readonly range?: boolean;
  /** Of things that come in whole numbers. */
  readonly count?: boolean;
  readonly from: number;
  readonly next: number;
}

export type Fitted = { readonly ok: true; readonly intervals: readonly Interval[]; readonly holes: boolean } | { readonly ok: false; readonly code: "contradiction" | "gap" | "severalCriteria"; readonly at: Interval };

/**
 * Intervals in rising order that touch: thresholds one inside the other are cut to slices, shared ends given to one side,
 * gaps of one in the last place closed. What overlaps or leaves a hole is refused.
 */
export function fit(given: readonly Interval[], upward: boolean, note: Notes): Fitted {
  const bad = given.find((each) => incomparable(each, given[0]));
  if (bad !== undefined) return { ok: false, code: "severalCriteria", at: bad };
  const sliced = slice(given.map((each) => settle(each, given)));
  if (!sliced.ok) return sliced;
  const sorted = [...sliced.intervals].sort((a, b) => lowOrder(a, b));
  const fitted: Interval[] = [];
  let holes = false;
  for (const each of sorted) {
    const below = fitted.at(-1);
    if (below === undefined) {
      fitted.push(each);
      continue;
    }
    const met = meet(below, each, upward, note);
    if (!met.ok) return { ok: false, code: met.code, at: each };
    holes ||= met.hole;
    fitted[fitted.length - 1] = met.below;
    fitted.push(met.above);
  }
  return { ok: true, intervals: fitted, holes };
}

/** 1-3次, 4-6次, 6次以上: ranges that count whole numbers include their last one. */
function settle(each: Interval, all: readonly Interval[]): Interval {
  if (each.range !== true || each.high?.edge !== "soft") return each;
  const whole = each.count === true || all.some((one) => one.range === true && all.some((other) => other.range === true && follows(one, other)));
  const ranges = all.filter((one) => one.range === true);
  const shared = ranges.some((one) => ranges.some((other) => one.low !== undefined && other.high !== undefined && order(one.low.at, other.high.at) === 0));
  const { high } = each;
  // 20-30台 beside 30台（含）以上: the row that says so has it.
  const taken = all.some((one) => one.low?.edge === "closed" && one.range !== true && order(one.low.at, high.at) === 0);
  return whole && !shared && !taken ? { ...each, high: { ...high, edge: "closed" } } : each;
}

function follows(one: Interval, other: Interval): boolean {
  if (one.high === undefined || other.low === undefined) return false;
  const gap = order(other.low.at, one.high.at) ?? 0;
  return gap > 0 && tiny(gap - Math.max(one.high.grain, other.low.grain), one.high);
}

function incomparable(each: Interval, first: Interval | undefined): boolean {
  const mine = each.low?.at ?? each.high?.at;
  const other = first?.low?.at ?? first?.high?.at;
  return mine !== undefined && other !== undefined && order(mine, other) === undefined;
}

function lowOrder(a: Interval, b: Interval): number {
  if (a.low === undefined) return b.low === undefined ? 0 : -1;
  if (b.low === undefined) return 1;
  return (order(a.low.at, b.low.at) ?? 0) || rank(a) - rank(b);
}

/** At the same low end the single value comes first, then the interval that starts behind it. */
function rank(each: Interval): number {
  return each.point ? 0 : 1;
}

type Sliced = { readonly ok: true; readonly intervals: readonly Interval[] } | { readonly ok: false; readonly code: "contradiction"; readonly at: Interval };

/** ≥90, ≥80, ≥70 are slices 90…, 80…90, 70…80: the tighter threshold wins, as long as points rise or fall along with it. */
function slice(given: readonly Interval[]): Sliced {
  const lows = given.filter((each) => each.low !== undefined && each.high === undefined);
  const highs = given.filter((each) => each.high !== undefined && each.low === undefined);
  const rest = given.filter((each) => (each.low === undefined) === (each.high === undefined));
  const up = chain(lows, (each) => each.low, (each, high) => ({ ...each, high }));
  const down = chain(highs, (each) => each.high, (each, low) => ({ ...each, low }));
  if (!up.ok) return up;
  if (!down.ok) return down;
  return { ok: true, intervals: [...rest, ...up.intervals, ...down.intervals] };
}

function chain(each: readonly Interval[], end: (one: Interval) => Limit | undefined, cut: (one: Interval, at: Limit) => Interval): Sliced {
  const upward = each[0]?.low !== undefined;
  const sorted = [...each].sort((a, b) => (order(end(a)?.at ?? 0, end(b)?.at ?? 0) ?? 0) * (upward ? 1 : -1));
  const sliced: Interval[] = [];
  for (const [index, one] of sorted.entries()) {
    const tighter = sorted[index + 1];
    const limit = tighter === undefined ? undefined : end(tighter);
    const own = end(one);
    if (limit === undefined || own === undefined) {
      sliced.push(firm(one, sliced.length > 0 || tighter !== undefined));
      continue;
    }
    if (order(limit.at, own.at) === 0) return { ok: false, code: "contradiction", at: one };
    // 以上 and 以内 include their own figure against a looser threshold of the same kind.
    sliced.push(cut(index === 0 ? one : firm(one, true), { ...limit, edge: limit.edge === "open" ? "closed" : "open" }));
  }
  const values = sliced.map((one) => number(one.points));
  const monotone = values.every((x, index) => index === 0 || x >= (values[index - 1] ?? x)) || values.every((x, index) => index === 0 || x <= (values[index - 1] ?? x));
  const first = sliced[0];
  return monotone || first === undefined ? { ok: true, intervals: sliced } : { ok: false, code: "contradiction", at: first };
}

function firm(one: Interval, chained: boolean): Interval {
  const close = (limit: Limit | undefined): Limit | undefined => (limit?.edge === "soft" ? { ...limit, edge: "closed" } : limit);
  return chained ? { ...one, low: close(one.low), high: close(one.high) } : one;
}

/** Points as a number for comparing: full marks are taken as many. */
export function number(points: Points): number {
  const MANY = 1e6;
  return typeof points === "number" ? points : points.full * MANY + (points.plus ?? 0);
}

type Met = { readonly ok: true; readonly below: Interval; readonly above: Interval; readonly hole: boolean } | { readonly ok: false; readonly code: "contradiction" | "gap" };

function meet(below: Interval, above: Interval, upward: boolean, note: Notes): Met {
  const high = below.high;
  const low = above.low;
  if (high === undefined || low === undefined) return { ok: false, code: "contradiction" };
  const gap = order(low.at, high.at) ?? 0;
  if (gap < 0 && !tiny(gap, high)) return { ok: false, code: "contradiction" };
  if (tiny(gap, high)) return share(below, above, high, low, upward, note);
  if (below.exact || above.exact) {
    note.add("openEnd");
    return { ok: true, below, above, hole: true };
  }
  if (below.point || above.point) return extended(below, above, upward, note);
  if (tiny(gap - Math.max(high.grain, low.grain), high) || gap < Math.max(high.grain, low.grain)) {
    note.add("wholeGap");
    return { ok: true, below: { ...below, high: { ...low, edge: "open" } }, above: { ...above, low: { ...low, edge: "closed" } }, hole: false };
  }
  return { ok: false, code: "gap" };
}

function tiny(gap: number, near: Limit): boolean {
  return Math.abs(gap) <= near.grain * 1e-9;
}

/** Between listed figures the one already reached counts: 90% 35分, 80% 30分 gives 30 for 85%. */
function extended(below: Interval, above: Interval, upward: boolean, note: Notes): Met {
  const { low } = above;
  const { high } = below;
  if (low === undefined || high === undefined) return { ok: false, code: "gap" };
  if (upward ? !below.point : !above.point) {
    const whole = Math.max(high.grain, low.grain);
    if ((order(low.at, high.at) ?? 0) > whole * (1 + 1e-9)) return { ok: false, code: "gap" };
  }
  note.add("extended");
  const cut: Limit = upward ? { ...low, edge: low.edge === "open" ? "closed" : "open" } : high;
  const rest: Limit = upward ? low : { ...high, edge: high.edge === "open" ? "closed" : "open" };
  return { ok: true, below: { ...below, high: upward ? cut : high }, above: { ...above, low: upward ? low : rest }, hole: false };
}

/** Who gets the figure that both ends name. */
function share(below: Interval, above: Interval, high: Limit, low: Limit, upward: boolean, note: Notes): Met {
  const [lower, upper] = edges(below, above, high, low, upward, note) ?? [];
  if (lower === undefined || upper === undefined) return { ok: false, code: "contradiction" };
  return { ok: true, below: { ...below, high: { ...high, edge: lower } }, above: { ...above, low: { ...low, edge: upper } }, hole: false };
}

function edges(below: Interval, above: Interval, high: Limit, low: Limit, upward: boolean, note: Notes): readonly [Edge, Edge] | undefined {
  if (below.point && above.point) return undefined;
  if (below.point || above.point) {
    const other = below.point ? low.edge : high.edge;
    if (other === "closed") return undefined;
    if (other === "soft") note.add("orMoreExcluded");
    return below.point ? ["closed", "open"] : ["open", "closed"];
  }
  if (high.edge === "open" && low.edge === "open") {
    note.add("boundaryBetter");
    return upward ? ["open", "closed"] : ["closed", "open"];
  }
  if (high.edge === "closed" && low.edge === "closed") return undefined;
  if (high.edge === "closed" || low.edge === "open") {
    if (low.edge === "soft" && above.range !== true) note.add("claimedTwice");
    return ["closed", "open"];
  }
  if (low.edge === "closed" || high.edge === "open") {
    if (high.edge === "soft" && below.range !== true) note.add("claimedTwice");
    return ["open", "closed"];
  }
  note.add("lowIncluded");
  return ["open", "closed"];
}
