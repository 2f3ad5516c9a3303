import type { Card } from "./card";
import type { ResultCells } from "./cardResults";
import type { ResultCell } from "./cardResultsMark";
import type { DrawnSection } from "./cardSections";
import { address, joinedDown, rowBlock, single } from "./draft";
import { emptyFormula } from "./formulas";
import type { Period } from "./period";
import { presenceOf } from "./presence";

const FULL = 100;

/** The card's figures for summaries. */
export function resultsOf(card: Card, sections: readonly DrawnSection[], { total, grade }: ResultCells, period: Period): ResultCell[] {
  const { locale, person } = card;
  return [
    { kind: "total", label: "", value: { formula: total }, full: FULL },
    { kind: "grade", label: "", value: { formula: grade }, full: null },
    { kind: "missing", label: "", value: { formula: missing(card, sections) }, full: null },
    { kind: "presence", label: "", value: { number: presenceOf(person, period) }, full: null },
    ...sections.map(({ section, total: cell }): ResultCell => ({ kind: "section", label: section.name[locale], value: { formula: cell }, full: section.share })),
    ...sections.flatMap(({ items }) => items).map(({ item, score, full }): ResultCell => ({ kind: "item", label: item.name[locale], value: { formula: score }, full })),
  ];
}

/** How many actuals, and points where only people judge, are still to be filled in. */
function missing({ template, columns }: Card, sections: readonly DrawnSection[]): string {
  const items = sections.flatMap(({ items: drawn }) => drawn);
  const counted = items.filter(({ item }) => item.rule.kind !== "judgement");
  const judged = items.filter(({ item }) => item.rule.kind === "judgement");
  const blocks = [
    ...counted.map(({ row }) => single(row, columns.actual)),
    ...judged.map(({ row }) => rowBlock(row, columns.firstRater, columns.lastRater)),
  ];
  return emptyFormula(joinedDown(blocks).map(address), counted.length + judged.length * template.raters.length);
}
