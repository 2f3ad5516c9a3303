import { automationWords } from "../i18n/automation";
import type { Locale } from "../i18n/message";
import { assign } from "../sheets/assignment";
import { postKey, suggestTemplate } from "../sheets/byPost";
import { cardsOfPeriod } from "../sheets/cardsOfPeriod";
import type { FormulaStyle } from "../sheets/options";
import { readPeople } from "../sheets/people";
import { parsePeriod } from "../sheets/period";
import type { Person } from "../sheets/person";
import { recogniseRoster } from "../sheets/roster";
import { sayNote, saySkipped } from "../sheets/rosterNotes";
import { findTargets, readTargets, withTargets } from "../sheets/targetColumns";
import type { AnyTemplate } from "../templates/template";
import { generateScorecards } from "../workbook/generate";
import { findGenerations } from "../workbook/generations";
import { findAnyTemplate, listAllTemplates } from "../workbook/ownTemplates";
import { readAddress } from "../workbook/roster";
import { RequestFault } from "./requestFault";

export interface GenerateVerb {
  readonly verb: "generate";
  /** One template for everybody, by its id. */
  readonly template?: string;
  /** Or one for each post: "客服主管=customer-service-supervisor;*=service-department"; a post alone takes the one suggested for it. */
  readonly templates?: string;
  /** Range with its sheet: 名册!A1:D30. */
  readonly roster: string;
  /** 2026-11, 2026-Q4, 2026-H2 or 2026. */
  readonly period: string;
  readonly formulas?: string;
  /** Nobody gets a second card of a template for the period. */
  readonly onlyNew?: boolean;
}

/** Does what the pane's button does. */
export async function makeScorecards(request: GenerateVerb, locale: Locale) {
  const templateOf = await templateChoice(request, locale);
  const period = parsePeriod(request.period);
  if (!period) throw new RequestFault(automationWords(locale, "noPeriod", { period: request.period }));
  const formulas = formulaStyle(request.formulas, locale);
  const range = await readAddress(request.roster);
  if (!range) throw new RequestFault(automationWords(locale, "emptyRoster", { roster: request.roster }));

  const reading = recogniseRoster(range.values, range.firstRow, range.firstColumn);
  const roster = readPeople(range.values, range.firstRow, reading.columns);
  const cards = request.onlyNew === true ? (await findGenerations()).flatMap(({ period: code, sheets }) => sheets.map((sheet) => ({ ...sheet, period: code }))) : [];
  const { groups, absent, carded, without } = assign(roster.people, { period, templateOf, hasCard: cardsOfPeriod(cards, period), skipCarded: true });
  const targets = findTargets(reading.candidates, reading.columns, groups.map(({ template }) => template));
  const read = readTargets(range.values, range.firstRow, roster.people, targets);

  const skipped = [
    ...[...roster.skipped, ...absent].map((row) => ({ row: row.row, why: saySkipped(row, locale) })),
    ...carded.map(({ row, name }) => ({ row, why: automationWords(locale, "hasCard", { row, name }) })),
    ...without.map(({ row, name, post }) => ({ row, why: automationWords(locale, "noTemplateForPost", { row, name, post }) })),
  ].sort((one, two) => one.row - two.row);
  const hidden = roster.people.filter(({ row }) => range.hiddenRows.includes(row)).length;
  const notes = [
    ...[...reading.notes, ...roster.notes, ...read.notes].map((note) => sayNote(note, locale)),
    ...(hidden > 0 ? [automationWords(locale, "hiddenPeople", { count: hidden })] : []),
  ];
  if (groups.length === 0) {
    const why = [...notes, ...skipped.map((row) => row.why)].join(" ");
    throw new RequestFault(automationWords(locale, "nobody", { roster: request.roster, why }));
  }
  const own = groups.map(({ template, people }) => ({ template, people: withTargets(people, template, targets, read) }));
  const made = await generateScorecards({ groups: own, period, formulas, locale });
  return { sheets: made.sheets.map((sheet) => sheet.name), skipped, notes, syncs: made.syncs };
}

async function templateChoice({ template, templates }: GenerateVerb, locale: Locale): Promise<(person: Person) => AnyTemplate | null> {
  if (templates === undefined) {
    const one = await templateNamed(template ?? "", locale);
    return () => one;
  }
  const all = await listAllTemplates();
  const byPost = new Map<string, AnyTemplate | null>();
  for (const part of templates.split(/[;；]/).map((each) => each.trim()).filter((each) => each !== "")) {
    const cut = part.lastIndexOf("=");
    const post = (cut < 0 ? part : part.slice(0, cut)).trim();
    const chosen = cut < 0 ? suggestTemplate(post, all) : await templateNamed(part.slice(cut + 1).trim(), locale);
    if (!chosen) throw new RequestFault(automationWords(locale, "noSuggestion", { post }));
    byPost.set(post === ANY_POST ? ANY_POST : postKey(post), chosen);
  }
  return ({ post }) => byPost.get(postKey(post)) ?? byPost.get(ANY_POST) ?? null;
}

/** Everybody whose post is not named. */
const ANY_POST = "*";

async function templateNamed(id: string, locale: Locale): Promise<AnyTemplate> {
  const template = await findAnyTemplate(id);
  if (!template) throw new RequestFault(automationWords(locale, "noTemplate", { id }));
  return template;
}

function formulaStyle(asked: string | undefined, locale: Locale): FormulaStyle {
  if (asked === undefined || asked === "native") return "native";
  if (asked === "functions") return "functions";
  throw new RequestFault(automationWords(locale, "noFormulaStyle", { formulas: asked }));
}
