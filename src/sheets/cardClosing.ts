import { sheetText } from "../i18n/sheets";
import type { Form } from "./card";
import { rowBlock } from "./draft";
import { widthOf } from "./layout";
import { GRID, HEAD, INPUT, INPUT_DATE, INPUT_TEXT, LABEL, SIZES, VALUE } from "./styles";
import { textHeight } from "./textHeight";

const COMMENT_ROW = 48;
const HEAD_ROW = 18;
const MEASURE_ROW = 24;
const MEASURES = 2;
const SIGNATURE_ROW = 24;

/** 评语, 改进措施 with owner and due date unless the sheet has them already, and the signatures. */
export function drawClosing(form: Form, measures = true): void {
  const first = form.draft.lastRow() + 1;
  drawComment(form);
  if (measures) drawMeasures(form);
  for (const signature of form.template.signatures) drawSignature(form, signature[form.locale]);
  form.draft.style({ top: first, left: 1, bottom: form.draft.lastRow(), right: form.frame.last }, GRID);
}

function drawComment({ locale, frame, draft }: Form): void {
  const [label] = frame.closing;
  const row = draft.addRow(COMMENT_ROW);
  draft.merge(rowBlock(row, 1, label), { text: sheetText(locale, "comment") }, LABEL);
  draft.merge(rowBlock(row, label + 1, frame.last), null, INPUT_TEXT);
}

function drawMeasures({ locale, frame, draft }: Form): void {
  const [label, measure, owner, due] = frame.closing;
  const top = draft.addRow(HEAD_ROW);
  const parts = [
    { left: label + 1, right: measure, words: sheetText(locale, "measure"), style: { ...INPUT_TEXT, vertical: "center" } as const },
    { left: measure + 1, right: owner, words: sheetText(locale, "owner"), style: INPUT },
    { left: owner + 1, right: due, words: sheetText(locale, "due"), style: INPUT_DATE },
  ];
  for (const { left, right, words } of parts) draft.merge(rowBlock(top, left, right), { text: words }, HEAD);
  for (let n = 0; n < MEASURES; n++) {
    const row = draft.addRow(MEASURE_ROW);
    for (const { left, right, style } of parts) draft.merge(rowBlock(row, left, right), null, style);
  }
  draft.merge({ top, left: 1, bottom: draft.lastRow(), right: label }, { text: sheetText(locale, "measures") }, LABEL);
}

function drawSignature({ locale, frame, draft, widths }: Form, name: string): void {
  const [label, signed, dateLabel, date] = frame.closing;
  const words = sheetText(locale, "signature", { name });
  const row = draft.addRow(Math.max(SIGNATURE_ROW, textHeight(words, widthOf(widths, 1, label), SIZES.body, locale)));
  draft.merge(rowBlock(row, 1, label), { text: words }, LABEL);
  draft.merge(rowBlock(row, label + 1, signed), null, VALUE);
  draft.merge(rowBlock(row, signed + 1, dateLabel), { text: sheetText(locale, "signatureDate") }, LABEL);
  draft.merge(rowBlock(row, dateLabel + 1, date), null, INPUT_DATE);
}
