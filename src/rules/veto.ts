import type { Locale } from "../i18n/message";
import { rulesText } from "../i18n/rules";
import { normalise } from "../numbers/compare";
import { reason, scored } from "./actual";
import { criterion, type Data, type Flaw, option, points } from "./flaws";
import { optional } from "./formula";
import { condition, meetsOnly, OPPOSITE } from "./held";
import type { Compared, Given } from "./kind";
import { conditionText, type Operands, operandsOf, pointsText } from "./operands";
import type { Outcome, Refs } from "./outcome";
import { joinParts, sayPoints, writeCriterion } from "./phrases";
import type { Plain } from "./plain";
import type { VetoRule } from "./rule";
import { scoring } from "./scoring";

/** 否决 */
export const veto = scoring<VetoRule>({
  score,
  words,
  formula,
  call,
  fullMarks: (rule) => Math.max(rule.points, rule.result),
  check: (data: Data): readonly Flaw[] => [
    ...criterion(data.when),
    ...option(data, "scope", ["item", "card"]),
    ...points(data, ["points", "result"]),
  ],
});

function score(rule: Plain<VetoRule>, value: number, { written }: Given<VetoRule>): Outcome {
  const { op, value: held } = rule.when;
  const vetoed = meetsOnly(value, written.when, held);
  const left = vetoed ? rule.result : rule.points;
  return scored(left, () => {
    const shown = { actual: value, conditions: condition(vetoed ? op : OPPOSITE[op], held), points: normalise(left) };
    return [reason(vetoed ? "why.vetoed" : "why.notVetoed", shown)];
  });
}

function words({ when, scope, points, result, unit, value }: VetoRule, locale: Locale): string {
  const what = { condition: writeCriterion(when, unit, locale), points: sayPoints(result, locale, value) };
  const otherwise = rulesText(locale, "otherwise", { points: sayPoints(points, locale, value) });
  return joinParts([rulesText(locale, scope === "item" ? "veto.item" : "veto.card", what), otherwise], locale);
}

function formula(rule: VetoRule, operands: Operands): string {
  const condition = conditionText(rule.when, operands);
  return `IF(${condition},${pointsText(rule.result, operands)},${pointsText(rule.points, operands)})`;
}

function call(rule: VetoRule, operands: Operands): Compared {
  const result = optional([pointsText(rule.result, operands)], ["0"]);
  return { compared: `KPI.VETO(${pointsText(rule.points, operands)},${conditionText(rule.when, operands)}${result})` };
}

/** Whether it happened, as formula text, for an actual that is a number. */
export function vetoCondition(rule: VetoRule, refs: Refs): string {
  const operands = operandsOf(rule, refs);
  const exceptions = (rule.exceptions ?? []).map(({ when }) => `NOT(${conditionText(when, operands)})`);
  const all = [...exceptions, conditionText(rule.when, operands)];
  return all.length === 1 ? all.join() : `AND(${all.join(",")})`;
}
