import { foldWidth } from "./foldWidth";

/** What people write into a cell for "not assessed" (未评). Never 0. */
export const NOT_ASSESSED: readonly string[] = ["", "-", "—", "/", "N/A", "未评", "不适用", "缺"];

const TOKENS: ReadonlySet<string> = new Set(NOT_ASSESSED);

/** Whether a value stands for "not assessed": null, undefined, or one of the tokens with any spaces around. */
export function isNotAssessed(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  return typeof value === "string" && TOKENS.has(foldWidth(value).trim().toUpperCase());
}
