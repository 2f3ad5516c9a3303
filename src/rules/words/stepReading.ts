import { normalise } from "../../numbers/compare";
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
export function readSteps(given: Standard, note: Notes): Attempt<Stepped> {
  const standard: Standard = { ...given, steps: given.steps.map(directed) };
  const [first, next, third] = merged(standard.steps);
  if (first === undefined) return trouble("missingPoints", { from: 0, next: 1 });
  if (third !== undefined) return trouble("severalCriteria", third);
  const second = next === undefined ? undefined : rescaled(next, first.per);
  const setting: Setting = { rates: false };
  const start = startOf(standard, setting, note);
  if ("code" in start) return { ok: false, trouble: start };
  if (isCount(first, second, start, standard)) return counted(standard, first, start, note);
  if (second !== undefined && (sizeOf(first.per) !== sizeOf(second.per) || sameSide(first.per, second.per))) return trouble("contradiction", second);
  return stepped(standard, first, second, start, note);
}

/** 超过目标值每1%加1分: the phrase goes the way that its condition says. */
function directed(step: Step): Step {
  const one = step.start[0];
  if (step.per.direction !== undefined || one?.kind !== "bound" || step.start.length > 1) return step;
  const { low, high } = one.bound;
  if ((low === undefined) === (high === undefined)) return step;
  const edge = low ?? high;
  // 5次以上的每次扣1分 counts from there; 3天以内每天加1分 does not say from where.
  if (edge?.edge !== "open") return step;
  return { ...step, per: { ...step.per, direction: low === undefined ? "down" : "up" } };
}

/** 缺席每次扣0.1分，迟到每次扣0.1分: counts that cost the same are one count. */
function merged(steps: readonly Step[]): readonly Step[] {
  const [first] = steps;
  const key = ({ per, start }: Step): string => JSON.stringify([per.direction, per.size?.value, per.size?.unit, per.change.mode, per.change.amount, start]);
  const same = first !== undefined && first.per.direction === undefined && first.per.change.mode === "lose" && steps.every((each) => key(each) === key(first));
  return same ? [first] : steps;
}

/** 每少50人扣1分，每多100人加1分: parts of a step count, so 1 point for 100 is half a point for 50. */
function rescaled(step: Step, like: Per): Step {
  const { size, change, whole, started } = step.per;
  const plain = size?.scale === "plain" && like.size?.scale === "plain" && size.unit === like.size.unit && typeof change.amount === "number";
  if (!plain || size.value === like.size.value || size.value === 0 || whole !== undefined || started !== undefined || like.whole !== undefined || like.started !== undefined) return step;
  const amount = normalise((change.amount * sizeOf(like)) / size.value);
  return { ...step, per: { ...step.per, size: { ...size, value: sizeOf(like) }, change: { ...change, amount } } };
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
  if (second !== undefined || per.change.mode !== "lose") return false;
  if (start.free !== undefined && per.direction === "up") return true;
  // 按期完成得满分，每延期1天扣1分
  if (per.direction === undefined && !per.toTarget && start.target === undefined && start.good === undefined && timely(per) === "up") return true;
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
  const begun = per.started === true || standard.marks.includes("parts");
  const whole = begun ? ("started" as const) : start.whole === true || per.whole === true ? true : undefined;
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
  // 每高1%加1分，高于目标不加分
  const none = standard.limits.find((each) => each.limit === "mostGain" && each.amount === 0);
  if (none !== undefined && signs.some((each) => each > 0)) return trouble("contradiction", none);
  const { per } = first;
  const plain = start.figures.some((each) => each?.scale === "plain" && each.value > MOST_RATE);
  if (strange(first, start) || (plain && per.size?.scale === "point")) return trouble("severalCriteria", first);
  const ofTarget = per.size?.scale === "percent" && (plain || typeof (start.target ?? based.target) !== "number");
  if (per.inRange && start.upTo === undefined) return trouble("missingBase", first);
  const money = isMoney(per.change);
  const target = start.firstStep !== undefined ? 0 : (start.target ?? based.target);
  if (target === undefined) note.add("itemTarget");
  if (start.exceptions.some((each) => crosses(each, target, changes))) return trouble("contradiction", first);
  // 越低得分越高，每下降0.1%加1分: from which figure?
  if (start.target === undefined && !start.mentioned && !per.toTarget && /越.{1,6}越/.test(standard.words)) return trouble("missingBase", first);
  const excess = target === undefined && negative(changes.up) ? start.exceptions.find(isExcess) : undefined;
  // 每超1%扣2分，超过5%不得分: by how much, or the figure itself?
  if (excess !== undefined && !(ofTarget && AMOUNTS.test(standard.words))) return trouble("ambiguous", first);
  const unit = excess === undefined ? unitOf([ofTarget ? undefined : per.size, ...start.figures]) : undefined;
  const wholeWord = standard.marks.includes("whole") || [first, second].some((each) => each?.per.whole === true) || start.whole === true;
  const whole = per.started === true || standard.marks.includes("parts") || start.firstStep !== undefined ? "started" : wholeWord;
  note.add(whole === "started" ? "started" : "parts");
  // Outside a range both sides cost the same.
  const around = per.inRange && second === undefined && per.change.mode === "lose" ? { up: negated(per.change.amount), down: negated(per.change.amount) } : changes;
  const mirrored = second !== undefined && first.per.direction === "down" && second.per.direction === "up";
  return {
    ok: true,
    rule: {
      kind: "step",
      ...common(unit, start.exceptions.map((each) => (excess === undefined ? settled(each, target) : exceeding(each))), money),
      ...(start.figures.some((each) => each?.absolute === true) ? { absolute: true as const } : {}),
      points,
      ...(target === undefined ? {} : { target }),
      ...(start.upTo === undefined ? {} : { upTo: start.upTo }),
      step: size(per, mirrored, plain ? undefined : target, note),
      gain: mirrored ? changes.down : around.up,
      loss: negated(mirrored ? changes.up : around.down),
      cap: limits.cap,
      floor: limits.floor,
      whole,
    },
  };
}

