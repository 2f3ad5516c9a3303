import { sheetText } from "../i18n/sheets";
import type { Template } from "../templates/template";
import type { ScorecardOptions } from "./options";
import { periodLabel } from "./period";
import type { PrintLayout } from "./plan";

/** The heading of the items takes two rows, which every page repeats. */
const HEADING_ROWS = 2;

/** A4 portrait, one page wide, with room at the left for binding. */
export function printLayout(template: Template, options: ScorecardOptions, area: string, headingRow: number): PrintLayout {
  const { locale, period } = options;
  return {
    area,
    titleRows: `$${headingRow - HEADING_ROWS + 1}:$${headingRow}`,
    orientation: "portrait",
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
