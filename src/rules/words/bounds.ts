import { normalise } from "../../numbers/compare";
import type { Bound, Edge, End, Mark } from "./atom";
import { alike, FILLER_MOST, type Figure, figure, type Found, is, skip, type Tokens } from "./figure";
import { between, edged, extreme, movedBy, towards } from "./otherBounds";

/** mark := figure | target ["的"] [percent] | figure-of-target */
export function mark(tokens: Tokens, at: number): Found<Mark> | undefined {
  const name = skip(tokens, at, "of");
  const named = plannedShare(tokens, name);
  if (named !== undefined) return named;
  const start = is(tokens[name], "text") && is(tokens[name + 1], "target") ? name + 1 : name;
  const token = tokens[start];
  if (token?.kind === "target") {
    const multiple = is(tokens[start + 1], "sign", "*") ? figure(tokens, start + 2) : undefined;
    // 目标×105%
    if (multiple !== undefined && (multiple.node.scale === "percent" || multiple.node.value < MOST_TIMES) && token.value !== "maybe") return { node: { kind: "target", share: multiple.node.value }, next: multiple.next };
    const share = figure(tokens, skip(tokens, start + 1, "of"));
    if (share?.node.scale === "percent" && share.node.signed === undefined) {
      // 年度计划的102%: the actual is a rate of completion; only 目标的… and 上期的… hold it against another cell.
      const rate = token.value === "maybe" || start > name;
      return { node: rate ? { kind: "figure", figure: share.node } : { kind: "target", share: share.node.value }, next: share.next };
    }
    return { node: { kind: "target", share: 1 }, next: start + 1 };
  }
  const found = figure(tokens, start);
  if (found === undefined) return undefined;
  // "90% of target"
  if (found.node.scale === "percent" && is(tokens[found.next], "of") && is(tokens[found.next + 1], "target") && !is(tokens[found.next + 1], "target", "maybe")) {
    return { node: { kind: "target", share: found.node.value }, next: found.next + 2 };
  }
  // ≥80%目标
  if (found.node.scale === "percent" && is(tokens[found.next], "target", "") && !is(tokens[found.next + 1], "number") && !["before", "sign", "get", "colon", "text"].includes(tokens[found.next + 1]?.kind ?? "")) {
    return { node: { kind: "target", share: found.node.value }, next: found.next + 1 };
  }
  return { node: { kind: "figure", figure: found.node }, next: found.next };
}

const MOST_TIMES = 5;

/** 计划产量的90%: a rate of completion of what is planned. */
function plannedShare(tokens: Tokens, at: number): Found<Mark> | undefined {
  if (!is(tokens[at], "target", "maybe") || !is(tokens[at + 1], "text") || !is(tokens[at + 2], "of")) return undefined;
  const share = figure(tokens, at + 3);
  return share?.node.scale === "percent" ? { node: { kind: "figure", figure: share.node }, next: share.next } : undefined;
}

/** bound := comparison mark [以上|(含)] | mark comparison name comparison mark | mark range mark | mark 以上 | 比 target direction figure */
export function bound(tokens: Tokens, at: number): Found<Bound> | undefined {
  const start = skip(tokens, at, "in");
  const one = compared(tokens, start) ?? extreme(tokens, start) ?? relative(tokens, start) ?? reached(tokens, at) ?? towards(tokens, at) ?? between(tokens, at) ?? flipped(tokens, start) ?? lostSigns(tokens, start) ?? ranged(tokens, start) ?? sided(tokens, start);
  return one === undefined ? undefined : joined(tokens, one);
}

/** Two halves make an interval: 95%及以上、不足99%; at least 80% and below 90%. */
function joined(tokens: Tokens, first: Found<Bound>): Found<Bound> {
  const { low, high } = first.node;
  if ((low === undefined) === (high === undefined) || first.node.point !== undefined) return first;
  const at = skip(tokens, first.next, "and", "weak", "range", "in");
  const second = compared(tokens, at) ?? sided(tokens, at);
  // 90%以上95%以下 without a sign between them is one interval only if nothing else can be meant.
  if (second === undefined || second.node.point !== undefined) return first;
  if (low !== undefined && second.node.low === undefined && second.node.high !== undefined && rises(low, second.node.high)) {
    return { node: { low, high: second.node.high }, next: second.next };
  }
  if (high !== undefined && second.node.high === undefined && second.node.low !== undefined && rises(second.node.low, high)) {
    return { node: { low: second.node.low, high }, next: second.next };
  }
  return first;
}

