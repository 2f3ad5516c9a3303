import type { Band, BandRule, Exception, Figure as RuleFigure, LinearRule, PassRule, Points, VetoRule } from "../rule";
import type { Award, Bound, Mark } from "./atom";
import { worth } from "./awards";
import type { Figure } from "./figure";
import { type Attempt, basePoints, markFigure, type Notes, ruleFigure, type Setting, unitOf } from "./figures";
import { fit, type Interval, type Limit, number } from "./intervals";
import { slicesOf } from "./sliceReading";
import { type Case, type Condition, type Standard, trouble } from "./standard";

type Scored = BandRule | PassRule | VetoRule | LinearRule;

/** Cases with points become bands, a single one a pass or a veto. */
export function readBands(standard: Standard, note: Notes): Attempt<Scored> {
  const all = standard.cases;
  const first = all[0];
  if (first === undefined) return trouble("empty", { from: 0, next: 1 });
  const awards = all.map((each) => each.outcome).filter((each) => typeof each !== "string");
  if (awards.length < all.length) return trouble("missingBase", first);
  const other = otherMetric(all);
  if (other !== undefined) return trouble("severalCriteria", other);
  const graded = all.find((each) => each.conditions.some((one) => one.kind === "value" && one.figure.unit === "grade"));
  if (graded !== undefined) return trouble("judgement", graded);
  // 按时得10分，提前加5分: whether the addition is on top is not said.
  const added = all.find((each) => typeof each.outcome !== "string" && each.outcome.mode === "add" && number(each.outcome.amount) !== 0);
  if (added !== undefined && awards.some((each) => each.mode === "get" && number(each.amount) !== 0)) return trouble("missingBase", added);
  const priced = all.find((each) => each.conditions[0]?.kind === "value" && each.conditions[0].figure.scale === "percent" && typeof each.outcome !== "string" && each.outcome.money === true && each.outcome.verb !== true);
  if (priced !== undefined) return trouble("severalCriteria", priced);
  const setting = settingOf(all);
  const value = valueOf(awards);
  const base = value === undefined || awards.some((each) => each.full === true) ? baseOf(standard, awards) : moneyBase(awards);
  const points = (each: Award): Points => (value === "rate" && each.mode === "get" && each.rate !== undefined ? each.rate : worth(each, base));
  const lost = awards.findIndex((each) => typeof base === "number" && each.mode === "lose" && number(points(each)) < 0 && value === undefined);
  if (lost >= 0) return trouble("contradiction", all[lost] ?? first);
  const single = one(standard, setting, value, base, points, note);
  if (single !== undefined) return single;
  const intervals = intervalsOf(all, setting, points, note);
  if (!intervals.ok) return intervals;
  const upward = rises(intervals.rule);
  const whole = complete(all, intervals.rule, points, base, awards, upward, note);
  if (!whole.ok) return whole;
  const fitted = fit(whole.rule, upward, note);
  if (!fitted.ok) return trouble(fitted.code, fitted.at);
  const earned = fitted.intervals.map((each) => number(each.points));
  // ＜95%得0分，＜90%扣5分: a deduction that leaves more than a better actual has.
  if (awards.some((each) => each.mode === "lose") && !isMonotone(earned)) return trouble("contradiction", first);
  if (value === undefined && awards.every((each) => each.mode === "get") && earned.length > 1 && earned.every((each) => each < 0)) return trouble("missingBase", first);
  if (standard.marks.includes("slice") && value === "rate") return fitted.holes ? trouble("gap", first) : slicesOf(fitted.intervals);
  if (value === "rate") note.add("wholeAmount");
  const unit = unitOf(figuresOf(all));
  const absolute = figuresOf(all).some((each) => each?.absolute === true);
  const built = fitted.holes ? holed(fitted.intervals) : bands(fitted.intervals, upward, note);
  return { ok: true, rule: { kind: "band", ...(unit === undefined ? {} : { unit }), ...(value === undefined ? {} : { value }), ...(absolute ? { absolute } : {}), ...built } };
}

function isMonotone(values: readonly number[]): boolean {
  return values.every((x, index) => index === 0 || x >= (values[index - 1] ?? x)) || values.every((x, index) => index === 0 || x <= (values[index - 1] ?? x));
}

