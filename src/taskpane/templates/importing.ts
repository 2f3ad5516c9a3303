import type { Locale } from "../../i18n/message";
import { freeTemplateId } from "../../templates/stored/templateId";
import { readTemplate } from "../../templates/stored/templateText";
import type { Template } from "../../templates/template";

export type Clash = "replace" | "both";

/** What would become of a template's text. */
export type Import =
  | { readonly kind: "empty" }
  | { readonly kind: "faulty"; readonly faults: readonly string[] }
  /** The workbook has a template with this id; `template` is the one in the text. */
  | { readonly kind: "clash"; readonly template: Template; readonly other: Template }
  | { readonly kind: "ready"; readonly template: Template; readonly other: Template | null; readonly replaces: boolean; readonly renumbered: boolean };

/** @param standard ids of the templates that come with the add-in, which stay as they are */
export function importOf(text: string, own: readonly Template[], standard: ReadonlySet<string>, clash: Clash | null, locale: Locale): Import {
  if (text.trim() === "") return { kind: "empty" };
  const reading = readTemplate(text);
  if (!reading.ok) return { kind: "faulty", faults: reading.faults.map((fault) => fault[locale]) };
  const { template } = reading;
  const other = own.find(({ id }) => id === template.id) ?? null;
  if (other && clash === null) return { kind: "clash", template, other };
  if (other && clash === "replace") return { kind: "ready", template, other, replaces: true, renumbered: false };
  const taken = new Set([...standard, ...own.map(({ id }) => id)]);
  const renumbered = taken.has(template.id);
  return { kind: "ready", template: renumbered ? { ...template, id: freeTemplateId(template.id, taken) } : template, other, replaces: false, renumbered };
}
