import { sheetText } from "../i18n/sheets";
import type { PayLine } from "../templates/template";
import { cellAt } from "./address";
import type { Card } from "./card";
import { rowBlock } from "./draft";
import { payFormula } from "./formulas";
import { payBaseValidation } from "./inputs";
import { widthOf } from "./layout";
import { GRID, HEAD, INPUT_MONEY, LABEL, MONEY, SIZES } from "./styles";
import { textHeight } from "./textHeight";

const PAY_ROW = 28;

/** 绩效工资基数, from the roster or to be filled in, and 应发绩效工资. */
export function drawPay({ person, locale, formulas, columns, widths, draft }: Card, pay: PayLine, total: string): void {
  const name = pay.name[locale];
  const [base, due] = [sheetText(locale, "payBase", { name }), sheetText(locale, "payDue", { name })];
  const heights = [
    textHeight(base, widthOf(widths, columns.number, columns.item), SIZES.small, locale),
    textHeight(due, widthOf(widths, columns.target, columns.actual), SIZES.small, locale),
  ];
  const row = draft.addRow(Math.max(PAY_ROW, ...heights));
  const input = rowBlock(row, columns.standard, columns.standard);
  draft.style(rowBlock(row, 1, columns.score), GRID);
  draft.merge(rowBlock(row, columns.number, columns.item), { text: base }, { ...LABEL, ...HEAD });
  draft.merge(input, person.payBase === undefined ? null : { number: person.payBase }, INPUT_MONEY);
  draft.validate(input, payBaseValidation(base, locale));
  draft.merge(rowBlock(row, columns.target, columns.actual), { text: due }, { ...LABEL, ...HEAD });
  const formula = payFormula(total, cellAt(row, columns.standard), pay, formulas);
  draft.merge(rowBlock(row, columns.fullMarks, columns.score), { formula }, MONEY);
}
