import type { Locale } from "../i18n/message";
import { sheetText } from "../i18n/sheets";

export type PeriodKind = "month" | "quarter" | "half" | "year";

/** 考核期. `index` counts from 1 within the year: 1–12, 1–4, 1–2, or 1 for a whole year. */
export interface Period {
  readonly kind: PeriodKind;
  readonly year: number;
  readonly index: number;
}

const PER_YEAR: Readonly<Record<PeriodKind, number>> = { month: 12, quarter: 4, half: 2, year: 1 };

/** Reads a code such as "2026-11", "2026-Q4", "2026-H2" or "2026"; null if it is none. */
export function parsePeriod(code: string): Period | null {
  const [, year, letter = "", digits] = /^(\d{4})(?:-([QH]?)(\d{1,2}))?$/i.exec(code.trim()) ?? [];
  if (year === undefined) return null;
  const kind = digits === undefined ? "year" : letterKind(letter);
  const index = Number(digits ?? 1);
  return index >= 1 && index <= PER_YEAR[kind] ? { kind, year: Number(year), index } : null;
}

function letterKind(letter: string): PeriodKind {
  if (letter === "") return "month";
  return letter.toUpperCase() === "Q" ? "quarter" : "half";
}

/** The form that file and sheet names carry: sorts by time within a kind. */
export function periodCode({ kind, year, index }: Period): string {
  const head = String(year).padStart(4, "0");
  switch (kind) {
    case "month":
      return `${head}-${String(index).padStart(2, "0")}`;
    case "quarter":
      return `${head}-Q${index}`;
    case "half":
      return `${head}-H${index}`;
    case "year":
      return head;
  }
}

/** The words on a card: 2026年11月, 2026年第四季度, 2026年下半年, 2026年度; Nov 2026, Q4 2026, H2 2026, 2026. */
export function periodLabel({ kind, year, index }: Period, locale: Locale): string {
  const list = { month: "monthNames", quarter: "quarterNames", half: "halfNames", year: "yearNames" } as const;
  const name = sheetText(locale, list[kind]).split(",")[index - 1] ?? "";
  return sheetText(locale, kind, { year, name });
}

/** The period of a kind in which a day falls; month counts from 1. */
export function periodOf(day: { readonly year: number; readonly month: number }, kind: PeriodKind): Period {
  const months = 12 / PER_YEAR[kind];
  return { kind, year: day.year, index: Math.floor((day.month - 1) / months) + 1 };
}

/** The period so many periods later, or earlier if negative. */
export function shiftPeriod({ kind, year, index }: Period, by: number): Period {
  const count = PER_YEAR[kind];
  const place = year * count + index - 1 + by;
  return { kind, year: Math.floor(place / count), index: place - Math.floor(place / count) * count + 1 };
}
