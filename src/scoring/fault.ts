import type { Locale } from "../i18n/message";
import { scoringText } from "../i18n/scoring";

type ScoringCode = Parameters<typeof scoringText>[1];

/** Why there is no total or grade; `error` is the Excel error that a cell shows. */
export interface ScoringFault {
  readonly ok: false;
  readonly error: "#VALUE!" | "#NUM!" | "#N/A";
  readonly code: ScoringCode;
  readonly params: Readonly<Record<string, string | number>>;
}

export function scoringFault(
  error: ScoringFault["error"],
  code: ScoringCode,
  params: ScoringFault["params"] = {},
): ScoringFault {
  return { ok: false, error, code, params };
}

/** The fault as a sentence. */
export function sayScoringFault(fault: ScoringFault, locale: Locale): string {
  return scoringText(locale, fault.code, fault.params);
}
