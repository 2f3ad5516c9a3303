import { automationWords } from "../i18n/automation";
import type { Locale } from "../i18n/message";
import { parsePeriod } from "../sheets/period";
import { summarise } from "../workbook/summary";
import { RequestFault } from "./requestFault";

/** Makes or refreshes the summary of a period, as the pane's button does. */
export interface SummaryVerb {
  readonly verb: "summary";
  /** 2026-11, 2026-Q4, 2026-H2 or 2026. */
  readonly period: string;
}

export async function makeSummary({ period: code }: SummaryVerb, locale: Locale) {
  const period = parsePeriod(code);
  if (!period) throw new RequestFault(automationWords(locale, "noPeriod", { period: code }));
  const { sheet, ...made } = await summarise(period, locale);
  return { sheet: sheet.name, ...made };
}
