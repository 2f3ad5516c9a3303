import { checkRule } from "../faces";
import type { Rule } from "../rule";
import type { Atom } from "./atom";
import { atoms } from "./atoms";
import { clashingWords } from "./clashing";
import { danglingStep } from "./dangling";
import { inOneUnit } from "./durations";
import { notes } from "./figures";
import { fold, type Folded } from "./fold";
import { group } from "./group";
import { interpret } from "./interpret";
import { unreadWords } from "./leftover";
import type { Reading, Refusal, RefusalCode, Role, Span } from "./reading";
import type { Token } from "./token";
import { tokenise } from "./tokenise";
import { readWritten } from "./written/readWritten";

/** Longer texts are documents, no standards. */
const LONGEST = 10_000;
const MOST_TOKENS = 1_500;

/**
 * The rule that a standard written in words means, in Chinese or English, or which part of it is not read and why.
 * Never guesses and never throws; time grows with the length of the text.
 */
export function readStandard(text: string): Reading {
  if (text.trim() === "") return refuse({ code: "empty", start: 0, end: text.length, params: {} }, []);
  if (text.length > LONGEST) return refuse({ code: "tooLong", start: LONGEST, end: text.length, params: { most: LONGEST, length: text.length } }, []);
  const folded = fold(text);
  const tokens = tokenise(folded.text);
  if (tokens.length > MOST_TOKENS) return refuse({ code: "tooLong", start: offset(folded, tokens[MOST_TOKENS]?.start ?? 0), end: text.length, params: { most: LONGEST, length: text.length } }, []);
  const written = readWritten(text.trim());
  const said = (from: number, next: number): string => text.slice(offset(folded, tokens[from]?.start ?? 0), offset(folded, (tokens[next - 1]?.end ?? 1) - 1) + 1);
  const phrases = atoms(tokens, said);
  const spans = phrases.flatMap((atom) => span(atom, tokens, folded));
  if (written !== undefined) return { ok: true, rule: written, spans: namesTold(spans, written, text), conventions: [] };
  const dangling = danglingStep(phrases, tokens);
  const even = clashingWords(phrases, said) ?? dangling ?? inOneUnit(phrases);
  const grouped = "code" in even ? { ok: false as const, trouble: even } : group(even);
  const note = notes();
  const made = grouped.ok ? interpret(grouped.standard, note) : grouped;
  if (!made.ok) return refuse(refusal(made.trouble.code, made.trouble.from, made.trouble.next, tokens, folded, text), spans);
  if (checkRule(made.rule).length > 0) return refuse(refusal("contradiction", 0, tokens.length, tokens, folded, text), spans);
  const left = unreadWords(phrases, tokens, folded.text, made.rule);
  if (left !== undefined) return refuse(refusal(left.code, left.from, left.next, tokens, folded, text), spans);
  return { ok: true, rule: made.rule, spans: namesTold(spans, made.rule, text), conventions: note.all() };
}

/** What is refused is marked as not read, unless it is read well and left to a person. */
function refuse(reason: Refusal, spans: readonly Span[]): Reading {
  const { code, start, end } = reason;
  const marked = end > start && code !== "judgement" && code !== "pointRange" && code !== "tooLong";
  return { ok: false, reason, spans: marked ? [...spans, { start, end, role: "unread" }] : spans };
}

/** Names of levels and of what must not happen are conditions, not words without a meaning. */
function namesTold(spans: readonly Span[], { kind }: Rule, text: string): readonly Span[] {
  if (kind !== "level" && kind !== "veto") return spans;
  return spans.map((each) => (each.role === "ignored" && /\p{L}/u.test(text.slice(each.start, each.end)) ? { ...each, role: "condition" } : each));
}

function refusal(code: RefusalCode, first: number, next: number, tokens: readonly Token[], folded: Folded, text: string): Refusal {
  const from = withoutSeparators(tokens, first, next);
  const start = offset(folded, tokens[from]?.start ?? 0);
  const end = offset(folded, tokens[Math.min(next, tokens.length) - 1]?.end ?? folded.text.length);
  return { code, start, end: Math.max(start, end), params: { words: text.slice(start, Math.max(start, end)) } };
}

/** What is quoted does not begin with the comma in front of it. */
function withoutSeparators(tokens: readonly Token[], from: number, next: number): number {
  let at = from;
  while (at + 1 < next && ["weak", "strong", "colon"].includes(tokens[at]?.kind ?? "")) at++;
  return at < tokens.length ? at : from;
}

function offset(folded: Folded, at: number): number {
  return folded.at[at] ?? folded.at[folded.at.length - 1] ?? 0;
}

const ROLES: Readonly<Record<Atom["type"], Role | undefined>> = {
  bound: "bound", value: "bound", state: "condition", award: "points", per: "step", limit: "limit", target: "target",
  ratio: "step", mark: "condition", text: "ignored", separator: undefined,
};

function span(atom: Atom, tokens: readonly Token[], folded: Folded): readonly Span[] {
  const role = ROLES[atom.type];
  const first = tokens[atom.from];
  const last = tokens[atom.next - 1];
  if (role === undefined || first === undefined || last === undefined) return [];
  return [{ start: offset(folded, first.start), end: offset(folded, last.end - 1) + 1, role }];
}
