import type { Locale } from "../i18n/message";
import { meets } from "../numbers/compare";
import type { Comparison } from "../numbers/criterion";
import { round } from "../numbers/round";
import { reason, scoredOrOpen } from "./actual";
import { type Data, type Flaw, figures, isData, option, order, points, rowCount, shownFigure } from "./flaws";
import { comparisonText, figure } from "./formula";
import { condition, placesFor } from "./held";
import type { Given } from "./kind";
import { conditionText, type Operands, pointsText } from "./operands";
import type { Outcome } from "./outcome";
import { joinCases, sayCase, writeBetween, writeCriterion } from "./phrases";
import type { Plain } from "./plain";
import { remembered } from "./remembered";
import type { BandRule, Figure } from "./rule";
import { scoring } from "./scoring";

/** Bounds beyond every actual: a band that catches whatever the others leave, for a table without an "otherwise". */
const BEYOND = 1e300;

/** 分段计分 */
export const band = scoring<BandRule>({ score, words, formula, call, fullMarks, check });

function score(rule: Plain<BandRule>, value: number, { written }: Given<BandRule>): Outcome {
  const places = placesOf(written);
  const seen = round(value, places);
  const found = rule.bands.findIndex((each, index) => {
    const bound = typeof written.bands[index]?.bound === "number" ? each.bound : round(each.bound, places);
    return meets(seen, { op: entry(rule, each).op, value: bound });
  });
  const index = found < 0 ? rule.bands.length : found;
  const points = rule.bands[index]?.points ?? rule.otherwise;
  return scoredOrOpen(points, (earned) => {
    const conditions = interval(rule, index).map((each) => condition(each.op, each.value)).join(" ");
    return [reason("why.band", { actual: value, conditions, points: earned })];
  });
}

const placesOf = remembered((rule: BandRule) => placesFor(bounds(rule)));

function bounds(rule: BandRule): readonly Figure[] {
  return rule.bands.map((each) => each.bound);
}

interface Entry<F extends Figure> {
  readonly op: Exclude<Comparison, "=">;
  readonly value: F;
}

interface Bounded<F extends Figure> {
  readonly direction: "up" | "down";
  readonly bands: readonly { readonly bound: F; readonly strict?: boolean }[];
}

/** What an actual must meet to enter a band from the worse side. */
function entry<F extends Figure>(rule: Bounded<F>, each: Bounded<F>["bands"][number]): Entry<F> {
  if (rule.direction === "up") return { op: each.strict === true ? ">" : ">=", value: each.bound };
  return { op: each.strict === true ? "<" : "<=", value: each.bound };
}

const BEYOND_ENTRY = { ">=": "<", ">": "<=", "<=": ">", "<": ">=" } as const;

/** The comparisons that hold exactly in the band at `index` (past the last: in the rest), the better side first. */
function interval<F extends Figure>(rule: Bounded<F>, index: number): readonly Entry<F>[] {
  const better = rule.bands[index - 1];
  const own = rule.bands[index];
  const conditions: Entry<F>[] = [];
  if (better !== undefined) {
    const limit = entry(rule, better);
    conditions.push({ op: BEYOND_ENTRY[limit.op], value: limit.value });
  }
  if (own !== undefined) conditions.push(entry(rule, own));
  return conditions;
}

function words(rule: BandRule, locale: Locale): string {
  const cases = [...rule.bands.keys(), rule.bands.length].map((index) => {
    const [first, second] = interval(rule, index);
    if (first === undefined) return "";
    const points = rule.bands[index]?.points ?? rule.otherwise;
    const [low, high] = rule.direction === "up" ? [second, first] : [first, second];
    const where =
      second === undefined || low === undefined || high === undefined
        ? writeCriterion(first, rule.unit, locale)
        : writeBetween(low, high, rule.unit, locale);
    return sayCase(where, points, rule.value, locale);
  });
  return joinCases(cases, locale);
}

function formula(rule: BandRule, operands: Operands): string {
  return lookup(rule, operands) ?? nestedIfs(rule, operands);
}

