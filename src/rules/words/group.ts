import type { Atom, Award, Content, Mark as AtomMark } from "./atom";
import { asAward } from "./awards";
import type { Figure } from "./figure";
import { type Case, type Condition, type Grouped, type Mark, type Outcome, type Standard, type Step, type Trouble, trouble } from "./standard";

/** No case has more; what has is no standard, and looking at all of them would take long. */
const MOST_CONDITIONS = 20;

interface Pending {
  conditions: Condition[];
  label: string;
  /** Whether the label has words that name something. */
  named: boolean;
  metric: string;
  words: string;
  from: number;
  /** Where the numbers of the conditions stand. */
  places: { from: number; next: number; numeric: boolean; value: boolean; separated: boolean }[];
}

type Placed<T extends Content["type"]> = Extract<Atom, { type: T }>;
type Limits = Standard["limits"][number];
type Bases = Standard["bases"][number];

interface Parts {
  cases: Case[];
  steps: Step[];
  limits: Limits[];
  bases: Bases[];
  targets: Standard["targets"][number][];
  formulas: Standard["formulas"][number][];
  marks: Mark[];
  slices: Standard["slices"][number][];
  words: string;
}

/** Puts phrases together: conditions with what they earn, steps with where they start, limits, full marks, targets. */
export function group(given: readonly Atom[]): Grouped {
  const slices = slicesFirst(given);
  const all = slices === undefined ? pointsFirst(given) : [];
  const parts: Parts = { cases: [], steps: [], limits: [], bases: [], targets: [], formulas: [], marks: [], slices: [...(slices ?? [])], words: "" };
  let pending = fresh(0);
  let separated = false;
  let found: Trouble | undefined;
  let rate: number | undefined;

  const close = (outcome: Outcome, atom: Atom): void => {
    const refused = unclear(pending, atom);
    found ??= refused;
    parts.cases.push({ ...pending, conditions: told(pending), outcome, next: atom.next, numbers: pending.places.some((place) => place.numeric) });
    pending = fresh(atom.next);
  };
  const condition = (one: Condition, atom: Atom, numeric: boolean): void => {
    if (pending.conditions.length >= MOST_CONDITIONS) {
      found ??= { code: "severalCriteria", from: pending.from, next: atom.next };
      pending = fresh(atom.from);
    }
    if (numeric) pending.metric = pending.label;
    pending.conditions.push(one);
    pending.places.push({ from: atom.from, next: atom.next, numeric, value: one.kind === "value", separated });
    separated = false;
  };
  const award = (one: Award, atom: Atom): void => {
    if (one.choice === true) found ??= { code: "pointRange", from: atom.from, next: atom.next };
    if (pending.conditions.length > 0 || (pending.named && one.full !== true)) close(one, atom);
    else if (one.mode === "get") parts.bases.push({ amount: one.amount, from: atom.from, next: atom.next });
    else if (pending.words !== "") close(one, atom);
    else found ??= { code: "missingBase", from: atom.from, next: atom.next };
  };

  for (const [index, atom] of all.entries()) {
    switch (atom.type) {
      case "separator":
        pending.label = "";
        pending.named = false;
        separated = true;
        if (atom.strong) {
          const dangling = pending.places.find((place) => place.numeric);
          const next = telling(all, index + 1);
          if (dangling !== undefined && next?.type !== "per" && next?.type !== "award" && next?.type !== "value") {
            found ??= { code: "missingPoints", from: dangling.from, next: dangling.next };
          }
          if (next?.type !== "per" && next?.type !== "award" && next?.type !== "value") pending = fresh(atom.next);
        }
        break;
      case "text":
        if (/^[:：/]$/.test(atom.said)) {
          // A heading's colon ends it; the colon between a level and its points does not.
          const next = all[index + 1]?.type;
          if (next !== "value" && next !== "award") pending.label = "";
        } else if (!/^[()（）[\]{}【】]$/.test(atom.said)) {
          say(pending, atom);
          pending.named ||= atom.text !== "";
        }
        parts.words += atom.said;
        if (atom.said === "或" || /^or$/i.test(atom.said)) pending.words += "或";
        break;
      case "bound":
        if (rate !== undefined) {
          const upTo = atom.bound.low?.mark ?? atom.bound.point;
          if (upTo === undefined) found ??= { code: "unknownWord", from: atom.from, next: atom.next };
          parts.slices.push({ upTo, rate });
          rate = undefined;
          pending = fresh(atom.next);
          break;
        }
        if (isChoice(all, index, atom, pending)) found ??= { code: "pointRange", from: atom.from, next: atom.next };
        condition({ kind: "bound", bound: atom.bound }, atom, true);
        break;
      case "state":
        say(pending, atom);
        condition({ kind: "state", state: atom.state }, atom, false);
        break;
      case "value":
        if (isPoints(all, index, atom.figure, pending)) award(asAward(atom.figure), atom);
        else condition({ kind: "value", figure: atom.figure }, atom, true);
        break;
      case "award":
        award(atom.award, atom);
        break;
      case "per":
        if (atom.per.change.choice === true) found ??= { code: "pointRange", from: atom.from, next: atom.next };
        parts.steps.push({ per: atom.per, start: told(pending), from: atom.from, next: atom.next });
        parts.words += atom.said;
        pending = fresh(atom.next);
        break;
      case "limit":
        // 发生2次及以上扣至最低分0分 is a case, not a limit.
        if (atom.limit === "floor" && atom.amount !== undefined && pending.places.some((place) => place.numeric)) {
          close({ mode: "get", amount: atom.amount, sure: true }, atom);
        } else parts.limits.push(atom);
        break;
      case "target":
        if (atom.bound !== undefined) parts.targets.push(atom.bound);
        break;
      case "ratio":
        parts.formulas.push(atom.formula);
        pending = fresh(atom.next);
        break;
      case "mark":
        found ??= marked(atom, parts);
        if (atom.mark === "item" || atom.mark === "former") say(pending, atom);
        if (atom.mark === "thereafter") turn(pending);
        if (atom.mark === "until" || (atom.mark === "thereafter" && parts.slices.length > 0)) {
          const last = pending.conditions.at(-1);
          if (last?.kind !== "value" || last.figure.scale !== "percent") found ??= { code: "unknownWord", from: atom.from, next: atom.next };
          else if (atom.mark === "until") rate = last.figure.value;
          else parts.slices.push({ rate: last.figure.value });
          pending = fresh(atom.next);
        }
        if ((atom.mark === "proportion" || atom.mark === "linear") && pending.conditions.length > 0) close(atom.mark, atom);
        break;
    }
  }
  const dangling = pending.places.find((place) => place.numeric);
  if (dangling !== undefined) found ??= { code: "missingPoints", from: dangling.from, next: dangling.next };
  return found === undefined ? { ok: true, standard: { ...parts, former: parts.marks.includes("former") } } : trouble(found.code, found);
}

