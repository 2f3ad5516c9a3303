import type { Bound, Edge, End, Mark } from "./atom";
import { alike, type Figure, figure, type Found, is, skip, type Tokens } from "./figure";

function end(mark: Mark, edge: Edge): End {
  return { mark, edge };
}

/** "target achieved", "target missed", "at target" in front of what they earn, any: one or more. */
export function towards(tokens: Tokens, at: number): Found<Bound> | undefined {
  const nth = tokens[at];
  if (nth?.kind === "fromNth" && nth.number !== undefined) {
    return { node: { low: end({ kind: "figure", figure: { value: nth.number - 1, scale: "plain", grain: 1, unit: nth.value } }, "open") }, next: at + 1 };
  }
  if (is(tokens[at], "any")) return { node: { low: end({ kind: "figure", figure: { value: 1, scale: "plain", grain: 1 } }, "closed") }, next: at + 1 };
  const whole: Mark = { kind: "target", share: 1 };
  if (is(tokens[at], "in", "at") && is(tokens[at + 1], "target", "") && !["number", "after", "before"].includes(tokens[at + 2]?.kind ?? "")) {
    const sign = tokens[at + 2];
    const said = sign === undefined || is(sign, "colon") || is(sign, "get") || is(sign, "weak") || is(sign, "strong");
    return said ? { node: { point: whole }, next: at + 2 } : undefined;
  }
  if (!is(tokens[at], "target") || is(tokens[at], "target", "maybe")) return undefined;
  const verb = skip(tokens, at + 1, "of");
  if (is(tokens[verb], "reach") && !is(tokens[verb + 1], "number")) return { node: { low: end(whole, "closed"), reached: true }, next: verb + 1 };
  return is(tokens[verb], "miss") ? { node: { high: end(whole, "open") }, next: verb + 1 } : undefined;
}

/** between 10% and 20%, 介于90%和95%之间 */
export function between(tokens: Tokens, at: number): Found<Bound> | undefined {
  const start = is(tokens[at], "in", "both") ? at + 1 : at;
  const low = figure(tokens, start);
  if (low === undefined || !(is(tokens[low.next], "than") || (start > at && (is(tokens[low.next], "and") || is(tokens[low.next], "range"))))) return undefined;
  const high = figure(tokens, low.next + 1);
  if (high === undefined) return undefined;
  const closing = is(tokens[high.next], "in", "between");
  if (start === at && !closing) return undefined;
  const [a, b] = alike(low.node, high.node);
  if (a.value >= b.value) return undefined;
  const noted = edged(tokens, high.next + (closing ? 1 : 0));
  const mark = (one: Figure): Mark => ({ kind: "figure", figure: one });
  return { node: { low: end(mark(a), noted.node), high: end(mark(b), noted.node), range: true }, next: noted.next };
}

/** (含), (inclusive) behind a whole range holds for both of its ends. */
export function edged(tokens: Tokens, at: number): Found<Edge> {
  if (is(tokens[at], "included")) return { node: "closed", next: at + 1 };
  if (is(tokens[at], "excluded")) return { node: "open", next: at + 1 };
  return { node: "soft", next: at };
}

/**
 * 超过目标10%, 低于目标5个百分点: by how much, as against 超过目标的110%. Undefined where it could be either.
 */
export function movedBy(tokens: Tokens, at: number, op: string): Found<Mark> | "unclear" | undefined {
  if (!is(tokens[at], "target") || op === ">=" || op === "<=" || op === "=") return undefined;
  const by = figure(tokens, at + 1);
  if (by === undefined || (by.node.scale !== "percent" && by.node.scale !== "point") || by.node.signed !== undefined) return undefined;
  const up = op === ">";
  const { value, scale } = by.node;
  if (scale === "percent" && (up ? value >= 1 : value >= 0.5)) return undefined;
  if (scale === "percent" && value > 0.3) return "unclear";
  return { node: { kind: "target", share: 1, by: up ? by.node : { ...by.node, value: -value } }, next: by.next };
}

/** "minimum of 5 days": what limits no points compares. */
export function extreme(tokens: Tokens, at: number): Found<Bound> | undefined {
  const token = tokens[at];
  if (token === undefined || (!is(token, "min", "") && !is(token, "max", "")) || token.end - token.start < 6) return undefined;
  const found = figure(tokens, at + 1);
  if (found === undefined || (found.node.scale === "plain" && (found.node.unit === undefined || found.node.unit === "score" || found.node.unit === "yuan"))) return undefined;
  const mark: Mark = { kind: "figure", figure: found.node };
  return { node: token.kind === "min" ? { low: end(mark, "closed") } : { high: end(mark, "closed") }, next: found.next };
}
