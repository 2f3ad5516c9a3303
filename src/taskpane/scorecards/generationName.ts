import type { Locale } from "../../i18n/message";
import { generationWords } from "../../i18n/generationWords";
import { parsePeriod, periodLabel } from "../../sheets/period";
import { findTemplate } from "../../templates/standardTemplates";
import type { Generation } from "../../workbook/types";

/** 客服主管考核表 · 2026年11月; ids stand in for what this version does not know. */
export function generationName({ templateId, period }: Generation, locale: Locale): string {
  const known = parsePeriod(period);
  return generationWords(locale, "madeFor", {
    template: findTemplate(templateId)?.title[locale] ?? templateId,
    period: known ? periodLabel(known, locale) : period,
  });
}
