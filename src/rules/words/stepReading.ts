import type { DeductRule, Exception, Figure as RuleFigure, Points, StepRule, StepSize, Unit } from "../rule";
import type { Award, Direction, Per } from "./atom";
import { negated, plus } from "./awards";
import { type Attempt, type Notes, type Setting, unitOf } from "./figures";
import { number } from "./intervals";
import { readLimits } from "./limitReading";
import { type Standard, type Step, type Trouble, trouble } from "./standard";
import { type Start, startOf } from "./stepStart";

type Stepped = StepRule | DeductRule;

/** 每… with what stands around it: a step rule where there is a target to be over or under, a deduction where things are counted. */
export function readSteps(standard: Standard, note: Notes): Attempt<Stepped> {
  const [first, second, third] = merged(standard.steps);
  if (first === undefined) return trouble("missingPoints", { from: 0, next: 1 });
  if (third !== undefined) return trouble("severalCriteria", third);
  const setting: Setting = { rates: false };
  const start = startOf(standard, setting, note);
  if ("code" in start) return { ok: false, trouble: start };
  if (isCount(first, second, start, standard)) return counted(standard, first, start, note);
  if (second !== undefined && (sizeOf(first.per) !== sizeOf(second.per) || sameSide(first.per, second.per))) return trouble("contradiction", second);
  return stepped(standard, first, second, start, note);
}

/** 缺席每次扣0.1分，迟到每次扣0.1分: counts that cost the same are one count. */
function merged(steps: readonly Step[]): readonly Step[] {
  const [first] = steps;
  const key = ({ per, start }: Step): string => JSON.stringify([per.direction, per.size?.value, per.size?.unit, per.change.mode, per.change.amount, start]);
  const same = first !== undefined && first.per.direction === undefined && first.per.change.mode === "lose" && steps.every((each) => key(each) === key(first));
  return same ? [first] : steps;
}

function sizeOf(per: Per): number {
  return per.size?.value ?? 1;
}

function sameSide(a: Per, b: Per): boolean {
  return a.direction === b.direction;
}

/** Fines, bonus money and points that are added start from 0. */
function isMoney(award: Award): boolean {
  return award.money === true;
}

/** Whether a 每-phrase counts things (每次扣2分) instead of measuring a distance from a target. */
function isCount(first: Step, second: Step | undefined, start: Start, standard: Standard): boolean {
  const { per } = first;
  if (second !== undefined || (per.change.mode !== "lose" && !(per.change.mode === "get" && per.size !== undefined && standard.steps.length === 1 && per.direction === undefined))) return false;
  if (start.free !== undefined && per.direction === "up") return true;
  if (per.toTarget || start.mentioned) return false;
  if (per.direction === undefined) return true;
  if (per.direction === "up" && /超期|逾期|延期|超时|迟/.test(standard.words)) return true;
  const scale = per.size?.scale ?? "plain";
  if (scale !== "plain" || per.size?.unit === "score" || per.compared) return false;
  // 每少一项, 每缺1件, 每增加一次: what is counted is the shortfall or the excess itself.
  return !/目标|计划|实际/.test(standard.words) && !standard.former && (per.size?.unit !== undefined || per.direction === "down");
}

function counted(standard: Standard, step: Step, start: Start, note: Notes): Attempt<DeductRule> {
  const { per } = step;
  const money = isMoney(per.change);
  const points = start.points ?? (money ? 0 : { full: 1 });
  if (per.size?.scale === "percent" && per.direction === undefined) note.add("percentagePoint");
  const limits = readLimits(standard, points, "lose", note);
  if ("code" in limits) return { ok: false, trouble: limits };
  if (start.exceptions.some((each) => each.when.op.startsWith("<"))) return trouble("contradiction", step);
  const unit = unitOf([per.size, ...start.figures]);
  const per1 = sizeOf(per);
  const whole = per.started === true ? ("started" as const) : undefined;
  if (per1 !== 1 && whole === undefined) note.add("parts");
  if (start.points === undefined && !money) note.add("fullMarks");
  if (per.direction === "down") note.add("shortfall");
  return {
    ok: true,
    rule: {
      kind: "deduct",
      ...common(unit, start.exceptions, money),
      points,
      each: per.change.amount,
      free: start.free ?? 0,
      ...(per1 === 1 ? {} : { per: per1 }),
      ...(whole === undefined ? {} : { whole }),
      floor: limits.floor,
    },
  };
}

function common(unit: Unit | undefined, exceptions: readonly Exception[], money: boolean): Pick<StepRule, "unit" | "exceptions" | "value"> {
  return { ...(unit === undefined ? {} : { unit }), ...(exceptions.length === 0 ? {} : { exceptions }), ...(money ? { value: "amount" as const } : {}) };
}

interface Changes {
  up: Points;
  down: Points;
}

