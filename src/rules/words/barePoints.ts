import type { Atom, Content } from "./atom";
import type { Figure } from "./figure";
import type { Pending } from "./pending";

type Placed<T extends Content["type"]> = Extract<Atom, { type: T }>;

/** The next phrase that says something. */
export function telling(all: readonly Atom[], from: number): Atom | undefined {
  // Text and separators come merged by the tokeniser: a few at most stand between phrases.
  for (let at = from; at < all.length && at < from + 8; at++) {
    const atom = all[at];
    if (atom !== undefined && atom.type !== "text" && atom.type !== "separator") return atom;
  }
  return undefined;
}

/** Whether a bare value is the points of what stands in front of it. */
export function isPoints(all: readonly Atom[], index: number, figure: Figure, pending: Pending): boolean {
  const { unit, scale } = figure;
  const possible = unit === "score" || unit === "yuan" || (unit === undefined && scale !== "point");
  if (!possible) return false;
  const next = neighbour(all, index + 1);
  const followed = next?.type === "award" && next.award.sure;
  const waiting = pending.conditions.some((one) => one.kind !== "state" || one.state !== "reach") || pending.conditions.length > 0;
  if (followed || (unit === undefined && earnsLater(all, index + 1))) return false;
  if (!waiting && pending.named && unit === undefined && scale === "plain" && listed(all, index + 1)) return true;
  if (waiting) return unit !== undefined || !isLevelNumber(pending);
  return unit === "score" && (pending.named || next?.type !== "award");
}

/** Whether points with a verb of their own stand right behind. */
export function earnsNext(all: readonly Atom[], from: number): boolean {
  const next = all[from];
  const award = next?.type === "separator" && !next.strong ? all[from + 1] : next;
  return award?.type === "award" && award.award.mode === "get" && award.award.verb === true;
}

/** "Excellent 10, Good 8", "A: 10 / B: 7": behind the number comes the next name, or nothing. */
function listed(all: readonly Atom[], from: number): boolean {
  const [separator, name] = [all[from], all[from + 1]];
  if (separator === undefined) return true;
  const ends = separator.type === "separator" || (separator.type === "text" && separator.said.trim() === "/");
  if (!ends) return false;
  return name === undefined || (name.type === "text" && name.text !== "" && all[from + 2]?.type !== "bound");
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
export function isChoice(all: readonly Atom[], index: number, atom: Placed<"bound">, pending: Pending): boolean {
  if (atom.bound.range !== true) return false;
  const mark = atom.bound.low?.mark;
  if (mark?.kind !== "figure" || mark.figure.scale !== "plain" || (mark.figure.unit !== "score" && mark.figure.unit !== undefined)) return false;
  let next = telling(all, index + 1);
  if (next?.type === "mark" && next.mark === "thereafter") next = telling(all, index + 3);
  const earned = next !== undefined && (next.type === "award" || next.type === "value" || (next.type === "mark" && next.mark === "linear"));
  return !earned || pending.places.some((place) => place.numeric);
}
