import type { Rule } from "../rule";
import type { Atom } from "./atom";
import { isFirstTime } from "./bounds";
import { uncovered } from "./coverage";
import { figure, is, type Tokens } from "./figure";
import { isDeciding, isHarmlessClause, isHarmlessTail, isLinking, isNoun, isRisky } from "./leftoverWords";
import { isExplained } from "./plainWords";
import { isTelling, type Trouble } from "./standard";

/** Where a stretch of words without a meaning of their own stands. */
interface Clause {
  readonly atoms: readonly Atom[];
  /** Something that says something follows before the sentence ends, so the words lead up to it. */
  readonly leads: boolean;
  /** Nothing has been said before it. */
  readonly heads: boolean;
  /** Nothing has been said before it in its sentence. */
  readonly begins: boolean;
  /** The next clause that says something begins with 每…. */
  readonly counts: boolean;
  /** The clause in front of it in the same sentence. */
  readonly before: readonly Atom[];
}

/**
 * The first words left over from a reading that could change what it means: a restriction, a further condition, a verb or sign
 * that the grammar does not know. Names of what is measured, headings and sources are no such words.
 */
export function unreadWords(atoms: readonly Atom[], tokens: Tokens, text: string, rule: Rule): Trouble | undefined {
  const latin = !/[\u4e00-\u9fff]/.test(text);
  const word = (at: number): string => text.slice(tokens[at]?.start ?? 0, tokens[at]?.end ?? 0);
  const risky = riskyWord(atoms, tokens, word, rule, latin);
  if (risky !== undefined) return risky;
  const idle = idleMark(atoms, rule);
  if (idle !== undefined) return idle;
  for (const clause of clausesOf(atoms)) {
    const found = rule.kind === "level" ? silentClause(clause, word, latin) : inClause(clause, tokens, word, latin);
    if (found !== undefined) return found;
  }
  return latin ? undefined : uncovered(atoms, tokens, word, rule);
}

/** …每次扣2分，按比例: "in proportion" behind the points of a rule that knows no proportion. */
function idleMark(atoms: readonly Atom[], { kind }: Rule): Trouble | undefined {
  if (kind === "ratio" || kind === "linear") return undefined;
  const first = atoms.findIndex((atom) => atom.type === "award" || atom.type === "per");
  const idle = atoms.find((atom, index) => first >= 0 && index > first && atom.type === "mark" && (atom.mark === "proportion" || atom.mark === "linear"));
  return idle === undefined ? undefined : place(idle);
}

type WordOf = (at: number) => string;

function place(atom: Atom): Trouble {
  return { code: "unknownWord", from: atom.from, next: atom.next };
}

/** Words that restrict or change what is said, wherever they stand, and signs of arithmetic that belong to no formula. */
function riskyWord(atoms: readonly Atom[], tokens: Tokens, word: WordOf, rule: Rule, latin: boolean): Trouble | undefined {
  const formula = atoms.some((atom) => atom.type === "ratio");
  for (const [index, atom] of atoms.entries()) {
    if (is(tokens[atom.from], "full", "weight") && atom.type === "text") continue;
    // A类10分/个: points for each of them.
    if (atom.said === "/" && isEarning(atoms[index - 1]) && atoms[index - 1]?.type !== "per" && tokens[atom.next]?.kind === "unit") return place(atom);
    if (atom.type === "separator") continue;
    const example = atom.type === "text" && atom.text === "" && is(tokens[atom.from], "example");
    for (let at = atom.from; at < atom.next; at++) {
      const token = tokens[at];
      const cut = atom.type === "text" && (token?.kind === "range" || token?.kind === "before" || token?.kind === "after") && tokens[at + 1]?.kind === "number" && !isDash(tokens, at);
      const sign = cut || (atom.type === "text" && token?.kind === "sign" && token.value !== "/" && !formula);
      const named = (token?.kind === "text" || (token?.kind === "excluded" && atom.type === "text")) && (rule.kind === "level" ? isDeciding(word(at)) : isRisky(word(at)));
      const stranger = !latin && atom.type !== "text" && atom.type !== "ratio" && token?.kind === "text" && /^[a-z]{2,}$/.test(word(at)) && !isLinking(word(at));
      if (example) {
        if (token?.kind === "blocker" || token?.kind === "judgement" || token?.kind === "excluded" || (token?.kind === "text" && isRisky(word(at)))) return { code: "unknownWord", from: at, next: at + 1 };
        continue;
      }
      if (atom.type === "bound" && isFirstTime(word(at))) continue;
      // "Average handle time: …"
      const heading = at === 0 || ["in", "of"].includes(tokens[at - 1]?.kind ?? "");
      if (named && heading && word(at) === "average" && tokens[at + 1]?.kind === "text") continue;
      // "First-call resolution": part of a name.
      if (named && word(at) === "first" && is(tokens[at + 1], "range")) continue;
      if (sign || named || stranger) return { code: "unknownWord", from: at, next: at + 1 };
    }
  }
  return undefined;
}

