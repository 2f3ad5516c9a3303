import type { Locale } from "../i18n/message";
import type { Period } from "./period";

/** Formulas that anybody's Excel calculates, or the add-in's own functions. */
export type FormulaStyle = "native" | "functions";

export interface ScorecardOptions {
  readonly locale: Locale;
  readonly formulas: FormulaStyle;
  readonly period: Period;
  /** Marks all sheets made by one press of Generate. */
  readonly generation: string;
  readonly sheetName: string;
}
