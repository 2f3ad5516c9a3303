import { sheetText } from "../i18n/sheets";
import { fixedAt } from "./address";
import type { Card, Form } from "./card";
import { rowBlock, single } from "./draft";
import { widthOf } from "./layout";
import type { Period } from "./period";
import type { Person } from "./person";
import type { CellStyle, PlanCell } from "./plan";
import { periodWords } from "./presence";
import { GRID, HEAD, INPUT_DATE, INPUT_VALUE, LABEL, RULED, SHARE, TITLE, VALUE, percentFormat } from "./styles";
import { fittedHead } from "./textHeight";

const TITLE_ROW = 36;
const HEADER_ROW = 20;
const GAP_ROW = 8;
const HEADING_ROW = 20;
const SHARE_ROW = 16;

/** The title over the whole width. */
export function drawTitle({ template, locale, frame, draft }: Form): void {
  const row = draft.addRow(TITLE_ROW);
  const block = rowBlock(row, 1, frame.last);
  draft.merge(block, { text: template.title[locale] }, TITLE);
  draft.style(block, RULED);
}

/** The header block (表头): who, where, when. Its rows never grow, so that all people's sheets have one shape. */
export function drawHeader(form: Form, person: Person, period: Period): void {
  const { template, locale, frame, draft } = form;
  const [label, value, secondLabel, last] = frame.header;
  const department = template.subject === "department";
  const who: readonly (readonly [Pair, Pair])[] = department
    ? [
        [["departmentName", { text: person.name }], ["parent", { text: person.department }]],
        [["head", person.post === "" ? null : { text: person.post }, INPUT_VALUE], ["departmentNumber", { text: person.number }]],
      ]
    : [
        [["name", { text: person.name }], ["department", { text: person.department }]],
        [["post", { text: person.post }], ["number", { text: person.number }]],
      ];
  const when: readonly [Pair, Pair] = [["period", { text: periodWords(person, period, locale) }], ["date", null, INPUT_DATE]];
  const first = draft.lastRow() + 1;
  for (const [left, right] of [...who, when]) {
    const row = draft.addRow(HEADER_ROW);
    drawPair(form, row, left, 1, label, value);
    drawPair(form, row, right, value + 1, secondLabel, last);
  }
  draft.style({ top: first, left: 1, bottom: draft.lastRow(), right: last }, GRID);
  draft.addRow(GAP_ROW);
}

type Label = "name" | "department" | "post" | "number" | "departmentName" | "parent" | "head" | "departmentNumber" | "period" | "date";
type Pair = readonly [label: Label, value: PlanCell, style?: CellStyle];

function drawPair({ locale, draft }: Form, row: number, [label, value, style = VALUE]: Pair, from: number, to: number, last: number): void {
  draft.merge(rowBlock(row, from, to), { text: sheetText(locale, label) }, LABEL);
  draft.merge(rowBlock(row, to + 1, last), value, style);
}

/** The heading rows of the items; answers the cells with the raters' shares, which the formulas refer to. */
export function drawHeadings({ template, locale, columns, widths, draft }: Card): string[] {
  const raters = template.raters.map(({ name }) => fittedHead(name[locale], widthOf(widths, columns.firstRater, columns.firstRater), locale));
  const top = draft.addRow(Math.max(HEADING_ROW, ...raters.map(({ height }) => height)));
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
    draft.style(single(top, column), { ...HEAD, font: { ...HEAD.font, size: raters[index]?.size } });
    draft.put(bottom, column, { number: rater.share });
    draft.style(single(bottom, column), { ...SHARE, numberFormat: percentFormat(rater.share) });
  });
  draft.style({ top, left: 1, bottom, right: columns.score }, GRID);
  return template.raters.map((_, index) => fixedAt(bottom, columns.firstRater + index));
}