/** "up to three days, then 0": what follows holds beyond. */
function turn(pending: Pending): void {
  pending.conditions = pending.conditions.map((one) =>
    one.kind === "bound" && one.bound.low === undefined && one.bound.high !== undefined ? { kind: "bound", bound: { low: { ...one.bound.high, edge: "open" } } } : one,
  );
}

function marked(atom: Placed<"mark">, parts: Parts): Trouble | undefined {
  parts.marks.push(atom.mark);
  if (atom.mark === "judgement") return { code: "judgement", from: atom.from, next: atom.next };
  if (atom.mark === "blocker") return { code: "unknownWord", from: atom.from, next: atom.next };
  return undefined;
}

function say(pending: Pending, atom: Atom): void {
  const latin = /[A-Za-z]$/.test(pending.label) && /^[A-Za-z]/.test(atom.said);
  pending.label += latin ? ` ${atom.said}` : atom.said;
  pending.words += atom.said;
}

function fresh(from: number): Pending {
  return { conditions: [], label: "", named: false, metric: "", words: "", from, places: [] };
}

/** The next phrase that says something. */
function telling(all: readonly Atom[], from: number): Atom | undefined {
  // Text and separators come merged by the tokeniser: a few at most stand between phrases.
  for (let at = from; at < all.length && at < from + 8; at++) {
    const atom = all[at];
    if (atom !== undefined && atom.type !== "text" && atom.type !== "separator") return atom;
  }
  return undefined;
}

/** Whether a bare value is the points of what stands in front of it. */
function isPoints(all: readonly Atom[], index: number, figure: Figure, pending: Pending): boolean {
  const { unit, scale } = figure;
  const possible = unit === "score" || unit === "yuan" || (unit === undefined && scale !== "point");
  if (!possible) return false;
  const next = neighbour(all, index + 1);
  const followed = next?.type === "award" && next.award.sure;
  const waiting = pending.conditions.some((one) => one.kind !== "state" || one.state !== "reach") || pending.conditions.length > 0;
  if (followed || (unit === undefined && earnsLater(all, index + 1))) return false;
  if (waiting) return unit !== undefined || !isLevelNumber(pending);
  return unit === "score" && (pending.named || next?.type !== "award");
}

/** 100%完成得120分: the points stand further on in the clause, behind a verb. */
function earnsLater(all: readonly Atom[], from: number): boolean {
  for (let at = from; at < all.length && at < from + 4; at++) {
    const atom = all[at];
    if (atom === undefined || atom.type === "separator" || atom.type === "value" || atom.type === "bound") return false;
    if (atom.type === "award") return atom.award.verb === true;
  }
  return false;
}

/** 一级18000 100: the ordinal in front of a bound is a name. */
function isLevelNumber(pending: Pending): boolean {
  const only = pending.conditions.length === 1 ? pending.conditions[0] : undefined;
  return only?.kind === "value" && only.figure.unit === "grade" && only.figure.spelled === true;
}