const METRIC = /[\u4e00-\u9fff]*(?:率|度|量|额|数|比|时间|得分)(?=$|[^\u4e00-\u9fff])/;

const LONGEST_NAME = 16;

/** A case about another metric than the first: 及时率低于95%扣3分，准确率低于98%扣5分. */
function otherMetric(all: readonly Case[]): Case | undefined {
  // 迟到一次扣1分，旷工一天扣5分: counted in other things.
  const units = all.map(({ conditions: [one] }) => (one?.kind === "value" && one.figure.scale === "plain" ? one.figure.unit : undefined));
  const mixed = units.findIndex((each) => each !== undefined && units[0] !== undefined && each !== units[0]);
  if (mixed > 0) return all[mixed];
  const names = all.map((each) => METRIC.exec(each.metric.slice(-LONGEST_NAME))?.[0] ?? "");
  const first = names.find((name) => name !== "");
  if (first === undefined) return undefined;
  const index = names.findIndex((name) => name !== "" && !name.endsWith(first) && !first.endsWith(name));
  return all[index];
}

/** Completion in percent beside 完成目标: the target is 100%. */
export function settingOf(all: readonly Case[]): Setting {
  const figures = figuresOf(all);
  const rates = figures.some((each) => each?.scale === "percent") && !all.some((each) => each.conditions.some((condition) => condition.kind === "bound" && former(condition.bound)));
  return { rates };
}

function former(bound: Bound): boolean {
  return [bound.low?.mark, bound.high?.mark, bound.point].some((mark) => mark?.kind === "target" && (mark.by !== undefined || mark.share !== 1));
}

export function figuresOf(all: readonly Case[]): readonly (Figure | undefined)[] {
  return all.flatMap((each) => each.conditions.flatMap(figuresIn));
}

export function figuresIn(condition: Condition): readonly (Figure | undefined)[] {
  if (condition.kind === "value") return [condition.figure];
  if (condition.kind === "state") return [];
  const { low, high, point } = condition.bound;
  return [markFigure(low?.mark), markFigure(high?.mark), markFigure(point)];
}

/** What the column of points is: rates and money are no points. */
function valueOf(awards: readonly Award[]): "rate" | "amount" | undefined {
  if (awards.some((each) => each.full === true)) return undefined;
  const rated = awards.filter((each) => each.mode === "get" && each.rate !== undefined);
  if (rated.length > 0 && awards.every((each) => each.rate !== undefined || number(each.amount) === 0)) return "rate";
  return awards.some((each) => each.money === true) ? "amount" : undefined;
}

/** What deductions are taken from: the full marks where they are told, else the best points, else the item's. */
function baseOf(standard: Standard, awards: readonly Award[]): Points {
  const told = basePoints(standard);
  if (told !== undefined) return told;
  if (awards.every((each) => each.mode === "add" || (each.mode === "get" && each.full !== true)) && awards.some((each) => each.mode === "add")) return 0;
  const got = awards.filter((each) => each.mode === "get" && each.amount !== 0).map((each) => each.amount);
  return got.find((each) => typeof each !== "number") ?? (got.length > 0 ? Math.max(...got.map(number)) : { full: 1 });
}

function moneyBase(awards: readonly Award[]): Points {
  return awards.some((each) => each.mode === "lose" && each.rate !== undefined) ? { full: 1 } : 0;
}

