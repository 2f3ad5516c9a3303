import type { Atom } from "./atom";
import { asAward } from "./awards";
import { isTelling } from "./standard";

/**
 * "25 points: over 50%; 15 points: 26%-49%; otherwise 0", 10分：95%以上；8分：90%以上: points that stand in front of their
 * conditions change places with them. Only where the whole standard is written that way, except for points of 0
 * (no score beyond 40 days), which are clear by themselves.
 */
export function pointsFirst(all: readonly Atom[]): readonly Atom[] {
  const clauses = clausesOf(all);
  const pairs = clauses.map(pairOf);
  const telling = clauses.filter((clause) => clause.some(isTelling));
  const paired = pairs.filter((pair) => pair !== undefined);
  const rest = clauses.filter((clause, index) => clause.some(isTelling) && pairs[index] === undefined);
  // What else there is may only be the rest of the cases: 否则0分.
  const whole = paired.length > 1 && pairs[clauses.findIndex((clause) => clause.some(isTelling))] !== undefined && rest.length < 2 && rest.every((clause) => clause.some((atom) => (atom.type === "state" && atom.state === "otherwise") || (atom.type === "mark" && atom.mark === "linear")));
  const only = paired.length === 1 && pairs[0] !== undefined && ((telling.length === 2 && rest.every(isOtherwise)) || (rest.length > 0 && rest.every(isChange)));
  return clauses.flatMap((clause, index) => {
    const pair = pairs[index];
    if (pair === undefined) return isOtherwise(clause) && (whole || only) ? turned(clause) : clause;
    return whole || only || isZero(pair[0]) ? swapped(clause, pair) : clause;
  });
}

/** Stretches up to a comma, semicolon or end, with the separator that ends them. */
function clausesOf(all: readonly Atom[]): readonly (readonly Atom[])[] {
  const clauses: Atom[][] = [[]];
  for (const atom of all) {
    clauses.at(-1)?.push(atom);
    if (atom.type === "separator") clauses.push([]);
  }
  return clauses;
}

type Pair = readonly [points: Atom, condition: Atom];

/** A clause of nothing but points and the condition behind them. */
function pairOf(clause: readonly Atom[]): Pair | undefined {
  const [points, condition, more] = clause.filter((atom) => isTelling(atom) && !(atom.type === "mark" && (atom.mark === "item" || atom.mark === "and")));
  if (points === undefined || condition === undefined || more !== undefined || (awarded(points) === undefined && !isRate(points, condition))) return undefined;
  const figure = condition.type === "value" && condition.figure.scale !== "plain";
  const holds = figure || condition.type === "bound" || (condition.type === "state" && condition.state !== "otherwise");
  return holds ? [points, condition] : undefined;
}

/** "lose 2 pts for each additional hour", "minimum 0" */
function isChange(clause: readonly Atom[]): boolean {
  return clause.filter(isTelling).every((atom) => atom.type === "per" || atom.type === "limit");
}

/** "2% on $250,000-$499,999" */
function isRate(points: Atom, condition: Atom): boolean {
  const mark = condition.type === "bound" ? (condition.bound.low ?? condition.bound.high)?.mark : undefined;
  return points.type === "value" && points.figure.scale === "percent" && mark?.kind === "figure" && mark.figure.unit === "yuan";
}

/** "0 otherwise" */
function isOtherwise(clause: readonly Atom[]): boolean {
  const [points, state, more] = clause.filter(isTelling);
  const [one, other] = points?.type === "state" ? [state, points] : [points, state];
  return more === undefined && one !== undefined && awarded(one) !== undefined && other?.type === "state" && other.state === "otherwise";
}

function turned(clause: readonly Atom[]): readonly Atom[] {
  const [points, state] = clause.filter(isTelling);
  return points === undefined || state === undefined || points.type === "state" ? clause : swapped(clause, [points, state]);
}

/** The points as an award, if that is what an atom can be. */
function awarded(atom: Atom): Extract<Atom, { type: "award" }> | undefined {
  if (atom.type === "award") return atom.award.mode === "get" && atom.award.choice !== true ? atom : undefined;
  if (atom.type !== "value" || atom.figure.scale !== "plain" || (atom.figure.unit !== undefined && atom.figure.unit !== "score")) return undefined;
  const { from, next, said } = atom;
  return { type: "award", award: { ...asAward(atom.figure), sure: true }, from, next, said };
}

function isZero(atom: Atom): boolean {
  return atom.type === "award" && atom.award.amount === 0;
}

function swapped(clause: readonly Atom[], [points, condition]: Pair): readonly Atom[] {
  const award = awarded(points) ?? (points.type === "value" && isRate(points, condition) ? { type: "award" as const, award: { ...asAward(points.figure), sure: true }, from: points.from, next: points.next, said: points.said } : undefined);
  return clause.flatMap((atom) => (atom === points ? [] : atom === condition && award !== undefined ? [atom, award] : [atom]));
}