type Row = Readonly<{ bound: number; strict: boolean; points: number }>;

/** The bands, if all of them are numbers. */
function rowsOf(rule: BandRule): readonly Row[] | undefined {
  const rows = rule.bands.flatMap(({ bound, strict = false, points }) =>
    typeof bound === "number" && typeof points === "number" ? [{ bound, strict, points }] : [],
  );
  return rows.length === rule.bands.length ? rows : undefined;
}

/** A LOOKUP, where the bands rise and all is numbers. */
function lookup(rule: BandRule, operands: Operands): string | undefined {
  const rising = [...(rowsOf(rule) ?? [])].reverse();
  const [lowest] = rising;
  if (rule.direction === "down" || lowest === undefined || rising.length < 2 || rising.some(({ strict }) => strict)) return undefined;
  const places = placesOf(rule);
  const below = conditionText({ op: "<", value: lowest.bound }, operands, places);
  const least = rising.map(({ bound }) => figure(bound)).join(",");
  const points = rising.map((each) => figure(each.points)).join(",");
  return `IF(${below},${rest(rule, operands)},LOOKUP(ROUND(${operands.actual},${places}),{${least}},{${points}}))`;
}

function nestedIfs(rule: BandRule, operands: Operands): string {
  const places = placesOf(rule);
  return rule.bands.reduceRight(
    (otherwise, each) => `IF(${conditionText(entry(rule, each), operands, places)},${pointsText(each.points, operands)},${otherwise})`,
    rest(rule, operands),
  );
}

function rest(rule: BandRule, operands: Operands): string {
  return rule.otherwise === null ? "NA()" : pointsText(rule.otherwise, operands);
}

function call(rule: BandRule, operands: Operands): string | undefined {
  const bands = rowsOf(rule);
  const { otherwise, direction } = rule;
  if (bands === undefined || typeof otherwise !== "number") return undefined;
  const strict = bands.some((each) => each.strict);
  const rows = bands.map((each) => {
    const bound = strict ? comparisonText(entry({ direction, bands }, each), rule.unit) : figure(each.bound);
    return `${bound},${figure(each.points)}`;
  });
  if (otherwise !== 0) {
    const beyond = direction === "up" ? ({ op: ">=", value: -BEYOND } as const) : ({ op: "<=", value: BEYOND } as const);
    rows.push(`${strict ? comparisonText(beyond, undefined) : figure(beyond.value)},${figure(otherwise)}`);
  }
  return `KPI.BAND(${operands.actual},{${rows.join(";")}}${direction === "down" && !strict ? ',"down"' : ""})`;
}

function fullMarks(rule: Plain<BandRule>): number {
  return Math.max(rule.otherwise ?? -Infinity, ...rule.bands.map((each) => each.points));
}

function check(data: Data): readonly Flaw[] {
  const flaws = [...option(data, "direction", ["up", "down"]), ...(data.otherwise === null ? [] : points(data, ["otherwise"]))];
  const bands: readonly unknown[] = Array.isArray(data.bands) ? data.bands : [];
  flaws.push(...rowCount(bands));
  bands.forEach((each, index) => {
    const fields: Data = isData(each) ? each : {};
    flaws.push(...figures(fields, ["bound"]), ...points(fields, ["points"]), ...option(fields, "strict", [undefined, true, false]));
    const before: unknown = bands[index - 1];
    if (isData(before)) flaws.push(...orderFlaws(data.direction, before, fields, index + 1));
  });
  return flaws;
}

/** Best first: bounds fall with "up" and rise with "down"; at the same bound the strict band comes first. */
function orderFlaws(direction: unknown, before: Data, here: Data, row: number): Flaw[] {
  const rises = order(before.bound, here.bound);
  if (rises === undefined) return [];
  const better = rises * (direction === "down" ? -1 : 1);
  const bound = shownFigure(here.bound);
  if (better < 0) return [{ code: "flaw.bandOrder", params: { row, bound } }];
  if (better > 0 || (before.strict === true && here.strict !== true)) return [];
  return [{ code: "flaw.bandTwice", params: { row, bound } }];
}
