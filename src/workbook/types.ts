import type { Locale } from "../i18n/message";
import type { FormulaStyle } from "../sheets/options";
import type { Period } from "../sheets/period";
import type { Person } from "../sheets/person";
import type { Template } from "../templates/template";

/** A block of cells that may be a roster. */
export interface RosterRange {
  /** With the sheet, as Excel writes it: 名册!A3:F12. */
  readonly address: string;
  /** Values as Excel gives them: numbers, texts, booleans, "" for empty. */
  readonly values: readonly (readonly unknown[])[];
  /** Worksheet row of the block's first row, 1-based. */
  readonly firstRow: number;
  /** Worksheet column of the block's first column, 1-based. */
  readonly firstColumn: number;
}

export interface TableInfo {
  readonly name: string;
  readonly sheet: string;
  readonly address: string;
}

export interface GenerateRequest {
  readonly template: Template;
  readonly people: readonly Person[];
  readonly period: Period;
  readonly formulas: FormulaStyle;
  readonly locale: Locale;
  /** Sheets are protected without a password unless one is given. */
  readonly password?: string;
}

export interface GenerateHooks {
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

export interface MadeSheet {
  readonly id: string;
  readonly name: string;
  readonly person: string;
}

/** What one press of Generate made. */
export interface Generation {
  readonly id: string;
  readonly templateId: string;
  readonly period: string;
  readonly sheets: readonly MadeSheet[];
  /** Sheet that was shown before, while that is known; taking back returns to it. */
  readonly origin?: string;
}

export interface GenerateResult extends Generation {
  readonly syncs: number;
}
