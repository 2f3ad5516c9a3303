import type { Locale } from "../../i18n/message";
import type { AnyTemplate } from "../../templates/template";
import { searchable } from "../search";

/** Templates whose title, post or items contain every word of the query, in either language's title. */
export function matching(templates: readonly AnyTemplate[], query: string, locale: Locale): readonly AnyTemplate[] {
  const words = searchable(query).split(/\s+/).filter(Boolean);
  return templates.filter((template) => {
    const text = searched(template, locale);
    return words.every((word) => text.includes(word));
  });
}

function searched(template: AnyTemplate, locale: Locale): string {
  const { title, post } = template;
  const sections = template.form === "record" ? [] : template.sections;
  const items = sections.flatMap((section) => section.items.map((item) => item.name[locale]));
  return searchable([title.zh, title.en, post.zh, post.en, ...items].join("\n"));
}