/** A standard of one case: what is not said follows from what is (超过1%不得分: else full marks). */
function one(standard: Standard, setting: Setting, value: "rate" | "amount" | undefined, base: Points, points: (award: Award) => Points, note: Notes): Attempt<Scored> | undefined {
  const [only, second] = standard.cases;
  if (only === undefined || typeof only.outcome === "string") return undefined;
  if (second !== undefined) return otherwise(standard, setting, value, points, note) ?? veto(standard, note);
  const condition = only.conditions[0];
  if (condition === undefined || condition.kind === "state") return trouble("missingBase", only);
  const unit = unitOf(figuresIn(condition));
  const earned = points(only.outcome);
  if (condition.kind === "value") return veto(standard, note) ?? trouble("missingPoints", only);
  const criterion = asCriterion(condition.bound, setting, note);
  if (criterion === undefined) return trouble("missingPoints", only);
  const extra = { ...(unit === undefined ? {} : { unit }), ...(value === undefined ? {} : { value }) };
  const { outcome } = only;
  if (outcome.mode === "get" && value === "rate" && /工资|奖金|返利|绩效|薪/.test(only.words)) {
    note.add("complement");
    return { ok: true, rule: { kind: "pass", ...extra, criterion, points: earned, otherwise: 1 } };
  }
  if (outcome.mode === "get" && outcome.amount !== 0) {
    // What the rest earns is left open: a band that says nothing about it.
    const up = criterion.op.startsWith(">");
    if (criterion.op === "=") return trouble("missingPoints", only);
    note.add("openEnd");
    const strict = criterion.op.length === 1 ? { strict: true } : {};
    return { ok: true, rule: { kind: "band", ...extra, direction: up ? "up" : "down", bands: [{ bound: criterion.value, ...strict, points: earned }], otherwise: null } };
  }
  note.add("complement");
  if (outcome.money === true || outcome.mode === "add") return { ok: true, rule: { kind: "pass", ...extra, criterion, points: earned, otherwise: value === "amount" ? 0 : base } };
  return { ok: true, rule: { kind: "pass", ...extra, criterion: { ...criterion, op: OPPOSITE[criterion.op] }, points: base, otherwise: earned } };
}

const OPPOSITE = { ">=": "<", ">": "<=", "<=": ">", "<": ">=", "=": "=" } as const;

function asCriterion(bound: Bound, setting: Setting, note: Notes): { readonly op: ">=" | ">" | "<=" | "<" | "="; readonly value: RuleFigure } | undefined {
  const { low, high, point } = bound;
  if (point !== undefined) return { op: "=", value: ruleFigure(point, setting, note) };
  if (low !== undefined && high !== undefined) return undefined;
  if (low !== undefined) return { op: low.edge === "open" ? ">" : ">=", value: ruleFigure(low.mark, setting, note) };
  return high === undefined ? undefined : { op: high.edge === "open" ? "<" : "<=", value: ruleFigure(high.mark, setting, note) };
}

/** …得10分，否则得0分 */
function otherwise(standard: Standard, setting: Setting, value: "rate" | "amount" | undefined, points: (award: Award) => Points, note: Notes): Attempt<Scored> | undefined {
  const [met, rest, more] = standard.cases;
  const condition = met?.conditions[0];
  const other = rest?.conditions[0];
  if (met === undefined || rest === undefined || more !== undefined || condition === undefined || condition.kind === "state" || other?.kind !== "state" || other.state !== "otherwise") return undefined;
  if (typeof met.outcome === "string" || typeof rest.outcome === "string") return undefined;
  // 100%得10分，否则0分: more than all there is not.
  const whole = condition.kind === "value" && condition.figure.scale === "percent" && condition.figure.value === 1;
  const criterion = condition.kind === "bound" ? asCriterion(condition.bound, setting, note) : whole ? ({ op: ">=", value: 1 } as const) : undefined;
  if (criterion === undefined) return undefined;
  const unit = unitOf(figuresIn(condition));
  return { ok: true, rule: { kind: "pass", ...(unit === undefined ? {} : { unit }), ...(value === undefined ? {} : { value }), criterion, points: points(met.outcome), otherwise: points(rest.outcome) } };
}

/** 发生1次不得分[, 未发生得满分]: once is enough, and more is no better. */
function veto(standard: Standard, note: Notes): Attempt<VetoRule> | undefined {
  const zero = standard.cases.find((each) => typeof each.outcome !== "string" && each.outcome.mode === "get" && each.outcome.amount === 0 && each.conditions[0]?.kind === "value");
  const good = standard.cases.find((each) => each !== zero);
  if (zero === undefined || standard.cases.length > 2) return undefined;
  const condition = zero.conditions[0];
  if (condition?.kind !== "value" || condition.figure.scale !== "plain" || condition.figure.value !== 1) return undefined;
  if (good !== undefined && (typeof good.outcome === "string" || good.outcome.mode !== "get" || good.conditions[0]?.kind !== "state")) return undefined;
  note.add("reached");
  const unit = unitOf([condition.figure]);
  const points = good !== undefined && typeof good.outcome !== "string" ? good.outcome.amount : (basePoints(standard) ?? { full: 1 });
  return { ok: true, rule: { kind: "veto", ...(unit === undefined ? {} : { unit }), when: { op: ">=", value: 1 }, scope: standard.marks.includes("card") ? "card" : "item", points, result: 0 } };
}

