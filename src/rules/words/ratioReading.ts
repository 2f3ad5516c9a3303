import { normalise } from "../../numbers/compare";
import type { Exception, Figure as RuleFigure, LinearRule, Points, RatioRule } from "../rule";
import type { Formula, Mark } from "./atom";
import { plus } from "./awards";
import { figuresOf, settingOf } from "./bandReading";
import { type Attempt, basePoints, markFigure, type Notes, ruleFigure, type Setting, unitOf } from "./figures";
import { readLimits } from "./limitReading";
import { type Case, type Standard, trouble } from "./standard";

const WHOLE_TARGET: Mark = { kind: "figure", figure: { value: 1, scale: "percent", grain: 0.01 } };

const MOST_FULL = 5;

const WHOLE = { from: 0, next: 1 };

/** 实际÷目标×分值, [1-(不合格批/总批数)]×40 */
export function readFormula(standard: Standard, note: Notes): Attempt<RatioRule | LinearRule> {
  const [first, second] = standard.formulas;
  if (first === undefined) return trouble("missingBase", WHOLE);
  if (second !== undefined && !same(first, second)) return trouble("contradiction", WHOLE);
  const nothing = standard.cases.map((each) => nothingBelow(each, first));
  const unclear = nothing.findIndex((each) => each === undefined);
  if (unclear >= 0) return trouble("severalCriteria", standard.cases[unclear] ?? WHOLE);
  const exceptions = nothing.flatMap((each) => each ?? []);
  const limits = readLimits(withRateCaps(standard, first.slope), 0, "ratio", note);
  if ("code" in limits) return { ok: false, trouble: limits };
  // 不合格批/总批数 alone, or N/A, says no points.
  if (first.of === "actual" && first.slope === 1 && first.constant === 0) return trouble("missingPoints", WHOLE);
  // 完成率×15分，完成率低于70%的为零分: the actual is that rate.
  const rated = first.of === "up" && standard.targets.length === 0 && standard.cases.some((each) => /完成率|达成率/.test(each.words));
  const except = exceptions.length === 0 ? {} : { exceptions: rated ? exceptions.map(ofWhole) : exceptions };
  // 得分=完成率×权重，最高不超过权重的120%: beyond 100% points go on.
  const goesOn = limits.cap !== null || standard.limits.some((each) => each.limit === "noCap");
  if (first.of === "actual" && goesOn && first.constant === 0) return { ok: true, rule: { kind: "ratio", unit: "percent", ...except, points: first.slope, target: 1, direction: "up", ...limits } };
  if (first.of === "actual" && goesOn) return trouble("severalCriteria", WHOLE);
  if (first.of === "actual") {
    const end = plus(first.constant, first.slope, 1);
    return { ok: true, rule: { kind: "linear", unit: "percent", ...except, points: [[0, first.constant], [1, end]] } };
  }
  // 完成率×100×权重: whether the weight is a percentage or points is not said.
  if (typeof first.slope !== "number" && first.slope.full > MOST_FULL) return trouble("ambiguous", WHOLE);
  if (typeof first.constant !== "number" || first.constant !== 0) return trouble("missingBase", WHOLE);
  if (limits.cap === null) note.add("noCap");
  const told = standard.targets[0]?.point ?? (rated ? WHOLE_TARGET : undefined);
  const unit = unitOf([markFigure(told)]);
  const target = told ?? (first.of === "percentage" ? WHOLE_TARGET : undefined);
  return {
    ok: true,
    rule: {
      kind: "ratio",
      ...(unit === undefined ? {} : { unit }),
      ...except,
      points: first.slope,
      ...(target === undefined ? {} : { target: ruleFigure(target, { rates: false }, note) }),
      direction: first.of === "percentage" ? "up" : first.of,
      ...limits,
    },
  };
}

/** 得分=实际÷目标×100，低于60分按0分计: below so many points there are none. */
function nothingBelow({ conditions, outcome }: Case, { of, slope, constant }: Formula): Exception | undefined {
  const [condition, more] = conditions;
  const high = condition?.kind === "bound" && condition.bound.low === undefined ? condition.bound.high : undefined;
  const figure = high?.mark.kind === "figure" ? high.mark.figure : undefined;
  const rate = figure?.scale === "percent" && figure.value < 1;
  if (figure === undefined || (figure.unit !== "score" && !rate) || more !== undefined || typeof outcome === "string" || outcome.mode !== "get" || outcome.amount !== 0) return undefined;
  const op = high?.edge === "open" ? "<" : "<=";
  // 完成不到50%的计0分
  if (rate) return of === "down" ? undefined : { when: { op, value: of === "up" ? { target: figure.value } : figure.value }, points: 0 };
  if (of !== "up" || typeof slope !== "number" || slope === 0 || constant !== 0) return undefined;
  return { when: { op, value: { target: figure.value / slope } }, points: 0 };
}

