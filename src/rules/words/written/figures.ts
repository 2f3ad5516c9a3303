import type { Locale } from "../../../i18n/message";
import type { RulesTextKey } from "../../../i18n/rules";
import { rulesText } from "../../../i18n/rules";
import { shiftPoint } from "../../../numbers/round";
import type { Comparison } from "../../../numbers/criterion";
import type { Criterion, Figure, Points, ScoringRule, StepSize, Unit } from "../../rule";
import { oneGap } from "../../phrases";
import { isText, unfill } from "./unfill";

/** What figures and points show about a rule as they are read. */
export interface Shown {
  readonly locale: Locale;
  unit?: Unit;
  value?: ScoringRule["value"];
}

const UNITS: readonly Unit[] = [
  "percent", "permille", "times", "cases", "persons", "items", "seconds", "minutes", "hours", "days", "weeks", "months", "years", "wan", "yuan", "score",
];
const NUMBER = /^-?\d+(?:\.\d+)?$/;

function digits(text: string): number | undefined {
  return NUMBER.test(text) ? Number(text) : undefined;
}

const SHIFT: Readonly<Partial<Record<Unit, number>>> = { percent: -2, permille: -3 };

/** 97%, 24小时, 12 */
function amount(text: string, shown: Shown): number | undefined {
  for (const unit of UNITS) {
    const x = digits(unfill(shown.locale, `unit.${unit}`, text)?.x ?? "");
    if (x === undefined) continue;
    shown.unit ??= unit;
    return shiftPoint(x, SHIFT[unit] ?? 0);
  }
  return digits(text);
}

/** 5个百分点, 2小时 */
export function gap(text: string, shown: Shown): number | undefined {
  const points = digits(unfill(shown.locale, "unit.percentagePoints", text)?.x ?? "");
  if (points !== undefined) {
    shown.unit ??= "percent";
    return shiftPoint(points, -2);
  }
  const permille = digits(unfill(shown.locale, "unit.permillePoints", text)?.x ?? "");
  if (permille === undefined) return amount(text, shown);
  shown.unit ??= "permille";
  return shiftPoint(permille, -3);
}

/** 每小时: one of the unit, without a number. */
export function oneOf(text: string, shown: Shown): number | undefined {
  for (const unit of UNITS) {
    if (oneGap(unit, shown.locale) !== text) continue;
    shown.unit ??= unit;
    return unit === "percent" || unit === "permille" ? shiftPoint(1, SHIFT[unit] ?? 0) : 1;
  }
  return oneGap(undefined, shown.locale) === text ? 1 : undefined;
}

export function percent(text: string): number | undefined {
  const x = text.endsWith("%") ? digits(text.slice(0, -1)) : undefined;
  return x === undefined ? undefined : shiftPoint(x, -2);
}

interface Share {
  readonly share: number;
  readonly plus?: number;
}

/** 目标的90%加2小时: `all` is what it is a share of. */
function share(text: string, all: RulesTextKey, locale: Locale, read: (plus: string) => number | undefined): Share | undefined {
  for (const [key, sign] of [["share.plus", 1], ["share.minus", -1]] as const) {
    const found = unfill(locale, key, text);
    const part = found?.share === undefined ? undefined : bareShare(found.share, all, locale);
    const by = part === undefined ? undefined : read(found?.plus ?? "");
    if (part !== undefined && by !== undefined) return { share: part, plus: sign * by };
  }
  const part = bareShare(text, all, locale);
  return part === undefined ? undefined : { share: part };
}

function bareShare(text: string, all: RulesTextKey, locale: Locale): number | undefined {
  if (isText(locale, all, text)) return 1;
  const found = unfill(locale, "share", text);
  return found?.all === rulesText(locale, all) ? percent(found.share ?? "") : undefined;
}

export function figure(text: string, shown: Shown): Figure | undefined {
  const number = amount(text, shown);
  if (number !== undefined) return number;
  const found = share(text, "target", shown.locale, (plus) => gap(plus, shown));
  return found === undefined ? undefined : { target: found.share, ...(found.plus === undefined ? {} : { plus: found.plus }) };
}

/** 目标的3%, 5%, 2小时 */
export function stepSize(text: string, shown: Shown): StepSize | undefined {
  const open = percent(text);
  if (open !== undefined) return { percent: open };
  const of = bareShare(text, "target", shown.locale);
  return of === undefined ? gap(text, shown) : { target: of };
}

export function points(text: string, shown: Shown): Points | undefined {
  const number = worth(text, shown);
  if (number !== undefined) return number;
  for (const value of ["points", "rate", "amount"] as const) {
    const found = share(text, `full.${value}`, shown.locale, (plus) => worth(plus, shown));
    if (found === undefined) continue;
    if (value !== "points") shown.value ??= value;
    return { full: found.share, ...(found.plus === undefined ? {} : { plus: found.plus }) };
  }
  return undefined;
}

function worth(text: string, shown: Shown): number | undefined {
  const said = digits(unfill(shown.locale, "points", text)?.x ?? "");
  if (said !== undefined) return said;
  const money = digits(unfill(shown.locale, "amount", text)?.x ?? "");
  if (money !== undefined) {
    shown.value ??= "amount";
    return money;
  }
  const rate = percent(text);
  if (rate !== undefined) shown.value ??= "rate";
  return rate;
}

const COMPARISONS: readonly (readonly [RulesTextKey, Comparison])[] = [
  ["write.atLeast", ">="], ["write.aboveAmount", ">"], ["write.above", ">"], ["write.atMost", "<="], ["write.within", "<="],
  ["write.belowAmount", "<"], ["write.below", "<"], ["write.exactly", "="],
];

export function criterion(text: string, shown: Shown): Criterion | undefined {
  for (const [key, op] of COMPARISONS) {
    const x = unfill(shown.locale, key, text)?.x;
    const value = x === undefined ? undefined : figure(x, shown);
    if (value !== undefined) return { op, value };
  }
  return undefined;
}

/** An interval's ends; a bare figure in English includes itself. */
export function between(text: string, shown: Shown): { readonly low: Criterion; readonly high: Criterion } | undefined {
  const found = unfill(shown.locale, "write.between", text);
  if (found?.low === undefined || found.high === undefined) return undefined;
  const end = (said: string, op: Comparison): Criterion | undefined => {
    const full = criterion(said, shown);
    const value = full === undefined ? figure(said, shown) : undefined;
    return full ?? (value === undefined ? undefined : { op, value });
  };
  const low = end(found.low, ">=");
  const high = end(found.high, "<=");
  return low === undefined || high === undefined ? undefined : { low, high };
}

/** A case of a table: the condition, and the points or null where the words leave them open. */
export function caseOf(text: string, shown: Shown): { readonly condition: string; readonly points: Points | null } | undefined {
  const open = unfill(shown.locale, "case.open", text)?.condition;
  if (open !== undefined) return { condition: open, points: null };
  const found = unfill(shown.locale, "case", text);
  const earned = found?.points === undefined ? undefined : points(found.points, shown);
  return found?.condition === undefined || earned === undefined ? undefined : { condition: found.condition, points: earned };
}
