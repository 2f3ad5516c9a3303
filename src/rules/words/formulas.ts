import type { Points } from "../rule";
import type { Formula } from "./atom";
import { plus } from "./awards";
import { figure, type Found, is, skip, type Tokens } from "./figure";

/** Value of a part of a formula: constant + slope × x, all of it times the power of the target. */
interface Term {
  readonly constant: Points;
  readonly slope: Points;
  readonly x?: "actual" | "target" | "rate" | "percentage" | "up" | "down";
}

const DEEPEST = 4;
/** Factors or terms in a row: no standard has more, and the search stays linear. */
const LONGEST = 8;

/** formula := ["=" ] sum with an actual (and a target) in it: 实际÷目标×20, [1-(不合格批/总批数)]×40. */
export function formula(tokens: Tokens, at: number): Found<Formula> | undefined {
  const start = skip(tokens, at, "get", "in");
  const found = sum(tokens, start, 0);
  if (found === undefined || !operated(tokens, start, found.next)) return undefined;
  const { x, constant, slope } = found.node;
  // 实际÷85%×分值: in proportion to a figure of its own.
  const share = x === "actual" && typeof slope !== "number" && slope.full !== 1;
  if (x === undefined || (x === "actual" && !share) || x === "target") return undefined;
  const next = skip(tokens, found.next, "get", "unit");
  const scored = tokens.slice(at, start).some((each) => is(each, "get", "score"));
  return { node: { of: x === "rate" ? "actual" : x, constant, slope, ...(scored ? { scored } : {}) }, next: is(tokens[next], "text") && tokens[next]?.value === "分" ? next + 1 : next };
}

function operated(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (is(tokens[at], "sign", "*") || is(tokens[at], "sign", "/")) return true;
  for (let at = from; at + 1 < to; at++) if (is(tokens[at], "full") && rateName(tokens, at + 1) !== undefined) return true;
  return false;
}

function sum(tokens: Tokens, at: number, depth: number): Found<Term> | undefined {
  let left = product(tokens, at, depth);
  for (let count = 0; count < LONGEST && left !== undefined; count++) {
    const sign = tokens[left.next];
    const minus = is(sign, "range", "-");
    if (!minus && !is(sign, "sign", "+")) return left;
    const right = product(tokens, left.next + 1, depth);
    if (right === undefined || (left.node.x !== undefined && right.node.x !== undefined && left.node.x !== right.node.x)) return left;
    const by = minus ? -1 : 1;
    left = {
      node: {
        constant: plus(left.node.constant, right.node.constant, by),
        slope: plus(left.node.slope, right.node.slope, by),
        x: left.node.x ?? right.node.x,
      },
      next: right.next,
    };
  }
  return left;
}

const HUNDRED: Term = { constant: 100, slope: 0 };

function product(tokens: Tokens, at: number, depth: number): Found<Term> | undefined {
  let left = factor(tokens, at, depth);
  for (let count = 0; count < LONGEST && left !== undefined; count++) {
    const sign = tokens[left.next];
    // 基本分值目标完成率: a product whose sign is lost.
    const lost = is(tokens[left.next - 1], "full") ? rateName(tokens, left.next) : undefined;
    const whole = lost === undefined ? undefined : multiplied(left.node, lost.node);
    if (lost !== undefined && whole !== undefined) return { node: whole, next: lost.next };
    const times = is(sign, "sign", "*");
    const by = is(sign, "sign", "/") || is(sign, "sign", "%");
    if (!times && !by) return left;
    const right = factor(tokens, left.next + 1, depth);
    const quotient = right === undefined || times ? undefined : divided(left.node, right.node);
    // "actual % target" is a percentage: a hundred times the quotient.
    const node = right !== undefined && times ? multiplied(left.node, right.node) : is(sign, "sign", "%") && quotient !== undefined ? multiplied(quotient, HUNDRED) : quotient;
    if (right === undefined || node === undefined) return left;
    left = { node, next: right.next };
  }
  return left;
}

