import { shiftPoint } from "../../numbers/round";
import { wordAt } from "./lexicon";
import { chineseAt, englishNumber, isNumeral } from "./numerals";
import type { Token, TokenKind } from "./token";

const DIGIT = /[0-9]/;
const LATIN = /[a-z]/;
const LIST_NUMBER = /^(?:[一二三四五六七八九十]{1,2}、|\(\d{1,2}\)|\d{1,2}(?:[、)]|\.(?!\d)))|^[①②③④⑤⑥⑦⑧⑨⑩]/;

/** The tokens of a folded text. Every character looks a bounded number of characters ahead. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let spaced = false;
  while (at < text.length) {
    if (text.charAt(at) === " ") {
      spaced = true;
      at++;
      continue;
    }
    const last = tokens.at(-1);
    const found = listNumber(text, at, last) ?? fromNth(text, at) ?? number(text, at) ?? word(text, at, last) ?? other(text, at);
    const token: Token = spaced ? { ...found, spaced } : found;
    at = token.end;
    spaced = false;
    if (token.kind === "text" && last?.kind === "text" && last.end === token.start && !isName(token, last)) {
      tokens[tokens.length - 1] = { ...last, value: last.value + token.value, end: token.end };
    } else tokens.push(token);
  }
  return tokens;
}

/** Latin words stay apart, Chinese text runs together. */
function isName(token: Token, last: Token): boolean {
  return LATIN.test(token.value.charAt(0)) !== LATIN.test(last.value.charAt(last.value.length - 1));
}

function make(kind: TokenKind, text: string, start: number, end: number, value = text.slice(start, end)): Token {
  return { kind, value, start, end };
}

/** 1、 (2) 3. ① at the start of a sentence number it. */
function listNumber(text: string, at: number, last: Token | undefined): Token | undefined {
  if (last !== undefined && last.kind !== "strong") return undefined;
  const found = LIST_NUMBER.exec(text.slice(at, at + 5));
  if (found === null || /^[0-9]、[0-9]+分/.test(text.slice(at, at + 6))) return undefined;
  return make("label", text, at, at + found[0].length);
}

/** 从第3次起, 第二次开始: the count from which something holds. */
function fromNth(text: string, at: number): Token | undefined {
  const found = FROM_NTH.exec(text.slice(at, at + 12));
  const count = found?.[1] === undefined ? undefined : (chineseAt(found[1], 0)?.value ?? Number(found[1]));
  if (found === null || count === undefined || !Number.isInteger(count)) return undefined;
  return { ...make("fromNth", text, at, at + found[0].length), value: wordAt(found[2] ?? "", 0)?.word.value ?? "", number: count };
}

const FROM_NTH = /^(?:从|自|由)?第([一二三四五六七八九十]{1,3}|\d{1,2})([次起件人处项笔例])(?:起|开始|及以后|（含）以后)/;

function number(text: string, at: number): Token | undefined {
  if (DIGIT.test(text.charAt(at))) return digits(text, at);
  const part = PARTS.get(text.slice(at, at + 3));
  const share = part === undefined ? undefined : (chineseAt(text, at + 3) ?? digitsAt(text, at + 3));
  if (part !== undefined && share !== undefined) return { ...spelled(text, at, share.end, shiftPoint(share.value, -part)), places: part, value: "%" };
  const half = text.charAt(at) === "h" && !LATIN.test(text.charAt(at - 1)) ? HALF.exec(text.slice(at, at + 32))?.[0] : undefined;
  if (half !== undefined) return { ...spelled(text, at, at + half.length, 50), value: "%" };
  const latin = LATIN.test(text.charAt(at)) && !LATIN.test(text.charAt(at - 1)) ? /^[a-z]+/.exec(text.slice(at, at + 10))?.[0] : undefined;
  const english = latin === undefined ? undefined : englishNumber(latin);
  if (latin !== undefined && english !== undefined) return spelled(text, at, at + latin.length, english);
  // The end of a longer run of numerals (十四五) is no number of its own.
  const chinese = chineseAt(text, at - 1) === undefined && isNumeral(text, at - 1) ? undefined : chineseAt(text, at);
  return chinese !== undefined && counts(text, at, chinese.end) ? spelled(text, at, chinese.end, chinese.value) : undefined;
}

/** 百分之九十, 千分之三, 万分之五: decimal places of the percentage. */
const PARTS: ReadonlyMap<string, number> = new Map([["百分之", 0], ["千分之", 1], ["万分之", 2]]);

function digitsAt(text: string, at: number): { readonly value: number; readonly end: number } | undefined {
  const found = /^\d{1,4}(?:\.\d{1,4})?/.exec(text.slice(at, at + 10))?.[0];
  return found === undefined ? undefined : { value: Number(found), end: at + found.length };
}

/** Half of the full marks. */
const HALF = /^half (?:of )?(?:the )?(?:full |maximum |total )?(?:marks|score|points|credit)(?![a-z])/;

function spelled(text: string, start: number, end: number, value: number): Token {
  return { ...make("number", text, start, end, ""), number: value, places: 0, spelled: true };
}

