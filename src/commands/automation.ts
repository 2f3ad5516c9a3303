import { localeOf, type Locale } from "../i18n/message";
import { problemWords } from "../i18n/problemWords";
import { summarise } from "../templates/summary";
import { listAllTemplates } from "../workbook/ownTemplates";
import { WorkbookProblem } from "../workbook/problem";
import { makeScorecards, type GenerateVerb } from "./makeScorecards";
import { makeSummary, type SummaryVerb } from "./makeSummary";
import { readCards, type ReadRequest } from "./readCards";
import { RequestFault } from "./requestFault";

/** What whoever automates the add-in asks for; `generate` does what the pane's button does. */
export type AutomationRequest =
  | { readonly verb: "templates" }
  | ReadRequest
  | SummaryVerb
  | GenerateVerb;

/** A host hands the request in with the event and takes the answer from `completed`; a failure is `{error: text}`. */
export interface AutomationEvent {
  readonly request: AutomationRequest;
  completed(answer: unknown): void;
}

/** Serves one request; every outcome reaches `completed`. */
export async function automate({ request, completed }: AutomationEvent): Promise<void> {
  const locale = localeOf(Office.context.displayLanguage);
  try {
    completed(await served(request, locale));
  } catch (cause) {
    completed({ error: errorText(cause, locale) });
  }
}

function served(request: AutomationRequest, locale: Locale): Promise<unknown> {
  switch (request.verb) {
    case "templates":
      return listTemplates(locale);
    case "read":
      return readCards(request, locale);
    case "summary":
      return makeSummary(request, locale);
    case "generate":
      return makeScorecards(request, locale);
  }
}

async function listTemplates(locale: Locale) {
  return (await listAllTemplates()).map((template) => {
    const { id, title, items, total } = summarise(template);
    return { id, title: title[locale], items, total };
  });
}

function errorText(cause: unknown, locale: Locale): string {
  if (cause instanceof RequestFault) return cause.message;
  if (!(cause instanceof WorkbookProblem)) return cause instanceof Error ? cause.message : String(cause);
  const words = (part: "Title" | "Body") => problemWords(locale, `${cause.code}${part}`, cause.params);
  const { detail } = cause.params;
  const said = detail === undefined ? [] : [problemWords(locale, "detail", { detail })];
  const [stop, space] = locale === "zh" ? ["。", ""] : [". ", " "];
  return words("Title") + stop + [words("Body"), ...said].join(space);
}