/** Nothing left already on the good side of the target. */
function crosses({ when: { op, value } }: Exception, target: RuleFigure | undefined, { up, down }: Changes): boolean {
  if (typeof value !== "number" || typeof target !== "number") return false;
  return (op.startsWith(">") && negative(up) && value < target) || (op.startsWith("<") && negative(down) && value > target);
}

/** What is planned in money or pieces: of these 5% over is 5% of the target. */
const AMOUNTS = /预算|费用|成本|开支|支出|产量|销量|销售额|budget|cost|spend|expense/i;

const MOST_EXCESS = 0.5;

/** More than 5% (over the item's target). */
function isExcess({ when: { op, value } }: Exception): boolean {
  return op.startsWith(">") && typeof value === "number" && value < MOST_EXCESS;
}

function exceeding(each: Exception): Exception {
  const { value } = each.when;
  return isExcess(each) && typeof value === "number" ? { ...each, when: { ...each.when, value: { target: normalise(1 + value) } } } : each;
}

function negative(points: Points): boolean {
  return number(points) < 0;
}

/** A rate is a fraction; larger figures are amounts. */
const MOST_RATE = 10;

const COUNTS: readonly (string | undefined)[] = ["times", "cases", "persons", "items", "other", "faults"];

/** 得分低于90分每次扣2分: what is counted is another thing than what is held against the figure. */
function strange({ per }: Step, start: Start): boolean {
  if (per.size?.scale !== "plain" || !COUNTS.includes(per.size.unit)) return false;
  return start.figures.some((each) => each !== undefined && (each.scale !== "plain" || (each.unit !== undefined && !COUNTS.includes(each.unit))));
}

/** 未达目标 with a target of its own is that figure. */
function settled(each: Exception, target: RuleFigure | undefined): Exception {
  const { value } = each.when;
  if (typeof value === "number" || typeof target !== "number") return each;
  return { ...each, when: { ...each.when, value: normalise(target * value.target + (value.plus ?? 0)) } };
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
    // ≥95%得满分, every 0.1% below that "1 point": whether won or lost is not said.
    if (gains && start.good !== undefined && start.good !== side) return { code: "contradiction", from: each.from, next: each.next };
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
  return /延迟|延期|滞后|延误|推迟|逾期|超期|超时|晚|迟/.test(per.words) ? "up" : undefined;
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
  // 完成目标奖1000元，每超1%奖100元: whether the one is on top of the other is not said.
  if (isMoney(first.per.change) && standard.cases.some(({ outcome }) => typeof outcome !== "string" && outcome.unchanged !== true && number(outcome.amount) !== 0)) return { code: "missingBase", ...place };
  if (isMoney(first.per.change)) return { points: 0, ...(start.mentioned || first.per.toTarget ? {} : { target: 0 }) };
  if (start.points !== undefined) {
    // 基础分60分，每新增1个客户加5分: what is counted starts from none.
    const counts = adds && !loses && first.per.direction === undefined && !start.mentioned && !standard.former && !first.per.toTarget && first.per.size?.scale === "plain";
    return { points: start.points, ...(counts ? { target: 0 } : {}) };
  }
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
  // 每超过1次加0.5分，每低于1次扣0.5分: over and under can only be of the item's target.
  const compared = steps.every((each) => each.per.compared) || /[较比与]目标|对比目标/.test(standard.words);
  if (adds && loses && !start.mentioned && !exceeds && !compared) {
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
