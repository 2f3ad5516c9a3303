import { sheetText } from "../i18n/sheets";
import { blockAt, cellAt, fixedAt } from "./address";
import type { Card } from "./card";
import { drawLegend } from "./cardLegend";
import { drawPay } from "./cardPay";
import { sectionTitle, writeBarShare } from "./cardSections";
import type { DrawnSection } from "./cardSections";
import { obstaclesOf, withObstacles, type Obstacle } from "./cardObstacles";
import { rowBlock, single } from "./draft";
import { firstHolding, gradeFormula, roundedFormula, sentenceFormula, totalFormula } from "./formulas";
import { CENTERED, GRID, HEAD, LABEL, PROGRESS, RESULT, SECTION_BAR, TOTAL, VALUE, percentFormat } from "./styles";

const HEAD_ROW = 20;
const SECTION_ROW = 20;
const TOTAL_ROW = 34;

/** Cells that have names of their own. */
export interface ResultCells {
  readonly total: string;
  readonly grade: string;
}

/** The sections' totals, the card's total, grade and progress, the pay that follows, and what people must know about them. */
export function drawResults(card: Card, sections: readonly DrawnSection[]): ResultCells {
  const obstacles = obstaclesOf(card, sections.flatMap(({ items }) => items));
  const formula = sections.length > 1 ? drawSectionTotals(card, sections) : roundedFormula(sections[0]?.total ?? "");
  const cells = drawTotal(card, withObstacles(formula, obstacles), sections.map(({ scores }) => scores), obstacles);
  if (card.template.pay) drawPay(card, card.template.pay, cells.total);
  drawLegend(card);
  return cells;
}

/** One row a section; answers the formula of the total over them. */
function drawSectionTotals(card: Card, sections: readonly DrawnSection[]): string {
  const { locale, formulas, columns, draft } = card;
  const head = draft.addRow(HEAD_ROW);
  draft.merge(rowBlock(head, 1, columns.lastRater - 1), { text: sheetText(locale, "results") }, SECTION_BAR);
  draft.merge(rowBlock(head, columns.lastRater, columns.lastRater), { text: sheetText(locale, "share") }, HEAD);
  draft.merge(rowBlock(head, columns.score, columns.score), { text: sheetText(locale, "score") }, HEAD);
  const top = head + 1;
  sections.forEach(({ section, bar, total }, index) => {
    const row = draft.addRow(SECTION_ROW);
    const title = sectionTitle(card, section, index);
    draft.merge(rowBlock(row, 1, columns.lastRater - 1), { text: title }, VALUE);
    draft.put(row, columns.lastRater, { number: section.share });
    draft.style(single(row, columns.lastRater), { ...CENTERED, numberFormat: percentFormat(section.share) });
    draft.put(row, columns.score, { formula: total });
    draft.style(single(row, columns.score), RESULT);
    if (bar !== undefined) writeBarShare(card, bar, title, fixedAt(row, columns.lastRater));
  });
  const bottom = draft.lastRow();
  draft.style({ top: head, left: 1, bottom, right: columns.score }, GRID);
  const range = (column: number) => blockAt(top, column, bottom, column);
  return totalFormula(range(columns.score), range(columns.lastRater), formulas);
}

function drawTotal(card: Card, formula: string, scores: readonly string[], obstacles: readonly Obstacle[]): ResultCells {
  const { template, locale, formulas, columns, draft } = card;
  const row = draft.addRow(TOTAL_ROW);
  const total = cellAt(row, columns.standard);
  const grade = cellAt(row, columns.fullMarks);
  const items = template.sections.reduce((count, section) => count + section.items.length, 0);
  draft.style(rowBlock(row, 1, columns.score), GRID);
  draft.merge(rowBlock(row, columns.number, columns.item), { text: sheetText(locale, "total") }, { ...LABEL, ...HEAD });
  draft.merge(single(row, columns.standard), { formula }, TOTAL);
  draft.merge(rowBlock(row, columns.target, columns.actual), { text: sheetText(locale, "grade") }, { ...LABEL, ...HEAD });
  draft.merge(rowBlock(row, columns.fullMarks, columns.points), { formula: gradeFormula(total, template.grades, formulas) }, TOTAL);
  const [before = "", after = ""] = sheetText(locale, "progress", { all: items }).split("{done}");
  const done = sentenceFormula(before, `COUNT(${scores.join(",")})`, after);
  const progress = firstHolding(obstacles.map(({ when, words }) => ({ when, then: words })), done);
  draft.merge(rowBlock(row, columns.firstRater, columns.score), { formula: progress }, PROGRESS);
  return { total, grade };
}