/** Where the target is 100%, a share of it is that rate. */
function ofWhole(each: Exception): Exception {
  const { op, value } = each.when;
  return typeof value === "number" ? each : { ...each, when: { op, value: value.target } };
}

/** 超过100%的按100%计: so many of the points that 100% has. */
function withRateCaps(standard: Standard, whole: Points): Standard {
  return { ...standard, limits: standard.limits.map((each) => (each.limit === "mostRate" && typeof each.amount === "number" ? { ...each, limit: "most" as const, amount: scaled(whole, each.amount) } : each)) };
}

function scaled(points: Points, by: number): Points {
  return typeof points === "number" ? normalise(points * by) : { full: normalise(points.full * by), ...(points.plus === undefined ? {} : { plus: normalise(points.plus * by) }) };
}

function same(a: Formula, b: Formula): boolean {
  return a.of === b.of && JSON.stringify([a.constant, a.slope]) === JSON.stringify([b.constant, b.slope]);
}

/** 达标得满分，不足按比例得分: full marks at the target, in proportion below. */
export function readProportion(standard: Standard, note: Notes): Attempt<RatioRule> {
  const setting = settingOf(standard.cases);
  let points: Points = basePoints(standard) ?? { full: 1 };
  let target: RuleFigure | undefined;
  let cap: Points | undefined;
  let direction: "up" | "down" = "up";
  const exceptions: Exception[] = [];
  for (const each of standard.cases) {
    const condition = each.conditions[0];
    if (each.outcome === "proportion") continue;
    if (each.outcome === "linear" || each.outcome.mode !== "get" || condition === undefined) return trouble("contradiction", each);
    const { amount } = each.outcome;
    // "80% of plan gives 80% of the points": whether it is an example or the most there is.
    if (typeof amount !== "number" && amount.full !== 1) return trouble("severalCriteria", each);
    if (condition.kind === "state") {
      if (condition.state !== "reach" && condition.state !== "good") return trouble("contradiction", each);
      points = amount;
      cap = amount;
      continue;
    }
    const bound = condition.kind === "bound" ? condition.bound : { point: { kind: "figure" as const, figure: condition.figure } };
    const mark = bound.low?.mark ?? bound.high?.mark ?? bound.point;
    if (mark === undefined || (bound.low !== undefined && bound.high !== undefined)) return trouble("contradiction", each);
    const at = ruleFigure(mark, setting, note);
    if (amount === 0) {
      const end = bound.low ?? bound.high;
      if (end === undefined) return trouble("contradiction", each);
      const strict = end.edge !== "closed" || bound.low !== undefined ? "" : "=";
      exceptions.push({ when: { op: bound.high !== undefined ? (strict === "=" ? "<=" : "<") : end.edge === "open" ? ">" : ">=", value: at }, points: 0 });
      continue;
    }
    if (target !== undefined) return trouble("contradiction", each);
    if (typeof amount === "number" && typeof at === "number" && bound.reached === true && amount !== at * 100) return trouble("contradiction", each);
    if (typeof amount === "number" && typeof at === "number" && bound.reached === true) {
      // 完成80%计为80分: an example of the proportion.
      points = 100;
      target = 1;
      continue;
    }
    points = amount;
    target = typeof at !== "number" && at.target === 1 ? undefined : at;
    if (bound.high !== undefined) direction = "down";
    if (bound.point === undefined) cap = amount;
  }
  const limits = readLimits(withRateCaps(standard, points), points, "ratio", note);
  if ("code" in limits) return { ok: false, trouble: limits };
  // 按比例得分，低于70%不得分: the actual is a rate.
  if (target === undefined && exceptions.some((each) => typeof each.when.value === "number") && unitOf(figuresOf(standard.cases)) === "percent") target = 1;
  const unlimited = standard.limits.some((each) => each.limit === "noCap");
  if (!unlimited && limits.cap === null && cap === undefined) note.add("noCap");
  note.add("proportional");
  const unit = unitOf(figuresOf(standard.cases));
  return {
    ok: true,
    rule: {
      kind: "ratio",
      ...(unit === undefined ? {} : { unit }),
      ...(exceptions.length === 0 ? {} : { exceptions }),
      points,
      ...(target === undefined ? {} : { target }),
      direction,
      cap: unlimited ? null : (limits.cap ?? cap ?? null),
      floor: limits.floor,
    },
  };
}

