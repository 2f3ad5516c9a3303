import type { Locale } from "../i18n/message";
import { rulesText, type RulesTextKey } from "../i18n/rules";
import { normalise } from "../numbers/compare";
import type { Criterion } from "../numbers/criterion";
import { plain } from "../numbers/plain";
import { shiftPoint } from "../numbers/round";
import type { Unit } from "./rule";

/** Fills a text whose English form may have a singular after "|". */
function counted(locale: Locale, key: RulesTextKey, x: number): string {
  const [many = "", one = many] = rulesText(locale, key, { x: plain(x) }).split("|");
  return Math.abs(normalise(x)) === 1 ? one : many;
}

/** A figure with its unit: 97%, 3次, 24小时; 3 times, 24 hours. */
export function sayFigure(x: number, unit: Unit | undefined, locale: Locale): string {
  return counted(locale, `unit.${unit ?? "number"}`, unit === "percent" ? shiftPoint(normalise(x), 2) : x);
}

/** A distance between two figures: percentages differ by percentage points (个百分点). */
export function sayGap(x: number, unit: Unit | undefined, locale: Locale): string {
  return unit === "percent" ? counted(locale, "unit.percentagePoints", shiftPoint(normalise(x), 2)) : sayFigure(x, unit, locale);
}

export function sayPoints(x: number, locale: Locale): string {
  return counted(locale, "points", x);
}

/** Whether figures of this unit are amounts (more, fewer) rather than heights (higher, lower). */
export function isAmount(unit: Unit | undefined): boolean {
  return unit !== undefined && unit !== "number" && unit !== "percent" && unit !== "score";
}

function isDuration(unit: Unit | undefined): boolean {
  return unit === "minutes" || unit === "hours" || unit === "days";
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

/** An interval as standards write it: 95%及以上、不足99%; 95% to below 99%. */
export function writeBetween(low: Criterion, high: Criterion, unit: Unit | undefined, locale: Locale): string {
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
  return bare(unit === "percent" ? "unit.percentagePoints" : `unit.${unit}`, locale, "one");
}

/** The bare unit: %, 次, 小时; %, times, hours. */
function unitName(unit: Unit, locale: Locale): string {
  return bare(`unit.${unit}`, locale, "many");
}

function bare(key: RulesTextKey, locale: Locale, number: "many" | "one"): string {
  const [many = "", one = many] = rulesText(locale, key, { x: "" }).split("|");
  return (number === "one" ? one : many).trim();
}
