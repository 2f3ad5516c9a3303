import type { Locale } from "../i18n/message";
import { recordText } from "../i18n/records";
import { sheetText } from "../i18n/sheets";
import { HIGHEST_PERCENT } from "../rules/actual";
import { percentage } from "../templates/figures";
import type { Parameter } from "../templates/parameter";
import type { Entry } from "../templates/recordTemplate";
import { note } from "./inputs";
import type { PlannedValidation } from "./plan";

type Validation = Omit<PlannedValidation, "range">;

/** 2000-01-01 to 2099-12-31: a day's number among the figures is a slip. */
const DAYS = { type: "decimal", min: 36526, max: 73050 } as const;
const EXAMPLE = "2026-11-05";

/** What may be entered in a column or field; undefined for words of one's own. */
export function entryValidation(fill: Entry, title: string, hint: string | undefined, words: readonly string[], locale: Locale): Validation | undefined {
  const refused = refusal(fill, words, locale);
  if (!refused) return undefined;
  const [rule, message] = refused;
  const error = note(sheetText(locale, "errorTitle"), message);
  return { rule, error, ...(hint === undefined ? {} : { prompt: note(title, hint) }) };
}

function refusal(fill: Entry, words: readonly string[], locale: Locale): [Validation["rule"], string] | undefined {
  switch (fill.kind) {
    case "text":
      return undefined;
    case "date":
      return [DAYS, recordText(locale, "dateError", { example: EXAMPLE })];
    case "percent":
      return [{ type: "decimal", min: 0, max: Math.min(HIGHEST_PERCENT, fill.most) }, sheetText(locale, "percentError")];
    case "choice":
      return [{ type: "list", values: words }, sheetText(locale, "levelError", { levels: words.join(sheetText(locale, "listComma")) })];
    case "number":
    case "earlier": {
      const { least, most } = fill;
      const whole = fill.kind === "number" && fill.whole === true;
      const message = recordText(locale, whole ? "wholeError" : "numberError", { least, most });
      return [{ type: whole ? "whole" : "decimal", min: least, max: most }, message];
    }
  }
}

/** What an organisation may set a parameter to. */
export function parameterValidation({ unit, least, most }: Parameter, locale: Locale): Validation {
  const shown = (value: number) => (unit === "percent" ? percentage(value) : value);
  const message = recordText(locale, "parameterError", { least: shown(least), most: shown(most) });
  return { rule: { type: "decimal", min: least, max: most }, error: note(sheetText(locale, "errorTitle"), message) };
}
