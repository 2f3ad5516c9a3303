import type { Locale } from "../i18n/message";
import { rulesText } from "../i18n/rules";
import { joinParts, oneGap, sayCase, sayFigure, sayPercent, sayPoints, writeCriterion } from "./phrases";
import type { Figure, LinearRule, Points, Slope } from "./rule";

/** The knots, then what holds between them, then what holds beyond the ends where that is not the level of the end. */
export function linearWords(rule: LinearRule, locale: Locale): string {
  const { points, below, above, slopeAbove } = rule;
  const [first = 0, last = 0] = [points[0]?.[0], points.at(-1)?.[0]];
  const parts = points.map(([actual, earned]) => knotWords(rule, actual, earned, locale));
  const sliced = points.slice(1).some(([, earned]) => typeof earned === "object" && "slope" in earned);
  if (points.length > 1 && !sliced) parts.push(rulesText(locale, "linear.between"));
  if (below !== undefined) parts.push(beyondWords(rule, "<", first, below, locale));
  if (above !== undefined) parts.push(beyondWords(rule, ">", last, above, locale));
  if (slopeAbove !== undefined) {
    const x = sayFigure(last, rule.unit, locale);
    parts.push(rulesText(locale, "linear.sliceAbove", { x, slope: slopeWords(rule, slopeAbove, locale) }));
  }
  return joinParts(parts, locale);
}

function knotWords(rule: LinearRule, actual: Figure, points: Points | Slope, locale: Locale): string {
  const x = sayFigure(actual, rule.unit, locale);
  if (typeof points === "object" && "slope" in points) {
    return rulesText(locale, "linear.slice", { x, slope: slopeWords(rule, points.slope, locale) });
  }
  return sayCase(x, points, rule.value, locale);
}

function beyondWords(rule: LinearRule, op: "<" | ">", value: Figure, points: Points | null, locale: Locale): string {
  return sayCase(writeCriterion({ op, value }, rule.unit, locale), points, rule.value, locale);
}

/** Of money a share (按5%), of anything else points for each (每次2分). */
function slopeWords({ unit, value }: LinearRule, slope: number, locale: Locale): string {
  if (unit === undefined || unit === "number" || unit === "yuan" || unit === "wan") return sayPercent(slope);
  const size = unit === "percent" ? 0.01 : unit === "permille" ? 0.001 : 1;
  return rulesText(locale, "linear.slope", { unit: oneGap(unit, locale), points: sayPoints(slope * size, locale, value) });
}
