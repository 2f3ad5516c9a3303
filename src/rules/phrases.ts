import type { Locale } from "../i18n/message";
import { rulesText, type RulesTextKey } from "../i18n/rules";
import { normalise } from "../numbers/compare";
import { plain } from "../numbers/plain";
import { shiftPoint } from "../numbers/round";
import type { Criterion, Figure, Points, ScoringRule, Unit } from "./rule";

/** What points are, where they are no points. */
export type Value = ScoringRule["value"];

/** Fills a text whose English form may have a singular after "|". */
function counted(locale: Locale, key: RulesTextKey, x: number): string {
  const [many = "", one = many] = rulesText(locale, key, { x: plain(x) }).split("|");
  return Math.abs(normalise(x)) === 1 ? one : many;
}

/** Places that the words for a unit move the point of a fraction: 0.97 is 97%, 0.006 is 6‰. */
const SHIFTED: Readonly<Partial<Record<Unit, number>>> = { percent: 2, permille: 3 };

const GAP = { percent: "unit.percentagePoints", permille: "unit.permillePoints" } as const;

function inUnit(x: number, unit: Unit | undefined): number {
  return shiftPoint(normalise(x), SHIFTED[unit ?? "number"] ?? 0);
}

/** A figure with its unit: 97%, 3次, 24小时, 目标的90%; 3 times, 24 hours, 90% of target. */
export function sayFigure(x: Figure, unit: Unit | undefined, locale: Locale): string {
  if (typeof x === "number") return counted(locale, `unit.${unit ?? "number"}`, inUnit(x, unit));
  return sayShare(x.target, "target", x.plus, (plus) => sayGap(plus, unit, locale), locale);
}

/** A distance between two figures: percentages differ by percentage points (个百分点). */
export function sayGap(x: number, unit: Unit | undefined, locale: Locale): string {
  return unit === "percent" || unit === "permille" ? counted(locale, GAP[unit], inUnit(x, unit)) : sayFigure(x, unit, locale);
}

/** Whether a distance is one of its unit, so that words can do without the number: 每小时, 每个百分点. */
export function isOneGap(x: number, unit: Unit | undefined): boolean {
  return normalise(inUnit(x, unit)) === 1;
}

/** Points, or the rate or money that stands in their place: 25分, 满分减5分, 5%, 300元. */
export function sayPoints(points: Points, locale: Locale, value?: Value): string {
  if (typeof points === "number") return sayWorth(points, locale, value);
  return sayShare(points.full, `full.${value ?? "points"}`, points.plus, (plus) => sayWorth(plus, locale, value), locale);
}

function sayWorth(x: number, locale: Locale, value: Value): string {
  if (value === "rate") return sayPercent(x);
  return counted(locale, value === "amount" ? "amount" : "points", x);
}

/** A share in words: 目标的90%, 满分的20%. */
export function sayPercent(share: number): string {
  return `${plain(shiftPoint(normalise(share), 2))}%`;
}

function sayShare(
  share: number,
  of: "target" | `full.${"points" | "rate" | "amount"}`,
  plus: number | undefined,
  sayPlus: (plus: number) => string,
  locale: Locale,
): string {
  const all = rulesText(locale, of);
  const part = normalise(share) === 1 ? all : rulesText(locale, "share", { share: sayPercent(share), all });
  if (plus === undefined || normalise(plus) === 0) return part;
  return rulesText(locale, plus > 0 ? "share.plus" : "share.minus", { share: part, plus: sayPlus(Math.abs(plus)) });
}

/** Whether figures of this unit are amounts (more, fewer) rather than heights (higher, lower). */
export function isAmount(unit: Unit | undefined): boolean {
  return unit !== undefined && unit !== "number" && unit !== "score" && SHIFTED[unit] === undefined;
}

const DURATIONS: readonly Unit[] = ["seconds", "minutes", "hours", "days", "weeks", "months", "years"];

function isDuration(unit: Unit | undefined): boolean {
  return unit !== undefined && DURATIONS.includes(unit);
}

/** A comparison as derivations say it: 不低于95%, 超过24小时. */
export function sayCriterion(criterion: Criterion, unit: Unit | undefined, locale: Locale): string {
  const x = sayFigure(criterion.value, unit, locale);
  const amount = isAmount(unit);
  switch (criterion.op) {
    case ">=":
      return rulesText(locale, amount ? "say.atLeastAmount" : "say.atLeast", { x });
    case ">":
      return rulesText(locale, amount ? "say.aboveAmount" : "say.above", { x });
    case "<=":
      return rulesText(locale, amount ? "say.atMostAmount" : "say.atMost", { x });
    case "<":
      return rulesText(locale, amount ? "say.belowAmount" : "say.below", { x });
    case "=":
      return rulesText(locale, "say.exactly", { x });
  }
}

