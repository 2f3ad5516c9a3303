import type { Locale, Params } from "../i18n/message";
import { sheetText } from "../i18n/sheets";

/** Why a row gives no sheet. */
export type SkipCode = "noName" | "nameIsNumber" | "nameIsError" | "notAPerson" | "headingAgain" | "joinedAfter" | "leftBefore";

/** What is worth a look, though nothing was skipped. */
export type NoteCode =
  | "sameNameTwice"
  | "departmentsFilled"
  | "noHeadings"
  | "noNameColumn"
  | "dateUnread"
  | "leftBeforeJoined"
  | "payBaseUnread"
  | "targetUnread";

export interface SkippedRow {
  /** Row of the worksheet, 1-based. */
  readonly row: number;
  readonly why: SkipCode;
  /** The cell that decided it, as text. */
  readonly value: string;
  /** What else there is to say. */
  readonly params?: Params;
}

export interface RosterNote {
  readonly code: NoteCode;
  readonly row: number;
  readonly params: Params;
}

/** Long cell contents don't belong into a message. */
const QUOTED = 20;

/** "第 7 行没有姓名，已跳过。" */
export function saySkipped({ row, why, value, params }: SkippedRow, locale: Locale): string {
  return sheetText(locale, why, { row, ...params, value: quoted(value) });
}

function quoted(value: string): string {
  const signs = [...value];
  return signs.length > QUOTED ? `${signs.slice(0, QUOTED).join("")}…` : value;
}

export function sayNote({ code, row, params }: RosterNote, locale: Locale): string {
  const { value } = params;
  return sheetText(locale, code, { row, ...params, ...(typeof value === "string" ? { value: quoted(value) } : {}) });
}
