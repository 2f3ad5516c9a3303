import { sheetText } from "../i18n/sheets";
import type { Card } from "./card";
import { rowBlock } from "./draft";
import { widthOf } from "./layout";
import { GRID, HEAD, INPUT, INPUT_DATE, INPUT_TEXT, LABEL, SIZES, VALUE } from "./styles";
import { textHeight } from "./textHeight";

const COMMENT_ROW = 48;
const HEAD_ROW = 18;
const MEASURE_ROW = 24;
const MEASURES = 2;
const SIGNATURE_ROW = 24;

/** 评语, 改进措施 with owner and due date, and the signatures. */
export function drawClosing(card: Card): void {
  const first = card.draft.lastRow() + 1;
  drawComment(card);
  drawMeasures(card);
  for (const signature of card.template.signatures) drawSignature(card, signature[card.locale]);
  card.draft.style({ top: first, left: 1, bottom: card.draft.lastRow(), right: card.columns.score }, GRID);
}

function drawComment({ locale, columns, draft }: Card): void {
  const row = draft.addRow(COMMENT_ROW);
  draft.merge(rowBlock(row, columns.number, columns.item), { text: sheetText(locale, "comment") }, LABEL);
  draft.merge(rowBlock(row, columns.standard, columns.score), null, INPUT_TEXT);
}

function drawMeasures({ locale, columns, draft }: Card): void {
  const top = draft.addRow(HEAD_ROW);
  const parts = [
    { left: columns.standard, right: columns.actual, words: sheetText(locale, "measure"), style: { ...INPUT_TEXT, vertical: "center" } as const },
    { left: columns.fullMarks, right: columns.points, words: sheetText(locale, "owner"), style: INPUT },
    { left: columns.firstRater, right: columns.score, words: sheetText(locale, "due"), style: INPUT_DATE },
  ];
  for (const { left, right, words } of parts) draft.merge(rowBlock(top, left, right), { text: words }, HEAD);
  for (let n = 0; n < MEASURES; n++) {
    const row = draft.addRow(MEASURE_ROW);
    for (const { left, right, style } of parts) draft.merge(rowBlock(row, left, right), null, style);
  }
  const label = { top, left: columns.number, bottom: draft.lastRow(), right: columns.item };
  draft.merge(label, { text: sheetText(locale, "measures") }, LABEL);
}

function drawSignature({ locale, columns, draft, widths }: Card, name: string): void {
  const words = sheetText(locale, "signature", { name });
  const row = draft.addRow(Math.max(SIGNATURE_ROW, textHeight(words, widthOf(widths, columns.number, columns.item), SIZES.body, locale)));
  draft.merge(rowBlock(row, columns.number, columns.item), { text: words }, LABEL);
  draft.merge(rowBlock(row, columns.standard, columns.actual), null, VALUE);
  draft.merge(rowBlock(row, columns.fullMarks, columns.points), { text: sheetText(locale, "signatureDate") }, LABEL);
  draft.merge(rowBlock(row, columns.firstRater, columns.score), null, INPUT_DATE);
}
