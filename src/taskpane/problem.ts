import type { Locale } from "../i18n/message";
import { problemWords } from "../i18n/problemWords";
import { WorkbookProblem } from "../workbook/problem";

export interface ProblemText {
  readonly title: string;
  readonly body: string;
  /** What Excel itself said, if that may help somebody. */
  readonly detail: string | null;
  /** A cancel is no failure. */
  readonly intent: "error" | "info";
}

/** Any failure in words: what happened, what stays safe, what to do next. */
export function problemText(problem: unknown, locale: Locale): ProblemText {
  const code = problem instanceof WorkbookProblem ? problem.code : "unknown";
  const params = problem instanceof WorkbookProblem ? problem.params : { detail: messageOf(problem) };
  const { detail } = params;
  return {
    title: problemWords(locale, `${code}Title`, params),
    body: problemWords(locale, `${code}Body`, params),
    detail: detail === undefined || detail === "" ? null : problemWords(locale, "detail", { detail }),
    intent: code === "cancelled" ? "info" : "error",
  };
}

function messageOf(problem: unknown): string {
  return problem instanceof Error ? problem.message : String(problem ?? "");
}
