import type { Locale } from "../i18n/message";

/** Places of the columns on a card, 1-based. */
export interface Columns {
  readonly number: number;
  readonly item: number;
  readonly standard: number;
  readonly target: number;
  readonly actual: number;
  readonly fullMarks: number;
  readonly points: number;
  readonly firstRater: number;
  readonly lastRater: number;
  readonly score: number;
  /** Hidden, right of the print area: what the sheet is, followed by its figures. */
  readonly meta: number;
}

export function columnsFor(raters: number): Columns {
  return {
    number: 1,
    item: 2,
    standard: 3,
    target: 4,
    actual: 5,
    fullMarks: 6,
    points: 7,
    firstRater: 8,
    lastRater: 7 + raters,
    score: 8 + raters,
    meta: 9 + raters,
  };
}

/** Right ends of label, value, label and value in a line of a form. */
export type Ends = readonly [number, number, number, number];

/** What header, closing lines and mark of a sheet go by. */
export interface Frame {
  readonly header: Ends;
  readonly closing: Ends;
  /** The last printed column, and the hidden one with the sheet's mark. */
  readonly last: number;
  readonly meta: number;
}

export function cardFrame({ item, standard, actual, points, score, meta }: Columns): Frame {
  return { header: [item, standard, actual, score], closing: [item, actual, points, score], last: score, meta };
}

/** Widths in points; the standard takes what the others leave. */
const WIDTHS: Readonly<Record<Locale, Readonly<Record<"number" | "item" | "target" | "actual" | "fullMarks" | "points" | "score", number>>>> = {
  zh: { number: 28, item: 92, target: 46, actual: 52, fullMarks: 38, points: 48, score: 50 },
  en: { number: 28, item: 112, target: 44, actual: 48, fullMarks: 40, points: 46, score: 48 },
};
const RATER: Readonly<Record<Locale, number>> = { zh: 46, en: 50 };
/** Where there are more than three raters. */
const NARROW_RATER: Readonly<Record<Locale, number>> = { zh: 33, en: 34 };
/** Of the hidden columns: what the sheet is, and four for its figures. */
const HIDDEN = [60, 60, 60, 60, 60];

/** Printed widths that still give legible letters on A4 portrait; English needs more room for the same words. */
const CARD: Readonly<Record<Locale, number>> = { zh: 690, en: 720 };
const NARROWEST_STANDARD = 150;

/** Width in points of each column, from A to the last hidden one. */
export function columnWidths(raters: number, locale: Locale): number[] {
  const { number, item, target, actual, fullMarks, points, score } = WIDTHS[locale];
  const rater = (raters <= 3 ? RATER : NARROW_RATER)[locale];
  const others = number + item + target + actual + fullMarks + points + raters * rater + score;
  const standard = Math.max(NARROWEST_STANDARD, CARD[locale] - others);
  const raterColumns = Array.from({ length: raters }, () => rater);
  return [number, item, standard, target, actual, fullMarks, points, ...raterColumns, score, ...HIDDEN];
}

/** Width in points of columns from–to, 1-based, inclusive. */
export function widthOf(widths: readonly number[], from: number, to: number): number {
  return widths.slice(from - 1, to).reduce((sum, width) => sum + width, 0);
}