/** 大于90%得满分；85%-90%之间线性计分；低于85%得零分 */
export function readLinear(standard: Standard, note: Notes): Attempt<LinearRule> {
  const setting = settingOf(standard.cases);
  const through = readKnots(standard, setting, note);
  if (through !== undefined) return through;
  const between = standard.cases.find((each) => each.outcome === "linear");
  const [from, to] = between === undefined ? innerEnds(standard, setting, note) : endsOf(between, setting, note);
  const place = between ?? standard.cases[0] ?? WHOLE;
  if (from === undefined || to === undefined) return trouble("missingBase", place);
  let below: Points | undefined;
  let above: Points | undefined;
  for (const each of standard.cases) {
    const one = each.conditions[0];
    if (each === between) continue;
    if (typeof each.outcome === "string" || each.outcome.mode !== "get" || one?.kind !== "bound") return trouble("contradiction", each);
    const { low: least, high: most } = one.bound;
    const at = least !== undefined && most === undefined ? ruleFigure(least.mark, setting, note) : most !== undefined && least === undefined ? ruleFigure(most.mark, setting, note) : undefined;
    if (least !== undefined && JSON.stringify(at) === JSON.stringify(to)) above = each.outcome.amount;
    else if (most !== undefined && JSON.stringify(at) === JSON.stringify(from)) below = each.outcome.amount;
    else return trouble("gap", each);
  }
  if (below === undefined || above === undefined) return trouble("missingPoints", place);
  const unit = unitOf(figuresOf(standard.cases));
  return { ok: true, rule: { kind: "linear", ...(unit === undefined ? {} : { unit }), points: [[from, below], [to, above]] } };
}

/** 20%得60分，25%得100分，中间按插值法，低于20%为0分: a line through the figures that are told. */
function readKnots({ cases }: Standard, setting: Setting, note: Notes): Attempt<LinearRule> | undefined {
  const knots: (readonly [number, Points])[] = [];
  let between: { readonly each: Case; readonly low: RuleFigure; readonly high: RuleFigure } | undefined;
  const beyond: { readonly each: Case; readonly up: boolean; readonly at: RuleFigure; readonly points: Points }[] = [];
  for (const each of cases) {
    const [one, more] = each.conditions;
    const { low: least, high: most } = one?.kind === "bound" ? one.bound : {};
    if (each.outcome === "linear" && between === undefined && more === undefined && least !== undefined && most !== undefined) {
      between = { each, low: ruleFigure(least.mark, setting, note), high: ruleFigure(most.mark, setting, note) };
      continue;
    }
    if (typeof each.outcome === "string" || each.outcome.mode !== "get" || more !== undefined) return undefined;
    if (one?.kind === "value") knots.push([one.figure.value, each.outcome.amount]);
    else if (one?.kind === "bound") {
      const { low, high } = one.bound;
      const end = low === undefined ? high : high === undefined ? low : undefined;
      if (end === undefined) return undefined;
      beyond.push({ each, up: low !== undefined, at: ruleFigure(end.mark, setting, note), points: each.outcome.amount });
    } else return undefined;
  }
  const points = [...knots].sort((a, b) => a[0] - b[0]);
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || points.length < 2) return undefined;
  // 80%～100%之间按直线内插计分（80%得12分，100%得20分）
  if (between !== undefined && (between.low !== first[0] || between.high !== last[0])) return trouble("contradiction", between.each);
  const astray = beyond.find(({ up, at }) => at !== (up ? last : first)[0]);
  if (astray !== undefined) return trouble("gap", astray.each);
  const below = beyond.find(({ up }) => !up)?.points;
  const above = beyond.find(({ up }) => up)?.points;
  const unit = unitOf(figuresOf(cases));
  const differs = (a: Points | undefined, b: Points): boolean => a !== undefined && JSON.stringify(a) !== JSON.stringify(b);
  return {
    ok: true,
    rule: {
      kind: "linear",
      ...(unit === undefined ? {} : { unit }),
      points,
      ...(differs(below, first[1]) && below !== undefined ? { below } : {}),
      ...(differs(above, last[1]) && above !== undefined ? { above } : {}),
    },
  };
}

/** 85%-90%之间线性计分 */
function endsOf({ conditions }: Case, setting: Setting, note: Notes): readonly (RuleFigure | undefined)[] {
  const condition = conditions[0];
  const { low, high } = condition?.kind === "bound" ? condition.bound : {};
  return low === undefined || high === undefined ? [] : [ruleFigure(low.mark, setting, note), ruleFigure(high.mark, setting, note)];
}

/** "linear in between": between the ends of the two other cases. */
function innerEnds({ cases }: Standard, setting: Setting, note: Notes): readonly (RuleFigure | undefined)[] {
  const bounds = cases.flatMap(({ conditions: [one] }) => (one?.kind === "bound" ? [one.bound] : []));
  if (cases.length !== 2 || bounds.length !== 2) return [];
  const low = bounds.find((each) => each.low !== undefined && each.high === undefined)?.low;
  const high = bounds.find((each) => each.high !== undefined && each.low === undefined)?.high;
  return [high && ruleFigure(high.mark, setting, note), low && ruleFigure(low.mark, setting, note)];
}