/** "95% and above - 20 points" */
function isDash(tokens: Tokens, at: number): boolean {
  const points = figure(tokens, at + 1)?.node;
  const dash = tokens[at];
  if (dash?.kind !== "range" || tokens[at + 1]?.spaced !== true) return false;
  // "- 80% or more: 20 points": a bullet.
  const before = tokens[at - 1];
  if (before === undefined || before.kind === "strong") return true;
  const end = tokens[figure(tokens, at + 1)?.next ?? at];
  const bare = points?.unit === undefined && points?.scale === "plain" && (end === undefined || end.kind === "strong");
  return dash.spaced === true && (points?.unit === "score" || bare);
}

function clausesOf(atoms: readonly Atom[]): readonly Clause[] {
  const clauses: Clause[] = [];
  let sentence: Atom[][] = [[]];
  let said = false;
  const end = (): void => {
    const telling = sentence.map((part) => part.some(isTelling));
    for (const [index, part] of sentence.entries()) {
      if (part.length > 0) clauses.push({ atoms: part, leads: telling.slice(index + 1, index + 1 + MOST_LEADING).includes(true), heads: !said, begins: !telling.slice(0, index).includes(true), counts: next(sentence.slice(index + 1, index + 1 + MOST_LEADING))?.type === "per", before: sentence[index - 1] ?? [] });
      said ||= telling[index] === true;
    }
    sentence = [[]];
  };
  for (const atom of atoms) {
    if (atom.type === "separator" && atom.strong) end();
    else if (atom.type === "separator") sentence.push([]);
    else sentence.at(-1)?.push(atom);
  }
  end();
  return clauses;
}

function next(clauses: readonly (readonly Atom[])[]): Atom | undefined {
  return clauses.find((part) => part.some(isTelling))?.find(isTelling);
}

/** Clauses in a row that only lead up to what is said. */
const MOST_LEADING = 12;

/** 10分制定预算，误差率在…: words that long begin the next case, whose separator is lost. */
const SHORTEST_LEAD = 4;

function named(atom: Atom): boolean {
  return atom.type === "text" && atom.text !== "";
}

/** A clause that says nothing: fine as a heading or an introduction, otherwise only where it is known to mean nothing. */
function silentClause({ atoms, leads, heads, begins, counts }: Clause, word: WordOf, latin: boolean): Trouble | undefined {
  const telling = atoms.filter(isTelling);
  const linked = telling.length > 0 && telling.every((atom) => atom.type === "mark" && atom.mark === "and");
  const condition = atoms.find(named);
  if (linked && leads && !heads && condition !== undefined) return { code: "severalCriteria", from: condition.from, next: condition.next };
  if (heads || (telling.length > 0 && !linked)) return undefined;
  // …得满分，特殊情况酌处，每低1%…: in the middle of a sentence words can only lead up to another count.
  if (leads && (begins || counts)) return undefined;
  const words = atoms.map((atom) => joined(atom, word)).join(latin ? " " : "");
  const first = atoms.find(named);
  const last = atoms.at(-1);
  if (first === undefined || last === undefined || isHarmlessClause(words) || (!latin && isExplained(words.replace(/[^\p{L}]/gu, ""), ""))) return undefined;
  return { code: "unknownWord", from: first.from, next: last.next };
}

