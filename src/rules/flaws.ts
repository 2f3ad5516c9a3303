import type { Params } from "../i18n/message";
import type { RulesTextKey } from "../i18n/rules";
import { compare } from "../numbers/compare";
import { shown } from "./shown";

/** What makes a rule unusable; `code` is a key of the rules' texts. */
export interface Flaw {
  readonly code: RulesTextKey & `flaw.${string}`;
  readonly params: Params;
}

export type Data = Readonly<Record<string, unknown>>;

/** Rows of a table that become nested conditions must stay below Excel's 64 levels, with the exceptions and the guards. */
export const MOST_ROWS = 50;
const MOST_EXCEPTIONS = 5;

const UNITS: readonly unknown[] = [
  "number", "percent", "permille", "times", "cases", "persons", "items",
  "seconds", "minutes", "hours", "days", "weeks", "months", "years", "yuan", "wan", "score",
];

const OPS: readonly unknown[] = [">=", ">", "<=", "<", "="];

export function isData(value: unknown): value is Data {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}

/** Flaws of fields that must be finite numbers. */
export function numbers(data: Data, fields: readonly string[]): Flaw[] {
  return fields.filter((field) => !isNumber(data[field])).map(notANumber);
}

function notANumber(field: string): Flaw {
  return { code: "flaw.number", params: { field } };
}

/** Flaws of fields that must be points: numbers or shares of the full marks. */
export function points(data: Data, fields: readonly string[]): Flaw[] {
  return fields.filter((field) => !isNumber(data[field]) && !isShare(data[field], "full", ["plus"])).map(notANumber);
}

/** Flaws of fields that must be figures: numbers or shares of the target. */
export function figures(data: Data, fields: readonly string[]): Flaw[] {
  return fields.filter((field) => !isNumber(data[field]) && !isShare(data[field], "target", ["plus"])).map(notANumber);
}

/** Flaws of the size of a step. */
export function stepSize(data: Data, field: string): Flaw[] {
  const size = data[field];
  if (isNumber(size)) return notZero(data, field);
  return isShare(size, "target", []) || isShare(size, "percent", []) ? [] : [notANumber(field)];
}

/** Whether a value is a share that is not nothing: {full: 0.2, plus: 3}. */
function isShare(value: unknown, of: string, more: readonly string[]): boolean {
  if (!isData(value) || !isNumber(value[of]) || value[of] === 0) return false;
  return Object.entries(value).every(([name, part]) => name === of || (more.includes(name) && (part === undefined || isNumber(part))));
}

/** The order of two figures or points that can be told without knowing the target or the full marks (taken to be above 0). */
export function order(a: unknown, b: unknown): number | undefined {
  if (isNumber(a) && isNumber(b)) return compare(a, b);
  if (!isData(a) || !isData(b)) return undefined;
  const [share, other] = [a.target ?? a.full, b.target ?? b.full];
  const [plus, more] = [a.plus ?? 0, b.plus ?? 0];
  if (!isNumber(share) || !isNumber(other) || !isNumber(plus) || !isNumber(more)) return undefined;
  if (compare(plus, more) === 0) return compare(share, other);
  return compare(share, other) === 0 ? compare(plus, more) : undefined;
}

/** A figure or points of unsound data as a message shows them: 0.9, or ×0.9−5 for a share. */
export function shownFigure(value: unknown): string | number {
  if (isNumber(value)) return value;
  if (!isData(value)) return shown(value);
  const plus = isNumber(value.plus) ? `${value.plus < 0 ? "−" : "+"}${shown(Math.abs(value.plus))}` : "";
  return `×${shown(value.target ?? value.full)}${plus}`;
}

/** Flaws of a field that must be one of a few values. */
export function option(data: Data, field: string, values: readonly unknown[]): Flaw[] {
  return values.includes(data[field]) ? [] : [{ code: "flaw.option", params: { field, value: shown(data[field]) } }];
}

export function unit(data: Data): Flaw[] {
  return option(data, "unit", [undefined, ...UNITS]);
}

export function criterion(value: unknown): Flaw[] {
  const data: Data = isData(value) ? value : {};
  return [...option(data, "op", OPS), ...figures(data, ["value"])];
}

export function exceptionFlaws(value: unknown): Flaw[] {
  if (value === undefined) return [];
  const exceptions: readonly unknown[] = Array.isArray(value) ? value : [];
  const each = exceptions.flatMap((one) => {
    const data: Data = isData(one) ? one : {};
    return [...criterion(data.when), ...points(data, ["points"])];
  });
  return [...rowCount(exceptions, MOST_EXCEPTIONS), ...each];
}

export function notNegative(data: Data, field: string): Flaw[] {
  const value = data[field];
  return isNumber(value) && value < 0 ? [{ code: "flaw.negative", params: { field } }] : [];
}

export function notZero(data: Data, field: string): Flaw[] {
  return data[field] === 0 ? [{ code: "flaw.zero", params: { field } }] : [];
}

/** Flaws of `cap` and `floor`: points or null, cap at or above floor. */
export function limits(data: Data): Flaw[] {
  const { cap, floor } = data;
  const wrong = points(data, ["cap", "floor"].filter((field) => data[field] !== null));
  if ((order(cap, floor) ?? 0) < 0) wrong.push({ code: "flaw.capBelowFloor", params: { cap: shownFigure(cap), floor: shownFigure(floor) } });
  return wrong;
}

/** Flaws of a table's length. */
export function rowCount(rows: readonly unknown[], most = MOST_ROWS): Flaw[] {
  if (rows.length === 0) return [{ code: "flaw.empty", params: {} }];
  return rows.length <= most ? [] : [{ code: "flaw.tooMany", params: { most, count: rows.length } }];
}
