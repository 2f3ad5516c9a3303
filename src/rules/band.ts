import type { Locale } from "../i18n/message";
import { rulesText } from "../i18n/rules";
import { compare, meets, normalise } from "../numbers/compare";
import type { Comparison, Criterion } from "../numbers/criterion";
import { seenNextTo } from "../numbers/seen";
import { reason, scored, withNumber } from "./actual";
import { type Data, type Flaw, isData, isFigure, numbers, option, rowCount, unit } from "./flaws";
import { comparisonText, figure, guardedFunction, guardedNative, seen } from "./formula";
import type { Faces } from "./kind";
import type { Actual, Outcome, Refs } from "./outcome";
import { joinCases, sayPoints, writeBetween, writeCriterion } from "./phrases";
import type { Plain } from "./plain";
import type { Band as WrittenBand, BandRule as Written } from "./rule";

type Band = Plain<WrittenBand>;
type BandRule = Plain<Written> & { readonly otherwise: number };

/** Bounds beyond every actual: a band that catches whatever the others leave, for a table without an "otherwise". */
const BEYOND = 1e300;

/** 分段计分 */
export const band: Faces<BandRule> = { evaluate, describe, toNative, toFunction, fullMarks, check };

function evaluate(rule: BandRule, actual: Actual): Outcome {
  return withNumber(actual, rule.unit, (value) => {
    const seenValue = seenNextTo(value, bounds(rule));
    const found = rule.bands.findIndex((each) => meets(seenValue, entry(rule, each)));
    const index = found < 0 ? rule.bands.length : found;
    const conditions = interval(rule, index).map((each) => `${each.op}${String(normalise(each.value))}`).join(" ");
    return scored(pointsOf(rule, index), [
      reason("why.band", { actual: value, conditions, points: normalise(pointsOf(rule, index)) }),
    ]);
  });
}

function bounds(rule: BandRule): readonly number[] {
  return rule.bands.map((each) => each.bound);
}

/** What an actual must meet to enter a band from the worse side. */
function entry(rule: BandRule, each: Band): Criterion {
  const sign = rule.direction === "up" ? ">" : "<";
  const op: Comparison = each.strict === true ? sign : `${sign}=`;
  return { op, value: each.bound };
}

const OPPOSITE: Readonly<Record<Comparison, Comparison>> = { ">=": "<", ">": "<=", "<=": ">", "<": ">=", "=": "=" };

/** The comparisons that hold exactly in the band at `index` (past the last: in the rest), the better side first. */
function interval(rule: BandRule, index: number): readonly Criterion[] {
  const better = rule.bands[index - 1];
  const own = rule.bands[index];
  const conditions: Criterion[] = [];
  if (better !== undefined) {
    const limit = entry(rule, better);
    conditions.push({ op: OPPOSITE[limit.op], value: limit.value });
  }
  if (own !== undefined) conditions.push(entry(rule, own));
  return conditions;
}

function pointsOf(rule: BandRule, index: number): number {
  return rule.bands[index]?.points ?? rule.otherwise;
}

function describe(rule: BandRule, locale: Locale): string {
  const cases = [...rule.bands.keys(), rule.bands.length].map((index) => {
    const [first, second] = interval(rule, index);
    if (first === undefined) return sayPoints(rule.otherwise, locale);
    const [low, high] = rule.direction === "up" ? [second, first] : [first, second];
    const condition =
      second === undefined || low === undefined || high === undefined
        ? writeCriterion(first, rule.unit, locale)
        : writeBetween(low, high, rule.unit, locale);
    return rulesText(locale, "band.case", { condition, points: sayPoints(pointsOf(rule, index), locale) });
  });
  return joinCases(cases, locale);
}

function toNative(rule: BandRule, refs: Refs): string {
  const actual = seen(refs.actual, bounds(rule));
  return guardedNative(isLookup(rule) ? lookup(rule, actual) : nestedIfs(rule, actual), refs, rule.unit);
}

function isLookup(rule: BandRule): boolean {
  return rule.direction === "up" && rule.bands.length > 1 && rule.bands.every((each) => each.strict !== true);
}

function lookup(rule: BandRule, actual: string): string {
  const rising = [...rule.bands].reverse();
  const least = rising.map((each) => figure(each.bound));
  const points = rising.map((each) => figure(each.points));
  return `IF(${actual}<${least[0] ?? ""},${figure(rule.otherwise)},LOOKUP(${actual},{${least.join(",")}},{${points.join(",")}}))`;
}

function nestedIfs(rule: BandRule, actual: string): string {
  return rule.bands.reduceRight((otherwise, each) => {
    const { op, value } = entry(rule, each);
    return `IF(${actual}${op}${figure(value)},${figure(each.points)},${otherwise})`;
  }, figure(rule.otherwise));
}

function toFunction(rule: BandRule, refs: Refs): string {
  const strict = rule.bands.some((each) => each.strict === true);
  const rows = rule.bands.map((each) => {
    const bound = strict ? comparisonText(entry(rule, each), rule.unit) : figure(each.bound);
    return `${bound},${figure(each.points)}`;
  });
  if (rule.otherwise !== 0) {
    const beyond: Criterion = { op: rule.direction === "up" ? ">=" : "<=", value: rule.direction === "up" ? -BEYOND : BEYOND };
    rows.push(`${strict ? comparisonText(beyond, undefined) : figure(beyond.value)},${figure(rule.otherwise)}`);
  }
  const direction = rule.direction === "down" && !strict ? ',"down"' : "";
  return guardedFunction(`KPI.BAND(${refs.actual},{${rows.join(";")}}${direction})`, refs, rule.unit);
}

function fullMarks(rule: BandRule): number {
  return Math.max(rule.otherwise, ...rule.bands.map((each) => each.points));
}

function check(data: Data): readonly Flaw[] {
  const flaws = [...unit(data), ...option(data, "direction", ["up", "down"]), ...numbers(data, ["otherwise"])];
  const bands: readonly unknown[] = Array.isArray(data.bands) ? data.bands : [];
  flaws.push(...rowCount(bands));
  bands.forEach((each, index) => {
    const fields: Data = isData(each) ? each : {};
    flaws.push(...numbers(fields, ["bound", "points"]), ...option(fields, "strict", [undefined, true, false]));
    const before: unknown = bands[index - 1];
    if (isData(before)) flaws.push(...orderFlaws(data.direction, before, fields, index + 1));
  });
  return flaws;
}

/** Best first: bounds fall with "up" and rise with "down"; at the same bound the strict band comes first. */
function orderFlaws(direction: unknown, before: Data, here: Data, row: number): Flaw[] {
  if (!isFigure(before.bound) || !isFigure(here.bound)) return [];
  const order = compare(before.bound, here.bound) * (direction === "down" ? -1 : 1);
  const bound = here.bound;
  if (order < 0) return [{ code: "flaw.bandOrder", params: { row, bound } }];
  if (order > 0 || (before.strict === true && here.strict !== true)) return [];
  return [{ code: "flaw.bandTwice", params: { row, bound } }];
}
