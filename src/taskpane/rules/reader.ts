import type { Locale } from "../../i18n/message";
import { readStandard } from "../../rules/words/readStandard";
import type { Convention, Reading, Refusal } from "../../rules/words/reading";
import { sayConvention, sayRefusal } from "../../rules/words/say";

/** What reads standards and says what it made of them. */
export interface StandardReader {
  /** Never throws; the spans of the answer lie within the text. */
  readonly readStandard: (text: string) => Reading;
  readonly sayRefusal: (refusal: Refusal, locale: Locale) => string;
  readonly sayConvention: (convention: Convention, locale: Locale) => string;
}

/** The add-in's own reader. */
export const standardReader: StandardReader = { readStandard, sayRefusal, sayConvention };
