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

/** Rows of a table that become nested conditions must stay below Excel's 64 levels. */
export const MOST_ROWS = 50;

const UNITS: readonly unknown[] = ["number", "percent", "times", "persons", "items", "minutes", "hours", "days", "yuan", "score"];

export function isData(value: unknown): value is Data {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isFigure(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}

/** Flaws of fields that must be finite numbers. */
export function numbers(data: Data, fields: readonly string[]): Flaw[] {
  return fields.filter((field) => !isFigure(data[field])).map((field) => ({ code: "flaw.number", params: { field } }));
}

/** Flaws of a field that must be one of a few values. */
export function option(data: Data, field: string, values: readonly unknown[]): Flaw[] {
  return values.includes(data[field]) ? [] : [{ code: "flaw.option", params: { field, value: shown(data[field]) } }];
}

export function unit(data: Data): Flaw[] {
  return option(data, "unit", [undefined, ...UNITS]);
}

export function notNegative(data: Data, field: string): Flaw[] {
  const value = data[field];
  return isFigure(value) && value < 0 ? [{ code: "flaw.negative", params: { field } }] : [];
}

export function notZero(data: Data, field: string): Flaw[] {
  return data[field] === 0 ? [{ code: "flaw.zero", params: { field } }] : [];
}

/** Flaws of `cap` and `floor`: numbers or null, cap at or above floor. */
export function limits(data: Data): Flaw[] {
  const { cap, floor } = data;
  const wrong = numbers(data, ["cap", "floor"].filter((field) => data[field] !== null));
  if (isFigure(cap) && isFigure(floor) && compare(cap, floor) < 0) {
    wrong.push({ code: "flaw.capBelowFloor", params: { cap, floor } });
  }
  return wrong;
}

/** Flaws of a table's length. */
export function rowCount(rows: readonly unknown[]): Flaw[] {
  if (rows.length === 0) return [{ code: "flaw.empty", params: {} }];
  if (rows.length <= MOST_ROWS) return [];
  return [{ code: "flaw.tooMany", params: { most: MOST_ROWS, count: rows.length } }];
}
