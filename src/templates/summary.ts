import type { Text } from "../i18n/message";
import type { AnyTemplate } from "./template";

/** What a list of templates shows. */
export interface TemplateSummary {
  readonly id: string;
  readonly title: Text;
  /** 0 for records. */
  readonly items: number;
  /** Full marks of the whole card: every section counts out of 100 and their shares add up to 1. null for records, which have none. */
  readonly total: number | null;
  readonly raters: number;
}

export function summarise(template: AnyTemplate): TemplateSummary {
  const { id, title } = template;
  if (template.form === "record") return { id, title, items: 0, total: null, raters: 0 };
  const items = template.sections.reduce((count, section) => count + section.items.length, 0);
  const total = template.sections.reduce((sum, section) => sum + section.share, 0) * 100;
  return { id, title, items, total: Number(total.toPrecision(15)), raters: template.raters.length };
}