function rises(low: End, high: End): boolean {
  if (low.mark.kind === "figure" && high.mark.kind === "figure") return low.mark.figure.value < high.mark.figure.value;
  return low.mark.kind === "target" && high.mark.kind === "target" ? low.mark.share < high.mark.share : false;
}

function end(mark: Mark, edge: Edge): End {
  return { mark, edge };
}

function fromComparison(op: string, found: Mark): Bound {
  switch (op) {
    case ">=":
      return { low: end(found, "closed") };
    case ">":
      return { low: end(found, "open") };
    case "<=":
      return { high: end(found, "closed") };
    case "<":
      return { high: end(found, "open") };
    default:
      return { point: found };
  }
}

function compared(tokens: Tokens, at: number): Found<Bound> | undefined {
  const token = tokens[at];
  if (token?.kind !== "before" || token.value === "rank" || token.value === "last") return ranked(tokens, at);
  const place = skip(tokens, at + 1, "in", "or");
  const moved = movedBy(tokens, place, token.value);
  if (moved === "unclear") return undefined;
  // 达到20台-30台
  const range = token.value === ">=" && is(tokens[place], "number") ? ranged(tokens, place) : undefined;
  if (range?.node.low !== undefined && range.node.high !== undefined && token.end - token.start > 1) return range;
  // 超过5万至10万
  const beyond = token.value === ">" && is(tokens[place], "number") ? ranged(tokens, place) : undefined;
  const upTo = beyond === undefined ? undefined : tokens[figure(tokens, place)?.next ?? place];
  if (beyond?.node.low !== undefined && beyond.node.high !== undefined && is(upTo, "range", "")) return { node: { ...beyond.node, low: { ...beyond.node.low, edge: "open" } }, next: beyond.next };
  const found = moved ?? mark(tokens, place);
  if (found === undefined) return undefined;
  const after = trailing(tokens, found.next);
  const node = fromComparison(token.value, found.node);
  if (after.node.included) return { node: include(node), next: after.next };
  if (after.node.excluded) return { node: exclude(node), next: after.next };
  // 达到90%以上, 超过102%以上: the first word decides.
  return { node, next: after.next };
}

export function isFirstTime(word: string): boolean {
  return word === "第一次" || word === "首次";
}

/** 排名前20%: the rank is at most that. */
function ranked(tokens: Tokens, at: number): Found<Bound> | undefined {
  if (is(tokens[at], "before", "last")) {
    const share = figure(tokens, at + 1);
    if (share?.node.scale !== "percent") return undefined;
    // 位居后50%: beyond the first half.
    return { node: { low: end({ kind: "figure", figure: { ...share.node, value: normalise(1 - share.node.value) } }, "open"), rank: true }, next: trailing(tokens, share.next).next };
  }
  // 第一次不扣分，从第二次起…
  const once: Mark = { kind: "figure", figure: { value: 1, scale: "plain", grain: 1, unit: "times" } };
  if (is(tokens[at], "text") && isFirstTime(tokens[at]?.value ?? "") && is(tokens[at + 1], "unchanged", "lose") && is(tokens[at + 2], "weak") && tokens[at + 3]?.number === 2 && is(tokens[at + 3], "fromNth")) return { node: { high: end(once, "closed") }, next: at + 1 };
  if (!is(tokens[at], "before", "rank")) return undefined;
  const found = figure(tokens, at + 1);
  // 前两次不扣分
  const counts = found?.node.unit === "times" || found?.node.unit === "cases" || found?.node.unit === "items";
  if (found !== undefined && counts && found.node.scale === "plain" && is(tokens[found.next], "unchanged")) return { node: { high: end({ kind: "figure", figure: { ...found.node, spelled: undefined } }, "closed") }, next: found.next };
  if (found === undefined || (found.node.scale !== "percent" && found.node.unit !== "persons")) return undefined;
  const { next } = trailing(tokens, found.next);
  return { node: { high: end({ kind: "figure", figure: found.node }, "closed"), rank: true }, next };
}

