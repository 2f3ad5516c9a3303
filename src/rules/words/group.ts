import type { Atom, Award, Content } from "./atom";
import { asAward } from "./awards";
import { earnsNext, isChoice, isPoints, telling } from "./barePoints";
import { fresh, isShare, say, told, turn, unclear } from "./pending";
import { pointsFirst } from "./pointsFirst";
import { slicesFirst } from "./slicesFirst";
import { type Case, type Condition, type Grouped, type Mark, type Outcome, type Standard, type Step, type Trouble, trouble } from "./standard";

/** No case has more; what has is no standard, and looking at all of them would take long. */
const MOST_CONDITIONS = 20;

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
    // 发生重大安全事故，本项不得分
    else if (one.mode === "get" && one.amount === 0 && /[\p{L}]/u.test(pending.words)) close(one, atom);
    else if (one.mode === "get") parts.bases.push({ amount: one.amount, from: atom.from, next: atom.next });
    else if (pending.words !== "") close(one, atom);
    else found ??= { code: "missingBase", from: atom.from, next: atom.next };
  };

  for (const [index, atom] of all.entries()) {
    switch (atom.type) {
      case "separator":
        pending.listed = atom.said === "、" && /\p{L}/u.test(pending.label);
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
          // "On time delivery: 100% = 15": part of the name.
          if (atom.said !== "/" && (next === "bound" || isRate(all[index + 1]))) pending.conditions = pending.conditions.filter((one) => one.kind !== "state" || one.state !== "good");
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
        if (atom.state === "otherwise") {
          // 不低于95%，否则不得分: what the condition itself earns is missing.
          const open = pending.places.find((place) => place.numeric);
          if (open !== undefined) found ??= { code: "missingPoints", from: open.from, next: open.next };
        }
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
        // 目标值90%得100分 is a case, too.
        if (atom.bound?.point?.kind === "figure" && earnsNext(all, index + 1)) condition({ kind: "value", figure: atom.bound.point.figure }, atom, true);
        break;
      case "ratio":
        if (isShare(atom.formula, pending)) {
          parts.marks.push("proportion");
          close("proportion", atom);
        } else {
          parts.formulas.push(atom.formula);
          pending = fresh(atom.next);
        }
        break;
      case "mark":
        found ??= marked(atom, parts);
        pending.linked ||= atom.mark === "and" && pending.conditions.length > 0;
        if (atom.mark === "item" || atom.mark === "former") say(pending, atom);
        if (atom.mark === "thereafter") {
          turn(pending);
          if (pending.conditions.length === 0 && parts.cases.length > 0) condition({ kind: "state", state: "otherwise" }, atom, false);
        }
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
  const based = parts.bases.filter((each) => typeof each.amount === "number");
  const other = based.find((each) => each.amount !== based[0]?.amount);
  if (other !== undefined) found ??= { code: "contradiction", from: other.from, next: other.next };
  const dangling = pending.places.find((place) => place.numeric);
  if (dangling !== undefined) found ??= { code: "missingPoints", from: dangling.from, next: dangling.next };
  return found === undefined ? { ok: true, standard: { ...parts, former: parts.marks.includes("former") } } : trouble(found.code, found);
}

function marked(atom: Placed<"mark">, parts: Parts): Trouble | undefined {
  parts.marks.push(atom.mark);
  if (atom.mark === "judgement") return { code: "judgement", from: atom.from, next: atom.next };
  if (atom.mark === "ambiguous") return { code: "ambiguous", from: atom.from, next: atom.next };
  if (atom.mark === "blocker") return { code: "unknownWord", from: atom.from, next: atom.next };
  return undefined;
}

function isRate(atom: Atom | undefined): boolean {
  return atom?.type === "value" && atom.figure.scale !== "plain";
}

