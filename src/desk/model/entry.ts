import type { Content } from "./cells";

/** What a text means to Excel when it is put into a cell, and the format that comes with it. */
export interface Entry {
  readonly content: Content;
  readonly format?: string;
}

/**
 * Reads a text as Excel does when it is typed or written by an add-in: numbers, percentages, amounts, dates,
 * TRUE and FALSE, formulas; a leading apostrophe, or a cell formatted as text, keeps it as it is.
 * `year` completes dates without one.
 */
export function readEntry(text: string, cellFormat: string, year: number): Entry {
  if (text === "") return { content: { value: null } };
  if (cellFormat === "@") return { content: { value: text } };
  if (text.startsWith("'")) return { content: { value: text.slice(1) } };
  if (text.startsWith("=") && text.length > 1) return { content: { formula: text.slice(1).trim() } };
  const trimmed = text.trim();
  if (/^(?:true|false)$/i.test(trimmed)) return { content: { value: /^t/i.test(trimmed) } };
  if (ERRORS.has(trimmed.toUpperCase())) return { content: { value: { error: trimmed.toUpperCase() } } };
  return readNumber(trimmed) ?? readDate(trimmed, year) ?? readTime(trimmed) ?? { content: { value: text } };
}

/** The text would become something else if it were typed again: it needs its apostrophe. */
export function needsApostrophe(text: string, cellFormat: string): boolean {
  if (text.startsWith("'")) return true;
  const { content } = readEntry(text, cellFormat, 2000);
  return !("value" in content) || content.value !== text;
}

const ERRORS = new Set(["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!"]);

const NUMBER = /^([+-]?)([¥￥$]?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(e[+-]?\d+)?(%?)$/i;

function readNumber(text: string): Entry | undefined {
  const bracketed = /^\((.+)\)$/.exec(text)?.[1];
  const match = NUMBER.exec(bracketed ?? text);
  if (!match || (bracketed !== undefined && match[1])) return undefined;
  const [, sign, currency = "", digits = "", exponent = "", percent] = match;
  const size = Number(digits.replaceAll(",", "") + exponent);
  if (!Number.isFinite(size)) return undefined;
  const value = (sign === "-" || bracketed !== undefined ? -1 : 1) * size;
  const decimals = digits.includes(".") ? "0.00" : "0";
  if (percent) return { content: { value: Number(`${value}e-2`) }, format: `${decimals}%` };
  if (currency) return { content: { value }, format: `"${currency}"#,##${decimals}` };
  if (digits.includes(",")) return { content: { value }, format: `#,##${decimals}` };
  return exponent ? { content: { value }, format: "0.00E+00" } : { content: { value } };
}

const FULL_DATE = /^(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|年(\d{1,2})月(\d{1,2})日)$/;
const MONTH = /^(\d{4})(?:[-/](\d{1,2})|年(\d{1,2})月)$/;
const DAY = /^(?:(\d{1,2})[-/](\d{1,2})|(\d{1,2})月(\d{1,2})日)$/;

function readDate(text: string, year: number): Entry | undefined {
  const full = FULL_DATE.exec(text);
  if (full && full[2] !== ".") {
    const format = full[5] ? 'yyyy"年"m"月"d"日"' : "yyyy/m/d";
    return dated(Number(full[1]), Number(full[3] ?? full[5]), Number(full[4] ?? full[6]), format);
  }
  const month = MONTH.exec(text);
  if (month) return dated(Number(month[1]), Number(month[2] ?? month[3]), 1, month[3] ? 'yyyy"年"m"月"' : "mmm-yy");
  const day = DAY.exec(text);
  return day ? dated(year, Number(day[1] ?? day[3]), Number(day[2] ?? day[4]), 'm"月"d"日"') : undefined;
}

function dated(year: number, month: number, day: number, format: string): Entry | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return { content: { value: date.getTime() / 86_400_000 + 25_569 }, format };
}

function readTime(text: string): Entry | undefined {
  const match = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  if (!match || Number(match[1]) > 23) return undefined;
  const seconds = Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0);
  return { content: { value: seconds / 86_400 }, format: match[3] ? "h:mm:ss" : "h:mm" };
}