function intervalsOf(all: readonly Case[], setting: Setting, points: (award: Award) => Points, note: Notes): Attempt<readonly Interval[]> {
  const intervals: Interval[] = [];
  const ranked = all.some((each) => each.conditions.some((condition) => condition.kind === "bound" && condition.bound.rank === true));
  for (const each of all) {
    const condition = each.conditions.find((one) => one.kind !== "state");
    if (typeof each.outcome === "string" || condition === undefined) continue;
    const place = { points: points(each.outcome), from: each.from, next: each.next };
    if (condition.kind === "value") {
      const limit: Limit = { at: condition.figure.value, edge: "closed", grain: condition.figure.grain };
      intervals.push({ ...place, low: limit, high: limit, point: true, exact: false });
      continue;
    }
    const { low, high, point, rank } = condition.bound;
    const limit = (end: { mark: Mark; edge: Limit["edge"] } | undefined): Limit | undefined =>
      end === undefined ? undefined : { at: ruleFigure(end.mark, setting, note), edge: end.edge, grain: markFigure(end.mark)?.grain ?? 0.01 };
    if (point !== undefined) {
      const at = limit({ mark: point, edge: "closed" });
      intervals.push({ ...place, low: at, high: at, point: true, exact: true });
    } else if (ranked && rank !== true && high !== undefined && low === undefined) {
      intervals.push({ ...place, low: limit({ mark: high.mark, edge: "open" }), point: false, exact: false });
    } else intervals.push({ ...place, low: limit(low), high: limit(high), point: false, exact: false, range: condition.bound.range, count: COUNTS.includes(markFigure(low?.mark)?.unit) });
  }
  return { ok: true, rule: intervals };
}

const COUNTS: readonly (string | undefined)[] = ["times", "cases", "persons", "items", "other", "faults"];

/** Whether higher actuals earn more. */
function rises(intervals: readonly Interval[]): boolean {
  const place = (each: Interval): number => {
    const at = each.low?.at ?? each.high?.at ?? 0;
    const value = typeof at === "number" ? at : at.target + (at.plus ?? 0) * 1e-3;
    return value + (each.low === undefined ? -1e-9 : each.high === undefined ? 1e-9 : 0);
  };
  const sorted = [...intervals].sort((a, b) => place(a) - place(b));
  const first = sorted[0];
  const last = sorted.at(-1);
  return first === undefined || last === undefined || number(last.points) >= number(first.points);
}

/** Adds what states say (无差错100分, 按要求完成10分) and what follows of itself: with deductions only, the rest has full marks. */
function complete(all: readonly Case[], intervals: readonly Interval[], points: (award: Award) => Points, base: Points, awards: readonly Award[], upward: boolean, note: Notes): Attempt<readonly Interval[]> {
  const states = all.filter((each) => each.conditions.every((one) => one.kind === "state"));
  const [state, second] = states;
  if (second !== undefined) return trouble("severalCriteria", second);
  const first = intervals[0];
  const ends = free(intervals);
  if (state !== undefined && typeof state.outcome !== "string") {
    const kind = state.conditions[0]?.kind === "state" ? state.conditions[0].state : undefined;
    const place = { points: points(state.outcome), from: state.from, next: state.next, point: false, exact: false };
    if (kind === "otherwise" || kind === "good" || kind === "none" || /^[未无没零]/.test(state.label)) {
      const end = kind === "otherwise" ? (ends.low !== undefined && ends.high !== undefined ? undefined : (ends.low ?? ends.high)) : (ends.low ?? (kind === "good" ? ends.high : undefined));
      const least = intervals.find((each) => each.low === undefined && each.high !== undefined);
      if (end === undefined && kind === "none" && least?.high !== undefined) {
        // Nil beside "<10%": the least that there can be.
        return { ok: true, rule: [...intervals, { ...place, high: { at: 0, edge: "closed", grain: least.high.grain } }] };
      }
      if (end === undefined) return trouble("contradiction", state);
      return { ok: true, rule: [...intervals, end === ends.low ? { ...place, high: end } : { ...place, low: end }] };
    }
    return trouble("severalCriteria", state);
  }
  if (first === undefined) return trouble("missingPoints", all[0] ?? { from: 0, next: 1 });
  const only = awards.every((each) => each.mode === "lose" || (each.mode === "get" && each.amount === 0));
  const extra = awards.every((each) => each.mode === "add");
  const worst = upward ? ends.high : ends.low;
  if (only && worst !== undefined) {
    note.add("onlyLosses");
    const rest: Interval = { points: base, point: false, exact: false, from: first.from, next: first.next };
    return { ok: true, rule: [...intervals, upward ? { ...rest, low: worst } : { ...rest, high: worst }] };
  }
  const start = upward ? ends.low : ends.high;
  if (extra && start !== undefined) {
    note.add("fromZero");
    const rest: Interval = { points: 0, point: false, exact: false, from: first.from, next: first.next };
    return { ok: true, rule: [...intervals, upward ? { ...rest, high: start } : { ...rest, low: start }] };
  }
  return { ok: true, rule: intervals };
}

