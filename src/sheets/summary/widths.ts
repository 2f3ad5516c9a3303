import type { Locale } from "../../i18n/message";
import { isHidden, type ColumnId } from "./columns";

const HIDDEN = 60;
const NAMED = 62;

/** Widths in points by what a column shows; those that carry a name take what is usual for figures. */
const WIDTHS: Readonly<Record<Locale, Readonly<Record<string, number>>>> = {
  zh: { number: 30, name: 66, department: 82, template: 112, total: 58, grade: 46, rank: 46, departmentRank: 54, forced: 56, missing: 48, presence: 48, run: 52, note: 130 },
  en: { number: 30, name: 84, department: 96, template: 156, total: 58, grade: 48, rank: 46, departmentRank: 54, forced: 54, missing: 54, presence: 54, run: 52, note: 130 },
};

export function columnWidthsFor(ids: readonly ColumnId[], locale: Locale): number[] {
  return ids.map((id) => (isHidden(id) ? HIDDEN : WIDTHS[locale][id] ?? NAMED));
}
