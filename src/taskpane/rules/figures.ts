import { rulesPaneWords } from "../../i18n/rulesPane";
import type { Locale } from "../../i18n/message";
import { readNumber } from "../../numbers/readNumber";
import type { Context } from "../../rules/outcome";
import { plain } from "../../numbers/plain";
import { sayFigure } from "../../rules/phrases";
import { needsOf, LARGEST_PERCENTAGE } from "../../rules/plain";
import type { Rule } from "../../rules/rule";

/** What is typed to try a rule out. */
export interface Trial {
  readonly actual: string;
  readonly points: string;
  readonly target: string;
}

export const NO_TRIAL: Trial = { actual: "", points: "", target: "" };

/** A context with every figure in it. */
export interface DrawnContext extends Context {
  readonly points: number;
  readonly target: number;
}

/** The figures that were typed; null where there is none. */
export function contextOf({ points, target }: Trial): Context {
  return { points: readNumber(points) ?? null, target: readNumber(target) ?? null };
}

/** The figures to draw with: the typed ones, else 100, or 100% for a percentage. `said` tells which those are. */
export function drawnContext(rule: Rule, trial: Trial, locale: Locale): { readonly context: DrawnContext; readonly said: string } {
  const needs = needsOf(rule);
  const unit = "unit" in rule ? rule.unit : undefined;
  const typed = contextOf(trial);
  const usual = unit === "percent" || unit === "permille" ? 1 : 100;
  const context = { points: typed.points ?? 100, target: typed.target ?? usual };
  const figures = [
    ...(needs.target ? [rulesPaneWords(locale, "chartTarget", { x: sayFigure(context.target, unit, locale) })] : []),
    ...(needs.points ? [rulesPaneWords(locale, "chartFull", { x: plain(context.points) })] : []),
  ];
  const said = figures.length === 0 ? "" : rulesPaneWords(locale, "chartOn", { figures: figures.join(rulesPaneWords(locale, "chartFiguresJoin")) });
  return { context, said };
}

/** The fields among full marks and target that the rule needs and that hold something other than a number. */
export function unreadableFigures(rule: Rule, trial: Trial): readonly ("points" | "target")[] {
  const needs = needsOf(rule);
  return (["points", "target"] as const).filter((field) => needs[field] && trial[field].trim() !== "" && readNumber(trial[field]) === undefined);
}

/** A figure of the sheet as somebody would type it; percentages as such where they are plainly one. */
export function typedFigure(value: unknown, rule: Rule | null): string {
  if (typeof value === "string") return value.trim();
  if (typeof value !== "number") return "";
  const isPercent = rule !== null && "unit" in rule && rule.unit === "percent" && Math.abs(value) <= LARGEST_PERCENTAGE;
  return isPercent ? sayFigure(value, "percent", "zh") : plain(value);
}
