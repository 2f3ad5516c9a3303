import { sheetText } from "../i18n/sheets";
import type { AnyTemplate } from "../templates/template";
import type { ScorecardOptions } from "./options";
import { periodLabel } from "./period";
import type { PrintLayout } from "./plan";

/** What every page repeats: the rows of a heading, as a card has two of them. */
export interface Heading {
  readonly bottom: number;
  readonly rows: number;
}

/** Inside the margins, in points. */
const PAPER = { portrait: { width: 510, height: 765 }, landscape: { width: 756, height: 518 } } as const;

/** Whether rows of these heights stand on one page of a sheet of this width. */
export function fitsOnePage(height: number, width: number, orientation: PrintLayout["orientation"]): boolean {
  const page = PAPER[orientation];
  return height * Math.min(1, page.width / width) <= page.height;
}

/** A4, one page wide, with room at the left for binding. */
export function printLayout(
  template: AnyTemplate,
  options: ScorecardOptions,
  area: string,
  { bottom, rows }: Heading,
  orientation: PrintLayout["orientation"] = "portrait",
): PrintLayout {
  const { locale, period } = options;
  return {
    area,
    titleRows: `$${bottom - rows + 1}:$${bottom}`,
    orientation,
    paper: "a4",
    fitWide: 1,
    margins: { top: 1.2, bottom: 1.5, left: 2, right: 1, header: 0.6, footer: 0.7 },
    footer: {
      left: footerText(sheetText(locale, "footer", { title: template.title[locale], period: periodLabel(period, locale) })),
      center: "",
      right: sheetText(locale, "pages", { page: "&P", pages: "&N" }),
    },
  };
}

/** In headers and footers an ampersand begins a code. */
function footerText(text: string): string {
  return text.replaceAll("&", "&&");
}
