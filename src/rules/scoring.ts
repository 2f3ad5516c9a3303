import type { Locale } from "../i18n/message";
import { rulesText } from "../i18n/rules";
import { reason, scored, withBases, withNumber } from "./actual";
import { exceptionFlaws, option, unit } from "./flaws";
import { guardedFunction, guardedNative } from "./formula";
import { condition, meetsOnly } from "./held";
import type { Faces, Scorer } from "./kind";
import { conditionText, operandsOf, pointsText } from "./operands";
import type { Outcome, Reason, Refs } from "./outcome";
import { type Plain, resolve } from "./plain";
import { joinCases, sayPoints, unitNote, writeCriterion } from "./phrases";
import type { Exception, ScoringRule } from "./rule";

/** The faces of a kind that scores numbers: its own, with what is common to these kinds around them. */
export function scoring<R extends ScoringRule>(scorer: Scorer<R>): Faces<R> {
  const toNative = (rule: R, refs: Refs): string => {
    const operands = operandsOf(rule, refs);
    const points = (rule.exceptions ?? []).reduceRight(
      (rest, each) => `IF(${conditionText(each.when, operands)},${pointsText(each.points, operands)},${rest})`,
      scorer.formula(rule, operands),
    );
    return guardedNative(points, rule, refs);
  };
  return {
    evaluate: (rule, actual, context) =>
      withNumber(actual, rule.unit, (value) =>
        withBases(rule, context, (bases) => {
          const size = rule.absolute === true ? Math.abs(value) : value;
          const plain = resolve<R>(rule, bases);
          const excepted = exception(rule.exceptions ?? [], plain, size);
          const outcome = excepted ?? scorer.score(plain, size, { written: rule, bases });
          return size === value ? outcome : after(reason("why.absolute", { actual: value, size }), outcome);
        }),
      ),
    describe: (rule, locale) => describe(rule, locale, scorer.words),
    toNative,
    toFunction: (rule, refs) => {
      const simple = rule.exceptions === undefined && rule.absolute === undefined;
      const call = simple ? scorer.call(rule, operandsOf(rule, refs)) : undefined;
      if (call === undefined) return toNative(rule, refs);
      return typeof call === "string" ? guardedFunction(call, rule, refs) : guardedNative(call.compared, rule, refs);
    },
    fullMarks: scorer.fullMarks,
    check: (data) => [
      ...unit(data),
      ...option(data, "value", [undefined, "rate", "amount"]),
      ...option(data, "absolute", [undefined, true]),
      ...exceptionFlaws(data.exceptions),
      ...scorer.check(data),
    ],
  };
}

/** The outcome of the first exception that is met. */
function exception(written: readonly Exception[], plain: Plain<Pick<ScoringRule, "exceptions">>, value: number): Outcome | undefined {
  for (const [index, { when }] of written.entries()) {
    const each = plain.exceptions?.[index];
    if (each === undefined || !meetsOnly(value, when, each.when.value)) continue;
    return scored(each.points, () => [
      reason("why.exception", { actual: value, conditions: condition(when.op, each.when.value), points: each.points }),
    ]);
  }
  return undefined;
}

function after(before: Reason, outcome: Outcome): Outcome {
  return outcome.ok ? { ...outcome, steps: () => [before, ...outcome.steps()] } : outcome;
}

function describe<R extends ScoringRule>(rule: R, locale: Locale, words: (rule: R, locale: Locale) => string): string {
  const all = (each: R): string => {
    const exceptions = (each.exceptions ?? []).map(({ when, points }) =>
      rulesText(locale, "exception.case", {
        condition: writeCriterion(when, each.unit, locale),
        points: sayPoints(points, locale, each.value),
      }),
    );
    return joinCases([words(each, locale), ...exceptions], locale);
  };
  const said = all(rule);
  const note = said === all({ ...rule, unit: twin(rule.unit) }) ? unitNote(rule.unit, locale) : "";
  return `${rule.absolute === true ? rulesText(locale, "absolute") : ""}${said}${note}`;
}

/** A unit that makes for the same words but for its name: where that changes nothing, the unit needs a note. */
function twin(unit: ScoringRule["unit"]): ScoringRule["unit"] {
  switch (unit) {
    case "percent":
      return "permille";
    case "permille":
      return "percent";
    case "score":
    case "number":
    case undefined:
      return undefined;
    case "seconds":
    case "minutes":
    case "hours":
    case "weeks":
    case "months":
    case "years":
      return "days";
    case "days":
      return "hours";
    case "yuan":
      return "wan";
    case "wan":
      return "yuan";
    case "times":
      return "persons";
    default:
      return "times";
  }
}
