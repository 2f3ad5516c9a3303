import type { Locale, Params } from "../../i18n/message";
import type { Group } from "../../sheets/assignment";
import type { AnyTemplate } from "../../templates/template";
import type { GenerateRequest } from "../../workbook/types";
import { withDrafts, type DraftFault } from "./drafts";
import type { Flow } from "./flow";
import type { Roll } from "./roll";

/** More sheets than this no workbook stays usable with. */
export const MOST_SHEETS = 5_000;

/** Why Generate cannot be pressed yet; keys of the generation words. */
export type NotReady =
  | "whyTemplate"
  | "whyPeople"
  | "whyNameColumn"
  | "whyPosts"
  | "whyNobody"
  | "whyAllCarded"
  | "whyTooMany"
  | "whyRaters"
  | "whyRaterNames"
  | "whySections"
  | "whyParameters"
  | "whyFault";

export type Readiness =
  | { readonly ready: true; readonly request: GenerateRequest }
  | { readonly ready: false; readonly why: NotReady; readonly params?: Params };

const WHY = { raters: "whyRaters", raterNames: "whyRaterNames", sections: "whySections", parameters: "whyParameters" } as const;

/** What pressing Generate would do now. */
export function readiness(state: Flow, roll: Roll, locale: Locale): Readiness {
  const { choice, source, period, formulas, password } = state;
  if (choice.kind === "one" && !choice.template) return { ready: false, why: "whyTemplate" };
  if (!source) return { ready: false, why: "whyPeople" };
  if (source.kind === "roster" && source.reading.columns.name === null) return { ready: false, why: "whyNameColumn" };
  const undecided = roll.posts.filter(({ template }) => template === undefined).length;
  if (undecided > 0) return { ready: false, why: "whyPosts", params: { count: undecided } };
  if (roll.count === 0) return { ready: false, why: roll.carded.length > 0 ? "whyAllCarded" : "whyNobody" };
  if (roll.count > MOST_SHEETS) return { ready: false, why: "whyTooMany", params: { count: roll.count, most: MOST_SHEETS } };
  const groups: Group[] = [];
  for (const { template, people } of roll.groups) {
    const drafted = withDrafts(template, state.drafts[template.id], locale);
    if ("kind" in drafted) return notReady(drafted, template, locale);
    groups.push({ template: drafted.template, people });
  }
  const request: GenerateRequest = { groups, period, formulas, locale };
  return { ready: true, request: password === "" ? request : { ...request, password } };
}

function notReady(fault: DraftFault, { title }: AnyTemplate, locale: Locale): Readiness {
  const params = { template: title[locale] };
  if (fault.kind === "template") return { ready: false, why: "whyFault", params: { ...params, fault: fault.words } };
  return { ready: false, why: WHY[fault.kind], params };
}

/** The template as drafted if the fields are in order, else as it is: the preview must not vanish while somebody types. */
export function draftedTemplate(template: AnyTemplate, drafts: Flow["drafts"], locale: Locale): AnyTemplate {
  const drafted = withDrafts(template, drafts[template.id], locale);
  return "kind" in drafted ? template : drafted.template;
}
