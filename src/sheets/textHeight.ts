import type { Locale } from "../i18n/message";

/**
 * How tall wrapped text will be. Excel does not tell before it has drawn, and a merged cell never grows by itself,
 * so this estimates on the safe side: a little more room is better than a standard cut off.
 */

/** Points of a cell's width that its text cannot use, with an indent of one. */
const PADDING = 15;
/** Widths in parts of the font size; Latin letters are wider in Chinese fonts. */
const WIDE = 1.03;
const NARROW: Readonly<Record<Locale, number>> = { zh: 0.58, en: 0.52 };
/** Chinese marks may not begin a line and take the sign before them down; the room that costs, in font sizes. */
const LINE_END: Readonly<Record<Locale, number>> = { zh: 0.5, en: 0 };
/** Line pitch in parts of the font size; Chinese fonts are taller. */
const PITCH: Readonly<Record<Locale, number>> = { zh: 1.5, en: 1.35 };
const MARGIN = 8;
/** Excel's own limit. */
const TALLEST = 409;

/** Han, kana, hangul, full-width forms, general punctuation used in Chinese, emoji. */
const WIDE_SIGN = /[\u1100-\u115F\u2010-\u2027\u2030-\u205E\u2190-\u23FF\u2460-\u27BF\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFE6\u{1F000}-\u{3FFFF}]/u;

/** Height in points of a row whose cell of this width shows the whole text. */
export function textHeight(text: string, width: number, size: number, locale: Locale): number {
  const room = Math.max(width - PADDING, 2 * size);
  const lines = text.split("\n").reduce((sum, line) => sum + linesOf(line, room / size - LINE_END[locale], locale), 0);
  return Math.min(TALLEST, Math.ceil(lines * size * PITCH[locale] + MARGIN));
}

/** Sizes that a standard may take, from the usual one to the smallest that is still legible. */
const STANDARD_SIZES = [9, 8, 7, 6] as const;

/** The largest size at which a text fits the tallest row, with the height of its row. */
export function fittedText(text: string, width: number, locale: Locale): { readonly size: number; readonly height: number } {
  const fits = STANDARD_SIZES.map((size) => ({ size, height: textHeight(text, width, size, locale) }));
  return fits.find(({ height }) => height < TALLEST) ?? { size: STANDARD_SIZES[STANDARD_SIZES.length - 1] ?? 6, height: TALLEST };
}

/** What centred text without an indent has more of a cell's width. */
const CENTRED_ROOM = 10;

const HEAD_SIZES = [9, 8, 7] as const;

/** The largest size at which no word of a column's heading breaks, with the height of its row. */
export function fittedHead(text: string, width: number, locale: Locale): { readonly size: number; readonly height: number } {
  const room = width + CENTRED_ROOM - PADDING;
  const widest = Math.max(...text.split("\n").flatMap(pieces).map((piece) => widthInSizes(piece.trim(), locale)));
  const size = HEAD_SIZES.find((each) => widest * each <= room) ?? HEAD_SIZES[HEAD_SIZES.length - 1] ?? 7;
  return { size, height: textHeight(text, width + CENTRED_ROOM, size, locale) };
}

/** Lines that a paragraph takes; `room` is in font sizes. Words in Latin letters stay whole where they can. */
function linesOf(paragraph: string, room: number, locale: Locale): number {
  let lines = 1;
  let used = 0;
  for (const piece of pieces(paragraph)) {
    const width = widthInSizes(piece, locale);
    if (used + width <= room) {
      used += width;
    } else if (width <= room) {
      lines += 1;
      used = width;
    } else {
      const rows = Math.ceil(width / room);
      lines += used === 0 ? rows - 1 : rows;
      used = width - (rows - 1) * room;
    }
  }
  return lines;
}

/** Wide signs one by one; runs of others up to the blank after them. */
function pieces(text: string): string[] {
  const found: string[] = [];
  let run = "";
  for (const sign of text) {
    const wide = WIDE_SIGN.test(sign);
    if (!wide) run += sign;
    if ((wide || sign === " ") && run !== "") {
      found.push(run);
      run = "";
    }
    if (wide) found.push(sign);
  }
  return run === "" ? found : [...found, run];
}

function widthInSizes(text: string, locale: Locale): number {
  return [...text].reduce((sum, sign) => sum + (WIDE_SIGN.test(sign) ? WIDE : NARROW[locale]), 0);
}
