import { sheetText } from "../i18n/sheets";
import { marksOf } from "../templates/itemContext";
import { isCardVeto } from "../templates/itemMarks";
import type { Section } from "../templates/template";
import { cellAt } from "./address";
import type { Card } from "./card";
import { drawItem } from "./cardItems";
import type { DrawnItem } from "./cardItems";
import { rowBlock, single } from "./draft";
import { sectionFormula, sentenceFormula } from "./formulas";
import { CENTERED, GRID, SECTION_BAR, SUBTOTAL, SUBTOTAL_FIGURE, WHOLE_FIGURE } from "./styles";

const BAR = 20;
const SUBTOTAL_ROW = 20;

/** Where a drawn section's results stand. */
export interface DrawnSection {
  readonly section: Section;
  /** Row of the bar with the section's name; undefined where the card has only one section. */
  readonly bar?: number;
  readonly items: readonly DrawnItem[];
  readonly scores: string;
  /** The cell with the section's total out of 100. */
  readonly total: string;
}

/** All sections with their items, numbered through. */
export function drawSections(card: Card, shares: readonly string[]): DrawnSection[] {
  const { sections } = card.template;
  let before = 0;
  return sections.map((section, index) => {
    const bar = sections.length > 1 ? drawBar(card, sectionTitle(card, section, index)) : undefined;
    const top = card.draft.lastRow() + 1;
    const first = before + 1;
    before += section.items.length;
    const items = section.items.map((item, place) => drawItem(card, section, item, first + place, shares));
    const bottom = card.draft.lastRow();
    // a range even where it is one cell: functions take text in ranges for nothing, but in a lone cell for a mistake
    const range = (column: number) => `${cellAt(top, column)}:${cellAt(bottom, column)}`;
    const scores = range(card.columns.score);
    const fullMarks = range(card.columns.fullMarks);
    return { section, bar, items, scores, total: drawSubtotal(card, section, scores, fullMarks) };
  });
}

/** 一、工作业绩 */
export function sectionTitle({ locale }: Card, section: Section, index: number): string {
  const numeral = sheetText(locale, "sectionNumerals").split(",")[index] ?? String(index + 1);
  return sheetText(locale, "sectionTitle", { numeral, name: section.name[locale] });
}

function drawBar({ columns, draft }: Card, title: string): number {
  const row = draft.addRow(BAR);
  draft.merge(rowBlock(row, 1, columns.score), { text: title }, SECTION_BAR);
  return row;
}

/** Completes the bar's title with the share that the results block holds. */
export function writeBarShare({ locale, draft }: Card, bar: number, title: string, share: string): void {
  const [before = "", after = ""] = sheetText(locale, "sectionShare").split("{share}");
  const percentage = `ROUND(${share}*100,2)&"%"`;
  draft.put(bar, 1, { formula: sentenceFormula(title + before, percentage, after) });
}

function drawSubtotal({ locale, formulas, columns, draft }: Card, section: Section, scores: string, fullMarks: string): string {
  const row = draft.addRow(SUBTOTAL_ROW);
  const kind = { outOf100: marksOf(section) === 100, vetoes: section.items.some(({ rule }) => isCardVeto(rule)) };
  draft.style(rowBlock(row, 1, columns.score), GRID);
  draft.merge(rowBlock(row, 1, columns.actual), { text: sheetText(locale, "subtotal") }, SUBTOTAL);
  draft.put(row, columns.fullMarks, { formula: `SUM(${fullMarks})` });
  draft.style(single(row, columns.fullMarks), { ...SUBTOTAL_FIGURE, ...WHOLE_FIGURE });
  draft.merge(rowBlock(row, columns.points, columns.lastRater), null, { ...SUBTOTAL, ...CENTERED });
  draft.put(row, columns.score, { formula: sectionFormula(scores, fullMarks, kind, formulas) });
  draft.style(single(row, columns.score), SUBTOTAL_FIGURE);
  return cellAt(row, columns.score);
}
