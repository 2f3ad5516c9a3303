import type { Locale } from "../i18n/message";
import { rulesText } from "../i18n/rules";
import { normalise } from "../numbers/compare";
import { reason, scored } from "./actual";
import { criterion, type Data, type Flaw, option, points } from "./flaws";
import { condition, meetsOnly, OPPOSITE } from "./held";
import type { Given } from "./kind";
import { conditionText, type Operands, pointsText } from "./operands";
import type { Outcome } from "./outcome";
import { joinParts, sayPoints, writeCriterion } from "./phrases";
import type { Plain } from "./plain";
import type { VetoRule } from "./rule";
import { scoring } from "./scoring";

/** 否决 */
export const veto = scoring<VetoRule>({
  score,
  words,
  formula,
  call: () => undefined,
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
  const shown = { actual: value, conditions: condition(vetoed ? op : OPPOSITE[op], held), points: normalise(left) };
  return scored(left, [reason(vetoed ? "why.vetoed" : "why.notVetoed", shown)]);
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
