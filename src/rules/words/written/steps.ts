import { rulesText, type RulesTextKey } from "../../../i18n/rules";
import type { DeductRule, Figure, Points, RatioRule, StepRule, StepSize } from "../../rule";
import { negated, plus } from "../awards";
import { figure, gap, oneOf, points, type Shown, stepSize } from "./figures";
import { isText, unfill } from "./unfill";

/** The highest points; undefined where the text is no cap. */
export function cap(text: string, base: Points, shown: Shown): Points | null | undefined {
  if (isText(shown.locale, "limit.noCap", text)) return null;
  return from(text, base, "limit.gain", 1, shown) ?? points(unfill(shown.locale, "limit.cap", text)?.points ?? "", shown);
}

export function floor(text: string, base: Points, shown: Shown): Points | null | undefined {
  if (isText(shown.locale, "limit.noFloor", text)) return null;
  return from(text, base, "limit.loss", -1, shown) ?? points(unfill(shown.locale, "limit.floor", text)?.points ?? "", shown);
}

function from(text: string, base: Points, key: RulesTextKey, sign: 1 | -1, shown: Shown): Points | undefined {
  const by = points(unfill(shown.locale, key, text)?.points ?? "", shown);
  return by === undefined ? undefined : plus(base, by, sign);
}

interface Target {
  readonly target?: Figure;
  readonly upTo?: Figure;
}

export function target(text: string, shown: Shown): Target | undefined {
  const said = unfill(shown.locale, "target.own", text)?.target ?? unfill(shown.locale, "target.share", text)?.target;
  if (said === undefined) return undefined;
  const range = unfill(shown.locale, "target.range", said);
  const low = range === undefined ? undefined : figure(range.low ?? "", shown);
  const high = range === undefined ? undefined : figure(range.high ?? "", shown);
  if (low !== undefined && high !== undefined) {
    // A range from the target itself leaves the target to the item.
    const item = typeof low !== "number" && low.target === 1 && low.plus === undefined;
    return item ? { upTo: high } : { target: low, upTo: high };
  }
  const own = figure(said, shown);
  return own === undefined ? undefined : { target: own };
}

export function ratio(parts: readonly string[], shown: Shown): RatioRule | undefined {
  const own = parts.length === 4 ? target(parts[0] ?? "", shown) : {};
  const [formula = "", most = "", least = ""] = parts.slice(-3);
  if (own === undefined || parts.length < 3 || parts.length > 4) return undefined;
  for (const direction of ["up", "down"] as const) {
    const factor = unfill(shown.locale, `ratio.${direction}`, formula)?.points;
    if (factor === undefined) continue;
    const full = points(unfill(shown.locale, "bracketed", factor)?.x ?? factor, shown);
    if (full === undefined) return undefined;
    const limits = { cap: cap(most, full, shown), floor: floor(least, full, shown) };
    if (limits.cap === undefined || limits.floor === undefined) return undefined;
    return { kind: "ratio", points: full, ...own, direction, cap: limits.cap, floor: limits.floor };
  }
  return undefined;
}

const SIDES = ["higher", "lower", "more", "fewer"] as const;

interface Change {
  readonly down: boolean;
  readonly points: Points;
}

export function step(parts: readonly string[], shown: Shown): StepRule | undefined {
  const own = parts.length === 7 ? target(parts[0] ?? "", shown) : {};
  if (own === undefined || parts.length < 6 || parts.length > 7) return undefined;
  const [reached = "", first = "", second = "", part = "", most = "", least = ""] = parts.slice(-6);
  const at = (["step.reach", "step.reachOwn", "step.reachWithin"] as const).map((key) => unfill(shown.locale, key, reached)?.points).find((each) => each !== undefined);
  const full = points(at ?? "", shown);
  const size = partSize(part, shown);
  if (full === undefined || size === undefined) return undefined;
  const gain = change(first, size.text, shown);
  const loss = change(second, size.text, shown);
  const limits = { cap: cap(most, full, shown), floor: floor(least, full, shown) };
  if (gain === undefined || loss === undefined || limits.cap === undefined || limits.floor === undefined) return undefined;
  return {
    kind: "step", points: full, ...own,
    step: gain.down ? mirrored(size.step) : size.step,
    gain: gain.points, loss: negated(loss.points), cap: limits.cap, floor: limits.floor, whole: size.whole,
  };
}

