import { normalise } from "../../numbers/compare";
import type { Cell } from "./grid";

/** What stands in a cell of full marks or weights. */
export interface Figure {
  readonly value: number;
  /** Written with a percent sign: value 25 is 25%. */
  readonly percent: boolean;
  /** Added to or taken off the total beyond the full marks: +5, ±3, -10. */
  readonly extra: boolean;
}

const WRITTEN =
  /^(?:满分|权重|分值|最高|占比?|共|计|max\.?|weight)?[:：]?([+＋±-])?(\d+(?:\.\d+)?)(%)?(?:分|points?|pts?\.?|marks?)?(%)?$/i;
/** 0-10分, 0~10: the most that can be given. */
const FROM_ZERO = /^0分?(?:-|~|—|–|至|到)(\d+(?:\.\d+)?)分?$/;

/** 25, "25分", "２５％", 0.25 shown as 25%; undefined for anything else. */
export function figureOf({ value, text }: Cell): Figure | undefined {
  const folded = text.normalize("NFKC").replace(/[\s,]/g, "");
  if (typeof value === "number" && Number.isFinite(value)) {
    const percent = folded.endsWith("%");
    return { value: normalise(percent ? value * 100 : value), percent, extra: value < 0 };
  }
  const range = FROM_ZERO.exec(folded);
  if (range) return { value: Number(range[1]), percent: false, extra: false };
  const parts = WRITTEN.exec(folded.replace(/[()（）]/g, ""));
  if (!parts) return undefined;
  return { value: Number(parts[2]), percent: (parts[3] ?? parts[4]) !== undefined, extra: parts[1] !== undefined };
}

/** Share or points in the words of a heading: 一、工作业绩（70%）, 工作态度 20分, 自评30%. */
export interface Named {
  readonly name: string;
  readonly percent?: number;
  readonly points?: number;
}

const IN_BRACKETS = /[（(【[]\s*(?:[\p{Script=Han}a-z ]{0,8}?)[:：=]?\s*(\d+(?:\.\d+)?)\s*(%|％|分|points?|pts?|marks?)?\s*(?:权重)?\s*[)）】\]]/iu;
const AT_END = /[\s,，:：、—–-]*(?:权重|占比?|满分|分值|共计?|weight|total)?\s*[:：]?\s*(\d+(?:\.\d+)?)\s*(%|％|分|points?|pts?|marks?)$/iu;

/** Takes the share or points out of a heading's words. */
export function namedOf(words: string): Named {
  const folded = words.normalize("NFKC").trim();
  for (const pattern of [IN_BRACKETS, AT_END]) {
    const found = pattern.exec(folded);
    if (!found) continue;
    const name = (folded.slice(0, found.index) + folded.slice(found.index + found[0].length)).trim();
    const value = Number(found[1]);
    if (name === "" && pattern === AT_END) continue;
    if (found[2] === "%") return { name, percent: value };
    if (found[2] !== undefined) return { name, points: value };
  }
  return { name: folded };
}

const NUMBERED = /^\s*(?:第?[一二三四五六七八九十]{1,3}(?:[、.．:：]|部分[、:：]?)|[（(][一二三四五六七八九十\d]{1,3}[)）][、.．]?|\d{1,2}(?:\.\d{1,2})+[、.．]?\s*(?=[\p{Script=Han}\s])|\d{1,2}(?:[、．)）]|\.(?!\d))|[①-⑳]|[Ⅰ-Ⅻ]\s*[、.．]?|(?:part|section)\s*[\divx]+[.:、]?\s|[A-F][、.．](?=\s*\S)|[IVX]{1,4}[、.．])\s*/iu;

/** 一、工作业绩 → 工作业绩; 1. Calls → Calls. */
export function withoutNumber(words: string): string {
  const rest = words.replace(NUMBERED, "");
  return rest.trim() === "" ? words.trim() : rest.trim();
}

/** 一、 (二) 第三部分 Part 1: how parts of a card are counted. */
export function isPartNumbered(words: string): boolean {
  return /^\s*(?:第?[一二三四五六七八九十]{1,3}(?:[、.．:：]|部分)|[（(][一二三四五六七八九十]{1,3}[)）]|(?:part|section)\s*[\divx]+\b|[Ⅰ-Ⅻ]|[IVX]{1,4}[、.．]|[A-F][、.．]\s*\S)/iu.test(words);
}
