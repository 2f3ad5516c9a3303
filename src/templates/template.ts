import type { Text } from "../i18n/message";
import type { Rule } from "../rules/rule";
import type { Parameter } from "./parameter";
import type { RecordTemplate } from "./recordTemplate";

/** Version of the stored form; raised when a stored template needs converting. */
export const TEMPLATE_SCHEMA = 1;

/** Whatever a sheet can be generated from. */
export type AnyTemplate = Template | RecordTemplate;

/** A scorecard template (考核表模板) as data. Weights and shares are fractions. */
export interface Template {
  readonly schema: typeof TEMPLATE_SCHEMA;
  readonly form?: "card";
  readonly id: string;
  readonly title: Text;
  readonly post: Text;
  /** Who is appraised, a person unless it says otherwise; the words on the sheet follow. */
  readonly subject?: Subject;
  /** What the organisation should know before using it, e.g. how a contradiction of the source was settled. */
  readonly note?: Text;
  readonly raters: readonly Rater[];
  /** What stands for a rater who gave nothing where only people judge; "spread" unless it says otherwise. */
  readonly missingRater?: MissingRater;
  readonly sections: readonly Section[];
  /** Figures that the organisation sets before it generates. */
  readonly parameters?: readonly Parameter[];
  /** [least total, grade], best first. */
  readonly grades: readonly (readonly [least: number, grade: string])[];
  readonly pay?: PayLine;
  readonly signatures: readonly Text[];
}

export type Subject = "person" | "department";

/** The share of a missing rater is spread over the others, counts as no points, or leaves the item and the total open. */
export type MissingRater = "spread" | "zero" | "block";

/** 考核人 and the share of their score in an item's score. Shares add up to 1. */
export interface Rater {
  readonly id: string;
  readonly name: Text;
  readonly share: number;
}

/** A part of the card with a total of its own out of 100. Shares of all sections add up to 1. */
export interface Section {
  readonly id: string;
  readonly name: Text;
  readonly share: number;
  /** What the items' full marks add up to, 100 unless it says otherwise; if it does, it is share × 100. */
  readonly marks?: number;
  readonly items: readonly Item[];
}

/** 考核项目. Weights within a section add up to 1; full marks are weight × the section's marks. */
export interface Item {
  readonly id: string;
  readonly name: Text;
  readonly weight: number;
  readonly rule: Rule;
  /** The target as shown in the target column (and used by ratio and step rules without one of their own). */
  readonly target?: number;
  /** The standard as its author wrote it; stands on the sheet instead of the described rule. */
  readonly standard?: Text;
  /** How the actual is to be counted, shown as the cell's prompt. */
  readonly measure?: Text;
  /** Anchors in words for what the rule leaves to judgement; stands before or instead of the described rule. */
  readonly anchors?: Text;
}

/** 绩效工资 by the total, as KPI.BONUS has it: base × total ÷ full, at most base × cap, × keep below the pass mark. */
export interface PayLine {
  readonly name: Text;
  readonly full: number;
  readonly cap: number | null;
  readonly pass: number | null;
  readonly keep: number;
}
