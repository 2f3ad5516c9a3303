import type { Locale } from "../i18n/message";
import type { BorderSide, CellStyle } from "./plan";

/** All colours of a card: one accent, greys, and a faint tint for what people fill in. */
export const PALETTE = {
  accent: "#1F5C99",
  onAccent: "#FFFFFF",
  ink: "#262626",
  quiet: "#7A7A7A",
  head: "#ECEEF1",
  input: "#FFF8E3",
  paper: "#FFFFFF",
  line: "#BFC4CA",
  alert: "#B3261E",
  alertFill: "#FBE6E3",
} as const;

const ALL_SIDES: readonly BorderSide[] = ["top", "bottom", "left", "right", "insideHorizontal", "insideVertical"];

/** Fonts that Office has on Windows and Mac alike. */
export const FONTS: Readonly<Record<Locale, string>> = { zh: "Microsoft YaHei", en: "Calibri" };

export const SIZES = { title: 18, body: 10, small: 9, total: 16 } as const;

export const GRID: CellStyle = { borders: { sides: ALL_SIDES, color: PALETTE.line, weight: "thin" } };

/** Lies under the whole card. */
export function paper(locale: Locale): CellStyle {
  return {
    font: { name: FONTS[locale], size: SIZES.body, color: PALETTE.ink },
    fill: PALETTE.paper,
    vertical: "center",
    locked: true,
  };
}

export const TITLE: CellStyle = {
  font: { size: SIZES.title, bold: true, color: PALETTE.accent },
  horizontal: "center",
  shrink: true,
};

/** The line under the title. */
export const RULED: CellStyle = { borders: { sides: ["bottom"], color: PALETTE.accent, weight: "medium" } };

export const LABEL: CellStyle = { fill: PALETTE.head, horizontal: "center", wrap: true };
export const VALUE: CellStyle = { horizontal: "left", indent: 1, shrink: true };
export const HEAD: CellStyle = {
  font: { size: SIZES.small, bold: true },
  fill: PALETTE.head,
  horizontal: "center",
  wrap: true,
};
export const SHARE: CellStyle = { font: { size: SIZES.small, color: PALETTE.quiet }, fill: PALETTE.head, horizontal: "center", shrink: true };
export const SECTION_BAR: CellStyle = {
  font: { bold: true, color: PALETTE.onAccent },
  fill: PALETTE.accent,
  horizontal: "left",
  indent: 1,
};
export const ITEM_NAME: CellStyle = { horizontal: "left", indent: 1, wrap: true };
export const STANDARD: CellStyle = { font: { size: SIZES.small }, horizontal: "left", indent: 1, wrap: true };
export const CENTERED: CellStyle = { horizontal: "center" };
export const NOT_USED: CellStyle = { font: { color: PALETTE.quiet }, horizontal: "center" };
export const COMPUTED: CellStyle = { horizontal: "center", numberFormat: "0.00" };
export const RESULT: CellStyle = { font: { bold: true }, horizontal: "center", numberFormat: "0.00" };
/** Of an item that is worth no points and only vetoes. */
export const WORTHLESS: CellStyle = { numberFormat: '0.00;-0.00;"—"' };
/** Targets of people's own may have any places; all sheets of a generation share one format. */
export const OWN_PERCENT = "0.0#%";
export const SUBTOTAL: CellStyle = { font: { bold: true }, fill: PALETTE.head, horizontal: "right", indent: 1 };
export const SUBTOTAL_FIGURE: CellStyle = { font: { bold: true }, fill: PALETTE.head, horizontal: "center", numberFormat: "0.00" };
export const WHOLE_FIGURE: CellStyle = { numberFormat: "General" };
export const TOTAL: CellStyle = {
  font: { size: SIZES.total, bold: true, color: PALETTE.accent },
  horizontal: "center",
  numberFormat: "0.00",
};
export const PROGRESS: CellStyle = { font: { color: PALETTE.quiet }, horizontal: "center", shrink: true };
export const MONEY: CellStyle = { font: { size: 12, bold: true, color: PALETTE.accent }, horizontal: "center", numberFormat: "#,##0.00", shrink: true };
export const LEGEND: CellStyle = {
  font: { size: SIZES.small, color: PALETTE.quiet },
  horizontal: "left",
  indent: 1,
  wrap: true,
};

/** People fill these in, on a protected sheet too. */
export const INPUT: CellStyle = { fill: PALETTE.input, horizontal: "center", locked: false };
export const INPUT_TEXT: CellStyle = {
  fill: PALETTE.input,
  horizontal: "left",
  vertical: "top",
  wrap: true,
  locked: false,
};
export const INPUT_WORDS: CellStyle = { ...INPUT_TEXT, vertical: "center", indent: 1 };
export const INPUT_MONEY: CellStyle = { ...INPUT, numberFormat: "#,##0.00" };
/** A value of the header that people may fill in or correct. */
export const INPUT_VALUE: CellStyle = { ...INPUT, horizontal: "left", indent: 1, shrink: true };
export const INPUT_DATE: CellStyle = { ...INPUT, numberFormat: "yyyy-mm-dd" };

/** What calls for somebody's attention. */
export const ALERT = { color: PALETTE.alert, fill: PALETTE.alertFill } as const;

/** The format of a percentage that stays as it is: whole ones without places, others with up to two. */
export function percentFormat(share: number): string {
  const percentage = Number((share * 100).toPrecision(12));
  return Number.isInteger(percentage) ? "0%" : "0.0#%";
}
