import type { Locale } from "../../i18n/message";
import { wordsText } from "../../i18n/words";
import type { Convention, Refusal } from "./reading";

/** Longer stretches of words are cut in the middle of a message. */
const LONGEST = 40;

/** Why a standard is not read, in a sentence that quotes the part. */
export function sayRefusal(refusal: Refusal, locale: Locale): string {
  const words = String(refusal.params.words ?? "").trim();
  const quoted = words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
  return wordsText(locale, `refusal.${refusal.code}`, { ...refusal.params, words: quoted });
}

/** What a reading takes for granted, in a sentence. */
export function sayConvention(convention: Convention, locale: Locale): string {
  return wordsText(locale, `convention.${convention.code}`, convention.params);
}
