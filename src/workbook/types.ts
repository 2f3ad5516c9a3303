import type { Locale } from "../i18n/message";
import type { Group } from "../sheets/assignment";
import type { FormulaStyle } from "../sheets/options";
import type { Period } from "../sheets/period";

/** A block of cells with their values. */
export interface CellRange {
  /** With the sheet, as Excel writes it: 名册!A3:F12. */
  readonly address: string;
  /** Values as Excel gives them: numbers, texts, booleans, "" for empty. */
  readonly values: readonly (readonly unknown[])[];
  /** Worksheet row of the block's first row, 1-based. */
  readonly firstRow: number;
  /** Worksheet column of the block's first column, 1-based. */
  readonly firstColumn: number;
}

/** A block of cells that may be a roster. */
export interface RosterRange extends CellRange {
  /** Worksheet rows of the block that a filter or a person has hidden. */
  readonly hiddenRows: readonly number[];
}

/** Selected cells that may hold scoring standards or what they score, with what stands around them on their sheet. */
export interface StandardsRange {
  /** With the sheet, as Excel writes it: 考核表!D5:D12. */
  readonly address: string;
  /** Formulas go to this sheet even if another one is shown by then. */
  readonly sheetId: string;
  /** Worksheet rows and columns of the selection, 1-based, inclusive. */
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  /** The selection's rows and some above them, where the headings are, in all used columns; null on an empty sheet. */
  readonly around: CellRange | null;
}

/** The cell that has the cursor. */
export interface ActiveCell {
  readonly sheetId: string;
  /** 1-based. */
  readonly row: number;
  /** 1-based. */
  readonly column: number;
}

export interface FormulaCell {
  /** 1-based. */
  readonly row: number;
  /** 1-based. */
  readonly column: number;
  /** With its "=". */
  readonly formula: string;
}

/** Addresses without the sheet, in the order of the request. */
export interface InsertResult {
  readonly written: readonly string[];
  /** Cells that held something and were left as they are. */
  readonly occupied: readonly string[];
}

export interface TableInfo {
  readonly name: string;
  readonly sheet: string;
  readonly address: string;
}

export interface GenerateRequest {
  /** Sheets are made group by group, each group's in the order of its people. At least one group, none of them empty. */
  readonly groups: readonly Group[];
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
  readonly templateId: string;
  readonly person: string;
  readonly number: string;
  readonly department: string;
}

/** What one press of Generate made. */
export interface Generation {
  readonly id: string;
  readonly period: string;
  readonly sheets: readonly MadeSheet[];
  /** Sheet that was shown before, while that is known; taking back returns to it. */
  readonly origin?: string;
}

export interface GenerateResult extends Generation {
  readonly syncs: number;
}

/** A summary (汇总) in the workbook. */
export interface SummarySheet {
  readonly id: string;
  readonly name: string;
  readonly period: string;
}

/** What making or refreshing a summary came to. */
export interface SummaryResult {
  readonly sheet: Pick<SummarySheet, "id" | "name">;
  readonly cards: number;
  readonly rows: number;
  /** Whether there was one already. */
  readonly refreshed: boolean;
  /** New rows. */
  readonly added: number;
  /** Rows whose card is not there any more. */
  readonly gone: number;
  /** People with more than one card of a template, and the sheets. */
  readonly twice: readonly { readonly name: string; readonly sheets: readonly string[] }[];
  readonly syncs: number;
}
