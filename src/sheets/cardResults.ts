import { sheetText } from "../i18n/sheets";
import type { Template } from "../templates/template";
import { blockAt, cellAt, fixedAt } from "./address";
import type { Card } from "./card";
import { sectionTitle, writeBarShare } from "./cardSections";
import type { DrawnSection } from "./cardSections";
import { rowBlock, single } from "./draft";
import { gradeFormula, roundedFormula, sentenceFormula, totalFormula } from "./formulas";
import { widthOf } from "./layout";
import {
  CENTERED, GRID, HEAD, LABEL, LEGEND, PROGRESS, RESULT, SECTION_BAR, SIZES, TOTAL, VALUE, percentFormat,
} from "./styles";
import { textHeight } from "./textHeight";

const HEAD_ROW = 20;
const SECTION_ROW = 20;
const TOTAL_ROW = 34;

/** Cells that have names of their own. */
export interface ResultCells {
  readonly total: string;
  readonly grade: string;
}

/** The sections' totals, the card's total, grade and progress. */
export function drawResults(card: Card, sections: readonly DrawnSection[]): ResultCells {
  const formula = sections.length > 1 ? drawSectionTotals(card, sections) : roundedFormula(sections[0]?.total ?? "");
  const cells = drawTotal(card, formula, sections.map(({ scores }) => scores));
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

function drawTotal({ template, locale, formulas, columns, draft }: Card, formula: string, scores: readonly string[]): ResultCells {
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
  const progress = sentenceFormula(before, `COUNT(${scores.join(",")})`, after);
  draft.merge(rowBlock(row, columns.firstRater, columns.score), { formula: progress }, PROGRESS);
  return { total, grade };
}

function drawLegend({ template, locale, columns, draft, widths }: Card): void {
  const words = sheetText(locale, "legend", { grades: gradeWords(template, locale) });
  const row = draft.addRow(textHeight(words, widthOf(widths, 1, columns.score), SIZES.small, locale));
  draft.merge(rowBlock(row, 1, columns.score), { text: words }, LEGEND);
}

/** A ≥ 90，B ≥ 80，C ≥ 60，D < 60 */
function gradeWords({ grades }: Template, locale: Card["locale"]): string {
  const words = grades.map(([least, grade], index) => {
    const above = grades[index - 1]?.[0];
    const isRest = index === grades.length - 1 && above !== undefined;
    return isRest ? sheetText(locale, "gradeRest", { grade, above }) : sheetText(locale, "gradeFrom", { grade, least });
  });
  return words.join(sheetText(locale, "listComma"));
}