function include(bound: Bound): Bound {
  return { ...bound, low: bound.low && end(bound.low.mark, "closed"), high: bound.high && end(bound.high.mark, "closed") };
}

function exclude(bound: Bound): Bound {
  return { ...bound, low: bound.low && end(bound.low.mark, "open"), high: bound.high && end(bound.high.mark, "open") };
}

interface Trailing {
  readonly after?: string;
  readonly included: boolean;
  readonly excluded: boolean;
}

/** What may follow a figure: 以上, (含), (包括15天)以内, (不含)以上. */
function trailing(tokens: Tokens, at: number): Found<Trailing> {
  let next = at;
  let after: string | undefined;
  let included = false;
  let excluded = false;
  for (let count = 0; count < FILLER_MOST; count++) {
    const token = tokens[next];
    if (token?.kind === "after" && after === undefined) {
      after = token.value;
      next++;
    } else if (token?.kind === "included" || token?.kind === "excluded") {
      included ||= token.kind === "included";
      excluded ||= token.kind === "excluded";
      next++;
    } else if (is(token, "sign", "+") && after === undefined && token?.start === tokens[next - 1]?.end && !(is(tokens[next + 1], "number") && tokens[next + 1]?.start === token?.end)) {
      after = ">=!";
      next++;
    } else if (is(token, "of") && (is(tokens[next + 1], "after") || is(tokens[next + 1], "included") || is(tokens[next + 1], "open"))) {
      if (is(tokens[next + 1], "open") && inclusion(tokens, next + 1) === undefined) break;
      next++;
    } else {
      const note = inclusion(tokens, next);
      if (note === undefined) break;
      included ||= is(tokens[next + 1], "included");
      excluded ||= is(tokens[next + 1], "excluded");
      next = note;
    }
  }
  return { node: { after, included, excluded }, next };
}

/** (包括15天), （含15天） */
function inclusion(tokens: Tokens, at: number): number | undefined {
  if (!is(tokens[at], "open") || (!is(tokens[at + 1], "included") && !is(tokens[at + 1], "excluded"))) return undefined;
  const found = figure(tokens, at + 2);
  return found !== undefined && is(tokens[found.next], "close") ? found.next + 1 : undefined;
}

function sided(tokens: Tokens, at: number): Found<Bound> | undefined {
  const found = mark(tokens, at);
  if (found === undefined) return undefined;
  const { node, next } = trailing(tokens, found.next);
  if (node.after === undefined) return undefined;
  const edge: Edge = node.included || node.after.endsWith("!") ? "closed" : node.excluded ? "open" : "soft";
  const up = node.after.startsWith(">");
  return { node: up ? { low: end(found.node, edge) } : { high: end(found.node, node.after === "in" && edge === "soft" ? "closed" : edge) }, next };
}

