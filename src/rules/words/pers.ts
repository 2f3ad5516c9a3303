import type { Award, Direction, Per } from "./atom";
import { amount, asAward, award } from "./awards";
import { type Figure, figure, type Found, is, skip, type Tokens } from "./figure";

/** Tokens that one 每-phrase may span. */
const LONGEST = 24;

interface Inside {
  direction?: Direction;
  toTarget: boolean;
  inRange: boolean;
  compared: boolean;
  size?: Figure;
  counted?: true;
  upTo?: Figure;
  started?: true;
  target?: Figure;
  whole?: true;
  words: string;
  said: string;
}

/** per := 每 inside award | verb 每 unit amount | award for each inside */
export function per(tokens: Tokens, at: number): Found<Per> | undefined {
  return suffixed(tokens, at) ?? ranked(tokens, at) ?? forward(tokens, at) ?? inverted(tokens, at) ?? backward(tokens, at);
}

/** 每低于目标值5%,扣10分 */
function forward(tokens: Tokens, at: number): Found<Per> | undefined {
  if (!is(tokens[at], "each")) return undefined;
  const inside: Inside = { toTarget: false, inRange: false, compared: false, words: "", said: "" };
  let next = at + 1;
  for (let count = 0; count < LONGEST; count++) {
    const token = tokens[next];
    if (token === undefined || token.kind === "strong") return undefined;
    // 每季度每发生一起: the first 每 is a period.
    if (token.kind === "each") return undefined;
    const change = inside.size === undefined && inside.words === "" && inside.direction === undefined ? undefined : changed(tokens, next, inside.size !== undefined);
    if (change !== undefined) return { node: phrase(inside, change.node), next: change.next };
    next = absorb(tokens, next, inside);
    if (next < 0) return undefined;
  }
  return undefined;
}

function phrase({ direction, toTarget, inRange, compared, size, upTo, started, whole, target, words }: Inside, change: Award): Per {
  return { direction, toTarget, inRange, compared, size, upTo, started, whole, target, words, change };
}

function changed(tokens: Tokens, at: number, sized: boolean): Found<Award> | undefined {
  const token = tokens[at];
  const signed = lost(tokens, at);
  if (signed !== undefined) return signed;
  if (token?.kind === "lose" || token?.kind === "add" || token?.kind === "both" || token?.kind === "get" || token?.kind === "number" || is(token, "in")) {
    const found = award(tokens, at);
    if (found !== undefined) return found;
  }
  // 每提升1%，增加0.3%权重分数: behind the size a direction is the verb.
  if (sized && token?.kind === "direction" && is(tokens[at + 1], "number")) {
    const found = amount(tokens, at + 1);
    if (found !== undefined) return { node: { ...found.node, mode: token.value === "up" ? "add" : "lose", sure: true, verb: true }, next: found.next };
  }
  return undefined;
}

/** -2 points, -0.5: points with their sign. */
function lost(tokens: Tokens, at: number): Found<Award> | undefined {
  if (!is(tokens[at], "range", "-") && !is(tokens[at], "sign", "+")) return undefined;
  const found = figure(tokens, at);
  const { signed, scale, unit, value } = found?.node ?? {};
  if (found === undefined || signed === undefined || value === undefined || scale !== "plain" || (unit !== undefined && unit !== "score")) return undefined;
  return { node: { mode: signed === "-" ? "lose" : "add", amount: Math.abs(value), sure: true, verb: true }, next: found.next };
}

/** Takes one word of the phrase in; -1 where the phrase cannot go on. */
function absorb(tokens: Tokens, at: number, inside: Inside): number {
  const token = tokens[at];
  switch (token?.kind) {
    case "direction":
      inside.direction = token.value === "up" ? "up" : "down";
      return at + 1;
    case "before":
      if (token.value === "=" || token.value === ">=") inside.words += token.value;
      else {
        inside.direction = token.value.startsWith(">") ? "up" : "down";
        inside.compared = true;
      }
      return at + 1;
    case "both":
      inside.direction = "both";
      return at + 1;
    case "target":
      inside.toTarget = true;
      return at + 1;
    case "number":
    case "sign": {
      if (token.kind === "sign" && token.value === "/") return at + 1;
      // "each percent below"
      if (is(token, "sign", "%") && is(tokens[at - 1], "each") && token.end - token.start > 1) {
        inside.counted = true;
        inside.size = { value: 0.01, scale: "percent", grain: 0.01 };
        return at + 1;
      }
      const found = figure(tokens, at);
      // 每次/处一项: a bare unit gives way to a counted one.
      if (found === undefined) return -1;
      if (inside.size !== undefined && inside.counted === true) return second(tokens, at, found, inside);
      if (inside.size !== undefined && inside.target === undefined && inside.compared && is(tokens[at - 1], "before")) {
        inside.target = found.node;
        return found.next;
      }
      inside.counted = true;
      inside.size = found.node;
      if (!is(tokens[found.next], "range")) return found.next;
      const upTo = figure(tokens, found.next + 1);
      if (upTo === undefined) return -1;
      inside.upTo = upTo.node;
      return upTo.next;
    }
    case "percentPoint":
      if (inside.size !== undefined || inside.direction !== undefined) return -1;
      inside.counted = true;
      inside.size = { value: 0.01, scale: "point", grain: 0.01 };
      return at + 1;
    case "add":
      // "per extra 1%", "each additional client"
      if (token.end - token.start < 5 || inside.size !== undefined) return -1;
      inside.words += token.value;
      return at + 1;
    case "colon":
      return at + 1;
    case "unit":
      if (inside.size === undefined) inside.size = { value: 1, scale: "plain", grain: 1, unit: token.value };
      return at + 1;
    case "open":
      if (is(tokens[at + 1], "partStep")) {
        inside.started = true;
        return is(tokens[at + 2], "close") ? at + 3 : at + 2;
      }
      return -1;
    case "partStep":
      inside.started = true;
      return at + 1;
    case "in":
      if (token.end - token.start === 2) inside.inRange = true;
      return at + 1;
    case "text":
      if (token.value === "满") inside.whole = true;
      inside.words += token.value;
      return at + 1;
    case "actual":
    case "than":
    case "or":
    case "and":
    case "of":
    case "good":
    case "none":
    case "miss":
    case "reach":
    case "card":
    case "get":
    case "range":
      inside.words += token.value;
      return at + 1;
    case "weak":
      // A comma may stand in front of the change, and between things that are counted alike.
      return at + 1;
    default:
      return -1;
  }
}

