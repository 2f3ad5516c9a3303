import { sheetText } from "../i18n/sheets";
import { describe, toFunction, toNative } from "../rules/faces";
import { vetoCondition } from "../rules/veto";
import { itemContext } from "../templates/itemContext";
import { isCardVeto } from "../templates/itemMarks";
import { parametersOf } from "../templates/parameters";
import type { Item, Section } from "../templates/template";
import { cellAt } from "./address";
import type { Card } from "./card";
import { rowBlock, single } from "./draft";
import { actualValidation, raterValidation } from "./inputs";
import { ruleOnCard, targetFor } from "./itemTarget";
import { widthOf } from "./layout";
import { scoreFormula, vetoedFormula } from "./scoreFormulas";
import {
  CENTERED, COMPUTED, GRID, INPUT, ITEM_NAME, NOT_USED, OWN_PERCENT, RESULT, SIZES, STANDARD, WORTHLESS, percentFormat,
} from "./styles";
import { fittedText, textHeight } from "./textHeight";

const LEAST_HEIGHT = 30;
const NONE = { text: "—" };

/** Where a drawn item stands. */
export interface DrawnItem {
  readonly item: Item;
  readonly row: number;
  /** Full marks. */
  readonly full: number;
  /** The cell with the item's score. */
  readonly score: string;
}

/** One item's row. */
export function drawItem(card: Card, section: Section, item: Item, number: number, shares: readonly string[]): DrawnItem {
  const { locale, columns, draft, widths } = card;
  const words = standardWords(item, card);
  const standard = fittedText(words, widthOf(widths, columns.standard, columns.standard), locale);
  const nameHeight = textHeight(item.name[locale], widthOf(widths, columns.item, columns.item), SIZES.body, locale);
  const row = draft.addRow(Math.max(LEAST_HEIGHT, standard.height, nameHeight));
  const full = itemContext(item, section).points;
  draft.style(rowBlock(row, 1, columns.score), GRID);
  draft.put(row, columns.number, { number });
  draft.style(single(row, columns.number), CENTERED);
  draft.put(row, columns.item, { text: item.name[locale] });
  draft.style(single(row, columns.item), ITEM_NAME);
  draft.put(row, columns.standard, { text: words });
  draft.style(single(row, columns.standard), { ...STANDARD, font: { size: standard.size } });
  draft.put(row, columns.fullMarks, { number: full });
  draft.style(single(row, columns.fullMarks), full === 0 ? { ...CENTERED, ...WORTHLESS } : CENTERED);
  if (item.rule.kind === "judgement") drawUncounted(card, row);
  else drawCounted(card, item, row, full);
  if (full === 0) drawUnrated(card, row);
  else drawRaters(card, section, item, row);
  draft.put(row, columns.score, { formula: scoreOf(card, item, row, full, shares) });
  draft.style(single(row, columns.score), full === 0 ? { ...RESULT, ...WORTHLESS } : RESULT);
  return { item, row, full, score: cellAt(row, columns.score) };
}

/** 评分标准: as its author wrote it, else the anchors, and the rule in words where it decides the points. */
function standardWords(item: Item, { template, locale }: Card): string {
  const { anchors, standard } = item;
  const rule = item.rule.kind === "judgement" && anchors ? [] : [describe(ruleOnCard(item), locale)];
  const words = standard?.[locale] ?? [...(anchors ? [anchors[locale]] : []), ...rule].join("\n");
  return parametersOf(template, item.id).length > 0 ? `${words}${sheetText(locale, "parameterMark")}` : words;
}

/** Items that only people judge have no target, no actual and no standard points. */
function drawUncounted(card: Card, row: number): void {
  const { target, actual, points } = card.columns;
  for (const column of [target, actual, points]) drawNone(card, row, column);
}

/** What only vetoes the card is nothing to rate. */
function drawUnrated(card: Card, row: number): void {
  card.template.raters.forEach((_, index) => drawNone(card, row, card.columns.firstRater + index));
}

function drawNone({ draft }: Card, row: number, column: number): void {
  draft.put(row, column, NONE);
  draft.style(single(row, column), NOT_USED);
}

function drawCounted(card: Card, item: Item, row: number, full: number): void {
  const { columns, draft, formulas } = card;
  const percent = "unit" in item.rule && item.rule.unit === "percent";
  drawTarget(card, item, row, percent);
  draft.style(single(row, columns.actual), { ...INPUT, numberFormat: percent ? "0.0%" : "General" });
  draft.validate(single(row, columns.actual), actualValidation(item, card.locale));
  const rule = ruleOnCard(item);
  const points = formulas === "native" ? toNative(rule, refsOf(card, row)) : toFunction(rule, refsOf(card, row));
  draft.put(row, columns.points, { formula: points });
  draft.style(single(row, columns.points), full === 0 ? { ...COMPUTED, ...WORTHLESS } : COMPUTED);
}

/** Where people have targets of their own every sheet has room for one, so that all have one form. */
function drawTarget(card: Card, item: Item, row: number, percent: boolean): void {
  const { person, columns, draft } = card;
  const target = targetFor(item, person, card.locale);
  if (target === undefined && !person.targets) return drawNone(card, row, columns.target);
  const format = person.targets || target === undefined ? OWN_PERCENT : percentFormat(target);
  draft.put(row, columns.target, target === undefined ? NONE : { number: target });
  draft.style(single(row, columns.target), { ...CENTERED, numberFormat: percent ? format : "General" });
}

function refsOf({ columns }: Card, row: number): { actual: string; target: string; points: string } {
  return { actual: cellAt(row, columns.actual), target: cellAt(row, columns.target), points: cellAt(row, columns.fullMarks) };
}

function drawRaters({ template, locale, columns, draft }: Card, section: Section, item: Item, row: number): void {
  const raters = rowBlock(row, columns.firstRater, columns.lastRater);
  draft.style(raters, INPUT);
  draft.validate(raters, raterValidation(item, section, template, locale));
}

function scoreOf(card: Card, item: Item, row: number, full: number, shares: readonly string[]): string {
  const { template, columns, formulas, locale } = card;
  const { rule } = item;
  const points = rule.kind === "judgement" ? undefined : cellAt(row, columns.points);
  const raters = template.raters.map((_, index) => cellAt(row, columns.firstRater + index));
  const score = full === 0 && points !== undefined ? points : scoreFormula({ points, raters, shares, missing: template.missingRater }, formulas);
  return isCardVeto(rule) && points !== undefined
    ? vetoedFormula(points, vetoCondition(rule, refsOf(card, row)), sheetText(locale, "vetoed"), score)
    : score;
}
