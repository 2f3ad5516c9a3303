import { describe, fullMarks, toFunction, toNative } from "../rules/faces";
import { ownTarget } from "../rules/plain";
import { itemContext } from "../templates/itemContext";
import type { Item } from "../templates/template";
import { cellAt } from "./address";
import type { Card } from "./card";
import { rowBlock, single } from "./draft";
import { scoreFormula } from "./formulas";
import { actualValidation, raterValidation } from "./inputs";
import { widthOf } from "./layout";
import { CENTERED, COMPUTED, GRID, INPUT, ITEM_NAME, NOT_USED, RESULT, SIZES, STANDARD, percentFormat } from "./styles";
import { textHeight } from "./textHeight";

const LEAST_HEIGHT = 30;
const NONE = { text: "—" };

/** One item's row. */
export function drawItem(card: Card, item: Item, number: number, shares: readonly string[]): void {
  const { locale, columns, draft, widths } = card;
  const words = standardWords(item, card);
  const standardHeight = textHeight(words, widthOf(widths, columns.standard, columns.standard), SIZES.small, locale);
  const nameHeight = textHeight(item.name[locale], widthOf(widths, columns.item, columns.item), SIZES.body, locale);
  const row = draft.addRow(Math.max(LEAST_HEIGHT, standardHeight, nameHeight));
  draft.style(rowBlock(row, 1, columns.score), GRID);
  draft.put(row, columns.number, { number });
  draft.style(single(row, columns.number), CENTERED);
  draft.put(row, columns.item, { text: item.name[locale] });
  draft.style(single(row, columns.item), ITEM_NAME);
  draft.put(row, columns.standard, { text: words });
  draft.style(single(row, columns.standard), STANDARD);
  draft.put(row, columns.fullMarks, { number: fullMarks(item.rule, itemContext(item)) });
  draft.style(single(row, columns.fullMarks), CENTERED);
  if (item.rule.kind === "judgement") drawUncounted(card, row);
  else drawCounted(card, item, row);
  drawRaters(card, item, row, shares);
}

/** 评分标准: the anchors, and the rule in words where it decides the points. */
function standardWords({ anchors, rule }: Item, { locale }: Card): string {
  if (rule.kind === "judgement" && anchors) return anchors[locale];
  return [...(anchors ? [anchors[locale]] : []), describe(rule, locale)].join("\n");
}

/** Items that only people judge have no target, no actual and no standard points. */
function drawUncounted({ columns, draft }: Card, row: number): void {
  for (const column of [columns.target, columns.actual, columns.points]) {
    draft.put(row, column, NONE);
    draft.style(single(row, column), NOT_USED);
  }
}

function drawCounted(card: Card, item: Item, row: number): void {
  const { columns, draft, formulas } = card;
  const target = ownTarget(item.rule) ?? item.target;
  const percent = "unit" in item.rule && item.rule.unit === "percent";
  draft.put(row, columns.target, target === undefined ? NONE : { number: target });
  draft.style(single(row, columns.target), target === undefined ? NOT_USED : { ...CENTERED, numberFormat: percent ? percentFormat(target) : "General" });
  draft.style(single(row, columns.actual), { ...INPUT, numberFormat: percent ? "0.0%" : "General" });
  draft.validate(single(row, columns.actual), actualValidation(item, card.locale));
  const refs = { actual: cellAt(row, columns.actual), target: cellAt(row, columns.target), points: cellAt(row, columns.fullMarks) };
  const points = formulas === "native" ? toNative(item.rule, refs) : toFunction(item.rule, refs);
  draft.put(row, columns.points, { formula: points });
  draft.style(single(row, columns.points), COMPUTED);
}

function drawRaters({ template, locale, formulas, columns, draft }: Card, item: Item, row: number, shares: readonly string[]): void {
  const raters = rowBlock(row, columns.firstRater, columns.lastRater);
  draft.style(raters, INPUT);
  draft.validate(raters, raterValidation(item, template.raters, locale));
  const points = item.rule.kind === "judgement" ? undefined : cellAt(row, columns.points);
  const cells = template.raters.map((_, index) => cellAt(row, columns.firstRater + index));
  draft.put(row, columns.score, { formula: scoreFormula({ points, raters: cells, shares }, formulas) });
  draft.style(single(row, columns.score), RESULT);
}
