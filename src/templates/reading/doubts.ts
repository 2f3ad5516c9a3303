import type { Locale, Params } from "../../i18n/message";
import { readingText, type ReadingTextKey } from "../../i18n/reading";
import { plain } from "../../numbers/plain";
import { round } from "../../numbers/round";
import type { Convention, Refusal } from "../../rules/words/reading";
import { sayConvention, sayRefusal } from "../../rules/words/say";

/** Something that a person should look at, or decide, before the card is used. */
export interface Doubt {
  readonly code: DoubtCode;
  readonly params: Params;
  /** Why a standard is not read, or what its reading takes for granted. */
  readonly refusal?: Refusal;
  readonly convention?: Convention;
}

export type DoubtCode = ReadingTextKey & `doubt.${string}`;

export function doubt(code: DoubtCode, params: Params = {}): Doubt {
  return { code, params };
}

/** A doubt in a sentence; those of items name the item. */
export function sayDoubt({ code, params, refusal, convention }: Doubt, locale: Locale): string {
  const detail = refusal ? sayRefusal(refusal, locale) : convention ? sayConvention(convention, locale) : "";
  const said = Object.entries(params).map(([name, value]) => [name, typeof value === "number" ? plain(round(value, 2)) : value]);
  return readingText(locale, code, { ...(Object.fromEntries(said) as Params), detail }); // pairs of a name and what is said
}
