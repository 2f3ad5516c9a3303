import { shiftPoint } from "../../numbers/round";
import type { Award, Bound, End, Mark } from "./atom";
import type { Figure } from "./figure";
import type { Notes } from "./figures";
import type { Case, Condition, Standard, Step } from "./standard";

/** Puts what people leave out into a standard: signs of percent, 每 in front of a count, further rows of 以此类推. */
export function prepare(standard: Standard, note: Notes): Standard {
  const percent = percentages(standard, note);
  const counted = perOne(percent, note);
  return counted.marks.includes("soOn") ? goOn(counted, note) : counted;
}

/** ≥90%, ≥100, ≥110: one metric has one scale, so bare numbers beside percentages are percentages. */
function percentages(standard: Standard, note: Notes): Standard {
  const figures = standard.cases.flatMap((each) => each.conditions.flatMap(figuresOf));
  const percent = figures.some((each) => each.scale === "percent");
  const bare = figures.filter((each) => each.scale === "plain" && each.unit === undefined);
  if (!percent || bare.length === 0 || bare.some((each) => each.value < SMALLEST)) return standard;
  if (figures.some((each) => each.unit !== undefined)) return standard;
  note.add("percentLost");
  return { ...standard, cases: standard.cases.map((each) => ({ ...each, conditions: each.conditions.map((one) => mapped(one, scaled)) })) };
}

/** A bare number this large beside percentages is a percentage that lost its sign. */
const SMALLEST = 10;

function scaled(figure: Figure): Figure {
  if (figure.scale !== "plain") return figure;
  return { ...figure, value: shiftPoint(figure.value, -2), grain: shiftPoint(figure.grain, -2), scale: "percent" };
}

function figuresOf(condition: Condition): readonly Figure[] {
  if (condition.kind === "state") return [];
  if (condition.kind === "value") return [condition.figure];
  const { low, high, point } = condition.bound;
  return [low?.mark, high?.mark, point].flatMap((mark) => (mark?.kind === "figure" ? [mark.figure] : []));
}

function mapped(condition: Condition, change: (figure: Figure) => Figure): Condition {
  if (condition.kind === "state") return condition;
  if (condition.kind === "value") return { kind: "value", figure: change(condition.figure) };
  const mark = (one: Mark): Mark => (one.kind === "figure" ? { kind: "figure", figure: change(one.figure) } : one);
  const end = (one: End | undefined): End | undefined => one && { ...one, mark: mark(one.mark) };
  const { low, high, point } = condition.bound;
  const bound: Bound = { ...condition.bound, low: end(low), high: end(high), point: point && mark(point) };
  return { kind: "bound", bound };
}

/** 一项不符扣0.5分, 一次扣1分: the only count that costs points costs them every time. */
function perOne(standard: Standard, note: Notes): Standard {
  const costs = standard.cases.filter((each) => isCount(each));
  const [only, more] = costs;
  if (only === undefined || more !== undefined || standard.steps.length > 0 || typeof only.outcome === "string") return standard;
  const others = standard.cases.filter((each) => each !== only);
  if (others.some((each) => each.conditions.some((one) => one.kind === "value" || (one.kind === "bound" && !isFar(one.bound))) || (typeof each.outcome !== "string" && each.outcome.mode === "lose" && each.outcome.unchanged !== true))) return standard;
  const condition = only.conditions[0];
  if (condition?.kind !== "value") return standard;
  note.add("perOne");
  const step: Step = {
    per: { toTarget: false, inRange: false, compared: false, words: only.words, size: condition.figure, change: only.outcome },
    start: [], from: only.from, next: only.next,
  };
  return { ...standard, cases: others, steps: [step] };
}

/** 3次以上不得分 beside 一次扣1分 leaves room for counts in between; 2次以上 is the next row. */
function isFar({ low, high }: Bound): boolean {
  return low?.mark.kind === "figure" && high === undefined && low.mark.figure.value > 2;
}

function isCount(each: Case): boolean {
  const [condition, second] = each.conditions;
  if (condition?.kind !== "value" || second !== undefined || typeof each.outcome === "string") return false;
  const { figure } = condition;
  const counts = figure.scale === "plain" && figure.unit !== undefined && figure.unit !== "score" && figure.value === 1;
  return counts && each.outcome.mode === "lose" && each.outcome.unchanged !== true;
}

