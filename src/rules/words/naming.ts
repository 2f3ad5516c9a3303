import type { Atom } from "./atom";
import type { Run } from "./stretches";

export function isEarning(atom: Atom | undefined): boolean {
  return atom?.type === "award" || atom?.type === "per" || atom?.type === "limit" || (atom?.type === "value" && (atom.figure.unit === "score" || atom.figure.unit === "yuan" || atom.figure.unit === undefined));
}

/** Behind these the name of what is measured is over. */
export function isOpening(atom: Atom): boolean {
  return isEarning(atom) || atom.type === "bound" || atom.type === "value" || atom.type === "ratio" || atom.type === "target";
}

const TIMES: readonly (string | undefined)[] = ["minutes", "hours", "days", "weeks", "months", "years"];

/** 一个月内迟到3次, 近三年平均, 一次解决率: a stretch of time or a count that belongs to the name. */
export function isWindow(atom: Atom, atoms: readonly Atom[]): boolean {
  const mark = atom.type === "bound" && atom.bound.low === undefined ? atom.bound.high?.mark : undefined;
  const figure = atom.type === "value" && atom.figure.spelled === true ? atom.figure : mark?.kind === "figure" ? mark.figure : undefined;
  if (figure?.spelled !== true && !TIMES.includes(figure?.unit)) return false;
  const at = atoms.indexOf(atom);
  const behind = atoms.slice(at + 1).find((each) => isOpening(each) || (each.type === "separator" && each.strong));
  const condition = behind?.type === "bound" || behind?.type === "per" || (behind?.type === "value" && behind.figure.unit !== "score");
  return condition && atoms[at + 1]?.type === "text";
}

/** 无客户投诉: what must not happen. */
export function isNone(atom: Atom | undefined): boolean {
  return atom?.type === "state" && atom.state === "none";
}

const COUNTED: readonly (string | undefined)[] = ["times", "cases", "persons", "items", "other", "faults"];

/** 1次重大质量事故; 误差率在5%以内: beside a condition the thing that is counted or measured. */
export function isSubject({ before, behind }: Run, said: string, opening: Atom | undefined, named: boolean): boolean {
  if (before === opening && isDeadline(before)) return true;
  if (named) return false;
  const measured = behind?.type === "bound" || behind?.type === "per" || behind?.type === "value";
  if (measured && METRIC.test(said)) return true;
  return before === opening && isCounted(before);
}

/** 24小时内发出会议纪要: what must be done by then. */
function isDeadline(atom: Atom | undefined): boolean {
  const mark = atom?.type === "bound" && atom.bound.low === undefined ? atom.bound.high?.mark : undefined;
  return mark?.kind === "figure" && TIMES.includes(mark.figure.unit);
}

function isCounted(atom: Atom | undefined): boolean {
  const mark = atom?.type === "bound" ? (atom.bound.low ?? atom.bound.high)?.mark : undefined;
  const figure = atom?.type === "value" ? atom.figure : mark?.kind === "figure" ? mark.figure : undefined;
  return COUNTED.includes(figure?.unit);
}

export const METRIC = /(?:率|度|量|[^超余差]额|数|比|时间|得分|指标)$/;

/** 每发现一项错误: what is counted, as against a distance from the target. */
export function isCounting(atom: Atom): boolean {
  return atom.type === "per" && atom.per.direction === undefined && !atom.per.compared;
}
