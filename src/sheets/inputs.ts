import type { Locale } from "../i18n/message";
import { sheetText } from "../i18n/sheets";
import { HIGHEST_PERCENT } from "../rules/actual";
import { highestPoints } from "../templates/itemMarks";
import type { Item, Section, Template } from "../templates/template";
import type { PlannedValidation } from "./plan";

type Validation = Omit<PlannedValidation, "range">;

/** Excel's limits for a validation's texts. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

/** What may be entered as an item's actual. Not for judgement items, which have none. */
export function actualValidation({ rule, measure }: Item, locale: Locale): Validation {
  const title = sheetText(locale, "actualTitle");
  const hint = measure?.[locale] ?? sheetText(locale, "actualHint");
  const about = (first: string) => note(title, sheetText(locale, "sentences", { first, second: sheetText(locale, "actualBlank") }));
  if (rule.kind === "level") {
    const values = rule.scale.map(([level]) => String(level));
    const levels = values.join(sheetText(locale, "listComma"));
    const prompt = measure ? hint : sheetText(locale, "levelHint", { levels });
    return { rule: { type: "list", values }, prompt: about(prompt), error: wrong(locale, "levelError", { levels }) };
  }
  if ("unit" in rule && rule.unit === "percent") {
    // 97 typed where 97% is meant must not count as 9700%
    const within = { type: "decimal", min: 0, max: HIGHEST_PERCENT } as const;
    return { rule: within, prompt: about(hint), error: wrong(locale, "percentError") };
  }
  return { rule: { type: "atLeast", min: 0 }, prompt: about(hint), error: wrong(locale, "numberError") };
}

/** What the raters may enter for an item. */
export function raterValidation(item: Item, section: Section, template: Template, locale: Locale): Validation {
  const { rule } = item;
  const full = highestPoints(item, section);
  const names = template.raters.map((rater) => rater.name[locale]).join(sheetText(locale, "listComma"));
  const judged = template.missingRater === "zero" ? "raterZeroHint" : template.missingRater === "block" ? "raterBlockHint" : "raterJudgedHint";
  const hint = rule.kind === "judgement" ? judged : "raterComputedHint";
  return {
    rule: { type: "decimal", min: 0, max: full },
    prompt: note(sheetText(locale, "raterTitle"), sheetText(locale, hint, { raters: names, full })),
    error: wrong(locale, "pointsError", { full }),
  };
}

/** What may be entered as the base of the pay. */
export function payBaseValidation(name: string, locale: Locale): Validation {
  return {
    rule: { type: "atLeast", min: 0 },
    prompt: note(name, sheetText(locale, "payBaseHint", { name })),
    error: wrong(locale, "payBaseError", { name }),
  };
}

function wrong(
  locale: Locale,
  key: "levelError" | "percentError" | "numberError" | "pointsError" | "payBaseError",
  params: Readonly<Record<string, string | number>> = {},
): Validation["error"] {
  return note(sheetText(locale, "errorTitle"), sheetText(locale, key, params));
}

export function note(title: string, message: string): { title: string; message: string } {
  return { title: clipped(title, LONGEST_TITLE), message: clipped(message, LONGEST_MESSAGE) };
}

/** Cut by signs, not by units, so that no surrogate pair is torn. */
function clipped(text: string, units: number): string {
  let kept = "";
  for (const sign of text) {
    if (kept.length + sign.length > units - 1 && text.length > units) return `${kept}…`;
    kept += sign;
  }
  return kept;
}