function factor(tokens: Tokens, at: number, depth: number): Found<Term> | undefined {
  const token = tokens[at];
  if (token === undefined || depth > DEEPEST) return undefined;
  if (token.kind === "open") {
    const inner = sum(tokens, at + 1, depth + 1);
    return inner !== undefined && is(tokens[inner.next], "close") ? { node: inner.node, next: inner.next + 1 } : undefined;
  }
  if (token.kind === "number") {
    const found = figure(tokens, at);
    return found === undefined ? undefined : { node: { constant: found.node.value, slope: 0 }, next: found.next };
  }
  const rate = rateName(tokens, at);
  if (rate !== undefined) return rate;
  if (token.kind === "full") return { node: { constant: { full: 1 }, slope: 0 }, next: skip(tokens, at + 1, "full") };
  if (token.kind === "actual") return quotient(tokens, at) ?? named(tokens, at);
  if (token.kind === "target") return named(tokens, at);
  if (token.kind === "text" && (NOW.test(token.value) || MEANT.test(token.value))) return named(tokens, at);
  return token.kind === "text" || token.kind === "reach" ? (quotient(tokens, at) ?? rateTimes(tokens, at)) : undefined;
}

/** 实际完成值, 目标招聘数: the name may go on. */
function named(tokens: Tokens, at: number): Found<Term> {
  const x = is(tokens[at], "target") || MEANT.test(tokens[at]?.value ?? "") ? "target" : "actual";
  const next = skip(tokens, at + 1, "text", "reach", "of", "actual");
  const percentage = x === "actual" && PERCENTAGE.test(tokens[next - 1]?.value ?? "");
  return { node: { constant: 0, slope: 1, x: percentage ? "percentage" : x }, next };
}

/** 本期纠纷率 beside 上期纠纷率: what is appraised. */
const NOW = /^(?:本期|本月|本季|本年|本周|当期|当月|当季|当年)/;

/** 目标达成率, 标准工时: what it should be. */
const MEANT = /^(?:目标|计划|标准|定额|预算)/;

/** 完成率 in a formula is actual over target. */
function rateName(tokens: Tokens, at: number): Found<Term> | undefined {
  const token = tokens[at];
  return token?.kind === "text" && RATES.test(token.value) ? { node: { constant: 0, slope: 1, x: "up" }, next: at + 1 } : undefined;
}

const RATES = /(?:完成率|达成率|完成比例|完成百分比)$/;

/** 交付率×30分: a rate by its name, and the rate itself is the actual. */
function rateTimes(tokens: Tokens, at: number): Found<Term> | undefined {
  const token = tokens[at];
  const named = token?.kind === "text" && /率$/.test(token.value) && is(tokens[at + 1], "sign", "*");
  return named ? { node: { constant: 0, slope: 1, x: "rate" }, next: at + 1 } : undefined;
}

/** The actual that is itself a share of the target. */
const PERCENTAGE = /^(?:percentage|percent|百分比)$/;

/** 不合格批/总批数: two named counts make a rate, which is the actual. */
function quotient(tokens: Tokens, at: number): Found<Term> | undefined {
  const over = skip(tokens, at, "actual", "text", "reach", "direction", "miss");
  // 上期纠纷率: the words belong to the figure before them.
  if (is(tokens[at - 1], "target")) return undefined;
  if (!is(tokens[over], "sign", "/") || !is(tokens[over + 1], "text") || MEANT.test(tokens[over + 1]?.value ?? "")) return undefined;
  return { node: { constant: 0, slope: 1, x: "rate" }, next: skip(tokens, over + 1, "text", "reach", "direction") };
}

function multiplied(a: Term, b: Term): Term | undefined {
  if (a.x !== undefined && b.x !== undefined) return undefined;
  const [x, k] = a.x === undefined ? [b, a.constant] : [a, b.constant];
  const slope = times(x.slope, k);
  const constant = times(x.constant, k);
  return slope === undefined || constant === undefined ? undefined : { x: x.x, slope, constant };
}

function divided(a: Term, b: Term): Term | undefined {
  if ((a.x === "actual" && b.x === "target") || (a.x === "target" && b.x === "actual")) {
    const over = b.constant === 0 && typeof b.slope === "number" && b.slope !== 0 ? times(a.slope, 1 / b.slope) : undefined;
    return a.constant === 0 && over !== undefined ? { constant: 0, slope: over, x: a.x === "actual" ? "up" : "down" } : undefined;
  }
  return b.x === undefined && typeof b.constant === "number" && b.constant !== 0 ? multiplied(a, { constant: 1 / b.constant, slope: 0 }) : undefined;
}

function times(a: Points, b: Points): Points | undefined {
  if (typeof a === "number" && typeof b === "number") return a * b;
  if (typeof a !== "number" && typeof b !== "number") return undefined;
  const [share, k] = typeof a === "number" ? [b, a] : [a, b];
  if (typeof share === "number" || typeof k !== "number") return undefined;
  return plus({ full: share.full * k }, (share.plus ?? 0) * k, 1);
}
