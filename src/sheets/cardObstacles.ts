import { sheetText } from "../i18n/sheets";
import { figure } from "../rules/formula";
import { resolve } from "../rules/plain";
import { isCardVeto } from "../templates/itemMarks";
import type { Card } from "./card";
import type { DrawnItem } from "./cardItems";
import { address, joinedDown, rowBlock } from "./draft";
import { firstHolding, lackingFormula, literal, sentenceFormula } from "./formulas";
import { vetoHappened } from "./scoreFormulas";

/** What keeps the total from being the sections' total, as formula text. */
export interface Obstacle {
  readonly when: string;
  /** What the total is instead. */
  readonly total: string;
  /** What the sheet says about it. */
  readonly words: string;
}

/** Shares of the full marks in a veto's result are of the card's. */
const FULL_CARD = 100;

/** Vetoes, the one that leaves least first, then points that must not be missing. */
export function obstaclesOf(card: Card, items: readonly DrawnItem[]): Obstacle[] {
  return [...vetoes(card, items), ...lacking(card, items)];
}

/** The total where nothing stands in its way. */
export function withObstacles(total: string, obstacles: readonly Obstacle[]): string {
  return firstHolding(obstacles.map(({ when, total: instead }) => ({ when, then: instead })), total);
}

function vetoes({ locale }: Card, items: readonly DrawnItem[]): Obstacle[] {
  return items
    .flatMap(({ item: { rule }, score }) => (isCardVeto(rule) ? [{ score, result: resolve(rule, { target: NaN, points: FULL_CARD }).result }] : []))
    .sort((a, b) => a.result - b.result)
    .map(({ score, result }) => ({
      when: vetoHappened(score, sheetText(locale, "vetoed")),
      total: figure(result),
      words: literal(sheetText(locale, "voided")),
    }));
}

/** With "block" every rater must have given points to every item that only people judge. */
function lacking({ template, columns, locale }: Card, items: readonly DrawnItem[]): Obstacle[] {
  const judged = items.filter(({ item }) => item.rule.kind === "judgement");
  if (template.missingRater !== "block" || judged.length === 0) return [];
  const ranges = joinedDown(judged.map(({ row }) => rowBlock(row, columns.firstRater, columns.lastRater))).map(address);
  const count = lackingFormula(ranges, judged.length * template.raters.length);
  const [before = "", after = ""] = sheetText(locale, "lacking").split("{count}");
  return [{ when: `${count}>0`, total: '""', words: sentenceFormula(before, `(${count})`, after) }];
}
