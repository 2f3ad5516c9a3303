import type { Rect } from "./desk";

export const MAX_ROW = 1048576;
export const MAX_COLUMN = 16384;

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** 1 → A, 28 → AB. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** A → 1, ab → 28. */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + row;
}

export function isWholeColumns(rect: Rect): boolean {
  return rect.top === 1 && rect.bottom === MAX_ROW;
}

export function isWholeRows(rect: Rect): boolean {
  return rect.left === 1 && rect.right === MAX_COLUMN;
}

/** A1, A1:C3, A:C or 1:3, without dollar signs. */
export function rectAddress(rect: Rect): string {
  if (isWholeColumns(rect)) return `${columnLetters(rect.left)}:${columnLetters(rect.right)}`;
  if (isWholeRows(rect)) return `${rect.top}:${rect.bottom}`;
  const start = cellAddress(rect.top, rect.left);
  return isOneCell(rect) ? start : `${start}:${cellAddress(rect.bottom, rect.right)}`;
}

/** $A$1:$C$3, as names are written. */
export function absoluteAddress(rect: Rect): string {
  return rectAddress(rect).replace(/[A-Z]+/g, "$$$&").replace(/\d+/g, "$$$&");
}

const CELL = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i;

export function parseCell(text: string): Place | undefined {
  const match = CELL.exec(text);
  if (!match) return undefined;
  const place = { row: Number(match[2]), column: columnNumber(match[1] ?? "") };
  return place.row <= MAX_ROW && place.column <= MAX_COLUMN ? place : undefined;
}

/** Reads A1, $A$1:C3, A:C and 1:3; undefined when it is none of them. */
export function parseRect(text: string): Rect | undefined {
  const [first = "", second = first, ...more] = text.split(":");
  if (more.length > 0) return undefined;
  const a = parseCell(first);
  const b = parseCell(second);
  if (a && b) return rectOf(a.row, a.column, b.row, b.column);
  const columns = [first, second].map((part) => /^\$?([A-Z]{1,3})$/i.exec(part)?.[1]);
  if (text.includes(":") && columns[0] && columns[1])
    return clip(rectOf(1, columnNumber(columns[0]), MAX_ROW, columnNumber(columns[1])));
  const rows = [first, second].map((part) => /^\$?([1-9]\d{0,6})$/.exec(part)?.[1]);
  if (text.includes(":") && rows[0] && rows[1]) return clip(rectOf(Number(rows[0]), 1, Number(rows[1]), MAX_COLUMN));
  return undefined;
}

function clip(rect: Rect): Rect | undefined {
  return rect.bottom <= MAX_ROW && rect.right <= MAX_COLUMN ? rect : undefined;
}

/** Any two corners. */
export function rectOf(row: number, column: number, row2 = row, column2 = column): Rect {
  return {
    top: Math.min(row, row2),
    left: Math.min(column, column2),
    bottom: Math.max(row, row2),
    right: Math.max(column, column2),
  };
}

export function rowCount(rect: Rect): number {
  return rect.bottom - rect.top + 1;
}

export function columnCount(rect: Rect): number {
  return rect.right - rect.left + 1;
}

export function isOneCell(rect: Rect): boolean {
  return rect.top === rect.bottom && rect.left === rect.right;
}

export function sameRect(a: Rect, b: Rect): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

export function intersection(a: Rect, b: Rect): Rect | undefined {
  const rect = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return rect.top <= rect.bottom && rect.left <= rect.right ? rect : undefined;
}

export function overlap(a: Rect, b: Rect): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

export function boundingRect(a: Rect, b: Rect): Rect {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

export function containsRect(outer: Rect, inner: Rect): boolean {
  return sameRect(boundingRect(outer, inner), outer);
}

export function* placesIn(rect: Rect): Generator<Place> {
  for (let row = rect.top; row <= rect.bottom; row++)
    for (let column = rect.left; column <= rect.right; column++) yield { row, column };
}

const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

/** The sheet's name as it stands before the "!": quoted when it has to be. */
export function quoteSheet(name: string): string {
  const plain = PLAIN_NAME.test(name) && !parseCell(name) && !/^(?:R\d*C\d*|TRUE|FALSE)$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Splits `'My sheet'!A1` into sheet and rest; sheet is undefined when none is named. */
export function splitAddress(address: string): { readonly sheet: string | undefined; readonly rest: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!([^!]*)$/.exec(address.trim());
  if (!match) return { sheet: undefined, rest: address.trim() };
  return { sheet: match[1]?.replaceAll("''", "'") ?? match[2], rest: match[3] ?? "" };
}
