import type { Locale } from "../../i18n/message";
import { foldWidth } from "../../numbers/foldWidth";
import type { Template } from "../../templates/template";

/** Templates whose title, post or items contain every word of the query, in either language's title. */
export function matching(templates: readonly Template[], query: string, locale: Locale): readonly Template[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  return templates.filter((template) => {
    const text = searched(template, locale);
    return words.every((word) => text.includes(word));
  });
}

function searched({ title, post, sections }: Template, locale: Locale): string {
  const items = sections.flatMap((section) => section.items.map((item) => item.name[locale]));
  return fold([title.zh, title.en, post.zh, post.en, ...items].join("\n"));
}

function fold(text: string): string {
  return foldWidth(text).toLowerCase().trim();
}
