import type { Rule } from "../rule";
import type { Atom } from "./atom";
import { is, type Tokens } from "./figure";
import { isHarmlessClause, isLinking } from "./leftoverWords";
import { isExplained, isPay } from "./plainWords";
import type { Trouble } from "./standard";
import { isCounting, isEarning, isNone, isOpening, isSubject, isWindow, METRIC } from "./naming";
import { type Run, stretches } from "./stretches";
import type { TokenKind } from "./token";

/** A name in front of the first condition is no longer than that, and what is said later is looked up in it. */
const LONGEST_NAMES = 200;

type WordOf = (at: number) => string;

/**
 * The first word of a Chinese standard that no phrase uses and that is neither plain nor a name. One name is taken on trust: that of
 * what is measured, in front of the first condition or points, or, where none stands there, beside the first condition.
 */
export function uncovered(atoms: readonly Atom[], tokens: Tokens, word: WordOf, rule: Rule): Trouble | undefined {
  const known: Known = { names: "", named: false, opened: false };
  const standing: Standing = {
    tokens, word,
    opening: atoms.find(isOpening),
    level: rule.kind === "level",
    counts: rule.kind === "deduct" && atoms.filter(isOpening).every((atom) => atom.type === "per"),
    often: repeated(tokens, word),
  };
  for (const each of stretches(atoms, tokens)) {
    if (each.kind === "phrase") known.opened ||= isOpening(each.atom) && !isWindow(each.atom, atoms);
    const found = each.kind === "run" ? inRun(each, known, standing) : inPhrase(each.atom, known, standing);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What has been said so far. */
interface Known {
  /** The names, and words beside them, that later words may repeat. */
  names: string;
  named: boolean;
  /** A condition or points have been said. */
  opened: boolean;
}

interface Standing {
  readonly tokens: Tokens;
  readonly word: WordOf;
  /** The first condition or points. */
  readonly opening: Atom | undefined;
  readonly level: boolean;
  /** Nothing but counts, each of which has a name of its own. */
  readonly counts: boolean;
  /** Words that occur more than once. */
  readonly often: ReadonlySet<string>;
}

function inRun(run: Run, known: Known, { tokens, word, opening, level, counts, often }: Standing): Trouble | undefined {
  const { before, behind } = run;
  const words = run.atoms.map((atom) => joined(atom, word)).join("");
  if (run.alone && isHarmlessClause(words)) return undefined;
  const grade = level && isEarning(behind) && (before === undefined || before.type === "state" || isEarning(before));
  const head = !known.opened && !grade;
  const listed = !known.named && (behind?.type === "value" || behind?.type === "bound");
  let naming = head || grade || isSubject(run, words, opening, known.named) || (counts && before === undefined) || (isNone(before) && isEarning(behind));
  for (const at of placesOf(run.atoms)) {
    const { kind } = tokens[at] ?? {};
    // 得蓝色满分: behind a verb of points stands no name.
    if (!head && VERBS.includes(kind)) naming = false;
    if (kind === "before" && /^[<>≤≥=]/.test(word(at))) return unknown(at);
    if (kind !== "text") continue;
    const said = word(at);
    if (isStrange(said) && !head && !known.names.includes(said)) return unknown(at);
    const paid = (isEarning(behind) || isEarning(before)) && (isPay(said) || (is(tokens[at + 1], "get") && isPay(said + word(at + 1))));
    const trusted = naming || (listed && often.has(said));
    if (!trusted && !paid && !isVariable(said) && !isExplained(said, known.names)) return unknown(at);
    if (trusted) learn(known, said);
  }
  return undefined;
}

/** Names inside a phrase: what is counted in 每发现一项错误, the metric between two signs, what points are taken from. */
function inPhrase(atom: Atom, known: Known, { tokens, word, opening, often }: Standing): Trouble | undefined {
  const holds = atom.type === "per" ? isCounting(atom) : atom.type === "bound";
  const formula = atom.type === "ratio";
  // One name, in front of the number or behind it.
  let naming = !known.named || atom === opening;
  let awarding = false;
  for (const at of placesOf([atom])) {
    const { kind } = tokens[at] ?? {};
    if (kind === "number" || kind === "unit") naming = naming || isCounting(atom);
    if (VERBS.includes(kind) && (kind !== "get" || tokens.slice(atom.from, at).some((each) => each.kind === "number" || each.kind === "unit"))) awarding = true;
    if (kind === "weak" && word(at) === ",") awarding = true;
    if (kind !== "text") continue;
    const said = word(at);
    if (isStrange(said) && !known.names.includes(said) && !(formula && often.has(said))) return unknown(at);
    if (formula || isVariable(said) || isExplained(said, known.names) || (isEarning(atom) && isPay(said))) continue;
    if (!holds || !naming || awarding) return unknown(at);
    learn(known, said);
  }
  return undefined;
}

function learn(known: Known, said: string): void {
  if (known.names.length < LONGEST_NAMES) known.names += `${said}|`;
  known.named ||= METRIC.test(said) || !isExplained(said, "");
}

function repeated(tokens: Tokens, word: WordOf): ReadonlySet<string> {
  const seen = new Set<string>();
  const often = new Set<string>();
  for (const [at, { kind }] of tokens.entries()) {
    if (kind !== "text") continue;
    if (seen.has(word(at))) often.add(word(at));
    seen.add(word(at));
  }
  return often;
}

const VERBS: readonly (TokenKind | undefined)[] = ["get", "lose", "add", "both"];

function unknown(at: number): Trouble {
  return { code: "unknownWord", from: at, next: at + 1 };
}

function placesOf(atoms: readonly Atom[]): readonly number[] {
  return atoms.flatMap(({ from, next }) => Array.from({ length: next - from }, (_, index) => from + index));
}

/** P, X, ①: a letter for what is measured, or for a row. */
function isVariable(said: string): boolean {
  return /^(?:[a-z]|[^\p{L}]*)$/u.test(said);
}

/** Latin letters in a Chinese sentence that are no variable. */
function isStrange(said: string): boolean {
  return /^[a-z]{2,}$/.test(said) && !isLinking(said);
}

function joined(atom: Atom, word: WordOf): string {
  let words = "";
  for (let at = atom.from; at < atom.next; at++) words += word(at);
  return words;
}

