import { counted } from "../../i18n/counted";
import type { Locale } from "../../i18n/message";
import { templatesPaneWords } from "../../i18n/templatesPane";
import { plain } from "../../numbers/plain";
import type { Template } from "../../templates/template";
import { freeTemplateId } from "../../templates/stored/templateId";
import { built, type FieldFault } from "./built";
import { itemsOf } from "./draft";
import { isChanged, type Editing } from "./flow";
import { scoringOf } from "./scoring";
import { sumsOf, type Sums } from "./sums";

/** What pressing Save would do now, with what stands next to the button. */
export type Saving = { readonly says: string } & ({ readonly ready: true; readonly template: Template } | { readonly ready: false });

export interface Checked {
  readonly faults: readonly FieldFault[];
  readonly sums: Sums;
  readonly saving: Saving;
}

/** The fields held against everything that a template must be. `taken` are the ids in use. */
export function checked(editing: Editing, taken: ReadonlySet<string>, locale: Locale): Checked {
  const { draft, base, replaces } = editing;
  const id = replaces ? base.id : freeTemplateId(draft.title, taken);
  const { template, faults } = built(draft, base, id, locale);
  const sums = sumsOf(draft);
  return { faults, sums, saving: savingOf(editing, template, faults, sums, locale) };
}

function savingOf(editing: Editing, template: Template, faults: readonly FieldFault[], sums: Sums, locale: Locale): Saving {
  const { draft, replaces } = editing;
  const say = templatesPaneWords.bind(null, locale);
  const [first] = faults;
  if (first) return { ready: false, says: sumFault(editing, sums, locale) ?? (faults.length === 1 ? first.says : say("whyFaults", { fault: first.says, count: faults.length })) };
  if (replaces && !isChanged(editing)) return { ready: false, says: say("whyUnchanged") };
  const open = itemsOf(draft).filter((item) => scoringOf(item).group === "look").length;
  return { ready: true, template, says: open > 0 ? say("saveLook", { items: counted(locale, "item", open) }) : say("savePromise") };
}

/** What does not add up is said first: it is what all the figures on the page are about. */
function sumFault({ draft: { sections } }: Editing, { sections: own, total }: Sums, locale: Locale): string | null {
  const part = sections.length > 1 ? sections.find(({ id }) => { const { sum = null, of = null } = own.get(id) ?? {}; return sum !== null && of !== null && sum !== of; }) : undefined;
  if (part) return templatesPaneWords(locale, "whySectionSum", { name: part.name, sum: plain(own.get(part.id)?.sum ?? 0) });
  return total === null || total === 100 ? null : templatesPaneWords(locale, "whySum", { sum: plain(total) });
}
