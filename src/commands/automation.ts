import { localeOf, type Locale } from "../i18n/message";
import { automationWords } from "../i18n/automation";
import { problemWords } from "../i18n/problemWords";
import type { FormulaStyle } from "../sheets/options";
import { readPeople } from "../sheets/people";
import { parsePeriod } from "../sheets/period";
import { recogniseRoster } from "../sheets/roster";
import { sayNote, saySkipped } from "../sheets/rosterNotes";
import { findTemplate, standardTemplates } from "../templates/standardTemplates";
import { summarise } from "../templates/summary";
import { generateScorecards } from "../workbook/generate";
import { WorkbookProblem } from "../workbook/problem";
import { readAddress } from "../workbook/roster";

/** What whoever automates the add-in asks for; `generate` does what the pane's button does. */
export type AutomationRequest =
  | { readonly verb: "templates" }
  | {
      readonly verb: "generate";
      readonly template: string;
      /** Range with its sheet: 名册!A1:D30. */
      readonly roster: string;
      /** 2026-11, 2026-Q4, 2026-H2 or 2026. */
      readonly period: string;
      readonly formulas?: string;
    };

/** A host hands the request in with the event and takes the answer from `completed`; a failure is `{error: text}`. */
export interface AutomationEvent {
  readonly request: AutomationRequest;
  completed(answer: unknown): void;
}

/** Serves one request; every outcome reaches `completed`. */
export async function automate({ request, completed }: AutomationEvent): Promise<void> {
  const locale = localeOf(Office.context.displayLanguage);
  try {
    completed(request.verb === "templates" ? listTemplates(locale) : await generate(request, locale));
  } catch (cause) {
    completed({ error: errorText(cause, locale) });
  }
}

function listTemplates(locale: Locale) {
  return standardTemplates.map((template) => {
    const { id, title, items, total } = summarise(template);
    return { id, title: title[locale], items, total };
  });
}

async function generate(request: Extract<AutomationRequest, { verb: "generate" }>, locale: Locale) {
  const template = findTemplate(request.template);
  if (!template) throw new RequestFault(automationWords(locale, "noTemplate", { id: request.template }));
  const period = parsePeriod(request.period);
  if (!period) throw new RequestFault(automationWords(locale, "noPeriod", { period: request.period }));
  const formulas = formulaStyle(request.formulas, locale);
  const range = await readAddress(request.roster);
  if (!range) throw new RequestFault(automationWords(locale, "emptyRoster", { roster: request.roster }));
  const { columns, notes } = recogniseRoster(range.values, range.firstRow, range.firstColumn);
  const roster = readPeople(range.values, range.firstRow, columns);
  const skipped = roster.skipped.map((row) => ({ row: row.row, why: saySkipped(row, locale) }));
  const said = [...notes, ...roster.notes].map((note) => sayNote(note, locale));
  if (roster.people.length === 0) throw new RequestFault(automationWords(locale, "nobody", { roster: request.roster, why: said.join(" ") }));
  const made = await generateScorecards({ template, people: roster.people, period, formulas, locale });
  return { sheets: made.sheets.map((sheet) => sheet.name), skipped, notes: said, syncs: made.syncs };
}

function formulaStyle(asked: string | undefined, locale: Locale): FormulaStyle {
  if (asked === undefined || asked === "native") return "native";
  if (asked === "functions") return "functions";
  throw new RequestFault(automationWords(locale, "noFormulaStyle", { formulas: asked }));
}

/** A request that cannot be served as it stands; the message is in the user's language already. */
class RequestFault extends Error {}

function errorText(cause: unknown, locale: Locale): string {
  if (cause instanceof RequestFault) return cause.message;
  if (!(cause instanceof WorkbookProblem)) return cause instanceof Error ? cause.message : String(cause);
  const words = (part: "Title" | "Body") => problemWords(locale, `${cause.code}${part}`, cause.params);
  const { detail } = cause.params;
  const said = detail === undefined ? [] : [problemWords(locale, "detail", { detail })];
  const [stop, space] = locale === "zh" ? ["。", ""] : [". ", " "];
  return words("Title") + stop + [words("Body"), ...said].join(space);
}
