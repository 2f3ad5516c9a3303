import type { Locale } from "../../i18n/message";
import { generationWords } from "../../i18n/generationWords";
import { parsePeriod, periodLabel } from "../../sheets/period";
import type { AnyTemplate } from "../../templates/template";
import type { Generation } from "../../workbook/types";

/** 客服主管考核表 · 2026年11月, or 客服主管考核表等 3 种 · …; ids stand in for what is not known. */
export function generationName({ sheets, period }: Generation, templates: readonly AnyTemplate[], locale: Locale): string {
  const known = parsePeriod(period);
  const ids = [...new Set(sheets.map(({ templateId }) => templateId))];
  const [first = ""] = ids.map((id) => templates.find((template) => template.id === id)?.title[locale] ?? id);
  return generationWords(locale, "madeFor", {
    template: ids.length > 1 ? generationWords(locale, "andOthers", { template: first, count: ids.length }) : first,
    period: known ? periodLabel(known, locale) : period,
  });
}