function ranged(tokens: Tokens, at: number): Found<Bound> | undefined {
  const low = mark(tokens, at);
  if (low === undefined) return undefined;
  const lowNote = trailing(tokens, low.next);
  if (lowNote.node.after !== undefined && !lowNote.node.after.endsWith("!")) return undefined;
  const lost = lostDash(tokens, low.next);
  if ((!is(tokens[lowNote.next], "range") && !lost) || lowNote.node.after === "<=!") return undefined;
  const second = lost ? low.next : lowNote.next + 1;
  const before = tokens[second];
  const comparison = before?.kind === "before" && before.value.startsWith("<") ? before : undefined;
  const high = mark(tokens, second + (comparison === undefined ? 0 : 1));
  if (high === undefined) return undefined;
  const highNote = trailing(tokens, skip(tokens, high.next, "of"));
  if (highNote.node.after?.startsWith(">") === true) return undefined;
  // "95% and above - 20 points": the dash stands in front of the points.
  if (high.node.kind === "figure" && low.node.kind === "figure" && high.node.figure.unit === "score" && (low.node.figure.scale !== "plain" || (low.node.figure.unit !== undefined && low.node.figure.unit !== "score"))) return undefined;
  if (isPointsDash(tokens, lowNote.next, low.node, high)) return undefined;
  const marks = bothMarks(low.node, high.node);
  const lowEdge: Edge = lowNote.node.included || lowNote.node.after !== undefined ? "closed" : lowNote.node.excluded ? "open" : "soft";
  const highEdge: Edge =
    comparison !== undefined
      ? comparison.value === "<" ? "open" : "closed"
      : highNote.node.included || highNote.node.after === "<=!" ? "closed" : highNote.node.excluded ? "open" : "soft";
  const falling = falls(marks[0], marks[1]);
  const next = skip(tokens, highNote.next === skip(tokens, high.next, "of") ? high.next : highNote.next, "in");
  const both = lowEdge === "soft" && highEdge === "soft" ? edged(tokens, next) : undefined;
  if (both !== undefined && both.next > next) {
    const [low, high] = falling ? [marks[1], marks[0]] : marks;
    return { node: { low: end(low, both.node), high: end(high, both.node), range: true }, next: both.next };
  }
  return falling
    ? { node: { low: end(marks[1], highEdge), high: end(marks[0], lowEdge), range: true }, next }
    : { node: { low: end(marks[0], lowEdge), high: end(marks[1], highEdge), range: true }, next };
}

/** "99.0% or higher - 10; …": behind a spaced dash a bare number that ends its row is its points. */
function isPointsDash(tokens: Tokens, dash: number, low: Mark, high: Found<Mark>): boolean {
  if (low.kind !== "figure" || high.node.kind !== "figure" || low.figure.scale === "plain" || high.node.figure.scale !== "plain") return false;
  const end = tokens[high.next];
  return tokens[dash]?.spaced === true && tokens[dash + 1]?.spaced === true && high.node.figure.unit === undefined && (end === undefined || is(end, "strong"));
}

/** 85%90%之间: two percentages that touch, said to have something between them, have lost a dash. */
function lostDash(tokens: Tokens, at: number): boolean {
  const touching = is(tokens[at - 1], "sign", "%") && tokens[at]?.start === tokens[at - 1]?.end;
  const between = tokens[at + 2];
  return touching && is(tokens[at], "number") && is(tokens[at + 1], "sign", "%") && is(between, "in", "between");
}

function bothMarks(low: Mark, high: Mark): readonly [Mark, Mark] {
  if (low.kind !== "figure" || high.kind !== "figure") return [low, high];
  const [a, b] = alike(low.figure, high.figure);
  return [{ kind: "figure", figure: a }, { kind: "figure", figure: b }];
}

function falls(low: Mark, high: Mark): boolean {
  return low.kind === "figure" && high.kind === "figure" && low.figure.value > high.figure.value;
}

/** 80≤X<85, 28分≤平均得分<32分, 目标≤P, 90%≤完成率. */
function flipped(tokens: Tokens, at: number): Found<Bound> | undefined {
  const first = mark(tokens, at);
  const sign = first === undefined ? undefined : tokens[first.next];
  if (first === undefined || sign?.kind !== "before" || !/^[<>]=?$/.test(sign.value) || sign.end - sign.start > 2) return undefined;
  let next = first.next + 1;
  let name = 0;
  // The metric's name stands between the signs.
  for (; name < NAME_MOST && ["text", "in", "get", "of", "actual", "reach", "than", "direction"].includes(tokens[next]?.kind ?? ""); name++) next++;
  if (name === 0) return undefined;
  const opposite = sign.value.replace(/[<>]/, (each) => (each === "<" ? ">" : "<"));
  const one = fromComparison(opposite, first.node);
  const second = tokens[next]?.kind === "before" ? compared(tokens, next) : undefined;
  if (second === undefined) return { node: one, next };
  const [low, high] = [one.low ?? second.node.low, one.high ?? second.node.high];
  if (low === undefined || high === undefined) return undefined;
  const [lowMark, highMark] = bothMarks(low.mark, high.mark);
  return { node: { low: end(lowMark, low.edge), high: end(highMark, high.edge) }, next: second.next };
}

