import { counted } from "../../i18n/counted";
import type { Locale } from "../../i18n/message";
import { scorecardsWords } from "../../i18n/scorecardsPane";
import type { Source } from "./flow";
import type { Reading } from "./reading";
import type { Roll } from "./roll";

/** 名册!A3:F12 — 8 人，跳过 1 行. */
export function readingLine(address: string, { people, skipped }: Reading, locale: Locale): string {
  return lineOf(address, people.length, skipped.length, locale);
}

/** What was chosen, for the folded step: those who get a sheet, and the rows that give none. */
export function sourceLine(source: Source, { count, without, absent }: Roll, locale: Locale): string {
  if (source.kind === "typed") return scorecardsWords(locale, "onePerson", { name: source.person.name });
  return lineOf(source.range.address, count + without.length, source.reading.skipped.length + absent.length, locale);
}

function lineOf(address: string, people: number, skipped: number, locale: Locale): string {
  const counts = { people: counted(locale, "person", people), rows: counted(locale, "row", skipped) };
  const summary = skipped === 0 ? counts.people : scorecardsWords(locale, "readingSkipped", counts);
  return scorecardsWords(locale, "sourceLine", { address, summary });
}
