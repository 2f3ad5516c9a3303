import type { ConventionCode, RefusalCode } from "./reading";

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
