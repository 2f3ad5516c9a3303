import { postKey, postsOf, suggestTemplate, type Post } from "../../sheets/byPost";
import type { Person } from "../../sheets/person";
import type { AnyTemplate } from "../../templates/template";

/** One template for everybody, or one a post. */
export type TemplateChoice =
  | { readonly kind: "one"; readonly template: AnyTemplate | null }
  | {
      readonly kind: "byPost";
      /** By post; null = these people are left out. Posts that nobody has decided about go by what is suggested. */
      readonly chosen: ReadonlyMap<string, AnyTemplate | null>;
      /** Whether somebody has seen the posts of the roster with their templates. */
      readonly reviewed: boolean;
    };

/** The choice with its templates as they are now: others may have changed or deleted them since. */
export function currentChoice(choice: TemplateChoice, templates: readonly AnyTemplate[]): TemplateChoice {
  const now = (template: AnyTemplate) => templates.find(({ id }) => id === template.id);
  if (choice.kind === "one") {
    const template = choice.template && (now(choice.template) ?? null);
    return template === choice.template ? choice : { ...choice, template };
  }
  const entries = [...choice.chosen].flatMap(([post, template]): [string, AnyTemplate | null][] => {
    if (template === null) return [[post, null]];
    const current = now(template);
    return current ? [[post, current]] : [];
  });
  const same = entries.length === choice.chosen.size && entries.every(([post, template]) => choice.chosen.get(post) === template);
  return same ? choice : { ...choice, chosen: new Map(entries) };
}

/** A post with the template that its people get. */
export interface PostTemplate extends Post {
  /** null = left out; undefined = still to be decided. */
  readonly template: AnyTemplate | null | undefined;
}

export function postTemplates(people: readonly Person[], chosen: ReadonlyMap<string, AnyTemplate | null>, templates: readonly AnyTemplate[]): readonly PostTemplate[] {
  return postsOf(people).map((post) => ({
    ...post,
    template: chosen.has(post.key) ? chosen.get(post.key) : (suggestTemplate(post.name, templates) ?? undefined),
  }));
}

/** The template for a person; null where there is none. */
export function templateFor(posts: readonly PostTemplate[]): (person: Person) => AnyTemplate | null {
  const byKey = new Map(posts.map(({ key, template }) => [key, template ?? null]));
  return ({ post }) => byKey.get(postKey(post)) ?? null;
}
