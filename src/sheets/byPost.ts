import { foldText } from "../numbers/cellText";
import type { Text } from "../i18n/message";
import type { AnyTemplate } from "../templates/template";
import type { Person } from "./person";

/** A post of the roster and how many people have it. */
export interface Post {
  /** The same for all ways to write it. */
  readonly key: string;
  /** As first written; "" for people without a post. */
  readonly name: string;
  readonly count: number;
}

export function postKey(post: string): string {
  return foldText(post);
}

/** The posts of these people, in the order of their first holders. */
export function postsOf(people: readonly Person[]): readonly Post[] {
  const posts = new Map<string, Post>();
  for (const { post } of people) {
    const key = postKey(post);
    const known = posts.get(key);
    posts.set(key, known ? { ...known, count: known.count + 1 } : { key, name: post, count: 1 });
  }
  return [...posts.values()];
}

/** A post within a title must be so long, or 长 and 员 would be found everywhere. */
const SHORTEST = 2;

/**
 * The template that a post most likely goes by: the first one for that very post, else the only one that has it in its title.
 * Templates for departments are not suggested to people. Null where nothing fits or several do.
 */
export function suggestTemplate(post: string, templates: readonly AnyTemplate[]): AnyTemplate | null {
  const key = postKey(post);
  if (key === "") return null;
  const personal = templates.filter(({ subject }) => subject !== "department");
  const exact = personal.find((template) => namesOf(template.post).includes(key));
  if (exact || key.length < SHORTEST) return exact ?? null;
  const titled = personal.filter(({ title }) => [title.zh, title.en].some((words) => foldText(words).includes(key)));
  return titled.length === 1 ? (titled[0] ?? null) : null;
}

/** 客服主管、客服组长 are two posts. */
function namesOf({ zh, en }: Text): readonly string[] {
  return [zh, en, ...`${zh}、${en}`.split(/[、/,，;；]/)].map(postKey).filter((name) => name !== "");
}
