import type { Locale } from "../../i18n/message";
import { normalise } from "../../numbers/compare";
import type { Rater, Template } from "../../templates/template";
import { percentText, readPercent, shareSum } from "./shares";

/** A rater as in the input fields. */
export interface RaterDraft {
  readonly id: string;
  readonly name: string;
  /** In percent. */
  readonly share: string;
}

export function raterDrafts({ raters }: Template, locale: Locale): readonly RaterDraft[] {
  return raters.map(({ id, name, share }) => ({ id, name: name[locale], share: percentText(share) }));
}

/** One more rater, whose share is still to be said. */
export function addRater(drafts: readonly RaterDraft[], name: string): readonly RaterDraft[] {
  let number = drafts.length + 1;
  while (drafts.some(({ id }) => id === `rater-${number}`)) number += 1;
  return [...drafts, { id: `rater-${number}`, name, share: "" }];
}

export function removeRater(drafts: readonly RaterDraft[], id: string): readonly RaterDraft[] {
  return drafts.filter((draft) => draft.id !== id);
}

/** What is wrong with the raters: a name that is missing or there twice, or shares that do not make 100%. Null if nothing is. */
export function raterFault(drafts: readonly RaterDraft[]): "names" | "shares" | null {
  const names = drafts.map(({ name }) => name.trim());
  if (names.includes("") || new Set(names).size < names.length) return "names";
  // A single rater has all of it, whatever the field says.
  if (drafts.length === 1) return null;
  return shareSum(drafts.map(({ share }) => share)) === 100 ? null : "shares";
}

/** The raters that drafts without a fault say. */
export function ratersOf(drafts: readonly RaterDraft[], { raters }: Template, locale: Locale): readonly Rater[] {
  return drafts.map(({ id, name, share }) => {
    const known = raters.find((rater) => rater.id === id);
    const words = name.trim();
    return {
      id,
      name: known && known.name[locale] === words ? known.name : { zh: words, en: words },
      share: drafts.length === 1 ? 1 : normalise((readPercent(share) ?? 0) / 100),
    };
  });
}
