import type { Rule } from "../../rules/rule";
import type { Doubt } from "./doubts";

/** What was made of a block of cells: the scorecard that its author meant, and what to decide. */
export interface ReadCard {
  /** "" where the block has none. */
  readonly title: string;
  /** From a header cell such as 岗位：售后部经理; "" where there is none. */
  readonly post: string;
  /** What the items add up to, out of 100. */
  readonly total: number;
  /** In order; none where the card has no parts. */
  readonly sections: readonly ReadSection[];
  readonly items: readonly ReadItem[];
  readonly notes: readonly string[];
  readonly raters: readonly ReadRater[];
  readonly signatures: readonly string[];
  /** About the card as a whole; those of items stand with them. */
  readonly doubts: readonly Doubt[];
}

export interface ReadSection {
  readonly name: string;
  /** Fraction of the card's total. */
  readonly share: number;
  /** What its items' points make together where they are points of the whole card; null where they are weights out of 100. */
  readonly marks: number | null;
}

export interface ReadItem {
  readonly name: string;
  /** Name of its section; null where the card has none. */
  readonly section: string | null;
  /** Full marks, or the weight in percent; null where nothing says them. */
  readonly points: number | null;
  /** The author's words; "" where there are none. */
  readonly standard: string;
  /** Null where the standard is for judgement or not read. */
  readonly rule: Rule | null;
  readonly target: number | null;
  /** Full marks that the rule's own points are out of, where those are not the item's: 100 beside a weight of 25%. */
  readonly scale: number | null;
  /** How the figure is counted, by a column of definitions; "" where there is none. */
  readonly measure: string;
  /** Comes on top of the card's full marks (加分项, 扣分项, 否决项): no part of the template. */
  readonly extra: boolean;
  readonly doubts: readonly Doubt[];
}

export interface ReadRater {
  readonly name: string;
  /** Fraction; null where the card leaves it open. */
  readonly share: number | null;
}
