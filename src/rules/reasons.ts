import type { Locale, Params } from "../i18n/message";
import { isRulesTextKey, rulesText } from "../i18n/rules";
import { plain } from "../numbers/plain";
import { readCriterion } from "../numbers/readCriterion";
import { round } from "../numbers/round";
import type { Flaw } from "./flaws";
import { sayLevel } from "./level";
import type { Fault, Reason } from "./outcome";
import { sayCriterion, sayFigure, sayGap, sayPoints, type Value } from "./phrases";
import type { Unit } from "./rule";

/** A derivation shows points to so many places; the score itself keeps all. */
const SHOWN_PLACES = 4;

const FIGURES = ["actual", "size", "target", "upTo", "low", "high", "free", "dividend", "divisor"];
const GAPS = ["gap", "excess"];
const POINTS = ["points", "full", "lost", "result", "lowPoints", "highPoints"];

/** How the rule's actuals and points are said. */
export interface Manner {
  readonly unit?: Unit;
  readonly value?: Value;
}

/** One step of a derivation as a line: "97% 低于99%、不低于95% → 20分". */
export function sayReason(reason: Reason, manner: Manner, locale: Locale): string {
  const said: Params = Object.fromEntries(
    Object.entries(reason.params).map(([name, value]) => [name, sayParam(name, value, manner, locale)]),
  );
  return say(reason.code, said, locale);
}

/** Why there is no score, as a sentence. */
export function sayFault(fault: Fault, locale: Locale): string {
  return say(fault.code, plainParams(fault.params), locale);
}

/** What is wrong with a rule, as a sentence. */
export function sayFlaw(flaw: Flaw, locale: Locale): string {
  return rulesText(locale, flaw.code, plainParams(flaw.params));
}

function say(code: string, params: Params, locale: Locale): string {
  return isRulesTextKey(code) ? rulesText(locale, code, params) : code;
}

function plainParams(params: Params): Params {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, typeof value === "number" ? plain(value) : value]),
  );
}

function sayParam(name: string, value: string | number, { unit, value: worth }: Manner, locale: Locale): string {
  if (name === "level") return sayLevel(value, locale);
  if (typeof value === "string") return name === "conditions" ? sayConditions(value, unit, locale) : value;
  if (FIGURES.includes(name)) return sayFigure(value, unit, locale);
  if (GAPS.includes(name)) return sayGap(value, unit, locale);
  return POINTS.includes(name) ? sayPoints(round(value, SHOWN_PLACES), locale, worth) : plain(round(value, SHOWN_PLACES));
}

/** Comparisons stand in a reason as "<0.99 >=0.95", whatever the language. */
function sayConditions(conditions: string, unit: Unit | undefined, locale: Locale): string {
  return conditions
    .split(" ")
    .map((each) => {
      const unequal = each.startsWith("<>");
      const criterion = readCriterion(unequal ? `=${each.slice(2)}` : each);
      if (criterion === undefined) return each;
      if (unequal) return rulesText(locale, "say.other", { x: sayFigure(criterion.value, unit, locale) });
      return sayCriterion(criterion, unit, locale);
    })
    .join(rulesText(locale, "join.conditions"));
}
