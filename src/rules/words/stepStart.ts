import { compare, normalise } from "../../numbers/compare";
import type { Exception, Figure as RuleFigure, Points } from "../rule";
import type { Bound } from "./atom";
import { figuresIn } from "./bandReading";
import type { Figure } from "./figure";
import { basePoints, type Notes, ruleFigure, type Setting } from "./figures";
import type { Case, Condition, Standard, Trouble } from "./standard";

/** What the cases around a 每-phrase say: where it starts, what that earns, where nothing is left. */
export interface Start {
  target?: RuleFigure;
  upTo?: RuleFigure;
  points?: Points;
  /** Which side of the target is the good one. */
  good?: "up" | "down";
  free?: number;
  /** The 每-phrase begins above a figure: 超过5%的，每…. */
  beginsUp?: boolean;
  mentioned: boolean;
  exceptions: Exception[];
  figures: (Figure | undefined)[];
  firstStep?: Case;
  /** 不足5%不加分: parts of a step do not count. */
  whole?: boolean;
}

export function startOf(standard: Standard, setting: Setting, note: Notes): Start | Trouble {
  const start: Start = { mentioned: false, exceptions: [], figures: [] };
  const latin = !/[\u4e00-\u9fff]/.test(standard.words);
  start.points = basePoints(standard) ?? highest(standard);
  for (const each of standard.steps) {
    if (each.per.ranked === true) start.target = 1;
    if (each.per.target !== undefined) {
      const condition: Condition = { kind: "value", figure: { ...each.per.target, spelled: undefined } };
      const refused = begin(start, condition, setting, note, latin, { from: each.from, next: each.next });
      if (refused !== undefined) return refused;
    }
    for (const condition of each.start) {
      // 资料完整率100%，每发现一份缺失扣1分: all of a rate says no more than that nothing is missing.
      if (isAll(condition) && each.per.direction === undefined && each.per.size?.scale === "plain" && each.per.size.unit !== undefined) continue;
      const refused = begin(start, condition, setting, note, latin, { from: each.from, next: each.next });
      if (refused !== undefined) return refused;
    }
  }
  const target = standard.targets[0];
  if (target !== undefined) {
    start.mentioned = true;
    if (target.point !== undefined) start.target = ruleFigure(target.point, setting, note);
    if (target.low !== undefined && target.high !== undefined) {
      start.target = ruleFigure(target.low.mark, setting, note);
      start.upTo = ruleFigure(target.high.mark, setting, note);
    }
    start.figures.push(...figuresIn({ kind: "bound", bound: target }));
  }
  for (const each of standard.cases) {
    const refused = around(start, each, standard, setting, note);
    if (refused !== undefined) return refused;
  }
  return start;
}

function isAll(condition: Condition): boolean {
  return condition.kind === "value" && condition.figure.scale === "percent" && condition.figure.value === 1;
}

/** 最高得5分 in front of deductions is what they are taken from. */
function highest(standard: Standard): Points | undefined {
  if (standard.steps.some((each) => each.per.change.mode !== "lose")) return undefined;
  if (standard.cases.some((each) => typeof each.outcome !== "string" && each.outcome.mode === "get" && each.outcome.amount !== 0)) return undefined;
  return standard.limits.find((each) => each.limit === "most" || (each.limit === "largest" && standard.steps.every((step) => step.from > each.from)))?.amount;
}

function begin(start: Start, condition: Condition, setting: Setting, note: Notes, latin: boolean, place: { from: number; next: number }): Trouble | undefined {
  if (condition.kind === "state") return undefined;
  start.figures.push(...figuresIn(condition));
  const at = condition.kind === "value" ? condition.figure.value : edgeOf(condition.bound, setting, note);
  if (at === undefined) return { code: "unknownWord", ...place };
  // A count in front of the phrase (一人死亡事故，每起…) is part of a name.
  if (condition.kind === "value" && ((condition.figure.spelled === true && condition.figure.unit !== "faults" && !latin) || condition.figure.value === 0)) {
    start.figures.pop();
    return undefined;
  }
  if (start.target !== undefined && JSON.stringify(start.target) !== JSON.stringify(at)) return { code: "contradiction", ...place };
  start.target = at;
  if (condition.kind === "bound") start.beginsUp = condition.bound.low !== undefined;
  start.mentioned = true;
  return undefined;
}

function edgeOf(bound: Bound, setting: Setting, note: Notes): RuleFigure | undefined {
  const mark = bound.point ?? (bound.low !== undefined && bound.high !== undefined ? undefined : (bound.low?.mark ?? bound.high?.mark));
  return mark === undefined ? undefined : ruleFigure(mark, setting, note);
}

