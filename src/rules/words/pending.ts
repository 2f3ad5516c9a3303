import type { Atom, Formula } from "./atom";
import type { Figure } from "./figure";
import type { Condition, Trouble } from "./standard";

/** The case that is being put together: what has been said since the last points. */
export interface Pending {
  conditions: Condition[];
  label: string;
  /** Whether the label has words that name something. */
  named: boolean;
  metric: string;
  words: string;
  /** Whether 且 stands behind a condition: then none is only a stretch of time. */
  linked: boolean;
  /** Whether 、 stands between its names: 内容完整、书写规范. */
  listed: boolean;
  from: number;
  /** Where the numbers of the conditions stand. */
  places: { from: number; next: number; numeric: boolean; value: boolean; separated: boolean }[];
}

export function say(pending: Pending, atom: Atom): void {
  const latin = /[A-Za-z]$/.test(pending.label) && /^[A-Za-z]/.test(atom.said);
  pending.label += latin ? ` ${atom.said}` : atom.said;
  pending.words += atom.said;
}

export function fresh(from: number): Pending {
  return { conditions: [], label: "", named: false, metric: "", words: "", linked: false, listed: false, from, places: [] };
}

/** "up to three days, then 0": what follows holds beyond. */
export function turn(pending: Pending): void {
  pending.conditions = pending.conditions.map((one) =>
    one.kind === "bound" && one.bound.low === undefined && one.bound.high !== undefined ? { kind: "bound", bound: { low: { ...one.bound.high, edge: "open" } } } : one,
  );
}

/** The conditions that count: 完成 beside a bound is its verb, and a count in front of a name is part of the name. */
export function told(pending: Pending): readonly Condition[] {
  const bounds = pending.conditions.filter((one) => one.kind === "bound");
  return pending.conditions.filter((one, index) => {
    if (one.kind === "state" && one.state === "miss") return pending.conditions.every((other) => other.kind === "state");
    if (one.kind === "state") return pending.conditions.length === 1 || one.state !== "reach" || bounds.length === 0;
    if (one.kind === "value" && isWhole(one.figure) && pending.conditions.slice(index + 1).some((other) => other.kind === "state" && (other.state === "none" || other.state === "good"))) return false;
    if (one.kind === "value") return !(index < pending.conditions.length - 1 && (isName(one.figure) || pending.conditions.slice(index + 1).some((later) => isCounted(one.figure, later))));
    return pending.linked || !(isWindow(one) && pending.conditions.slice(index + 1).some((later) => later.kind !== "state"));
  });
}

function isName(figure: Figure): boolean {
  return figure.spelled === true;
}

/** 准确率100%，无投诉: all of a rate says no more than that nothing went wrong. */
function isWhole(figure: Figure): boolean {
  return figure.scale === "percent" && figure.value === 1;
}

/** 8项任务100%完成: how many there are is no condition on their rate. */
function isCounted(figure: Figure, later: Condition): boolean {
  const rate = later.kind === "value" ? later.figure : later.kind === "bound" && later.bound.low?.mark.kind === "figure" ? later.bound.low.mark.figure : undefined;
  return figure.unit !== undefined && figure.scale === "plain" && rate?.scale === "percent";
}

const TIMES: readonly (string | undefined)[] = ["minutes", "hours", "days", "weeks", "months", "years"];

/** 一个月内迟到3次: a stretch of time in front of another condition. */
function isWindow(one: Extract<Condition, { kind: "bound" }>): boolean {
  const high = one.bound.high?.mark;
  return one.bound.low === undefined && high?.kind === "figure" && TIMES.includes(high.figure.unit);
}

/** Two numbers that both must hold are two criteria. */
export function unclear(pending: Pending, atom: Atom): Trouble | undefined {
  const conditions = told(pending);
  const numeric = conditions.filter((one) => one.kind !== "state");
  const states = conditions.filter((one) => one.kind === "state" && one.state !== "reach");
  const place = pending.places[0] ?? atom;
  // 达到100%且无投诉: both must hold. 超过10%或无预算 names two ways to the same points.
  const both = states.some((one) => one.kind === "state" && (one.state === "none" || one.state === "good"));
  if (numeric.some((one) => one.kind === "bound") && both && !pending.words.includes("或")) return { code: "severalCriteria", from: place.from, next: atom.next };
  if (numeric.length > 1) return { code: "severalCriteria", from: place.from, next: atom.next };
  if (numeric.length === 1 && states.some((one) => one.kind === "state" && one.state !== "miss") && numeric[0]?.kind === "value") return { code: "severalCriteria", from: place.from, next: atom.next };
  return undefined;
}

/** <85%：实际/85%×权重分: in proportion up to the bound. */
export function isShare({ of, constant, slope }: Formula, pending: Pending): boolean {
  const [one, more] = pending.conditions;
  const high = one?.kind === "bound" ? one.bound.high?.mark : undefined;
  if (more !== undefined || of === "down" || constant !== 0 || typeof slope === "number" || slope.plus !== undefined || high?.kind !== "figure") return false;
  return Math.abs(slope.full * high.figure.value - 1) < 1e-9;
}