/** Where the intervals leave the lowest and the highest actuals open. */
function free(intervals: readonly Interval[]): { readonly low?: Limit; readonly high?: Limit } {
  const lowest = [...intervals].sort((a, b) => at(a.low, -1) - at(b.low, -1))[0]?.low;
  const highest = [...intervals].sort((a, b) => at(b.high, 1) - at(a.high, 1))[0]?.high;
  const beyond = (limit: Limit | undefined): Limit | undefined => limit && { ...limit, edge: limit.edge === "open" ? "closed" : "open" };
  return { low: beyond(lowest), high: beyond(highest) };
}

function at(limit: Limit | undefined, side: 1 | -1): number {
  if (limit === undefined) return side * Infinity;
  return typeof limit.at === "number" ? limit.at : limit.at.target * 1e3 + (limit.at.plus ?? 0);
}

type Built = Pick<BandRule, "direction" | "bands" | "otherwise">;

function bands(rising: readonly Interval[], upward: boolean, note: Notes): Built {
  const lowest = rising[0];
  const highest = rising.at(-1);
  // Where the best end is bounded too, the side that is open takes the "words do not say".
  const natural = (limit: Limit | undefined, values: readonly number[]): boolean => limit === undefined || (typeof limit.at === "number" && values.includes(limit.at)) || false;
  const best = upward ? highest?.high : lowest?.low;
  const worst = upward ? lowest?.low : highest?.high;
  const turn = best !== undefined && !(upward ? natural(best, [1, 100]) : natural(best, [0])) && !(upward ? highest?.point === true : lowest?.point === true) && worst === undefined;
  const up = turn ? !upward : upward;
  if (best !== undefined && !turn) note.add("openTop");
  const ordered = up ? [...rising].reverse() : rising;
  const made: Band[] = [];
  let otherwise: Points | null = null;
  for (const each of ordered) {
    const limit = up ? each.low : each.high;
    if (limit === undefined) {
      otherwise = each.points;
      break;
    }
    made.push({ bound: limit.at, ...(limit.edge === "open" ? { strict: true } : {}), points: each.points });
  }
  if (otherwise === null) {
    const last = ordered.at(-1);
    // A count that earns nothing earns nothing when it is worse.
    if (last?.point === true && last.points === 0) {
      made.pop();
      otherwise = 0;
    } else note.add("openEnd");
  }
  return { direction: up ? "up" : "down", bands: made, otherwise };
}

/** Bands around a single value, with nothing said beside it. */
function holed(rising: readonly Interval[]): Built & { readonly exceptions: readonly Exception[] } {
  const lowest = rising[0];
  const exceptions: Exception[] = [];
  for (const each of rising.slice(1)) {
    if (each.exact && each.low !== undefined) exceptions.push({ when: { op: "=", value: each.low.at }, points: each.points });
    else if (each.low !== undefined) exceptions.push({ when: { op: each.low.edge === "open" ? ">" : ">=", value: each.low.at }, points: each.points });
  }
  const high = lowest?.high;
  const band: Band[] = high === undefined || lowest === undefined ? [] : [{ bound: high.at, ...(high.edge === "open" ? { strict: true } : {}), points: lowest.points }];
  return { direction: "down", bands: band, otherwise: null, exceptions };
}