/** 以此类推: the last two rows say how it goes on. */
function goOn(standard: Standard, note: Notes): Standard {
  return overrun(standard, note) ?? firstRow(standard, note) ?? furtherRows(standard, note);
}

/** 超出5%扣5%，超出10%扣10%，以此类推: a step from the target. */
function overrun(standard: Standard, note: Notes): Standard | undefined {
  const rows = standard.cases.filter((each) => each.outcome !== "proportion");
  const [first, second, third] = rows.map(lossBeyond);
  if (first === undefined || second === undefined || rows.length < 2 || rows.length > 3) return undefined;
  if (!near(second.at, first.at * 2) || !near(second.lost, first.lost * 2)) return undefined;
  if (rows.length === 3 && (third === undefined || !near(third.at, first.at * 3) || !near(third.lost, first.lost * 3))) return undefined;
  const row = rows[0];
  if (row === undefined || standard.steps.length > 0) return undefined;
  note.add("goOn");
  const step: Step = {
    per: { direction: "up", toTarget: true, inRange: false, compared: true, words: row.words, size: first.figure, change: first.award },
    start: [], from: row.from, next: row.next,
  };
  return { ...standard, cases: [], steps: [step], marks: standard.marks.filter((each) => each !== "proportion") };
}

interface Loss {
  readonly at: number;
  readonly lost: number;
  readonly figure: Figure;
  readonly award: Award;
}

function lossBeyond(each: Case): Loss | undefined {
  const condition = each.conditions[0];
  if (condition?.kind !== "bound" || condition.bound.low?.mark.kind !== "figure" || condition.bound.high !== undefined) return undefined;
  if (typeof each.outcome === "string" || each.outcome.mode !== "lose") return undefined;
  const { figure } = condition.bound.low.mark;
  return { at: figure.value, lost: amountOf(each.outcome), figure, award: each.outcome };
}

function amountOf(award: Award): number {
  return typeof award.amount === "number" ? award.amount : award.amount.full;
}

/** 每少于目标1%-10%扣20分；11%-20%扣40分: the second row repeats the first step, and any begun step counts. */
function firstRow(standard: Standard, note: Notes): Standard | undefined {
  const [step] = standard.steps;
  const upTo = step?.per.upTo;
  const size = step?.per.size;
  if (step === undefined || upTo === undefined || size === undefined) return undefined;
  const agrees = standard.cases.every((each, index) => {
    const condition = each.conditions[0];
    if (condition?.kind !== "bound" || typeof each.outcome === "string") return false;
    const { low, high } = condition.bound;
    if (low?.mark.kind !== "figure" || high?.mark.kind !== "figure") return false;
    const rows = index + 2;
    return near(high.mark.figure.value, upTo.value * rows) && near(low.mark.figure.value, upTo.value * (rows - 1) + size.value) && near(amountOf(each.outcome), amountOf(step.per.change) * rows);
  });
  if (!agrees) return undefined;
  note.add("goOn");
  return { ...standard, cases: [], steps: [{ ...step, per: { ...step.per, started: true } }] };
}

const MOST_ROWS = 20;

/** 5项以上满分，4项80%，3项60%，以此类推: as long as there is something left. */
function furtherRows(standard: Standard, note: Notes): Standard {
  const last = standard.cases.at(-1);
  const before = standard.cases.at(-2);
  const [a, b] = [before?.conditions[0], last?.conditions[0]];
  if (last === undefined || before === undefined || a?.kind !== "value" || b?.kind !== "value") return standard;
  if (typeof last.outcome === "string" || typeof before.outcome === "string" || typeof last.outcome.amount !== typeof before.outcome.amount) return standard;
  const by = b.figure.value - a.figure.value;
  const points = amountOf(last.outcome) - amountOf(before.outcome);
  if (by === 0 || points >= 0 || last.outcome.mode !== "get") return standard;
  note.add("goOn");
  const rows: Case[] = [...standard.cases];
  let value = b.figure.value + by;
  let amount = amountOf(last.outcome) + points;
  for (let count = 0; count < MOST_ROWS && value > 0 && amount > 1e-9; count++) {
    const rounded = Number(amount.toPrecision(12));
    const outcome: Award = { ...last.outcome, amount: typeof last.outcome.amount === "number" ? rounded : { full: rounded } };
    rows.push({ ...last, conditions: [{ kind: "value", figure: { ...b.figure, value } }], outcome });
    value += by;
    amount += points;
  }
  return { ...standard, cases: rows };
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-9;
}