function stepped(standard: Standard, first: Step, second: Step | undefined, start: Start, note: Notes): Attempt<StepRule> {
  const changes = changesOf(first, second, start);
  if ("code" in changes) return { ok: false, trouble: changes };
  const based = baseOf(standard, first, second, start, note);
  if ("code" in based) return { ok: false, trouble: based };
  const { points } = based;
  const signs = [number(changes.up), number(changes.down)];
  const loses = signs.some((each) => each < 0);
  const limits = readLimits(standard, points, loses ? (signs.some((each) => each > 0) ? "both" : "lose") : "add", note);
  if ("code" in limits) return { ok: false, trouble: limits };
  const { per } = first;
  const ofTarget = per.size?.scale === "percent" && typeof (start.target ?? based.target) !== "number";
  const unit = unitOf([ofTarget ? undefined : per.size, ...start.figures]);
  if (per.inRange && start.upTo === undefined) return trouble("missingBase", first);
  const money = isMoney(per.change);
  const target = start.firstStep !== undefined ? 0 : (start.target ?? based.target);
  if (target === undefined) note.add("itemTarget");
  const wholeWord = standard.marks.includes("whole");
  const whole = per.started === true || start.firstStep !== undefined ? "started" : wholeWord;
  note.add(whole === "started" ? "started" : "parts");
  // Outside a range both sides cost the same.
  const around = per.inRange && second === undefined && per.change.mode === "lose" ? { up: negated(per.change.amount), down: negated(per.change.amount) } : changes;
  const mirrored = second !== undefined && first.per.direction === "down" && second.per.direction === "up";
  return {
    ok: true,
    rule: {
      kind: "step",
      ...common(unit, start.exceptions.map((each) => settled(each, target)), money),
      points,
      ...(target === undefined ? {} : { target }),
      ...(start.upTo === undefined ? {} : { upTo: start.upTo }),
      step: size(per, mirrored, target, note),
      gain: mirrored ? changes.down : around.up,
      loss: negated(mirrored ? changes.up : around.down),
      cap: limits.cap,
      floor: limits.floor,
      whole,
    },
  };
}

/** 未达目标 with a target of its own is that figure. */
function settled(each: Exception, target: RuleFigure | undefined): Exception {
  const { value } = each.when;
  return typeof value !== "number" && value.target === 1 && typeof target === "number" ? { ...each, when: { ...each.when, value: target } } : each;
}

function size(per: Per, mirrored: boolean, target: RuleFigure | undefined, note: Notes): StepSize {
  const step = per.upTo?.value ?? sizeOf(per);
  const value = mirrored ? -step : step;
  if (per.size?.scale !== "percent" || typeof target === "number") return value;
  note.add("percentStep");
  return { percent: value };
}

/** Points that each step above and each step below changes. */
function changesOf(first: Step, second: Step | undefined, start: Start): Changes | Trouble {
  const changes: Changes = { up: 0, down: 0 };
  for (const each of second === undefined ? [first] : [first, second]) {
    const { change } = each.per;
    const gains = change.mode === "add" || change.mode === "get";
    const direction: Direction | undefined = each.per.direction ?? (second === undefined ? undefined : timely(each.per)) ?? (gains && !start.mentioned ? "up" : undefined) ?? (start.good === undefined ? undefined : start.good === "up" ? (change.mode === "lose" ? "down" : "up") : change.mode === "lose" ? "up" : "down");
    if (direction === undefined) return { code: "missingBase", from: each.from, next: each.next };
    if (direction === "both" || change.mode === "both") {
      if (direction !== "both" || change.mode !== "both") return { code: "contradiction", from: each.from, next: each.next };
      return { up: change.amount, down: negated(change.amount) };
    }
    const side = deviation(direction, change, start);
    const points = change.mode === "lose" ? negated(change.amount) : change.amount;
    // ≥95%得满分，每高1%扣1分: full marks and a deduction for the same actuals.
    if (start.good === side && change.mode === "lose") return { code: "contradiction", from: each.from, next: each.next };
    if (changes[side] !== 0) return { code: "contradiction", from: each.from, next: each.next };
    changes[side] = plus(changes[side], points, 1);
  }
  return changes;
}

/** 每提前1小时加, 每延迟1小时扣: two sides of a deadline. */
function timely(per: Per): "up" | "down" | undefined {
  if (/提前|早/.test(per.words)) return "down";
  return /延迟|延期|延误|推迟|逾期|超期|超时|晚|迟/.test(per.words) ? "up" : undefined;
}

/** 每差1% lies on the side that is not good. */
function deviation(direction: "up" | "down", change: Award, start: Start): "up" | "down" {
  return direction === "down" && start.good === "down" && change.mode === "lose" ? "up" : direction;
}

type Based = { readonly points: Points; readonly target?: RuleFigure } | Trouble;

/** Points at the target. Deductions start from full marks, additions from 0 where it is clear from which figure. */
function baseOf(standard: Standard, first: Step, second: Step | undefined, start: Start, note: Notes): Based {
  const steps = second === undefined ? [first] : [first, second];
  const adds = steps.some((each) => each.per.change.mode === "add");
  const gets = steps.some((each) => each.per.change.mode === "get");
  const loses = steps.some((each) => each.per.change.mode === "lose" || each.per.change.mode === "both");
  const exceeds = steps.some((each) => each.per.toTarget) || /超额/.test(standard.words);
  const place = { from: first.from, next: first.next };
  if (isMoney(first.per.change)) return { points: 0, ...(start.mentioned || first.per.toTarget ? {} : { target: 0 }) };
  if (start.points !== undefined) return { points: start.points };
  if (gets || (adds && !loses)) {
    if (start.exceptions.length > 0) return { code: "missingBase", ...place };
    if (exceeds && !gets) {
      note.add("fullMarks");
      return { points: { full: 1 }, ...(/超额/.test(standard.words) && !first.per.toTarget ? { target: 1 } : {}) };
    }
    note.add("fromZero");
    const measured = start.mentioned || standard.former || first.per.toTarget;
    if (measured) return { points: 0 };
    const counts = first.per.direction === undefined || gets || /增长/.test(standard.words);
    if (!counts && typeof first.per.change.amount === "number") return { code: "missingBase", ...place };
    return counts ? { points: 0, target: 0 } : { points: { full: 1 } };
  }
  if (adds && loses && !start.mentioned && !exceeds) {
    const floor = standard.limits.find((each) => each.limit === "floor");
    if (floor !== undefined && typeof floor.amount === "number" && floor.amount < 0) {
      note.add("fromZero");
      return { points: 0 };
    }
    return { code: "missingBase", ...place };
  }
  note.add("fullMarks");
  return { points: { full: 1 } };
}
