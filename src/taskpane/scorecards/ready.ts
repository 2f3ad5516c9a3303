import type { Locale } from "../../i18n/message";
import type { Person } from "../../sheets/person";
import type { Template } from "../../templates/template";
import type { GenerateRequest } from "../../workbook/types";
import type { Flow, Source } from "./flow";
import { withShares, type ShareDrafts } from "./shares";

/** Why Generate cannot be pressed yet; keys of the generation words. */
export type NotReady = "whyTemplate" | "whyPeople" | "whyNameColumn" | "whyNobody" | "whyRaters" | "whySections";

export type Readiness =
  | { readonly ready: true; readonly request: GenerateRequest }
  | { readonly ready: false; readonly why: NotReady };

/** What pressing Generate would do now. */
export function readiness(state: Flow, locale: Locale): Readiness {
  const { template, source, period, formulas, password } = state;
  if (!template) return { ready: false, why: "whyTemplate" };
  if (!source) return { ready: false, why: "whyPeople" };
  if (source.kind === "roster" && source.reading.columns.name === null) return { ready: false, why: "whyNameColumn" };
  const people = chosenPeople(source);
  if (people.length === 0) return { ready: false, why: "whyNobody" };
  const shared = withShares(template, state.shares);
  if (shared === "raters") return { ready: false, why: "whyRaters" };
  if (shared === "sections") return { ready: false, why: "whySections" };
  const request: GenerateRequest = { template: shared, people, period, formulas, locale };
  return { ready: true, request: password === "" ? request : { ...request, password } };
}

/** The people who are ticked. */
export function chosenPeople(source: Source | null): readonly Person[] {
  if (!source) return [];
  if (source.kind === "typed") return [source.person];
  return source.reading.people.filter(({ row }) => !source.leftOut.has(row));
}

/** The template with the shares in the fields if they add up, else as it is: the preview must not vanish while somebody types. */
export function sharedTemplate(template: Template, drafts: ShareDrafts): Template {
  const shared = withShares(template, drafts);
  return typeof shared === "string" ? template : shared;
}
