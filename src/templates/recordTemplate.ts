import type { Text } from "../i18n/message";
import type { Parameter } from "./parameter";
import type { Subject, Template, TEMPLATE_SCHEMA } from "./template";

/**
 * A template of a record sheet (登记表): rows that people add in the course of a period (answers of a survey, daily counts,
 * customers, measures), and the figures worked out from them. Part of the product only, never read from files:
 * its formulas are the project's own.
 */
export interface RecordTemplate {
  readonly schema: typeof TEMPLATE_SCHEMA;
  readonly form: "record";
  readonly id: string;
  readonly title: Text;
  readonly post: Text;
  readonly subject?: Subject;
  readonly note?: Text;
  /** Stand on the sheet, where formulas refer to them; one that also shapes the sheet (`at`) cannot be changed there. */
  readonly parameters?: readonly Parameter[];
  readonly orientation: "portrait" | "landscape";
  /** Widths of the sheet's columns in points; each column of a table takes one or more of them. */
  readonly widths: readonly number[];
  /** Words that formulas, choices and labels go by. A formula in braces within them is filled in: "连续 {[!run]} 个月". */
  readonly words: Readonly<Record<string, Text>>;
  /** Single cells to fill, shown before the figures. */
  readonly fields?: readonly RecordField[];
  /** Shown at the top. One has the id "total" (out of 100) and one the id "grade". */
  readonly figures: readonly RecordFigure[];
  /** The headings of the first one are repeated on every page. */
  readonly tables: readonly [RecordTable, ...RecordTable[]];
  readonly parts?: readonly RecordPart[];
  /** What follows from the figures, in words. */
  readonly statements?: readonly RecordStatement[];
  /** How to fill it in, and what is counted how. */
  readonly remarks?: readonly Text[];
  /** Whether it closes with rows for improvement measures, as cards do. */
  readonly measures: boolean;
  readonly grades: Template["grades"];
  readonly signatures: readonly Text[];
}

/**
 * A formula without "=", with placeholders for cells:
 * `[col]` this row's cell of a column, `[col:above]` the one above it, `[col:all]` the whole column, `[col:first]`, `[col:last]`,
 * `[col:3]` its third row, `[col:mean]` its cell in the foot row "mean"; `[table.col:…]` the same of another table;
 * `[*]` for the column's own id in a foot row, `#` in any of them for the number of the row;
 * `[@parameter]`, `[!figure]`, `[$field]`, `[~word]`; `[%grade]` the grade of the total and `[%lower]` the one below it.
 * Two forms where the add-in has functions for it; both give the same value.
 */
export type RecordFormula = string | { readonly native: string; readonly functions: string };

/** "words" is text of more than one line. */
export type RecordFormat = "points" | "percent" | "count" | "days" | "text" | "words" | "date";

export interface RecordField {
  readonly id: string;
  readonly name: Text;
  readonly fill: Entry;
  /** What stands in it at first. */
  readonly first?: string;
}

export interface RecordFigure {
  readonly id: string;
  readonly name: Text;
  readonly formula: RecordFormula;
  readonly format: RecordFormat;
}

/** A part of the result, out of 100, that summaries list like a card's section. */
export interface RecordPart {
  readonly name: Text;
  readonly formula: string;
}

export interface RecordStatement {
  readonly name: Text;
  readonly formula: RecordFormula;
}

export interface RecordTable {
  readonly id: string;
  /** Shown in a bar above it. */
  readonly name?: Text;
  /** Prepared rows: so many, one a day of the period, or one for each of the last twelve periods up to this one. */
  readonly rows: number | "days" | "periods";
  readonly columns: readonly RecordColumn[];
  readonly foot?: readonly FootRow[];
  /** In points, where a row holds more than one line. */
  readonly rowHeight?: number;
}

export interface RecordColumn {
  readonly id: string;
  readonly name: Text;
  /** Columns of the sheet that it takes, 1 unless it says otherwise. */
  readonly span?: number;
  readonly fill: Given | Computed | Entry;
  /** A row that has begun need not have it. */
  readonly optional?: boolean;
  /** How to fill it in, shown as the cell's prompt. */
  readonly hint?: Text;
}

/** What the sheet holds from the beginning. */
export type Given =
  | { readonly kind: "ordinal" | "day" | "weekday" | "period" }
  | { readonly kind: "label"; readonly words: readonly string[] };

export interface Computed {
  readonly kind: "computed";
  readonly formula: RecordFormula;
  readonly format: RecordFormat;
  /** Words (by id) that mark the cell when it says them. */
  readonly alerts?: readonly string[];
}

/** What people fill in. */
export type Entry =
  | { readonly kind: "text"; readonly first?: readonly Text[] }
  | { readonly kind: "date" }
  | { readonly kind: "number"; readonly least: number; readonly most: number; readonly whole?: boolean; readonly first?: readonly number[] }
  | { readonly kind: "percent"; readonly most: number }
  | { readonly kind: "choice"; readonly words: readonly string[]; readonly first?: readonly string[] }
  /** In a table of periods: earlier periods are filled in, this one is computed. */
  | { readonly kind: "earlier"; readonly least: number; readonly most: number; readonly now: string; readonly format: RecordFormat };

/** A row under a table. */
export interface FootRow {
  readonly id: string;
  readonly name: Text;
  readonly cells: readonly { readonly columns: readonly string[]; readonly formula: RecordFormula; readonly format: RecordFormat }[];
}
