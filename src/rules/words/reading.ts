import type { Params } from "../../i18n/message";
import type { Rule } from "../rule";

/** What a stretch of the words was read as; `unread` could not be. */
export type Role = "bound" | "points" | "target" | "step" | "limit" | "condition" | "ignored" | "unread";

/** A stretch of the text as given, in UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly role: Role;
}

export type RefusalCode =
  | "judgement"
  | "contradiction"
  | "gap"
  | "missingPoints"
  | "missingBase"
  | "unknownWord"
  | "ambiguous"
  | "severalCriteria"
  | "pointRange"
  | "empty"
  | "tooLong";

/** Why words are not read, and where. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly start: number;
  readonly end: number;
  readonly params: Params;
}

/** What a reading takes for granted because the words leave it to custom. */
export interface Convention {
  readonly code: ConventionCode;
  readonly params: Params;
}

export type ConventionCode =
  | "lowIncluded"
  | "orMoreExcluded"
  | "boundaryBetter"
  | "wholeGap"
  | "openEnd"
  | "openTop"
  | "fromZero"
  | "fullMarks"
  | "parts"
  | "started"
  | "floorZero"
  | "claimedTwice"
  | "noCap"
  | "mostLost"
  | "onlyLosses"
  | "percentStep"
  | "shareOfTarget"
  | "percentagePoint"
  | "reached"
  | "complement"
  | "perOne"
  | "shortfall"
  | "itemTarget"
  | "proportional"
  | "damage"
  | "percentLost"
  | "extended"
  | "wholeAmount"
  | "goOn";

export type Reading =
  | { readonly ok: true; readonly rule: Rule; readonly spans: readonly Span[]; readonly conventions: readonly Convention[] }
  | { readonly ok: false; readonly reason: Refusal; readonly spans: readonly Span[] };
