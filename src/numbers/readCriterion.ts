import { normalise } from "./compare";
import type { Comparison, Criterion } from "./criterion";
import { foldWidth } from "./foldWidth";
import { readNumber } from "./readNumber";

/**
 * 以上、以下、以内 include the number itself, as Chinese law counts them (Civil Code, article 1259);
 * 超过、不满、低于、高于 exclude it.
 */
const BEFORE: Readonly<Record<Comparison, readonly string[]>> = {
  ">=": [
    ">=", "=>", "≥", "≧", "⩾",
    "不低于", "不少于", "不小于", "大于等于", "大于或等于", "高于等于", "高于或等于", "至少", "达到",
    "at least", "no less than", "not less than", "no lower than", "not below", "greater than or equal to",
  ],
  ">": [">", "大于", "超过", "高于", "多于", "more than", "greater than", "higher than", "over", "above", "exceeds"],
  "<=": [
    "<=", "=<", "≤", "≦", "⩽",
    "不超过", "不高于", "不大于", "不多于", "小于等于", "小于或等于", "低于等于", "低于或等于", "至多", "最多",
    "at most", "no more than", "not more than", "not above", "not over", "up to", "within", "less than or equal to",
  ],
  "<": ["<", "低于", "小于", "少于", "不足", "不满", "不到", "未达到", "less than", "fewer than", "lower than", "below", "under"],
  "=": ["=", "==", "等于", "equal to", "equals", "exactly"],
};

const AFTER: Readonly<Record<">=" | "<=", readonly string[]>> = {
  ">=": [
    "及以上", "(含)以上", "以上", "以上(含)",
    "or more", "or above", "or over", "or higher", "and above", "and over", "and up", "and more",
  ],
  "<=": [
    "及以下", "(含)以下", "以下", "以下(含)", "以内", "之内",
    "or less", "or below", "or under", "or lower", "or fewer", "and below", "and under",
  ],
};

type Word = readonly [word: string, op: Comparison];

/** Longest first, so that 不低于 is not read as 低于 and ">=" not as ">". */
function words(table: Readonly<Partial<Record<Comparison, readonly string[]>>>): readonly Word[] {
  const ops: readonly Comparison[] = [">=", ">", "<=", "<", "="];
  return ops
    .flatMap((op) => (table[op] ?? []).map((word): Word => [word, op]))
    .sort(([a], [b]) => b.length - a.length);
}

const PREFIXES = words(BEFORE);
const SUFFIXES = words(AFTER);

/**
 * A comparison with a figure as people write it: ">=90%", "低于90", "85以上", "at least 90%".
 * A bare number means "at least". Undefined when the whole text is not exactly one comparison.
 */
export function readCriterion(input: string | number): Criterion | undefined {
  if (typeof input === "number") return criterion(">=", Number.isFinite(input) ? input : undefined);
  const text = foldWidth(input).trim().toLowerCase();
  const before = PREFIXES.find(([word]) => text.startsWith(word));
  if (before !== undefined) return criterion(before[1], readNumber(text.slice(before[0].length)));
  const after = SUFFIXES.find(([word]) => text.endsWith(word));
  if (after !== undefined) return criterion(after[1], readNumber(text.slice(0, -after[0].length)));
  return criterion(">=", readNumber(text));
}

function criterion(op: Comparison, value: number | undefined): Criterion | undefined {
  return value === undefined ? undefined : { op, value: normalise(value) };
}
