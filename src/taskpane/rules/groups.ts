import type { Reading } from "../../rules/words/reading";
import { isDoubtful, isForJudgement } from "../../rules/words/trust";

/** 能读, 要看一眼, 人工评分. */
export const GROUPS = ["well", "look", "judgement"] as const;
export type Group = (typeof GROUPS)[number];

/** Whether a standard can be relied on, should be looked at by a person first, or is for a person to score. */
export function groupOf(reading: Reading): Group {
  if (!reading.ok) return isForJudgement(reading.reason.code) ? "judgement" : "look";
  if (reading.rule.kind === "judgement") return "judgement";
  return reading.conventions.some(({ code }) => isDoubtful(code)) ? "look" : "well";
}
