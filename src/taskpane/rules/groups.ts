import type { ConventionCode, Reading, RefusalCode } from "../../rules/words/reading";

/** 能读, 要看一眼, 人工评分. */
export const GROUPS = ["well", "look", "judgement"] as const;
export type Group = (typeof GROUPS)[number];

/** Customs that not everybody shares: another reading of the same words would give other points. */
const DOUBTFUL: ReadonlySet<ConventionCode> = new Set<ConventionCode>([
  "wholeGap",
  "extended",
  "shareOfTarget",
  "shortfall",
  "damage",
  "goOn",
  "percentLost",
  "wholeAmount",
  // Where the words leave it open the sheet will show an error.
  "openEnd",
]);

/** Refusals that no better wording would help: the words leave the points to a person. */
const FOR_JUDGEMENT: ReadonlySet<RefusalCode> = new Set<RefusalCode>(["judgement", "pointRange"]);

export function isForJudgement(code: RefusalCode): boolean {
  return FOR_JUDGEMENT.has(code);
}

export function isDoubtful(code: ConventionCode): boolean {
  return DOUBTFUL.has(code);
}

/** Whether a standard can be relied on, should be looked at by a person first, or is for a person to score. */
export function groupOf(reading: Reading): Group {
  if (!reading.ok) return isForJudgement(reading.reason.code) ? "judgement" : "look";
  if (reading.rule.kind === "judgement") return "judgement";
  return reading.conventions.some(({ code }) => isDoubtful(code)) ? "look" : "well";
}
