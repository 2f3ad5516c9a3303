import type { Points } from "../rule";
import type { LimitKind } from "./atom";
import { amount } from "./awards";
import { skip } from "./bounds";
import { figure, type Found, is, type Tokens } from "./figure";

export interface Limit {
  readonly limit: LimitKind;
  readonly amount?: Points;
}

const MAX: Readonly<Record<string, LimitKind>> = { "": "most", add: "mostGain", lose: "mostLoss", addTo: "gainTo", capped: "capped" };

/** limit := 最高|最多|最低 [不超过] amount | amount 封顶 | 扣完为止 | 上不封顶 … */
export function limit(tokens: Tokens, at: number): Found<Limit> | undefined {
  const token = tokens[at];
  switch (token?.kind) {
    case "exhaust":
      return { node: { limit: "exhaust" }, next: at + 1 };
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
  if (word?.kind === "full") return { node: { limit: kind, amount: { full: 1 } }, next: next + 1 };
  const found = amount(tokens, next);
  const unit = figure(tokens, next)?.node.unit;
  // "a maximum of three days" limits no points.
  if (found === undefined || found.node.choice === true || (unit !== undefined && unit !== "score" && unit !== "yuan")) return undefined;
  return { node: { limit: kind, amount: found.node.amount }, next: found.next };
}

/** 3分封顶, 120%封顶 */
function backward(tokens: Tokens, at: number): Found<Limit> | undefined {
  const found = figure(tokens, at);
  if (found === undefined || !is(tokens[found.next], "capped")) return undefined;
  const points = amount(tokens, at);
  return points === undefined ? undefined : { node: { limit: "capped", amount: points.node.amount }, next: found.next + 1 };
}