/** 每低于100%一个百分点, "for each percentage point below 95%": the figure behind the comparison is the target, the other one the step. */
function second(tokens: Tokens, at: number, found: Found<Figure>, inside: Inside): number {
  if (!inside.compared || inside.target !== undefined || inside.upTo !== undefined || inside.size === undefined) return -1;
  if (is(tokens[at - 1], "before")) inside.target = found.node;
  else {
    inside.target = inside.size;
    inside.size = found.node;
  }
  return found.next;
}

/** 扣0.5分/次, -2分/条 */
function suffixed(tokens: Tokens, at: number): Found<Per> | undefined {
  const change = lost(tokens, at) ?? (is(tokens[at], "lose") || is(tokens[at], "add") ? award(tokens, at) : undefined);
  if (change === undefined || !is(tokens[change.next], "sign", "/") || !is(tokens[change.next + 1], "unit")) return undefined;
  const size: Figure = { value: 1, scale: "plain", grain: 1, unit: tokens[change.next + 1]?.value };
  return { node: { toTarget: false, inRange: false, compared: false, size, words: "", change: change.node }, next: change.next + 2 };
}

/** 按次序依次递减1分 */
function ranked(tokens: Tokens, at: number): Found<Per> | undefined {
  const change = is(tokens[at], "ranked") ? amount(tokens, at + 1) : undefined;
  if (change === undefined) return undefined;
  const size: Figure = { value: 1, scale: "plain", grain: 1 };
  return { node: { direction: "up", toTarget: false, inRange: false, compared: true, size, ranked: true, words: "", change: { ...change.node, mode: "lose", sure: true } }, next: change.next };
}

/** 扣每次/人2分 */
function inverted(tokens: Tokens, at: number): Found<Per> | undefined {
  const verb = tokens[at];
  if ((verb?.kind !== "lose" && verb?.kind !== "add") || !is(tokens[at + 1], "each") || !is(tokens[at + 2], "unit")) return undefined;
  const next = skip(tokens, at + 3, "sign", "unit", "or");
  const found = amount(tokens, next);
  if (found === undefined) return undefined;
  const unit = tokens[at + 2]?.value;
  return {
    node: {
      toTarget: false, inRange: false, compared: false, words: "",
      size: { value: 1, scale: "plain", grain: 1, unit },
      change: { ...found.node, mode: verb.kind, sure: true },
    },
    next: found.next,
  };
}

/** What English standards take points off for without saying so: 5 points per day late. */
const LOSSES = /faults|late|overdue|delay|error|violation|defect|bug|mistake|miss|absence|complaint/;

/** "Late timesheets - 2 pts each": the words in front in the same clause. */
function inFront(tokens: Tokens, at: number): string {
  let words = "";
  for (let before = at - 1; before >= 0 && before >= at - NAME_BEFORE && !["weak", "strong", "number"].includes(tokens[before]?.kind ?? ""); before--) words = `${tokens[before]?.value ?? ""} ${words}`;
  return words;
}

const NAME_BEFORE = 6;

/** 5 points per day late; minus 5 points for each bug; 5 points off for each hour beyond. */
function backward(tokens: Tokens, at: number): Found<Per> | undefined {
  const verbed = lost(tokens, at) ?? award(tokens, at);
  const bare = verbed === undefined ? figure(tokens, at) : undefined;
  const change = verbed?.node ?? (bare === undefined ? undefined : asAward(bare.node));
  if (change === undefined) return undefined;
  let next = skip(tokens, verbed?.next ?? bare?.next ?? at, "in", "of");
  // "1% of the monthly fee for every 0.1%": the name of what it is a share of.
  for (let count = 0; count < LONGEST && verbed === undefined && change.rate !== undefined && ["text", "of"].includes(tokens[next]?.kind ?? ""); count++) next++;
  const off = is(tokens[next], "lose");
  if (off) next = skip(tokens, next + 1, "of", "in");
  if (!is(tokens[next], "each", "after")) return undefined;
  const inside: Inside = { toTarget: false, inRange: false, compared: false, words: "", said: "" };
  next++;
  for (let count = 0; count < LONGEST; count++) {
    const token = tokens[next];
    if (token === undefined || token.kind === "strong" || token.kind === "weak" || token.kind === "max" || token.kind === "exhaust" || token.kind === "unlimited") break;
    const after = absorb(tokens, next, inside);
    if (after < 0) break;
    inside.said += ` ${token.value}`;
    next = after;
  }
  const mode = off || (verbed?.node.verb !== true && (LOSSES.test(inside.said) || LOSSES.test(inFront(tokens, at)))) ? "lose" : change.sure && change.mode !== "get" ? change.mode : change.mode === "lose" ? "lose" : "get";
  // A rate for each step is a rate: 1% of the fee for every 0.1%.
  const rate = mode === "get" && change.rate !== undefined ? { amount: change.rate } : {};
  return { node: phrase(inside, { ...change, ...rate, mode }), next };
}