/** The next phrase, not looking past the end of a sentence. */
function neighbour(all: readonly Atom[], from: number): Atom | undefined {
  for (let at = from; at < all.length && at < from + 4; at++) {
    const atom = all[at];
    if (atom === undefined || (atom.type === "separator" && atom.strong)) return undefined;
    if (atom.type === "text" && atom.text !== "") return undefined;
    if (atom.type !== "text" && atom.type !== "separator") return atom;
  }
  return undefined;
}

/** 91-100 behind a condition, or 3-4分 with nothing behind it: points to choose from. */
function isChoice(all: readonly Atom[], index: number, atom: Placed<"bound">, pending: Pending): boolean {
  if (atom.bound.range !== true) return false;
  const mark = atom.bound.low?.mark;
  if (mark?.kind !== "figure" || mark.figure.scale !== "plain" || (mark.figure.unit !== "score" && mark.figure.unit !== undefined)) return false;
  let next = telling(all, index + 1);
  if (next?.type === "mark" && next.mark === "thereafter") next = telling(all, index + 3);
  const earned = next !== undefined && (next.type === "award" || next.type === "value" || (next.type === "mark" && next.mark === "linear"));
  return !earned || pending.places.some((place) => place.numeric);
}

/** The conditions that count: 完成 beside a bound is its verb, and a count in front of a name is part of the name. */
function told(pending: Pending): readonly Condition[] {
  const bounds = pending.conditions.filter((one) => one.kind === "bound");
  return pending.conditions.filter((one, index) => {
    if (one.kind === "state" && one.state === "miss") return pending.conditions.every((other) => other.kind === "state");
    if (one.kind === "state") return pending.conditions.length === 1 || one.state !== "reach" || bounds.length === 0;
    if (one.kind === "value" && isWhole(one.figure) && pending.conditions.some((other) => other.kind === "state" && (other.state === "none" || other.state === "good"))) return false;
    if (one.kind === "value") return !(index < pending.conditions.length - 1 && (isName(one.figure) || pending.conditions.slice(index + 1).some((later) => isCounted(one.figure, later))));
    return !(isWindow(one) && pending.conditions.slice(index + 1).some((later) => later.kind !== "state"));
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
function unclear(pending: Pending, atom: Atom): Trouble | undefined {
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

/** "25 points: over 50%; 15 points: 26%-49%": points that come first change places with their conditions. */
function pointsFirst(all: readonly Atom[]): readonly Atom[] {
  const telling = all.filter((atom) => atom.type === "award" || atom.type === "bound" || atom.type === "value" || atom.type === "per" || atom.type === "state");
  const paired = telling.length >= 4 && telling.length % 2 === 0 && telling.every((atom, index) => (index % 2 === 0 ? isGet(atom) : atom.type === "bound"));
  if (!paired) return all;
  let points: Atom | undefined;
  const swapped: Atom[] = [];
  for (const atom of all) {
    if (atom.type === "award") points = atom;
    else swapped.push(atom, ...(atom.type === "bound" && points !== undefined ? [points] : []));
  }
  return swapped;
}

function isGet(atom: Atom): boolean {
  return atom.type === "award" && atom.award.mode === "get";
}

/** "5% for $0-$100,000, an additional 1% for the portion from $100,000-$125,000": rates of touching slices. */
function slicesFirst(all: readonly Atom[]): Standard["slices"] | undefined {
  if (!all.some((atom) => atom.type === "mark" && atom.mark === "slice")) return undefined;
  const told = all.filter((atom) => atom.type === "per" || atom.type === "award" || atom.type === "value" || atom.type === "bound" || atom.type === "limit");
  const slices: { readonly upTo: AtomMark; readonly rate: number }[] = [];
  let end = 0;
  for (let index = 0; index < told.length; index += 2) {
    const [rate, range] = [rateOf(told[index]), told[index + 1]];
    const bounds = range?.type === "bound" ? range.bound : undefined;
    const [low, high] = [bounds?.low?.mark, bounds?.high?.mark];
    if (rate === undefined || low?.kind !== "figure" || high?.kind !== "figure" || low.figure.scale !== "plain" || low.figure.value !== end) return undefined;
    slices.push({ upTo: high, rate: rate.more ? Number(((slices.at(-1)?.rate ?? 0) + rate.rate).toPrecision(15)) : rate.rate });
    end = high.figure.value;
  }
  return slices.length > 1 ? slices : undefined;
}

function rateOf(atom: Atom | undefined): { readonly rate: number; readonly more: boolean } | undefined {
  if (atom?.type === "value") return atom.figure.scale === "percent" ? { rate: atom.figure.value, more: false } : undefined;
  const award = atom?.type === "award" ? atom.award : atom?.type === "per" ? atom.per.change : undefined;
  return award?.rate === undefined || award.mode === "lose" ? undefined : { rate: award.rate, more: award.mode === "add" };
}
