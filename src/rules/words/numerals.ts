const DIGITS: Readonly<Record<string, number>> = { 零: 0, "〇": 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const LONGEST = 9;

const ENGLISH: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12, fifteen: 15, twenty: 20, half: 0.5,
};

export interface Numeral {
  readonly value: number;
  readonly end: number;
}

/** The number that Chinese numerals spell at `start`: 三, 十五, 二十, 一百二十, 半. Bounded look-ahead. */
export function chineseAt(text: string, start: number): Numeral | undefined {
  if (text.charAt(start) === "半") return { value: 0.5, end: start + 1 };
  let total = 0;
  let digit: number | undefined;
  let end = start;
  for (; end < start + LONGEST; end++) {
    const character = text.charAt(end);
    const ten = TENS[character];
    const one = DIGITS[character];
    if (ten !== undefined) {
      total += (digit ?? 1) * ten;
      digit = undefined;
    } else if (one !== undefined) {
      // Digit after digit (十四五, 一二三) is a name or a list, no number.
      if (digit !== undefined && digit !== 0) return undefined;
      digit = one;
    } else break;
  }
  if (end === start) return undefined;
  return { value: total + (digit ?? 0), end };
}

export function isNumeral(text: string, at: number): boolean {
  const character = text.charAt(at);
  return Object.hasOwn(DIGITS, character) || Object.hasOwn(TENS, character);
}

/** The number that an English word spells. */
export function englishNumber(word: string): number | undefined {
  return Object.hasOwn(ENGLISH, word) ? ENGLISH[word] : undefined;
}
