import type { Points } from "../rule";
import type { Award } from "./atom";
import { type Figure, figure, type Found, is, skip, type Tokens } from "./figure";

const NAME_MOST = 4;

/** "10 points deducted": only English verbs stand behind. */
const SHORTEST_PASSIVE = 3;

/** award := verb amount | amount 分 | 满分 | 不得分 | 不扣分 | amount noun (1000元的处罚) */
export function award(tokens: Tokens, at: number): Found<Award> | undefined {
  const start = skip(tokens, at, "in", "card");
  return fixed(tokens, start) ?? verbed(tokens, start) ?? shared(tokens, start) ?? prefixed(tokens, start);
}

/** "75% of the weight" */
function shared(tokens: Tokens, at: number): Found<Award> | undefined {
  const part = figure(tokens, at);
  const noun = part?.node.scale === "percent" && part.node.signed === undefined ? skip(tokens, part.next, "of") : undefined;
  const said = noun === undefined ? undefined : tokens[noun];
  if (part === undefined || noun === undefined || noun === part.next || !is(said, "full") || is(tokens[noun + 1], "number")) return undefined;
  return { node: { mode: "get", amount: { full: part.node.value }, sure: true, full: true }, next: noun + 1 };
}

/** Points that need no number: 满分, 不得分, 不扣分. */
function fixed(tokens: Tokens, at: number): Found<Award> | undefined {
  const token = tokens[at];
  const got = is(token, "get") ? skip(tokens, at + 1, "get", "in", "colon") : at;
  const word = tokens[got];
  if (word?.kind === "unchanged") {
    return { node: { mode: word.value === "lose" ? "lose" : "add", amount: 0, sure: true, unchanged: true }, next: got + 1 };
  }
  // "below 3.5: none", 60%以后无
  const closing = (is(tokens[at - 1], "colon") || is(tokens[at - 1], "after")) && ([undefined, "weak", "strong"].includes(tokens[at + 1]?.kind) || is(tokens[at + 1], "text", "."));
  const bare = is(word, "none") && (got > at || is(tokens[at - 1], "otherwise") || closing);
  if (word?.kind === "zero" || (bare && word?.value === "")) {
    return { node: { mode: "get", amount: 0, sure: true }, next: got + 1 };
  }
  if (word?.kind !== "full") return undefined;
  const sized = figure(tokens, skip(tokens, got + 1, "in", "get", "colon"));
  const points = sized !== undefined && (sized.node.unit === "score" || sized.node.unit === undefined) && sized.node.scale === "plain";
  if (points && !is(tokens[sized.next], "sign")) return { node: { mode: "get", amount: sized.node.value, sure: true, full: true }, next: sized.next };
  const share = is(tokens[got + 1], "of") ? figure(tokens, got + 2)?.node : undefined;
  if (share?.scale === "percent") return { node: { mode: "get", amount: { full: share.value }, sure: true, full: true, verb: true }, next: figure(tokens, got + 2)?.next ?? got + 1 };
  return got > at || is(token, "full") ? { node: { mode: "get", amount: { full: 1 }, sure: true, full: true }, next: got + 1 } : undefined;
}

/** 得10分, 扣除0.5%权重分数, 奖励300元, 按80%计算, 扣发全勤奖50%. */
function verbed(tokens: Tokens, at: number): Found<Award> | undefined {
  const verb = tokens[at];
  if (verb?.kind !== "get" && verb?.kind !== "lose" && verb?.kind !== "add" && verb?.kind !== "both") return undefined;
  // 得分在70-80分: what is scored, not what it earns.
  if (verb.value === "score" && is(tokens[at + 1], "in", "at")) return undefined;
  let next = at + 1;
  let mode = verb.kind;
  // 扣除本年底1/45的维护款: what it is taken from may stand between.
  for (let count = 0; count < NAME_MOST && ["get", "in", "colon", "of", "text", "full", "add", "lose", "card"].includes(tokens[next]?.kind ?? ""); count++) {
    const inner = tokens[next];
    if (inner?.kind === "text" && verb.kind === "get") break;
    // 得分扣5分, get an additional 1%: the second verb is the one that counts.
    if (mode === "get" && (inner?.kind === "lose" || inner?.kind === "add") && inner.value !== "money") mode = inner.kind;
    next++;
  }
  const sized = amount(tokens, next);
  if (sized === undefined) return undefined;
  // 奖0.5分: points, no money.
  const money = (verb.value === "money" && !sized.node.sure) || sized.node.money === true;
  return { node: { ...sized.node, mode, ...(money ? { money } : {}), sure: true, verb: true }, next: sized.next };
}

