import { rulesPaneWords } from "../../i18n/rulesPane";
import type { Locale } from "../../i18n/message";
import { plain } from "../../numbers/plain";
import { round } from "../../numbers/round";
import { sayFigure, sayPoints, unitNote } from "../../rules/phrases";
import type { Rule, ScoringRule } from "../../rules/rule";
import type { Curve } from "./curve";

/** Labels show figures to so many places; the rule itself keeps all. */
const PLACES = 4;

/** A short label of an actual on the axis; the unit stands once at its end. */
export function actualLabel(x: number, { unit }: ScoringRule, locale: Locale): string {
  const rounded = round(x, PLACES);
  return unit === "percent" || unit === "permille" ? sayFigure(rounded, unit, locale) : plain(rounded);
}

export function pointsLabel(y: number): string {
  return plain(round(y, 2));
}

/** What the axis shows, with the unit where the labels do not say it: 实际（单位：小时）. */
export function axisTitle({ unit }: ScoringRule, locale: Locale): string {
  const told = unit === "percent" || unit === "permille" || unit === "score";
  return rulesPaneWords(locale, "chartActual", { unit: told ? "" : unitNote(unit, locale) });
}

export function sayWorth(y: number, rule: Rule, locale: Locale): string {
  return sayPoints(round(y, PLACES), locale, "value" in rule ? rule.value : undefined);
}

/** The chart in words: what each turn earns. */
export function curveWords({ turns }: Curve, rule: ScoringRule, locale: Locale): string {
  const said = turns.map(({ x, y }) =>
    rulesPaneWords(locale, "chartPoint", {
      actual: sayFigure(round(x, PLACES), rule.unit, locale),
      points: y === null ? rulesPaneWords(locale, "chartOpen") : sayWorth(y, rule, locale),
    }),
  );
  return rulesPaneWords(locale, "chartLabel", { points: said.join(rulesPaneWords(locale, "chartJoin")) });
}