/** A case beside the 每-phrase: full marks at the target, or nothing at all beyond some bound. */
function around(start: Start, each: Case, standard: Standard, setting: Setting, note: Notes): Trouble | undefined {
  if (typeof each.outcome === "string") return { code: "contradiction", from: each.from, next: each.next };
  const condition = each.conditions[0];
  const { outcome } = each;
  const zero = outcome.mode === "get" && outcome.amount === 0;
  if (condition === undefined) {
    // 成交率：10分
    if (zero) return { code: /出现|发生|存在|造成/.test(each.words) ? "severalCriteria" : "unknownWord", from: each.from, next: each.next };
    if (outcome.mode !== "get") return { code: "severalCriteria", from: each.from, next: each.next };
    if (start.points !== undefined) return { code: "contradiction", from: each.from, next: each.next };
    start.points = outcome.amount;
    return undefined;
  }
  if (isPartStep(each, condition, standard)) {
    start.whole = true;
    return undefined;
  }
  start.figures.push(...figuresIn(condition));
  if (zero) return nothingLeft(start, each, condition, setting, note);
  if (isFirstStep(each, condition, standard)) {
    start.firstStep = each;
    return undefined;
  }
  // 无投诉加5分，有投诉每起扣2分: from how many points both count is not said.
  if (outcome.mode === "add" && outcome.unchanged !== true && condition.kind === "state" && condition.state !== "reach") return { code: "missingBase", from: each.from, next: each.next };
  if (outcome.mode === "lose" && outcome.unchanged !== true) return { code: "contradiction", from: each.from, next: each.next };
  if (standard.marks.includes("soOn")) return { code: "contradiction", from: each.from, next: each.next };
  const points: Points | undefined = outcome.unchanged === true ? undefined : outcome.amount;
  if (points !== undefined) {
    const full = typeof points !== "number" && points.full === 1 && points.plus === undefined;
    // 满分80分 beside 完成80%得60分: whether the additions stop at 80 is not said.
    const based = basePoints(standard);
    if (typeof points === "number" && typeof based === "number" && points !== based) return { code: "contradiction", from: each.from, next: each.next };
    if (start.points === undefined || !full) start.points = points;
  }
  return target(start, each, condition, setting, note);
}

function target(start: Start, each: Case, condition: Condition, setting: Setting, note: Notes): Trouble | undefined {
  const clash = { code: "contradiction" as const, from: each.from, next: each.next };
  if (condition.kind === "state") {
    if (condition.state === "miss" || condition.state === "otherwise") return clash;
    if (condition.state === "reach") start.mentioned = true;
    return undefined;
  }
  const { outcome } = each;
  if (condition.kind === "bound" && condition.bound.range === true) {
    if (condition.bound.low === undefined || condition.bound.high === undefined) return clash;
    const [from, to] = [ruleFigure(condition.bound.low.mark, setting, note), ruleFigure(condition.bound.high.mark, setting, note)];
    // 0~2%时满分，>0时每高…扣: between 0 and 2% both hold.
    if (start.target !== undefined && JSON.stringify(start.target) !== JSON.stringify(start.beginsUp === true ? to : from)) return clash;
    start.target = from;
    start.upTo = to;
    start.mentioned = true;
    return undefined;
  }
  const at = condition.kind === "value" ? condition.figure.value : edgeOf(condition.bound, setting, note);
  if (at === undefined) return clash;
  if (condition.kind === "bound") {
    start.good = condition.bound.low !== undefined ? "up" : condition.bound.high !== undefined ? "down" : undefined;
    if (typeof outcome !== "string" && outcome.unchanged === true && start.good === "down" && typeof at === "number") start.free = at;
  }
  const item = typeof at !== "number" && at.target === 1 && at.plus === undefined;
  if (start.target !== undefined && !item && JSON.stringify(start.target) !== JSON.stringify(at)) return clash;
  if (!item) start.target = at;
  start.mentioned = true;
  return undefined;
}

function nothingLeft(start: Start, each: Case, condition: Condition, setting: Setting, note: Notes): Trouble | undefined {
  const clash = { code: "contradiction" as const, from: each.from, next: each.next };
  if (condition.kind === "state") {
    if (condition.state !== "miss") return clash;
    start.exceptions.push({ when: { op: "<", value: { target: 1 } }, points: 0 });
    return undefined;
  }
  if (condition.kind === "value") {
    start.exceptions.push({ when: { op: ">=", value: condition.figure.value }, points: 0 });
    return condition.figure.scale === "plain" && start.target === undefined ? undefined : { code: "unknownWord", from: each.from, next: each.next };
  }
  const { low, high } = condition.bound;
  const end = low ?? high;
  if (end === undefined || (low !== undefined && high !== undefined)) return clash;
  const strict = end.edge === "open";
  const beyond = low !== undefined && start.good === "down" && typeof start.target === "number" && /增加|延长|超出|增长/.test(each.words) && end.mark.kind === "figure" ? start.target : undefined;
  // ≤8小时得满分…增加超过5小时不得分: more than 13 hours.
  if (beyond !== undefined && end.mark.kind === "figure" && end.mark.figure.value < beyond) {
    start.exceptions.push({ when: { op: strict ? ">" : ">=", value: normalise(beyond + end.mark.figure.value) }, points: 0 });
    return undefined;
  }
  start.exceptions.push({ when: { op: low !== undefined ? (strict ? ">" : ">=") : strict ? "<" : "<=", value: ruleFigure(end.mark, setting, note) }, points: 0 });
  return undefined;
}

/** 每超过5%加1分，不足5%不加分 */
function isPartStep(each: Case, condition: Condition, standard: Standard): boolean {
  const size = standard.steps[0]?.per.size;
  if (size === undefined || condition.kind !== "bound" || typeof each.outcome === "string" || each.outcome.unchanged !== true) return false;
  const { low, high } = condition.bound;
  return low === undefined && high?.edge === "open" && high.mark.kind === "figure" && high.mark.figure.scale === size.scale && compare(high.mark.figure.value, size.value) === 0;
}

/** 1%以内的扣10分，每超过1%加扣10分: the first step, said on its own, counts whole. */
function isFirstStep(each: Case, condition: Condition, standard: Standard): boolean {
  const per = standard.steps[0]?.per;
  if (per?.size === undefined || condition.kind !== "bound" || typeof each.outcome === "string") return false;
  const high = condition.bound.high?.mark;
  if (high?.kind !== "figure" || condition.bound.low !== undefined) return false;
  return each.outcome.mode === "lose" && per.change.mode === "lose" && each.outcome.amount === per.change.amount && compare(high.figure.value, per.size.value) === 0;
}
