import type { Locale } from "../i18n/message";
import { rulesText } from "../i18n/rules";
import { normalise } from "../numbers/compare";
import { reason, scored } from "./actual";
import { criterion, type Data, type Flaw, points } from "./flaws";
import { comparisonText } from "./formula";
import { condition, meetsOnly, OPPOSITE } from "./held";
import type { Given } from "./kind";
import { conditionText, type Operands, pointsText } from "./operands";
import type { Outcome } from "./outcome";
import { joinParts, sayCase, sayPoints, writeCriterion } from "./phrases";
import type { Plain } from "./plain";
import type { PassRule } from "./rule";
import { scoring } from "./scoring";

/** 达标得分 */
export const pass = scoring<PassRule>({ score, words, formula, call, fullMarks: (rule) => Math.max(rule.points, rule.otherwise), check });

function score(rule: Plain<PassRule>, value: number, { written }: Given<PassRule>): Outcome {
  const { op, value: held } = rule.criterion;
  const met = meetsOnly(value, written.criterion, held);
  const earned = met ? rule.points : rule.otherwise;
  return scored(earned, () => {
    const shown = { actual: value, conditions: condition(met ? op : OPPOSITE[op], held), points: normalise(earned) };
    return [reason(met ? "why.passMet" : "why.passMissed", shown)];
  });
}

function words({ criterion, points, otherwise, unit, value }: PassRule, locale: Locale): string {
  const met = sayCase(writeCriterion(criterion, unit, locale), points, value, locale);
  return joinParts([met, rulesText(locale, "otherwise", { points: sayPoints(otherwise, locale, value) })], locale);
}

function formula(rule: PassRule, operands: Operands): string {
  const condition = conditionText(rule.criterion, operands);
  return `IF(${condition},${pointsText(rule.points, operands)},${pointsText(rule.otherwise, operands)})`;
}

function call(rule: PassRule, operands: Operands): string | undefined {
  const { op, value } = rule.criterion;
  if (typeof value !== "number") return undefined;
  const otherwise = rule.otherwise === 0 ? "" : `,${pointsText(rule.otherwise, operands)}`;
  return `KPI.PASS(${operands.actual},${comparisonText({ op, value }, rule.unit)},${pointsText(rule.points, operands)}${otherwise})`;
}

function check(data: Data): readonly Flaw[] {
  return [...points(data, ["points", "otherwise"]), ...criterion(data.criterion)];
}
