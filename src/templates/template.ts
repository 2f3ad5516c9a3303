import type { Text } from "../i18n/message";
import type { Rule } from "../rules/rule";

/** Version of the stored form; raised when a stored template needs converting. */
export const TEMPLATE_SCHEMA = 1;

/** A scorecard template (考核表模板) as data. Weights and shares are fractions. */
export interface Template {
  readonly schema: typeof TEMPLATE_SCHEMA;
  readonly id: string;
  readonly title: Text;
  readonly post: Text;
  /** What the organisation should know before using it, e.g. how a contradiction of the source was settled. */
  readonly note?: Text;
  readonly raters: readonly Rater[];
  readonly sections: readonly Section[];
  /** [least total, grade], best first. */
  readonly grades: readonly (readonly [least: number, grade: string])[];
  readonly signatures: readonly Text[];
}

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
  readonly items: readonly Item[];
}

/** 考核项目. Weights within a section add up to 1; full marks are weight × 100. */
export interface Item {
  readonly id: string;
  readonly name: Text;
  readonly weight: number;
  readonly rule: Rule;
  /** The target as shown in the target column (and used by ratio and step rules without one of their own). */
  readonly target?: number;
  /** How the actual is to be counted, shown as the cell's prompt. */
  readonly measure?: Text;
  /** Anchors in words for what the rule leaves to judgement; stands before or instead of the described rule. */
  readonly anchors?: Text;
}
