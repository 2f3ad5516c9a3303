import { rectAddress } from "../../model/address";
import type { Rect } from "../../model/desk";

/** The part of a formula that pointing at cells has written and may still change. */
export interface Pointed {
  readonly start: number;
  readonly end: number;
}

/** Where a click may put a reference into a text: after an operator of a formula, or over the reference just pointed at. */
export function pointablePart(text: string, caret: number, last: Pointed | undefined): Pointed | undefined {
  if (last && last.end === caret && last.end <= text.length) return last;
  return text.startsWith("=") && /[=+\-*/^&,;(<>{]\s*$/.test(text.slice(0, caret)) ? { start: caret, end: caret } : undefined;
}

/** The text with the reference put in, and where it stands. */
export function pointAt(text: string, part: Pointed, rect: Rect): { text: string; pointed: Pointed } {
  const reference = rectAddress(rect);
  return {
    text: text.slice(0, part.start) + reference + text.slice(part.end),
    pointed: { start: part.start, end: part.start + reference.length },
  };
}
