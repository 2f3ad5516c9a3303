import { getSpPrLine, parseSpPr, type ChartColor, type ChartLine, type ShapeProperties } from "@cj-tech-master/excelts/chart";

/** Colours of the theme that new workbooks get, by their number in files: text and background twice each, then six for series. */
export const STANDARD_THEME = ["000000", "FFFFFF", "1F497D", "EEECE1", "4F81BD", "C0504D", "9BBB59", "8064A2", "4BACC6", "F79646"];

export type Theme = readonly string[];
const FIRST_ACCENT = 4;
const ACCENTS = 6;

/** The colour that Excel gives the n-th series (or slice) by itself. */
export function accent(index: number): ChartColor {
  return { theme: FIRST_ACCENT + (index % ACCENTS) };
}

/** #RRGGBB; undefined for what no plain colour stands for. */
export function hexOf(theme: Theme, colour: ChartColor | undefined): string | undefined {
  if (!colour) return undefined;
  const plain = colour.srgb ?? (colour.theme === undefined ? SYSTEM[colour.sysClr ?? colour.prstClr ?? ""] : theme[colour.theme]);
  if (plain === undefined) return undefined;
  return `#${lightened(plain, colour.lumMod, colour.lumOff)}`.toUpperCase();
}

const SYSTEM: Readonly<Record<string, string>> = { window: "FFFFFF", windowText: "000000", black: "000000", white: "FFFFFF" };

/** Office's lighter and darker shades of its theme, as far as greys need them exactly. */
function lightened(hex: string, modulation = 100_000, offset = 0): string {
  const mix = (from: number) => {
    const channel = parseInt(hex.slice(from, from + 2), 16);
    const mixed = Math.min(255, channel * (modulation / 100_000) + 255 * (offset / 100_000));
    return Math.round(mixed).toString(16).padStart(2, "0");
  };
  return mix(0) + mix(2) + mix(4);
}

/** AARRGGBB or RRGGBB of the API to the file's form. */
export function colourFrom(argb: string): ChartColor {
  return { srgb: argb.slice(-6) };
}

/** The plain fill; null for one that is switched off, undefined where nothing is said. */
export function fillOf(theme: Theme, shape: ShapeProperties | undefined): string | null | undefined {
  const fill = shape && parseSpPr(shape).fill;
  return fill?.noFill ? null : hexOf(theme, fill?.solid ?? fill?.gradient?.stops[0]?.color);
}

export function lineOf(shape: ShapeProperties | undefined): ChartLine | undefined {
  return shape && getSpPrLine(shape);
}
