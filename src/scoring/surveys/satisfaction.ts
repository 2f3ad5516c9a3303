import { foldWidth } from "../../numbers/foldWidth";

/** The usual words of a satisfaction scale of five, as questionnaires print them. */
const WORDS: readonly (readonly [level: number, words: readonly string[]])[] = [
  [5, ["非常满意", "很满意", "十分满意", "very satisfied", "extremely satisfied"]],
  [4, ["满意", "比较满意", "较满意", "satisfied", "somewhat satisfied"]],
  [3, ["一般", "neutral", "average", "neither satisfied nor dissatisfied"]],
  [2, ["不满意", "不太满意", "较不满意", "dissatisfied", "unsatisfied", "somewhat dissatisfied"]],
  [1, ["非常不满意", "很不满意", "十分不满意", "very dissatisfied", "very unsatisfied", "extremely dissatisfied"]],
];

const LEVELS: ReadonlyMap<string, number> = new Map(WORDS.flatMap(([level, words]) => words.map((word) => [word, level])));

/** 1 to 5 for a level of satisfaction in words, in any case and width; undefined for other words. */
export function satisfactionLevel(word: string): number | undefined {
  return LEVELS.get(foldWidth(word).trim().toLowerCase());
}
