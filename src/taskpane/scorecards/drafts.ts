import type { Locale } from "../../i18n/message";
import { normalise } from "../../numbers/compare";
import { sayTemplateFault } from "../../templates/fault";
import { applyParameters } from "../../templates/parameters";
import type { AnyTemplate, MissingRater, Template } from "../../templates/template";
import { checkTemplate } from "../../templates/validate";
import { parameterText, readParameter } from "./parameterDrafts";
import { raterDrafts, raterFault, ratersOf, type RaterDraft } from "./raterDrafts";
import { percentText, readPercent, shareSum } from "./shares";

/** What an organisation sets about a template before it generates, as it stands in the input fields. */
export interface Drafts {
  readonly raters: readonly RaterDraft[];
  readonly missingRater: MissingRater;
  /** In percent, by section. Empty where the items' full marks make up the sections' shares. */
  readonly sections: Readonly<Record<string, string>>;
  /** By parameter. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** Why a template cannot be taken with what is in the fields. */
export type DraftFault =
  | { readonly kind: "raterNames" | "raters" | "sections" | "parameters" }
  /** The fields are in order, but the template no longer is; in words. */
  | { readonly kind: "template"; readonly words: string };

/** Drafts that say what the template says. */
export function draftsOf(template: AnyTemplate, locale: Locale): Drafts {
  const parameters = Object.fromEntries((template.parameters ?? []).map((each) => [each.id, parameterText(each, each.value)]));
  if (template.form === "record") return { raters: [], missingRater: "spread", sections: {}, parameters };
  const marked = template.sections.some(({ marks }) => marks !== undefined);
  const sections = marked ? {} : Object.fromEntries(template.sections.map(({ id, share }) => [id, percentText(share)]));
  return { raters: raterDrafts(template, locale), missingRater: template.missingRater ?? "spread", sections, parameters };
}

export function isDraftChanged(template: AnyTemplate, drafts: Drafts, locale: Locale): boolean {
  return JSON.stringify(draftsOf(template, locale)) !== JSON.stringify(drafts);
}

/** The template as the drafts have it, or what stands in the way. */
export function withDrafts(template: AnyTemplate, drafts: Drafts | undefined, locale: Locale): { readonly template: AnyTemplate } | DraftFault {
  if (!drafts || !isDraftChanged(template, drafts, locale)) return { template };
  const fault = faultIn(template, drafts);
  if (fault) return { kind: fault };
  const values = Object.fromEntries((template.parameters ?? []).flatMap((each) => {
    const value = readParameter(each, drafts.parameters[each.id] ?? "");
    return value === null ? [] : [[each.id, value]];
  }));
  const set = applyParameters(template, values);
  const shared = set.form === "record" ? set : withShares(set, drafts, locale);
  const [wrong] = checkTemplate(shared);
  return wrong ? { kind: "template", words: sayTemplateFault(wrong, locale) } : { template: shared };
}

function withShares(template: Template, { raters, missingRater, sections }: Drafts, locale: Locale): Template {
  return {
    ...template,
    raters: ratersOf(raters, template, locale),
    ...(missingRater === (template.missingRater ?? "spread") ? {} : { missingRater }),
    sections: template.sections.map((section) => ({ ...section, share: shareOf(sections[section.id], section.share) })),
  };
}

function faultIn(template: AnyTemplate, { raters, sections, parameters }: Drafts): "raterNames" | "raters" | "sections" | "parameters" | null {
  if ((template.parameters ?? []).some((each) => readParameter(each, parameters[each.id] ?? "") === null)) return "parameters";
  if (template.form === "record") return null;
  const wrong = raterFault(raters);
  if (wrong) return wrong === "names" ? "raterNames" : "raters";
  const shares = Object.values(sections);
  return shares.length > 0 && shareSum(shares) !== 100 ? "sections" : null;
}

function shareOf(text: string | undefined, share: number): number {
  const percent = readPercent(text ?? "");
  return percent === null ? share : normalise(percent / 100);
}
