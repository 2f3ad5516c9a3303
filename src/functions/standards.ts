import { functionTexts } from "../i18n/functions";
import type { Locale } from "../i18n/message";
import { evaluate, explain as explainRule } from "../rules/faces";
import type { Context } from "../rules/outcome";
import type { Rule } from "../rules/rule";
import { eachFigure, eachLevel } from "./arguments/each";
import { readChoice, refuseRange } from "./arguments/single";
import { readContext, readRule } from "./arguments/standard";
import { FUNCTIONS, type Argument } from "./catalogue";
import type { CellFault, ResultCell } from "./fault";
import { scoringFault } from "./scorer";

const RULE = FUNCTIONS.RULE.arguments;
const EXPLAIN = FUNCTIONS.EXPLAIN.arguments;

const LOCALES: readonly Locale[] = ["zh", "en"];

/**
 * Points by a standard in words (按文字标准计分).
 * @customfunction RULE
 * @param rule The standard, in Chinese or English.
 * @param actual What was achieved; may be a range.
 * @param [points] Full marks, where the words leave them out.
 * @param [target] The figure that the words refer to.
 * @returns Points, in the shape of `actual`.
 */
export function rule(rule: unknown, actual: unknown[][], points?: unknown, target?: unknown): Array<Array<number | string | CellFault>> {
  return byStandard({ rule, actual, points, target }, RULE, (standard, each, context) => {
    const outcome = evaluate(standard, each, context);
    return outcome.ok ? (outcome.points ?? "") : scoringFault(outcome, RULE);
  });
}

/**
 * How the points by a standard in words come about (得分说明).
 * @customfunction EXPLAIN
 * @param rule The standard, in Chinese or English.
 * @param actual What was achieved. One value. It is declared as a range so that a range is refused, and not scored by its first cell.
 * @param [points] Full marks, where the words leave them out.
 * @param [target] The figure that the words refer to.
 * @param [language] "zh" or "en".
 * @returns A sentence.
 */
export function explain(
  rule: unknown,
  actual: unknown[][],
  points?: unknown,
  target?: unknown,
  language?: unknown,
): Array<Array<number | string | CellFault>> {
  const locale = readChoice(language, EXPLAIN.language, LOCALES) ?? "zh";
  refuseRange(actual, EXPLAIN.actual);
  return byStandard({ rule, actual, points, target }, EXPLAIN, (standard, each, context) => {
    const outcome = evaluate(standard, each, context);
    if (!outcome.ok) return scoringFault(outcome, EXPLAIN);
    return explainRule(standard, each, context, locale).join(functionTexts(locale, "joinSteps"));
  });
}

type Part = "rule" | "actual" | "points" | "target";

/** One result for each actual; levels may be words. */
function byStandard(
  values: Readonly<Record<Part, unknown>>,
  named: Readonly<Record<Part, Argument>>,
  result: (standard: Rule, actual: number | string, context: Context) => ResultCell,
): ResultCell[][] {
  const standard = readRule(values.rule, named.rule);
  const context = readContext(values, named);
  const each = standard.kind === "level" ? eachLevel : eachFigure;
  return each(values.actual, named.actual, (actual) => result(standard, actual, context));
}
