import type { Locale } from "../i18n/message";
import { rulesText } from "../i18n/rules";
import { normalise } from "../numbers/compare";
import { foldWidth } from "../numbers/foldWidth";
import { isNotAssessed } from "../numbers/notAssessed";
import { plain } from "../numbers/plain";
import { readNumber } from "../numbers/readNumber";
import { seenNextTo } from "../numbers/seen";
import { fault, NOT_SCORED, reason, scored, withBases } from "./actual";
import { type Data, type Flaw, isNumber, option, points as pointsFlaws, rowCount } from "./flaws";
import { figure, guardedFunction, guardedNative, literal, seen } from "./formula";
import type { Faces } from "./kind";
import { operandsOf, pointsText } from "./operands";
import type { Actual, Context, Outcome, Refs } from "./outcome";
import { joinCases, sayCase } from "./phrases";
import { type Plain, resolve } from "./plain";
import type { LevelRule } from "./rule";
import { shown } from "./shown";

type Level = LevelRule["scale"][number][0];

/** Short enough that a formula with every level in it stays below Excel's 8,192 characters. */
const LONGEST = 60;

/** 等级计分 */
export const level: Faces<LevelRule> = { evaluate, describe, toNative, toFunction, fullMarks, check };

function evaluate(rule: LevelRule, actual: Actual, context: Context): Outcome {
  if (isNotAssessed(actual)) return NOT_SCORED;
  if ((typeof actual !== "number" || !Number.isFinite(actual)) && typeof actual !== "string") {
    return fault("#VALUE!", "fault.notANumber", { value: shown(actual) });
  }
  const number = numberOf(actual);
  const wanted = number === undefined ? key(actual) : key(seenNextTo(number, figuresOf(rule)));
  const found = rule.scale.find(([each]) => key(each) === wanted);
  if (found === undefined) {
    const levels = rule.scale.map(([each]) => shown(each)).join(" / ");
    return fault("#N/A", "fault.unknownLevel", { value: shown(actual), levels });
  }
  return withBases(rule, context, (bases) => {
    const { points } = resolve({ points: found[1] }, bases);
    return scored(points, () => [reason("why.level", { level: found[0], points: normalise(points) })]);
  });
}

/** What makes two levels the same: their number, else their text whatever its case and width, as Excel compares. */
function key(value: Level): string {
  const number = numberOf(value);
  return number === undefined ? foldWidth(String(value)).trim().toUpperCase() : plain(number);
}

function numberOf(value: Level): number | undefined {
  return typeof value === "number" ? value : readNumber(value);
}

/** Levels that are numbers. */
function figuresOf(rule: LevelRule): readonly number[] {
  return rule.scale.map(([each]) => numberOf(each)).filter((each) => each !== undefined);
}

function describe(rule: LevelRule, locale: Locale): string {
  const cases = rule.scale.map(([each, points]) => sayCase(sayLevel(each, locale), points, rule.value, locale));
  return joinCases(cases, locale);
}

/** Levels in words of letters stand as they are; any other text is quoted, so that 得 or "1" in it cannot mislead. */
export function sayLevel(value: Level, locale: Locale): string {
  if (typeof value === "number") return rulesText(locale, "level.number", { x: plain(value) });
  if (/^(?:[\p{Script=Han}A-Za-z]+[+-]?)$/u.test(value) && !value.includes("得")) return value;
  const doubled = value.replace(/["“”]/g, (mark) => mark + mark);
  return rulesText(locale, "level.quoted", { x: doubled });
}

/** Conditions rather than a lookup: MATCH would take an entered "?" for any level. */
function toNative(rule: LevelRule, refs: Refs): string {
  const operands = operandsOf(rule, refs);
  const figures = figuresOf(rule);
  const actual = seen(refs.actual, figures);
  const allNumbers = figures.length === rule.scale.length;
  const text = figures.length === 0 ? `TRIM(${refs.actual})` : `TRIM(IFERROR(${actual},${refs.actual}))`;
  const points = rule.scale.reduceRight((otherwise, [each, earned]) => {
    const number = numberOf(each);
    const digits = number === undefined ? String(each).trim() : figure(number);
    const met = allNumbers ? `${actual}=${digits}` : `${text}=${literal(digits)}`;
    return `IF(${met},${pointsText(earned, operands)},${otherwise})`;
  }, "NA()");
  return guardedNative(points, rule, refs);
}

function toFunction(rule: LevelRule, refs: Refs): string {
  const rows = rule.scale.flatMap(([each, points]) =>
    typeof points === "number" ? [`${typeof each === "number" ? figure(each) : literal(each)},${figure(points)}`] : [],
  );
  if (rows.length < rule.scale.length) return toNative(rule, refs);
  // A single row of two numbers would be read as the points of levels 1 and 2; under a heading it is a table.
  if (rows.length === 1) rows.unshift('"level","points"');
  return guardedFunction(`KPI.LEVEL(${refs.actual},{${rows.join(";")}})`, rule, refs);
}

function fullMarks(rule: Plain<LevelRule>): number {
  return Math.max(...rule.scale.map(([, points]) => points));
}

function check(data: Data): readonly Flaw[] {
  const scale: readonly unknown[] = Array.isArray(data.scale) ? data.scale : [];
  const flaws: Flaw[] = [...rowCount(scale), ...option(data, "value", [undefined, "rate", "amount"])];
  const known = new Set<string>();
  scale.forEach((row: unknown, index) => {
    const cells: readonly unknown[] = Array.isArray(row) ? row : [];
    const [each, points] = cells;
    flaws.push(...pointsFlaws({ points }, ["points"]));
    if (!isNumber(each) && !isLevelText(each)) {
      flaws.push({ code: "flaw.levelText", params: { row: index + 1, most: LONGEST } });
      return;
    }
    if (known.has(key(each))) flaws.push({ code: "flaw.levelTwice", params: { level: each } });
    known.add(key(each));
  });
  return flaws;
}

function isLevelText(value: unknown): value is string {
  return typeof value === "string" && value.length <= LONGEST && !isNotAssessed(value);
}
