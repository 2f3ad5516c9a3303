import type { Atom, Bound, Content, State } from "./atom";
import { award } from "./awards";
import { bound } from "./bounds";
import { type Figure, figure, type Found, is, skip, type Tokens } from "./figure";
import { formula } from "./formulas";
import { limit } from "./limits";
import { per } from "./pers";
import { isTelling } from "./standard";
import type { Token, TokenKind } from "./token";

/** The phrases of a standard, in order. What belongs to no phrase is text. */
export function atoms(tokens: Tokens, said: (from: number, next: number) => string): readonly Atom[] {
  const found: Atom[] = [];
  let step = false;
  for (let at = 0; at < tokens.length; ) {
    const next = phrase(tokens, at, found, step);
    const atom: Atom = { ...next.node, from: at, next: next.next, said: said(at, next.next) };
    found.push(atom);
    if (isTelling(atom)) step = atom.type === "per";
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

function phrase(tokens: Tokens, at: number, found: readonly Atom[], behindStep: boolean): Found<Content> {
  const last = found.at(-1);
  const token = tokens[at];
  const text = token?.value ?? "";
  if (is(token, "weak") || is(token, "strong") || is(token, "label")) return { node: { type: "separator", strong: !is(token, "weak") }, next: at + 1 };
  // What follows 例如 only illustrates; at the very beginning it is the standard itself.
  if (is(token, "example")) return { node: { type: "text", text: "" }, next: at === 0 ? at + 1 : sentenceEnd(tokens, at) };
  const whole = wrapped(formula(tokens, at), (node) => ({ type: "ratio", formula: node }))
    ?? wrapped(limit(tokens, at, behindStep), (node) => ({ type: "limit", ...node }))
    ?? wrapped(per(tokens, at), (node) => ({ type: "per", per: node }))
    ?? wrapped(target(tokens, at, last), (node) => node);
  if (whole !== undefined) return whole;
  const weight = weightOf(tokens, at);
  if (weight !== undefined) return { node: { type: "text", text: "" }, next: weight };
  const label = bracketed(tokens, at, last);
  if (label !== undefined) return { node: { type: "text", text: "" }, next: label };
  const begun = begunStep(tokens, at);
  if (begun !== undefined) return { node: { type: "mark", mark: "parts" }, next: begun };
  const equals = equated(tokens, at, last);
  if (equals !== undefined) return equals;
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
  if (isBeyond(tokens, at) && found.some((each) => each.type === "bound")) return { node: { type: "state", state: "otherwise" }, next: at + 1 };
  const state = token === undefined ? undefined : token.kind === "before" ? comparisonState(token.value) : STATES[token.kind];
  if (state !== undefined) return { node: { type: "state", state }, next: at + 1 };
  // 按完成率×分值
  if (is(token, "proportion") && is(tokens[at + 1], "sign", "*") && is(tokens[at + 2], "full")) return { node: { type: "ratio", formula: { of: "up", constant: 0, slope: { full: 1 } } }, next: at + 3 };
  if (is(token, "card")) return { node: { type: "mark", mark: text === "card" ? "card" : "item" }, next: at + 1 };
  const mark = token === undefined ? undefined : is(token, "blocker", "ambiguous") ? "ambiguous" : MARKS[token.kind];
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
  // 以95%为目标, 测评分80分为基准
  const named = is(tokens[at], "number") ? figure(tokens, at) : undefined;
  if (named !== undefined && is(tokens[named.next], "get") && is(tokens[named.next + 1], "target") && !is(tokens[named.next + 1], "target", "former")) {
    return { node: { type: "target", bound: { point: { kind: "figure", figure: named.node } } }, next: named.next + 2 };
  }
  if (!is(tokens[at], "target") || tokens[at]?.value === "maybe" || last?.type === "bound") return undefined;
  let next = at + 1;
  for (let count = 0; count < 2 && (is(tokens[next], "get") || is(tokens[next], "colon") || is(tokens[next], "in") || is(tokens[next], "of")); count++) next++;
  // 目标值：客户满意度90%
  const name = next > at + 1 && is(tokens[next], "text") && is(tokens[next - 1], "colon") ? next + 1 : next;
  const found = figure(tokens, name) ?? headed(tokens, next);
  if (found === undefined || (name > next && found.node.scale !== "percent") || is(tokens[found.next], "after") || is(tokens[found.next], "before")) return undefined;
  const range = bound(tokens, next);
  if (range?.node.range === true) return { node: { type: "target", bound: range.node }, next: range.next };
  return { node: { type: "target", bound: { point: { kind: "figure", figure: found.node } } }, next: found.next };
}

/** （目标≥96%）, 目标≤5%。 as a heading: the target, whichever side of it is good. */
function headed(tokens: Tokens, at: number): Found<Figure> | undefined {
  const found = is(tokens[at], "before") && /^[<>]=$/.test(tokens[at]?.value ?? "") ? figure(tokens, at + 1) : undefined;
  const end = found === undefined ? undefined : tokens[found.next];
  return is(end, "close") || is(end, "strong") ? found : undefined;
}

/** δ=0~2%时: behind a name "=" compares; behind a figure it awards. */
function equated(tokens: Tokens, at: number, last: Atom | undefined): Found<Content> | undefined {
  if (!is(tokens[at], "get", "=")) return undefined;
  const found = bound(tokens, at + 1);
  // "5 = 100% or more": a rating stands in front of what it takes.
  const rated = last?.type === "value" && last.figure.scale === "plain" && last.figure.unit === undefined && startsClause(tokens, last.from);
  if (rated && found !== undefined && scaleOf(found.node) === "percent") return { node: { type: "bound", bound: found.node }, next: found.next };
  if (last?.type !== "text") return undefined;
  const figureAt = figure(tokens, at + 1);
  // 合格率=100%，5分
  if (figureAt?.node.scale === "percent" && found === undefined && is(tokens[figureAt.next], "weak") && startsClause(tokens, last.from)) {
    return { node: { type: "bound", bound: { point: { kind: "figure", figure: figureAt.node } } }, next: figureAt.next };
  }
  if (found?.node.range === true && found.node.low !== undefined && found.node.high !== undefined) return { node: { type: "bound", bound: found.node }, next: found.next };
  return undefined;
}

/** 权重10%: how much the item counts on the card, not what it scores. */
function weightOf(tokens: Tokens, at: number): number | undefined {
  if (!startsClause(tokens, at) || !is(tokens[at], "full", "weight")) return undefined;
  const share = figure(tokens, skip(tokens, at + 1, "get", "colon"));
  const end = share === undefined ? undefined : tokens[share.next];
  return share?.node.scale === "percent" && (is(end, "weak") || is(end, "strong")) ? share.next : undefined;
}

/** 90分以上（合格）, 合格（60-79分）: the name of a band beside it says nothing new. */
function bracketed(tokens: Tokens, at: number, last: Atom | undefined): number | undefined {
  const named = (token: Token | undefined): boolean => is(token, "good") || is(token, "text") || is(token, "miss") || is(token, "reach");
  if (is(tokens[at], "open") && last?.type === "bound" && named(tokens[at + 1]) && is(tokens[at + 2], "close")) return at + 3;
  return named(tokens[at]) && is(tokens[at + 1], "open") && bound(tokens, at + 2) !== undefined && !is(tokens[at + 2], "included") ? at + 1 : undefined;
}

/** 不足1小时按1小时计: a begun step counts whole. */
function begunStep(tokens: Tokens, at: number): number | undefined {
  const part = is(tokens[at], "before", "<") ? figure(tokens, at + 1) : undefined;
  const whole = part !== undefined && (is(tokens[part.next], "in") || is(tokens[part.next], "get")) ? figure(tokens, part.next + 1) : undefined;
  if (part === undefined || whole === undefined || part.node.value !== whole.node.value || part.node.unit !== whole.node.unit) return undefined;
  return is(tokens[whole.next], "get") && !is(tokens[whole.next + 1], "number") ? whole.next + 1 : undefined;
}

/** 24小时内得10分，逾期不得分, 超过不得分: without a figure of its own it is whatever is worse. */
function isBeyond(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  const beyond = is(token, "before", ">") || (token?.kind === "text" && /^(?:逾期|超期|超时|延期|超出|超过时限|超期完成|逾期完成)$/.test(token.value));
  const next = skip(tokens, at + 1, "of", "in", "card");
  return beyond && startsClause(tokens, at) && (is(tokens[next], "zero") || is(tokens[next], "get") || is(tokens[next], "lose")) && !is(tokens[next], "get", "=");
}

function startsClause(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || is(before, "weak") || is(before, "strong") || is(before, "label");
}

function scaleOf({ low, high, point }: Bound): string | undefined {
  const mark = low?.mark ?? high?.mark ?? point;
  return mark?.kind === "figure" ? mark.figure.scale : undefined;
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
