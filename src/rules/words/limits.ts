import type { Points } from "../rule";
import type { LimitKind } from "./atom";
import { amount } from "./awards";
import { figure, FILLER_MOST, type Found, is, skip, type Tokens } from "./figure";

export interface Limit {
  readonly limit: LimitKind;
  readonly amount?: Points;
}

const MAX: Readonly<Record<string, LimitKind>> = { "": "largest", score: "most", add: "mostGain", lose: "mostLoss", both: "mostBoth", addTo: "gainTo", capped: "capped" };

/** limit := 最高|最多|最低 [不超过] amount | amount 封顶 | 扣完为止 | 上不封顶 … */
export function limit(tokens: Tokens, at: number, behindStep: boolean): Found<Limit> | undefined {
  const token = tokens[at];
  switch (token?.kind) {
    case "before":
      if (token.value === ">") return noMore(tokens, at) ?? cappedAt(tokens, at);
      if (token.value === ">=") return notBelow(tokens, at);
      if (token.value === "<=" && is(tokens[at + 1], "full") && (is(tokens[at - 1], "weak") || is(tokens[at - 1], "strong"))) return sized(tokens, at + 1, "most");
      // "5 points for each new client, up to 25 points"
      return behindStep && token.value === "<=" && (is(tokens[at - 1], "weak") || is(tokens[at - 1], "strong") || is(tokens[at - 1], "open")) ? sized(tokens, at + 1, "largest") : undefined;
    case "direction":
      return is(token, "direction", "up") ? noMore(tokens, at) : undefined;
    case "exhaust":
      return { node: { limit: "exhaust" }, next: exhausted(tokens, at + 1) };
    case "unlimited":
      return { node: { limit: "noCap" }, next: at + 1 };
    case "unlimitedLow":
      return { node: { limit: "noFloor" }, next: at + 1 };
    case "max":
      return most(tokens, at, MAX[token.value] ?? "most");
    case "min":
      return sized(tokens, at + 1, "floor");
    case "capped":
      return sized(tokens, at + 1, "capped");
    case "open":
    case "number":
      return backward(tokens, at);
    default:
      return undefined;
  }
}

/** 扣完本项分值为止 */
function exhausted(tokens: Tokens, at: number): number {
  let next = at;
  for (let count = 0; count < FILLER_MOST && (is(tokens[next], "card", "item") || is(tokens[next], "full") || is(tokens[next], "get", "") || (is(tokens[next], "text") && /^(?:为止|值|值为止|止)$/.test(tokens[next]?.value ?? ""))); count++) next++;
  return next;
}

/** 最高加6分, 最多扣10分, capped at 30 points, maximum of deducting all 10 points */
function most(tokens: Tokens, at: number, kind: LimitKind): Found<Limit> | undefined {
  const next = skip(tokens, at + 1, "of", "in", "all");
  const verb = tokens[next];
  if (is(verb, "lose")) return sized(tokens, next + 1, "mostLoss");
  if (is(verb, "add")) return sized(tokens, next + 1, "mostGain");
  return sized(tokens, next, kind);
}

function sized(tokens: Tokens, at: number, kind: LimitKind): Found<Limit> | undefined {
  // A word of comparison says the same again: 最高不超过5分, 最低不低于-5分.
  let next = skip(tokens, at, "in", "of", "get", "before", "colon", "all", "card");
  next = skip(tokens, next, "in", "of", "get", "before", "colon", "all");
  const word = tokens[next];
  if (word?.kind === "zero" || (word?.kind === "none" && word.value === "")) return { node: { limit: kind, amount: 0 }, next: next + 1 };
  if (word?.kind === "full") {
    // 最高不超过权重分的120%
    const share = is(tokens[next + 1], "of") ? figure(tokens, next + 2) : undefined;
    if (share?.node.scale === "percent") return { node: { limit: kind, amount: { full: share.node.value } }, next: share.next };
    return { node: { limit: kind, amount: { full: 1 } }, next: next + 1 };
  }
  // "max +3": the most that is added.
  const more = kind === "largest" && is(tokens[next], "sign", "+") && figure(tokens, next)?.node.signed === "+" ? sized(tokens, next + 1, "mostGain") : undefined;
  if (more !== undefined) return more;
  const found = amount(tokens, next);
  const unit = figure(tokens, next)?.node.unit;
  // "a maximum of three days" limits no points.
  if (found === undefined || found.node.choice === true || (unit !== undefined && unit !== "score" && unit !== "yuan")) return undefined;
  // "max. 15 points deducted"
  const lost = kind === "largest" && is(tokens[found.next], "lose") && !is(tokens[found.next + 1], "number");
  return lost ? { node: { limit: "mostLoss", amount: found.node.amount }, next: found.next + 1 } : { node: { limit: kind, amount: found.node.amount }, next: found.next };
}

/** 超过不加分, 高于目标不加分 */
function noMore(tokens: Tokens, at: number): Found<Limit> | undefined {
  const begins = at === 0 || is(tokens[at - 1], "weak") || is(tokens[at - 1], "strong");
  const next = skip(tokens, at + 1, "target", "of", "in");
  return begins && is(tokens[next], "unchanged", "add") ? { node: { limit: "mostGain", amount: 0 }, next: next + 1 } : undefined;
}

/** 该项得分不低于0 */
function notBelow(tokens: Tokens, at: number): Found<Limit> | undefined {
  const least = is(tokens[at - 1], "get", "score") ? figure(tokens, at + 1) : undefined;
  const points = least?.node.scale === "plain" && (least.node.unit === undefined || least.node.unit === "score");
  return least !== undefined && points && least.node.value <= 0 ? { node: { limit: "floor", amount: least.node.value }, next: least.next } : undefined;
}

/** 超过10分按10分计, 超过100的按100计 */
function cappedAt(tokens: Tokens, at: number): Found<Limit> | undefined {
  const over = figure(tokens, at + 1);
  const rate = over?.node.scale === "percent";
  if (over === undefined || (!rate && over.node.scale !== "plain") || (over.node.unit !== "score" && over.node.unit !== undefined)) return undefined;
  const next = skip(tokens, over.next, "of", "in", "weak");
  const again = next > over.next ? figure(tokens, next) : undefined;
  if (again === undefined || again.node.unit !== over.node.unit || again.node.scale !== over.node.scale || again.node.value !== over.node.value || !is(tokens[again.next], "get") || is(tokens[again.next + 1], "number")) return undefined;
  return { node: { limit: rate ? "mostRate" : "most", amount: over.node.value }, next: again.next + 1 };
}

/** 3分封顶, 120%封顶 */
function backward(tokens: Tokens, at: number): Found<Limit> | undefined {
  const found = figure(tokens, at);
  if (found === undefined || !is(tokens[found.next], "capped")) return undefined;
  const points = amount(tokens, at);
  return points === undefined ? undefined : { node: { limit: "capped", amount: points.node.amount }, next: found.next + 1 };
}
