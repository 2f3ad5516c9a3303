import type { Text } from "../i18n/message";
import type { Template } from "./template";

/** What a list of templates shows. */
export interface TemplateSummary {
  readonly id: string;
  readonly title: Text;
  readonly items: number;
  /** Full marks of the whole card. Every section counts out of 100 and their shares add up to 1. */
  readonly total: number;
  readonly raters: number;
}

export function summarise({ id, title, sections, raters }: Template): TemplateSummary {
  const items = sections.reduce((count, section) => count + section.items.length, 0);
  const total = sections.reduce((sum, section) => sum + section.share, 0) * 100;
  return { id, title, items, total: Number(total.toPrecision(15)), raters: raters.length };
}
