import type { PlanCell } from "../plan";
import type { ColumnId } from "./columns";

/** What a summary says about itself in a hidden cell, so that it is found again and can be made anew in its place. */
export interface SummaryMark {
  readonly period: string;
  readonly ids: readonly ColumnId[];
  readonly departments: number;
  readonly grades: readonly string[];
  /** Codes of the periods that are put together. */
  readonly parts: readonly string[] | null;
}

const SIGN = "KPI-SUMMARY-1";

export function summaryMark(mark: SummaryMark): PlanCell {
  return { text: JSON.stringify({ sign: SIGN, ...mark }) };
}

/** Reads the cell back; undefined where it is none. */
export function readSummaryMark(value: unknown): SummaryMark | undefined {
  if (typeof value !== "string" || !value.includes(SIGN)) return undefined;
  const found: unknown = parsed(value);
  if (typeof found !== "object" || found === null || !("sign" in found) || found.sign !== SIGN) return undefined;
  const { period, ids, departments, grades, parts } = found as Partial<Record<keyof SummaryMark, unknown>>; // checked in the next line
  if (typeof period !== "string" || !isTexts(ids) || typeof departments !== "number" || !isTexts(grades)) return undefined;
  return { period, ids, departments, grades, parts: isTexts(parts) ? parts : null };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === "string");
}
