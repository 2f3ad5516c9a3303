import { normalise } from "../../numbers/compare";
import { readNumber } from "../../numbers/readNumber";
import type { Template } from "../../templates/template";

/** Shares as they stand in the input fields, in percent, by id of rater or section. */
export interface ShareDrafts {
  readonly raters: Readonly<Record<string, string>>;
  readonly sections: Readonly<Record<string, string>>;
}

export type ShareGroup = keyof ShareDrafts;

interface Sharing {
  readonly id: string;
  readonly share: number;
}

/** Drafts that say what the template says. */
export function draftsOf(template: Template): ShareDrafts {
  return { raters: drafts(template.raters), sections: drafts(template.sections) };
}

export function sharesChanged(template: Template, { raters, sections }: ShareDrafts): boolean {
  const original = draftsOf(template);
  const differ = (before: Readonly<Record<string, string>>, now: Readonly<Record<string, string>>) =>
    Object.keys(before).some((id) => before[id] !== now[id]);
  return differ(original.raters, raters) || differ(original.sections, sections);
}

/** What the fields of one group add up to, in percent; null if one of them is no share (0 to 100). */
export function shareSum(drafts: Readonly<Record<string, string>>): number | null {
  let sum = 0;
  for (const draft of Object.values(drafts)) {
    const percent = readPercent(draft);
    if (percent === null) return null;
    sum += percent;
  }
  return normalise(sum);
}

/** The template with the drafted shares, or the first group that does not add up to 100%. */
export function withShares(template: Template, drafts: ShareDrafts): Template | ShareGroup {
  for (const group of ["raters", "sections"] as const) if (shareSum(drafts[group]) !== 100) return group;
  return {
    ...template,
    raters: template.raters.map((rater) => ({ ...rater, share: shareOf(drafts.raters[rater.id], rater) })),
    sections: template.sections.map((section) => ({ ...section, share: shareOf(drafts.sections[section.id], section) })),
  };
}

function drafts(parts: readonly Sharing[]): Record<string, string> {
  return Object.fromEntries(parts.map(({ id, share }) => [id, String(normalise(share * 100))]));
}

function shareOf(draft: string | undefined, part: Sharing): number {
  const percent = readPercent(draft ?? "");
  return percent === null ? part.share : normalise(percent / 100);
}

/** "30", "30%", "３０" and "12.5" are percent; anything outside 0 to 100 is no share. */
function readPercent(draft: string): number | null {
  const number = readNumber(draft.trim().replace(/[%％]$/, ""));
  return number === undefined || number < 0 || number > 100 ? null : number;
}
