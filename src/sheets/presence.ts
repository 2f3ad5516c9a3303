import type { Locale } from "../i18n/message";
import { sheetText } from "../i18n/sheets";
import { plain } from "../numbers/plain";
import { round } from "../numbers/round";
import { prorata } from "../scoring/prorata";
import { periodLabel } from "./period";
import type { Period } from "./period";
import { periodDays } from "./periodDays";
import type { Person } from "./person";

/** 在岗比例: the share of the period's days that a person was there, 1 where nobody says when they came or went. */
export function presenceOf({ from, until }: Person, period: Period): number {
  if (from === undefined && until === undefined) return 1;
  const { first, last } = periodDays(period);
  return prorata({ from: from ?? first, to: until ?? null }, { from: first, to: last }) ?? 1;
}

/** 2026年11月（在岗 60%） */
export function periodWords(person: Person, period: Period, locale: Locale): string {
  const presence = presenceOf(person, period);
  const words = periodLabel(period, locale);
  return presence >= 1 ? words : sheetText(locale, "presence", { period: words, share: `${plain(round(presence * 100, 1))}%` });
}
