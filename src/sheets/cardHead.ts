import { sheetText } from "../i18n/sheets";
import { fixedAt } from "./address";
import type { Card } from "./card";
import { rowBlock, single } from "./draft";
import { periodLabel } from "./period";
import type { Period } from "./period";
import type { Person } from "./person";
import type { PlanCell } from "./plan";
import { GRID, HEAD, INPUT_DATE, LABEL, RATER_HEAD, RULED, SHARE, TITLE, VALUE, percentFormat } from "./styles";

const TITLE_ROW = 36;
const HEADER_ROW = 20;
const GAP_ROW = 8;
const HEADING_ROW = 20;
const SHARE_ROW = 16;

/** The title over the whole width. */
export function drawTitle({ template, locale, columns, draft }: Card): void {
  const row = draft.addRow(TITLE_ROW);
  const block = rowBlock(row, 1, columns.score);
  draft.merge(block, { text: template.title[locale] }, TITLE);
  draft.style(block, RULED);
}

/** The header block (表头): who, where, when. Its rows never grow, so that all people's sheets have one shape. */
export function drawHeader(card: Card, person: Person, period: Period): void {
  const { locale, columns, draft } = card;
  const rows: readonly (readonly [Pair, Pair])[] = [
    [
      ["name", { text: person.name }],
      ["department", { text: person.department }],
    ],
    [
      ["post", { text: person.post }],
      ["number", { text: person.number }],
    ],
    [
      ["period", { text: periodLabel(period, locale) }],
      ["date", null],
    ],
  ];
  const first = draft.lastRow() + 1;
  for (const [left, right] of rows) {
    const row = draft.addRow(HEADER_ROW);
    drawPair(card, row, left, columns.number, columns.item, columns.standard);
    drawPair(card, row, right, columns.target, columns.actual, columns.score);
  }
  draft.style({ top: first, left: 1, bottom: draft.lastRow(), right: columns.score }, GRID);
  draft.addRow(GAP_ROW);
}

type Pair = readonly [label: "name" | "department" | "post" | "number" | "period" | "date", value: PlanCell];

function drawPair({ locale, draft }: Card, row: number, [label, value]: Pair, from: number, to: number, last: number): void {
  draft.merge(rowBlock(row, from, to), { text: sheetText(locale, label) }, LABEL);
  draft.merge(rowBlock(row, to + 1, last), value, label === "date" ? INPUT_DATE : VALUE);
}

/** The heading rows of the items; answers the cells with the raters' shares, which the formulas refer to. */
export function drawHeadings({ template, locale, columns, draft }: Card): string[] {
  const top = draft.addRow(HEADING_ROW);
  const bottom = draft.addRow(SHARE_ROW);
  const tall = (column: number, words: string) =>
    draft.merge({ top, left: column, bottom, right: column }, { text: words }, HEAD);
  tall(columns.number, sheetText(locale, "itemNumber"));
  tall(columns.item, sheetText(locale, "item"));
  tall(columns.standard, sheetText(locale, "standard"));
  tall(columns.target, sheetText(locale, "target"));
  tall(columns.actual, sheetText(locale, "actual"));
  tall(columns.fullMarks, sheetText(locale, "fullMarks"));
  tall(columns.points, sheetText(locale, "standardPoints"));
  tall(columns.score, sheetText(locale, "score"));
  template.raters.forEach((rater, index) => {
    const column = columns.firstRater + index;
    draft.put(top, column, { text: rater.name[locale] });
    draft.style(single(top, column), RATER_HEAD);
    draft.put(bottom, column, { number: rater.share });
    draft.style(single(bottom, column), { ...SHARE, numberFormat: percentFormat(rater.share) });
  });
  draft.style({ top, left: 1, bottom, right: columns.score }, GRID);
  return template.raters.map((_, index) => fixedAt(bottom, columns.firstRater + index));
}