/** 1000元的处罚, 5000元进行奖励: the verb comes after. */
function prefixed(tokens: Tokens, at: number): Found<Award> | undefined {
  const sized = figure(tokens, at);
  const verb = sized === undefined ? undefined : tokens[sized.next];
  if (sized !== undefined && sized.node.unit === undefined && sized.node.scale === "plain" && (verb?.kind === "add" || verb?.kind === "lose") && is(tokens[sized.next + 1], "unit", "score")) {
    return { node: { mode: verb.kind, amount: sized.node.value, sure: true, verb: true }, next: sized.next + 2 };
  }
  const passive = sized?.node.unit === "score" ? skip(tokens, sized.next, "of") : undefined;
  const lost = passive === undefined ? undefined : tokens[passive];
  if (sized !== undefined && passive !== undefined && lost?.kind === "lose" && lost.end - lost.start > SHORTEST_PASSIVE && !["number", "each", "colon"].includes(tokens[passive + 1]?.kind ?? "")) {
    return { node: { mode: "lose", amount: sized.node.value, sure: true, verb: true }, next: passive + 1 };
  }
  if (sized?.node.unit !== "yuan") return undefined;
  const noun = skip(tokens, sized.next, "of", "in");
  const word = tokens[noun];
  if ((word?.kind !== "lose" && word?.kind !== "add") || word.value !== "money" || is(tokens[noun + 1], "number")) return undefined;
  return { node: { mode: word.kind, amount: sized.node.value, money: true, sure: true }, next: noun + 1 };
}

/** amount := figure [分|元] | figure "%" [of the full marks] | number "/" number | figure range figure (a choice) */
export function amount(tokens: Tokens, at: number): Found<Award> | undefined {
  const first = figure(tokens, at);
  if (first === undefined) return undefined;
  if (is(tokens[first.next], "after")) return undefined;
  if (is(tokens[first.next], "sign", "/") && first.node.scale === "plain" && first.node.unit === undefined) {
    const under = figure(tokens, first.next + 1);
    if (under !== undefined && under.node.value !== 0 && under.node.scale === "plain") {
      return { node: share(first.node.value / under.node.value), next: ofFull(tokens, under.next) };
    }
  }
  // "25 -03": a sign belongs to the next figure.
  const signed = tokens[first.next]?.spaced === true && tokens[first.next + 1]?.spaced !== true;
  if (is(tokens[first.next], "range") && !signed) {
    const second = figure(tokens, first.next + 1);
    if (second !== undefined) return { node: { ...valued(first.node), choice: true }, next: second.next };
  }
  const next = ofFull(tokens, first.next);
  const { rate, ...plain } = valued(first.node);
  // 计80%分值: a share of the full marks, no rate of pay.
  const ofPoints = next > first.next && is(tokens[next - 1], "full");
  return { node: ofPoints || rate === undefined ? plain : { ...plain, rate }, next };
}

/** 的权重分数, 的满分 behind a percentage names what it is a share of. */
function ofFull(tokens: Tokens, at: number): number {
  const noun = skip(tokens, at, "of");
  // 发50%奖金: the bonus that it is a share of.
  const after = tokens[noun + 1];
  if (is(tokens[noun], "add", "money") && tokens[noun]?.spaced !== true && (after?.kind !== "number" || after.spaced === true)) return noun + 1;
  return is(tokens[noun], "full") ? noun + 1 : at;
}

function share(full: number): Award {
  return { mode: "get", amount: { full }, sure: false };
}

function valued(figure: Figure): Award {
  if (figure.scale !== "plain") return { mode: "get", amount: { full: figure.value }, rate: figure.value, sure: false };
  const sure = figure.unit === "score";
  return { mode: "get", amount: figure.value, sure, ...(figure.unit === "yuan" ? { money: true as const } : {}) };
}

/** The figure that a bare value is as points: 10分, 80%, 500. */
export function asAward(figure: Figure): Award {
  if (figure.signed === "-" && figure.scale !== "plain") return { mode: "lose", amount: { full: -figure.value }, rate: -figure.value, sure: false };
  return valued(figure);
}

/** Points that an award leaves of a base. */
export function worth(award: Award, base: Points): Points {
  if (award.mode === "get" || award.mode === "both") return award.amount;
  return plus(base, award.amount, award.mode === "lose" ? -1 : 1);
}

/** a + sign × b, as plain as it can be said. */
export function plus(a: Points, b: Points, sign: 1 | -1): Points {
  const full = shareOf(a) + sign * shareOf(b);
  const extra = Number((extraOf(a) + sign * extraOf(b)).toPrecision(15));
  const rounded = Number(full.toPrecision(15));
  if (rounded === 0) return extra;
  return extra === 0 ? { full: rounded } : { full: rounded, plus: extra };
}

function shareOf(points: Points): number {
  return typeof points === "number" ? 0 : points.full;
}

function extraOf(points: Points): number {
  return typeof points === "number" ? points : (points.plus ?? 0);
}

export function negated(points: Points): Points {
  return plus(0, points, -1);
}
