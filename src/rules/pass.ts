import type { Locale } from "../i18n/message";
import { rulesText } from "../i18n/rules";
import { meets, normalise } from "../numbers/compare";
import type { Criterion } from "../numbers/criterion";
import { seenNextTo } from "../numbers/seen";
import { reason, scored, withNumber } from "./actual";
import { type Data, type Flaw, isData, numbers, option, unit } from "./flaws";
import { comparisonText, figure, guardedFunction, guardedNative, seen } from "./formula";
import type { Faces } from "./kind";
import type { Actual, Outcome, Refs } from "./outcome";
import { joinParts, sayPoints, writeCriterion } from "./phrases";
import type { Plain } from "./plain";
import type { PassRule as Written } from "./rule";

type PassRule = Plain<Written>;

/** 达标得分 */
export const pass: Faces<PassRule> = { evaluate, describe, toNative, toFunction, fullMarks, check };

function evaluate(rule: PassRule, actual: Actual): Outcome {
  return withNumber(actual, rule.unit, (value) => {
    const met = meets(seenNextTo(value, [rule.criterion.value]), rule.criterion);
    const points = met ? rule.points : rule.otherwise;
    const conditions = `${met ? rule.criterion.op : MISSED[rule.criterion.op]}${String(normalise(rule.criterion.value))}`;
    const code = met ? "why.passMet" : "why.passMissed";
    return scored(points, [reason(code, { actual: value, conditions, points: normalise(points) })]);
  });
}

const MISSED = { ">=": "<", ">": "<=", "<=": ">", "<": ">=", "=": "<>" } satisfies Record<Criterion["op"], string>;

function describe(rule: PassRule, locale: Locale): string {
  return joinParts(
    [
      rulesText(locale, "pass.met", {
        condition: writeCriterion(rule.criterion, rule.unit, locale),
        points: sayPoints(rule.points, locale),
      }),
      rulesText(locale, "pass.otherwise", { points: sayPoints(rule.otherwise, locale) }),
    ],
    locale,
  );
}

function toNative(rule: PassRule, refs: Refs): string {
  const { op, value } = rule.criterion;
  const actual = seen(refs.actual, [value]);
  return guardedNative(`IF(${actual}${op}${figure(value)},${figure(rule.points)},${figure(rule.otherwise)})`, refs, rule.unit);
}

function toFunction(rule: PassRule, refs: Refs): string {
  const criterion = comparisonText(rule.criterion, rule.unit);
  const otherwise = rule.otherwise === 0 ? "" : `,${figure(rule.otherwise)}`;
  return guardedFunction(`KPI.PASS(${refs.actual},${criterion},${figure(rule.points)}${otherwise})`, refs, rule.unit);
}

function fullMarks(rule: PassRule): number {
  return Math.max(rule.points, rule.otherwise);
}

function check(data: Data): readonly Flaw[] {
  const criterion: Data = isData(data.criterion) ? data.criterion : {};
  return [
    ...unit(data),
    ...numbers(data, ["points", "otherwise"]),
    ...option(criterion, "op", [">=", ">", "<=", "<", "="]),
    ...numbers(criterion, ["value"]),
  ];
}
