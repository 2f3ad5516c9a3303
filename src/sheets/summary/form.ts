import type { Locale } from "../../i18n/message";
import type { Draft } from "../draft";
import type { Period } from "../period";
import type { PlanCell } from "../plan";
import type { ColumnId } from "./columns";
import type { Places } from "./places";
import type { SummaryRow } from "./rows";

/** What people have set on an earlier summary; it stays. */
export interface KeptInputs {
  /** Share of each grade, by the grade. */
  readonly shares: ReadonlyMap<string, PlanCell>;
  /** Weight of each part of the period, by its code. */
  readonly weights: ReadonlyMap<string, PlanCell>;
  readonly limit: PlanCell;
  /** The person whose figures the last chart shows. */
  readonly chosen: string;
}

/** What the parts of a summary share while it is drawn. */
export interface SummaryForm {
  readonly locale: Locale;
  readonly period: Period;
  /** Periods that are put together; null = one card a row. */
  readonly parts: readonly Period[] | null;
  readonly rows: readonly SummaryRow[];
  readonly ids: readonly ColumnId[];
  readonly departments: readonly string[];
  readonly grades: readonly string[];
  readonly kept: KeptInputs;
  readonly places: Places;
  readonly widths: readonly number[];
  readonly draft: Draft;
}
