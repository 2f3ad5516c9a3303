import type { Locale } from "../i18n/message";
import { sheetText } from "../i18n/sheets";
import { calendarDay, writeDate } from "../numbers/dates";
import { plain } from "../numbers/plain";
import { round } from "../numbers/round";
import type { Period } from "./period";
import { periodDays } from "./periodDays";
import type { Person } from "./person";
import { presenceOf } from "./presence";
import type { SkippedRow } from "./rosterNotes";

/** Why somebody who was not there on any day of the period gets no sheet; null for everybody else. */
export function absence(person: Person, period: Period): SkippedRow | null {
  if (presenceOf(person, period) > 0) return null;
  const { name, row, from, until } = person;
  const left = until !== undefined && until < periodDays(period).first;
  const day = (left ? until : from) ?? 0;
  return { row, why: left ? "leftBefore" : "joinedAfter", value: name, params: { day: writeDate(day) } };
}

/** 11月13日入职，在岗 60%; "" for those who were there throughout, 考核期内不在岗 for those who never were. */
export function attendanceWords(person: Person, period: Period, locale: Locale): string {
  const presence = presenceOf(person, period);
  if (presence >= 1) return "";
  if (presence === 0) return sheetText(locale, "away");
  const { first, last } = periodDays(period);
  const { from = first, until = last } = person;
  const say = (key: "joinedOn" | "leftOn", serial: number) => {
    const { month, date } = calendarDay(serial);
    return sheetText(locale, key, { month: sheetText(locale, "monthNames").split(",")[month - 1] ?? "", date });
  };
  return [
    ...(from > first ? [say("joinedOn", from)] : []),
    ...(until < last ? [say("leftOn", until)] : []),
    sheetText(locale, "presentFor", { share: `${plain(round(presence * 100, 1))}%` }),
  ].join(locale === "zh" ? "，" : ", ");
}
