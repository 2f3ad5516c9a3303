import type { ConventionCode, Reading } from "../../rules/words/reading";

/** 能读, 要看一眼, 人工评分. */
export const GROUPS = ["well", "look", "judgement"] as const;
export type Group = (typeof GROUPS)[number];

/** Customs that not everybody shares: another reading of the same words would give other points. */
const DOUBTFUL: ReadonlySet<ConventionCode> = new Set<ConventionCode>([
  "boundaryBetter",
  "wholeGap",
  "extended",
  "percentStep",
  "shareOfTarget",
  "shortfall",
  "damage",
  "goOn",
  "percentLost",
  "wholeAmount",
]);

export function isDoubtful(code: ConventionCode): boolean {
  return DOUBTFUL.has(code);
}

/** Whether a standard can be relied on, should be looked at by a person first, or is for a person to score. */
export function groupOf(reading: Reading): Group {
  if (!reading.ok) return reading.reason.code === "judgement" ? "judgement" : "look";
  if (reading.rule.kind === "judgement") return "judgement";
  return reading.conventions.some(({ code }) => isDoubtful(code)) ? "look" : "well";
}