/** Whether Chinese numerals are a number here: only in front of what can be counted. A longer word (一般, 一致性) wins. */
function counts(text: string, start: number, end: number): boolean {
  const longer = wordAt(text, start);
  if (longer !== undefined && longer.end > end) return false;
  const next = wordAt(text, end);
  const magnitude = text.charAt(end) === "万";
  return magnitude || next?.word.kind === "unit" || next?.word.kind === "percentPoint" || next?.word.kind === "after";
}

function digits(text: string, at: number): Token {
  // A digit after a letter belongs to a name: A4, ISO9001.
  const found = /^(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/.exec(text.slice(at, at + 40))?.[0] ?? text.charAt(at);
  const repaired = repair(text, at, found);
  const end = at + repaired.length;
  const name = LATIN.test(text.charAt(at - 1)) || (LATIN.test(text.charAt(end)) && wordAt(text, end) === undefined);
  if (name) return make("text", text, at, end);
  const plain = repaired.digits.replace(/,/g, "");
  return {
    ...make("number", text, at, end, repaired.damaged ? "damaged" : ""),
    number: Number(plain),
    places: plain.split(".")[1]?.length ?? 0,
  };
}

/** Damage that can mean one thing only: 0、5分 for 0.5分. */
function repair(text: string, at: number, found: string): { readonly digits: string; readonly length: number; readonly damaged: boolean } {
  const broken = /^0、(\d{1,2})(?=分)/.exec(text.slice(at, at + 6));
  if (broken !== null) return { digits: `0.${broken[1] ?? ""}`, length: broken[0].length, damaged: true };
  return { digits: found, length: found.length, damaged: false };
}

/** "Actual / target x weight": the letter between two factors. */
function timesSign(text: string, at: number, last: Token | undefined): Token | undefined {
  if (text.charAt(at) !== "x" || last === undefined || !TIMES.test(text.slice(at, at + 4))) return undefined;
  const factor = last.kind === "target" || last.kind === "actual" || last.kind === "close" || last.kind === "number" || last.kind === "full" || (last.kind === "sign" && last.value === "%");
  return factor && text.charAt(at - 1) === " " ? make("sign", text, at, at + 1, "*") : undefined;
}

const TIMES = /^x +[0-9a-z(]/;

function word(text: string, at: number, last: Token | undefined): Token | undefined {
  const times = timesSign(text, at, last);
  if (times !== undefined) return times;
  // 3处以内: behind a number 处以 is no fine.
  if (last?.kind === "number" && /^处以[内上下]/.test(text.slice(at, at + 3))) return make("unit", text, at, at + 1, "other");
  // 扣满2分为止, as against 扣满分.
  if (/^扣[满够][0-9]/.test(text.slice(at, at + 3))) return make("max", text, at, at + 2, "lose");
  const damaged = damage(text, at, last);
  if (damaged !== undefined) return damaged;
  const found = wordAt(text, at);
  if (found === undefined) return undefined;
  if (text.startsWith("times", at) && !measures(last)) return make("sign", text, at, found.end, "*");
  if (found.word.kind === "text" || (isMeasure(found.word.kind) && !measures(last) && !awards(text, at, last))) return make("text", text, at, found.end);
  return make(found.word.kind, text, at, found.end, found.word.value);
}

function isMeasure(kind: TokenKind): boolean {
  return kind === "unit" || kind === "percentPoint";
}

/** A unit is one only behind a number, 每, a slash or in brackets: elsewhere the characters are parts of names (周转, 名称). */
function measures(last: Token | undefined): boolean {
  if (last === undefined) return false;
  const { kind, value } = last;
  return kind === "number" || kind === "each" || kind === "magnitude" || kind === "open" || kind === "colon" || (kind === "sign" && value === "/") || (kind === "direction" && value === "only");
}

/** "bonus points" */
function awards(text: string, at: number, last: Token | undefined): boolean {
  return LATIN.test(text.charAt(at)) && (last?.kind === "add" || last?.kind === "lose");
}

const NOT_EACH = /^没(?=[次项个处件例起份]|人次|低|高|少|差|增加|降低)/;

/** Misread characters where nothing else makes sense: letter O or 。 before 分 after a verb, 没 for 每 before a unit. */
function damage(text: string, at: number, last: Token | undefined): Token | undefined {
  const two = text.slice(at, at + 2);
  if ((two === "o分" || (two === "。分" && last?.kind === "get")) && !LATIN.test(text.charAt(at - 1))) {
    return { ...make("number", text, at, at + 1, "damaged"), number: 0, places: 0 };
  }
  if (NOT_EACH.test(text.slice(at, at + 3))) return make("each", text, at, at + 1, "damaged");
  return undefined;
}

/** The full stop behind "no bonus.", "10%. "; shorter words are abbreviations. */
const SENTENCE = /(?:[a-z]{5}|[0-9)%])\. $/;
const SHORTEST_WORD = 5;

function other(text: string, at: number): Token {
  const character = text.charAt(at);
  if (character === "." && SENTENCE.test(text.slice(Math.max(0, at - SHORTEST_WORD), at + 2))) return make("strong", text, at, at + 1);
  if (!LATIN.test(character)) return make("text", text, at, at + 1);
  let end = at + 1;
  while (LATIN.test(text.charAt(end))) end++;
  return make("text", text, at, end);
}