/** A comparison as standards write it: 95%及以上, 24小时以内. */
export function writeCriterion(criterion: Criterion, unit: Unit | undefined, locale: Locale): string {
  const x = sayFigure(criterion.value, unit, locale);
  switch (criterion.op) {
    case ">=":
      return rulesText(locale, "write.atLeast", { x });
    case ">":
      return rulesText(locale, isAmount(unit) ? "write.aboveAmount" : "write.above", { x });
    case "<=":
      return rulesText(locale, isDuration(unit) ? "write.within" : "write.atMost", { x });
    case "<":
      return rulesText(locale, isAmount(unit) ? "write.belowAmount" : "write.below", { x });
    case "=":
      return rulesText(locale, "write.exactly", { x });
  }
}

/** An interval as standards write it: 95%及以上、不足99%; 95% to below 99%; 等于95% for a single figure. */
export function writeBetween(low: Criterion, high: Criterion, unit: Unit | undefined, locale: Locale): string {
  if (low.op === ">=" && high.op === "<=" && isSame(low.value, high.value)) {
    return writeCriterion({ op: "=", value: low.value }, unit, locale);
  }
  const upTo = isDuration(unit) ? "write.upToDuration" : "write.upTo";
  return rulesText(locale, "write.between", {
    low:
      low.op === ">="
        ? rulesText(locale, "write.from", { x: sayFigure(low.value, unit, locale) })
        : writeCriterion(low, unit, locale),
    high:
      high.op === "<="
        ? rulesText(locale, upTo, { x: sayFigure(high.value, unit, locale) })
        : writeCriterion(high, unit, locale),
  });
}

function isSame(a: Figure, b: Figure): boolean {
  if (typeof a === "number" || typeof b === "number") return typeof a === typeof b && normalise(Number(a)) === normalise(Number(b));
  return normalise(a.target) === normalise(b.target) && normalise(a.plus ?? 0) === normalise(b.plus ?? 0);
}

export function joinParts(parts: readonly string[], locale: Locale): string {
  return parts.join(rulesText(locale, "join.parts"));
}

export function joinCases(cases: readonly string[], locale: Locale): string {
  return cases.join(rulesText(locale, "join.cases"));
}

/** The unit in a note of its own, for a rule whose words carry no figure that shows it. */
export function unitNote(unit: Unit | undefined, locale: Locale): string {
  if (unit === undefined || unit === "number") return "";
  return rulesText(locale, "unit.note", { unit: unitName(unit, locale) });
}

/** One of what two figures differ by, without the number, after "each": 小时, 个百分点; hour, percentage point. */
export function oneGap(unit: Unit | undefined, locale: Locale): string {
  if (unit === undefined || unit === "number") return rulesText(locale, "unit.one");
  return bare(unit === "percent" || unit === "permille" ? GAP[unit] : `unit.${unit}`, locale, "one");
}

/** The bare unit: %, 次, 小时; %, times, hours. */
function unitName(unit: Unit, locale: Locale): string {
  return bare(`unit.${unit}`, locale, "many");
}

function bare(key: RulesTextKey, locale: Locale, number: "many" | "one"): string {
  const [many = "", one = many] = rulesText(locale, key, { x: "" }).split("|");
  return (number === "one" ? one : many).trim();
}

/** A case of a table: 95%及以上得20分; null leaves the points open. */
export function sayCase(condition: string, points: Points | null, value: Value, locale: Locale): string {
  if (points === null) return rulesText(locale, "case.open", { condition });
  return rulesText(locale, "case", { condition, points: sayPoints(points, locale, value) });
}

/** The target, or the range of targets, that a rule brings itself. */
export function sayTarget(target: Figure, upTo: Figure | undefined, unit: Unit | undefined, locale: Locale): string {
  const low = sayFigure(target, unit, locale);
  const said = upTo === undefined ? low : rulesText(locale, "target.range", { low, high: sayFigure(upTo, unit, locale) });
  const plainly = typeof target === "number" && typeof (upTo ?? 0) === "number";
  return rulesText(locale, plainly ? "target.own" : "target.share", { target: said });
}

/** What becomes of a part of a step. */
export function sayParts(step: string, whole: boolean | "started", locale: Locale): string {
  return rulesText(locale, whole === "started" ? "parts.started" : whole ? "parts.none" : "parts.share", { step });
}
