import type { Atom, Content, State } from "./atom";
import { award } from "./awards";
import { bound } from "./bounds";
import { figure, type Found, is, type Tokens } from "./figure";
import { formula } from "./formulas";
import { limit } from "./limits";
import { per } from "./pers";
import type { TokenKind } from "./token";

/** The phrases of a standard, in order. What belongs to no phrase is text. */
export function atoms(tokens: Tokens, said: (from: number, next: number) => string): readonly Atom[] {
  const found: Atom[] = [];
  for (let at = 0; at < tokens.length; ) {
    const next = phrase(tokens, at, found.at(-1));
    found.push({ ...next.node, from: at, next: next.next, said: said(at, next.next) });
    at = next.next;
  }
  return found;
}

const STATES: Partial<Readonly<Record<TokenKind, State>>> = { reach: "reach", miss: "miss", good: "good", none: "none", otherwise: "otherwise" };

type Mark = Extract<Content, { type: "mark" }>["mark"];
const MARKS: Partial<Readonly<Record<TokenKind, Mark>>> = {
  proportion: "proportion", linear: "linear", veto: "veto", soOn: "soOn", judgement: "judgement", blocker: "blocker",
  wholeStep: "whole", partStep: "parts", and: "and", thereafter: "thereafter", lose: "lose", until: "until", slice: "slice",
};

function phrase(tokens: Tokens, at: number, last: Atom | undefined): Found<Content> {
  const token = tokens[at];
  const text = token?.value ?? "";
  if (is(token, "weak") || is(token, "strong") || is(token, "label")) return { node: { type: "separator", strong: !is(token, "weak") }, next: at + 1 };
  // What follows 例如 only illustrates; at the very beginning it is the standard itself.
  if (is(token, "example")) return { node: { type: "text", text: "" }, next: at === 0 ? at + 1 : sentenceEnd(tokens, at) };
  const whole = wrapped(formula(tokens, at), (node) => ({ type: "ratio", formula: node }))
    ?? wrapped(limit(tokens, at), (node) => ({ type: "limit", ...node }))
    ?? wrapped(per(tokens, at), (node) => ({ type: "per", per: node }))
    ?? wrapped(target(tokens, at, last), (node) => node);
  if (whole !== undefined) return whole;
  const early = is(token, "get") || is(token, "lose") || is(token, "add") || is(token, "full");
  const points = wrapped(award(tokens, at), (node) => ({ type: "award", award: node }));
  if (early && points !== undefined) return points;
  // 三天内完成: the verb behind a bound is no comparison of its own.
  const verb = is(token, "reach") && last?.type === "bound";
  const range = verb ? undefined : wrapped(bound(tokens, at), (node) => ({ type: "bound", bound: node }));
  if (range !== undefined) return range;
  if (points !== undefined) return points;
  const value = figure(tokens, at);
  if (value !== undefined) return { node: { type: "value", figure: value.node }, next: value.next };
  const state = token === undefined ? undefined : token.kind === "before" ? comparisonState(token.value) : STATES[token.kind];
  if (state !== undefined) return { node: { type: "state", state }, next: at + 1 };
  if (is(token, "card")) return { node: { type: "mark", mark: text === "card" ? "card" : "item" }, next: at + 1 };
  const mark = token === undefined ? undefined : MARKS[token.kind];
  if (mark !== undefined) return { node: { type: "mark", mark }, next: at + 1 };
  if (is(token, "target", "former")) return { node: { type: "mark", mark: "former" }, next: at + 1 };
  const silent = token === undefined || SILENT.includes(token.kind);
  return { node: { type: "text", text: silent ? "" : "·" }, next: at + 1 };
}

function wrapped<T>(found: Found<T> | undefined, make: (node: T) => Content): Found<Content> | undefined {
  return found === undefined ? undefined : { node: make(found.node), next: found.next };
}

/** 目标95%, 目标值为7小时, 目标值95%-105% */
function target(tokens: Tokens, at: number, last: Atom | undefined): Found<Content> | undefined {
  if (!is(tokens[at], "target") || tokens[at]?.value === "maybe" || last?.type === "bound") return undefined;
  let next = at + 1;
  for (let count = 0; count < 2 && (is(tokens[next], "get") || is(tokens[next], "colon") || is(tokens[next], "in") || is(tokens[next], "of")); count++) next++;
  const found = figure(tokens, next);
  if (found === undefined || is(tokens[found.next], "after") || is(tokens[found.next], "before")) return undefined;
  const range = bound(tokens, next);
  if (range?.node.range === true) return { node: { type: "target", bound: range.node }, next: range.next };
  return { node: { type: "target", bound: { point: { kind: "figure", figure: found.node } } }, next: found.next };
}

const SILENT: readonly TokenKind[] = ["open", "close", "colon", "of", "in", "sign", "range"];

/** 不足按比例得分: a comparison with nothing behind it is held against the target. */
function comparisonState(comparison: string): State | undefined {
  if (comparison === ">=") return "reach";
  return comparison === "<" ? "miss" : undefined;
}

/** An example says nothing new: up to the end of the sentence. */
function sentenceEnd(tokens: Tokens, at: number): number {
  let next = at + 1;
  while (next < tokens.length && !is(tokens[next], "strong")) next++;
  return next;
}
