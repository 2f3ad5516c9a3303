import { foldWidth } from "./foldWidth";

/** A day of the calendar; months and dates count from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

const MILLISECONDS = 86_400_000;

/** Excel's number of 1970-01-01. */
const UNIX_DAY = 25569;

/** Excel counts a 29 February 1900 that never was: its numbers before 1 March 1900 are one lower. */
const MARCH_1900 = 61;

/** 9999-12-31, Excel's last day. */
const LAST_DAY = 2_958_465;

/** The day of an Excel serial number of a whole day. */
export function calendarDay(serial: number): CalendarDay {
  const day = new Date((serial - UNIX_DAY + (serial < MARCH_1900 ? 1 : 0)) * MILLISECONDS);
  return { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, date: day.getUTCDate() };
}

/** The day as 2026-11-01. */
export function writeDate(serial: number): string {
  const { year, month, date } = calendarDay(serial);
  return `${String(year)}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}

/** 2026-11-01, 2026/11/1, 2026.11.1, 2026年11月1日 (or 号), 20261101. */
const DATES = [/^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/, /^(\d{4})(年)(\d{1,2})月(\d{1,2})[日号]$/, /^(\d{4})()(\d{2})(\d{2})$/];

/** A time of day behind a date, as systems export it. */
const TIME = /(?:[ T]|([日号]))\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/;

/**
 * The day that a text is, as Excel's serial number: year first, with or without a time of day, which is dropped.
 * Undefined for days that do not exist, for 2026年11月, and for any other order, because 1/2/2026 is two days.
 */
export function readDate(text: string): number | undefined {
  const day = foldWidth(text).trim().replace(/\s*([年月日号])\s*/g, "$1").replace(TIME, "$1");
  for (const form of DATES) {
    const parts = form.exec(day);
    if (parts !== null) return serialOf(Number(parts[1]), Number(parts[3]), Number(parts[4]));
  }
  return undefined;
}

/**
 * The day that a number in a cell is: an Excel serial number, the time of day dropped, or eight digits as in 20261101.
 * A year or a year and month (2026, 2026.11, 202611) is a day long past or far ahead only to Excel: undefined.
 */
export function dayOfNumber(x: number): number | undefined {
  const digits = Number.isInteger(x) && x > LAST_DAY ? readDate(String(x)) : undefined;
  if (digits !== undefined) return digits;
  const day = Math.floor(x);
  return day >= 1 && day <= LAST_DAY && !isYearOrMonth(day) ? day : undefined;
}

function isYearOrMonth(whole: number): boolean {
  return (whole >= 1900 && whole < 2200) || (whole >= 190001 && whole < 220000);
}

function serialOf(year: number, month: number, date: number): number | undefined {
  const day = new Date(Date.UTC(year, month - 1, date));
  if (year < 1900 || day.getUTCMonth() !== month - 1 || day.getUTCDate() !== date) return undefined;
  const serial = day.getTime() / MILLISECONDS + UNIX_DAY;
  return serial < MARCH_1900 ? serial - 1 : serial;
}
