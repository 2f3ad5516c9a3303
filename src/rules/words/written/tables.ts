import { rulesText } from "../../../i18n/rules";
import type { Band, BandRule, Criterion, LevelRule, LinearRule, Points, Slope } from "../../rule";
import { between, caseOf, criterion, figure, oneOf, percent, points, type Shown } from "./figures";
import { isText, unfill } from "./unfill";

/** Best first, the last one being the rest. */
export function band(cases: readonly string[], shown: Shown): BandRule | undefined {
  const bands: Band[] = [];
  let direction: "up" | "down" | undefined;
  for (const [index, text] of cases.entries()) {
    const found = caseOf(text, shown);
    if (found === undefined) return undefined;
    const single = criterion(found.condition, shown);
    if (index === cases.length - 1) {
      return direction === undefined || single === undefined ? undefined : { kind: "band", direction, bands, otherwise: found.points };
    }
    const range = single === undefined ? between(found.condition, shown) : undefined;
    direction ??= single?.op.startsWith(">") === true ? "up" : "down";
    const entry = single ?? (direction === "up" ? range?.low : range?.high);
    if (entry === undefined || found.points === null) return undefined;
    bands.push(bandOf(entry, found.points));
  }
  return undefined;
}

function bandOf({ op, value }: Criterion, earned: Points): Band {
  return op === ">" || op === "<" ? { bound: value, strict: true, points: earned } : { bound: value, points: earned };
}

/** Knots, then what holds beyond the ends. */
export function linear(parts: readonly string[], shown: Shown): LinearRule | undefined {
  const knots: (readonly [LinearRule["points"][number][0], Points | Slope])[] = [];
  const ends: { below?: Points | null; above?: Points | null; slopeAbove?: number } = {};
  for (const text of parts) {
    if (isText(shown.locale, "linear.between", text)) continue;
    const slice = unfill(shown.locale, "linear.slice", text);
    const above = unfill(shown.locale, "linear.sliceAbove", text);
    if (slice !== undefined || above !== undefined) {
      const x = figure((slice ?? above)?.x ?? "", shown);
      const by = slope((slice ?? above)?.slope ?? "", shown);
      if (x === undefined || by === undefined) return undefined;
      if (slice !== undefined) knots.push([x, { slope: by }]);
      else ends.slopeAbove = by;
      continue;
    }
    const found = caseOf(text, shown);
    if (found === undefined) return undefined;
    const beyond = criterion(found.condition, shown);
    const x = beyond === undefined ? figure(found.condition, shown) : undefined;
    if (beyond?.op === "<") ends.below = found.points;
    else if (beyond?.op === ">") ends.above = found.points;
    else if (x === undefined || found.points === null) return undefined;
    else knots.push([x, found.points]);
  }
  return knots.length === 0 ? undefined : { kind: "linear", points: knots, ...ends };
}

/** 5% of money, 每次2分 of anything else. */
function slope(text: string, shown: Shown): number | undefined {
  const share = percent(text);
  if (share !== undefined) return share;
  const found = slopeParts(text, shown);
  if (found === undefined) return undefined;
  const each = Number((found.points / found.size).toPrecision(15));
  return each === 0 ? 0 : each;
}

/** The unit and the points stand side by side in Chinese, so every place to part them is tried. */
function slopeParts(text: string, shown: Shown): { readonly size: number; readonly points: number } | undefined {
  const pattern = rulesText(shown.locale, "linear.slope");
  const apart = pattern.includes("}{") ? undefined : unfill(shown.locale, "linear.slope", text);
  if (apart !== undefined) return sized(apart.unit ?? "", apart.points ?? "", shown);
  const rest = text.slice(pattern.indexOf("{"));
  if (!text.startsWith(pattern.slice(0, pattern.indexOf("{")))) return undefined;
  for (let at = 1; at < Math.min(rest.length, LONGEST_UNIT); at++) {
    const found = sized(rest.slice(0, at), rest.slice(at), { ...shown });
    if (found !== undefined) return sized(rest.slice(0, at), rest.slice(at), shown);
  }
  return undefined;
}

const LONGEST_UNIT = 8;

function sized(unit: string, said: string, shown: Shown): { readonly size: number; readonly points: number } | undefined {
  const size = oneOf(unit, shown);
  const earned = points(said, shown);
  return size === undefined || typeof earned !== "number" ? undefined : { size, points: earned };
}

/** Names of levels with their points; a quoted name may hold anything. */
export function level(text: string, shown: Shown): LevelRule | undefined {
  const scale: (readonly [number | string, Points])[] = [];
  for (const each of apart(text, rulesText(shown.locale, "join.cases"))) {
    const [name, rest] = named(each, shown);
    const found = caseOf(rest, shown);
    if (found?.condition === undefined || found.points === null) return undefined;
    scale.push([name ?? numbered(found.condition, shown), found.points]);
  }
  return { kind: "level", scale, ...(shown.value === undefined ? {} : { value: shown.value }) };
}

/** The quoted name in front, and the case with a stand-in for it. */
function named(text: string, { locale }: Shown): readonly [name: string | undefined, rest: string] {
  const [open = "", close = ""] = rulesText(locale, "level.quoted").split("{x}");
  if (!text.startsWith(open)) return [undefined, text];
  for (let at = open.length; at < text.length; at++) {
    if (!text.startsWith(close, at)) {
      // A quotation mark inside is doubled, whichever it is.
      if (/["“”]/.test(text.charAt(at))) at++;
      continue;
    }
    if (text.startsWith(close, at + 1)) {
      at++;
      continue;
    }
    return [text.slice(open.length, at).replace(/(["“”])\1/g, "$1"), `x${text.slice(at + close.length)}`];
  }
  return [undefined, text];
}

function numbered(name: string, { locale }: Shown): number | string {
  const x = unfill(locale, "level.number", name)?.x;
  return x !== undefined && /^-?\d+(?:\.\d+)?$/.test(x) ? Number(x) : name;
}

/** Split where the separator stands outside quotation marks. */
function apart(text: string, separator: string): readonly string[] {
  const parts: string[] = [];
  let quoted = false;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (/["“”]/.test(text.charAt(at))) quoted = !quoted;
    else if (!quoted && text.startsWith(separator, at)) {
      parts.push(text.slice(from, at));
      from = at + separator.length;
      at = from - 1;
    }
  }
  return [...parts, text.slice(from)];
}
