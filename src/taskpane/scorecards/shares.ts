import { normalise } from "../../numbers/compare";
import { readNumber } from "../../numbers/readNumber";

/** What fields with percentages add up to; null if one of them is no share. */
export function shareSum(texts: readonly string[]): number | null {
  let sum = 0;
  for (const text of texts) {
    const percent = readPercent(text);
    if (percent === null) return null;
    sum += percent;
  }
  return normalise(sum);
}

/** "30", "30%", "３０" and "12.5" are percent; nothing at all, or more than 100, is no share. */
export function readPercent(text: string): number | null {
  const number = readNumber(text.trim().replace(/[%％]$/, ""));
  return number === undefined || number <= 0 || number > 100 ? null : number;
}

/** 0.3 → "30" */
export function percentText(share: number): string {
  return String(normalise(share * 100));
}