function mirrored(size: StepSize): StepSize {
  if (typeof size === "number") return -size;
  return "target" in size ? { target: -size.target } : { percent: -size.percent };
}

interface Part {
  readonly text: string;
  readonly step: StepSize;
  readonly whole: boolean | "started";
}

/** What becomes of parts of a step also says how large the step is. */
function partSize(text: string, shown: Shown): Part | undefined {
  for (const [key, whole] of [["parts.none", true], ["parts.share", false], ["parts.started", "started"]] as const) {
    const said = unfill(shown.locale, key, text)?.step;
    const size = said === undefined ? undefined : stepSize(said, shown);
    if (said !== undefined && size !== undefined) return { text: said, step: size, whole };
  }
  return undefined;
}

function change(text: string, size: string, shown: Shown): Change | undefined {
  for (const where of SIDES) {
    const down = where === "lower" || where === "fewer";
    if (isNone(text, where, shown)) return { down, points: 0 };
    const found = unfill(shown.locale, `step.${where}`, text)?.change;
    // Chinese has the size and the change side by side: the size is known.
    const said = found?.startsWith(size) === true ? found.slice(size.length) : found;
    const by = said === undefined ? undefined : signed(said, shown);
    if (by !== undefined) return { down, points: by };
  }
  return undefined;
}

function isNone(text: string, where: (typeof SIDES)[number], { locale }: Shown): boolean {
  const side = rulesText(locale, `side.${where}`);
  return (["step.noGain", "step.noLoss"] as const).some((key) => rulesText(locale, "step.none", { side, nothing: rulesText(locale, key) }) === text);
}

function signed(text: string, shown: Shown): Points | undefined {
  const gained = points(unfill(shown.locale, "step.plus", text)?.points ?? "", shown);
  if (gained !== undefined) return gained;
  const lost = points(unfill(shown.locale, "step.minus", text)?.points ?? "", shown);
  return lost === undefined ? undefined : negated(lost);
}

export function deduct(parts: readonly string[], shown: Shown): DeductRule | undefined {
  const [start = "", ...rest] = parts;
  const full = points(unfill(shown.locale, "deduct.full", start)?.points ?? unfill(shown.locale, "deduct.from", start)?.points ?? "", shown);
  const last = rest.at(-1) ?? "";
  if (full === undefined || rest.length < 2 || rest.length > 4) return undefined;
  const lowest = isText(shown.locale, "deduct.toZero", last) ? 0 : isText(shown.locale, "deduct.noFloor", last) ? null : floor(last, full, shown);
  if (lowest === undefined) return undefined;
  const middle = rest.slice(0, -1);
  const freed = unfill(shown.locale, "deduct.free", middle[0] ?? "")?.free;
  const free = freed === undefined ? 0 : figure(freed, shown);
  const each = loss(middle[freed === undefined ? 0 : 1] ?? "", freed !== undefined, shown);
  const tail = middle[freed === undefined ? 1 : 2];
  const whole = tail === undefined ? undefined : partOf(tail, shown);
  if (each === undefined || typeof free !== "number" || (tail !== undefined && whole === undefined)) return undefined;
  return {
    kind: "deduct", points: full, each: each.points, free,
    ...(each.per === 1 ? {} : { per: each.per }), ...(whole === undefined ? {} : { whole }), floor: lowest,
  };
}

function partOf(text: string, { locale }: Shown): true | "started" | undefined {
  if (unfill(locale, "parts.none", text) !== undefined) return true;
  return unfill(locale, "parts.started", text) === undefined ? undefined : "started";
}

function loss(text: string, beyond: boolean, shown: Shown): { readonly per: number; readonly points: Points } | undefined {
  const keys: readonly RulesTextKey[] = beyond ? ["deduct.oneBeyond", "deduct.eachBeyond"] : ["deduct.each"];
  for (const key of keys) {
    const found = unfill(shown.locale, key, text);
    const each = found?.points === undefined ? undefined : points(found.points, shown);
    const one = found?.unit === undefined ? undefined : oneOf(found.unit, shown);
    const per = found?.unit === undefined || key === "deduct.oneBeyond" ? one : (one ?? count(found.unit, shown));
    if (each !== undefined && per !== undefined) return { per, points: each };
  }
  return undefined;
}

function count(text: string, shown: Shown): number | undefined {
  const bare = unfill(shown.locale, "unit.count", text)?.x;
  return bare !== undefined && /^-?\d+(?:\.\d+)?$/.test(bare) ? Number(bare) : gap(text, shown);
}
