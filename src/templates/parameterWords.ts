import type { Locale } from "../i18n/message";
import { templateText } from "../i18n/templates";
import { percentage } from "./figures";
import type { Parameter } from "./parameter";

/** "扣发线 60 分" */
export function parameterWords({ name, unit, value }: Parameter, locale: Locale): string {
  const figure = unit === "percent" ? percentage(value) : value.toLocaleString("en-US", { maximumFractionDigits: 6 });
  const counted = unit === "points" || unit === "days" || unit === "months";
  const form = counted && value === 1 ? (`unit.${unit}.one` as const) : (`unit.${unit}` as const);
  return templateText(locale, "parameter", { name: name[locale], figure: templateText(locale, form, { figure }) });
}
