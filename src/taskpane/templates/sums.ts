import { normalise } from "../../numbers/compare";
import { sum } from "../../numbers/sum";
import { readPercent } from "../scorecards/shares";
import type { SectionDraft, TemplateDraft } from "./draft";
import { readPoints } from "./scoring";

/** What the fields add up to. Null where one of them holds no number. */
export interface Sums {
  /** Out of 100: of the items where they have points of the whole card, else of the sections' shares. */
  readonly total: number | null;
  /** By section: what its items add up to, and what they should; null = whatever the section counts. */
  readonly sections: ReadonlyMap<string, { readonly sum: number | null; readonly of: number | null }>;
}

export function sumsOf({ sections }: TemplateDraft): Sums {
  const sums = sections.map((section) => ({ section, own: itemSum(section) }));
  const only = sums.length === 1 ? sums[0] : undefined;
  const total = only ? only.own : addUp(sums.map(({ section, own }) => (section.inPoints ? own : readPercent(section.share))));
  return { total, sections: new Map(sums.map(({ section, own }) => [section.id, { sum: own, of: section.inPoints ? null : 100 }])) };
}

function itemSum({ items }: SectionDraft): number | null {
  return addUp(items.map(({ points }) => readPoints(points)));
}

function addUp(parts: readonly (number | null)[]): number | null {
  return parts.every((part): part is number => part !== null) ? normalise(sum(parts)) : null;
}