/** 0.054%差异率0.055%: two figures around the metric's name have lost their signs. The name must be known from before. */
function lostSigns(tokens: Tokens, at: number): Found<Bound> | undefined {
  const low = figure(tokens, at);
  const name = low === undefined ? undefined : tokens[low.next];
  if (low?.node.scale !== "percent" || name?.kind !== "text") return undefined;
  const high = figure(tokens, low.next + 1);
  if (high?.node.scale !== "percent" || high.node.value <= low.node.value) return undefined;
  const known = tokens.slice(Math.max(0, at - NAME_BEFORE), at).some((each) => each.kind === "text" && each.value === name.value);
  if (!known) return undefined;
  const mark = (one: Figure): Mark => ({ kind: "figure", figure: { ...one, damaged: true } });
  return { node: { low: end(mark(low.node), "soft"), high: end(mark(high.node), "soft"), range: true }, next: high.next };
}

const NAME_BEFORE = 10;
const NAME_MOST = 6;

/** 与上期持平, 比上期降低1%以上, 比目标低5个百分点, 高于上期 is `compared`. */
function relative(tokens: Tokens, at: number): Found<Bound> | undefined {
  if (!is(tokens[at], "than")) return undefined;
  const target = skip(tokens, at + 1, "of");
  if (!is(tokens[target], "target")) return undefined;
  const word = skip(tokens, target + 1, "than", "of", "in");
  if (is(tokens[word], "same")) return { node: { point: { kind: "target", share: 1 } }, next: word + 1 };
  const direction = tokens[word];
  if (direction?.kind !== "direction") return undefined;
  const up = direction.value === "up";
  const by = figure(tokens, word + 1);
  if (by === undefined || by.node.unit === "score") {
    const at1: End = end({ kind: "target", share: 1 }, "open");
    return { node: up ? { low: at1 } : { high: at1 }, next: word + 1 };
  }
  const { node, next } = trailing(tokens, by.next);
  const moved: Mark = { kind: "target", share: 1, by: up ? by.node : { ...by.node, value: -by.node.value } };
  if (node.after === undefined) return { node: up ? { low: end(moved, "soft") } : { high: end(moved, "soft") }, next };
  const edge: Edge = node.after.endsWith("!") || node.included ? "closed" : "soft";
  // 比上期降低1%以上: more than 1% lower, so the actual lies under the mark.
  const beyond = node.after.startsWith(">");
  const here: End = end(moved, edge);
  const there: End = end({ kind: "target", share: 1 }, "open");
  if (beyond) return { node: up ? { low: here } : { high: here }, next };
  return { node: up ? { low: there, high: here } : { low: here, high: there }, next };
}

/** 完成目标, 完成80%, 完成目标的90%, 完成或超额完成目标值. */
function reached(tokens: Tokens, at: number): Found<Bound> | undefined {
  if (!is(tokens[at], "reach")) return undefined;
  const next = skip(tokens, at + 1, "of", "in");
  const found = mark(tokens, next);
  if (found === undefined || (found.node.kind === "figure" && found.node.figure.unit === "score")) return undefined;
  const range = ranged(tokens, next) ?? sided(tokens, next) ?? compared(tokens, next);
  if (range !== undefined) return { node: completed(range.node), next: range.next };
  return { node: completed({ low: end(found.node, "closed"), reached: true }), next: found.next };
}

/** 完成目标的90%: the actual is the rate of completion. */
function completed(bound: Bound): Bound {
  return { ...bound, low: bound.low && { ...bound.low, mark: rate(bound.low.mark) }, high: bound.high && { ...bound.high, mark: rate(bound.high.mark) } };
}

function rate(mark: Mark): Mark {
  if (mark.kind === "figure" || mark.share === 1) return mark;
  return { kind: "figure", figure: { value: mark.share, scale: "percent", grain: 0.01 } };
}