function joined(atom: Atom, word: WordOf): string {
  const words: string[] = [];
  for (let at = atom.from; at < atom.next; at++) words.push(word(at));
  return words.join("");
}

function isEarning(atom: Atom | undefined): boolean {
  return atom?.type === "award" || atom?.type === "per" || atom?.type === "limit" || (atom?.type === "value" && (atom.figure.unit === "score" || atom.figure.unit === "yuan"));
}

/** A figure that the points may be: not 三年, 2次. */
function isBare(atom: Atom | undefined): boolean {
  if (atom?.type === "award") return atom.award.verb !== true && atom.award.full !== true && atom.award.amount !== 0;
  return atom?.type === "value" && (isEarning(atom) || (atom.figure.unit === undefined && atom.figure.spelled !== true));
}

/** Words around the conditions and points of a clause. */
function inClause(clause: Clause, tokens: Tokens, word: WordOf, latin: boolean): Trouble | undefined {
  const { atoms } = clause;
  const silent = silentClause(clause, word, latin);
  if (silent !== undefined) return silent;
  const last = atoms.reduce((found, atom, index) => (isTelling(atom) ? index : found), -1);
  const first = atoms.findIndex(isTelling);
  let linked = false;
  for (const [index, atom] of atoms.entries()) {
    if (atom.type === "mark" && atom.mark === "and" && isSecond(clause, index)) return { code: "severalCriteria", from: atom.from, next: atom.next };
    linked ||= atom.type === "mark" && atom.mark === "and" && index > first;
    if (!named(atom)) continue;
    const words = joined(atom, word);
    if (index > last && last >= 0) {
      const lead = clause.leads && !latin && atoms.slice(last + 1).map((one) => joined(one, word)).join("").length >= SHORTEST_LEAD;
      const tail = atoms.slice(last + 1).filter(named).map((one) => joined(one, word)).join(latin ? " " : "");
      if (isEarning(atoms[last]) && !lead && !isHarmlessTail(words) && (latin || !isHarmlessClause(tail))) return place(atom);
      continue;
    }
    if (index < first) continue;
    const next = atoms.slice(index + 1).find((one) => isTelling(one) || one.type === "text");
    const condition = atoms.slice(0, index).filter(isTelling).at(-1);
    const behind = condition?.type === "bound" || condition?.type === "value" || condition?.type === "state";
    const earns = atoms.slice(index + 1).find(isTelling);
    if (linked && isEarning(earns)) return { code: "severalCriteria", from: atom.from, next: atom.next };
    if (!behind || isEarning(condition)) continue;
    if (/^(?:or|或|或者)$/.test(words) && next?.type === "award") return place(atom);
    const stranger = !latin && /^[a-z]{2,}$/.test(words) && !isLinking(words);
    if (stranger) return place(atom);
    // 低于95%贴5分: a bare figure takes its meaning from the word in front of it.
    if (isBare(next) && touches(next, tokens, latin) && !isNoun(words)) return place(atom);
  }
  return undefined;
}

/** 准时且合格率95%以上得10分: words of a condition of their own in front, another condition behind. */
function isSecond({ atoms, heads, before }: Clause, index: number): boolean {
  const behind = atoms.slice(index + 1).find(isTelling);
  const condition = behind?.type === "bound" || behind?.type === "state" || behind?.type === "value";
  if (!condition) return false;
  const ahead = index > 0 ? atoms.slice(0, index) : before;
  return ahead.some(named) && !ahead.some(isTelling) && (index > 0 || !heads || ahead.length > 0);
}

/** Whether a figure stands right behind a word: in Chinese without even a space. */
function touches(next: Atom | undefined, tokens: Tokens, latin: boolean): boolean {
  const token = next === undefined ? undefined : tokens[next.from];
  const before = next === undefined ? undefined : tokens[next.from - 1];
  return before?.kind === "text" && (latin || token?.spaced !== true);
}
