import type { Locale } from "../../i18n/message";
import type { ReadCard } from "../../templates/reading/card";
import type { Doubt } from "../../templates/reading/doubts";
import type { AnyTemplate, Template } from "../../templates/template";
import { changed, type Change } from "./changes";
import { draftOf, type TemplateDraft } from "./draft";
import { draftFromCard } from "./draftFromCard";

/** The Templates pane as one value: which page is open, and what was drafted on it. */
export interface TemplatesFlow {
  readonly page: Page;
  readonly notice: Notice | null;
}

export type Page =
  | { readonly kind: "list" }
  | { readonly kind: "edit"; readonly editing: Editing }
  | { readonly kind: "view"; readonly template: AnyTemplate }
  | { readonly kind: "export"; readonly template: Template }
  | { readonly kind: "import" };

export interface Editing {
  /** Whether it takes the place of the template with the base's id, or becomes a new one. */
  readonly replaces: boolean;
  /** What the fields do not show comes from here. */
  readonly base: Template;
  /** Where it was read from; null for other templates. */
  readonly source: { readonly address: string; readonly doubts: readonly Doubt[] } | null;
  readonly first: TemplateDraft;
  readonly draft: TemplateDraft;
  /** What was removed last, until something else is changed. */
  readonly removed: { readonly name: string; readonly before: TemplateDraft } | null;
  /** Whether somebody wants to leave with unsaved changes. */
  readonly leaving: boolean;
  readonly saving: boolean;
}

/** What people must be told above the page. */
export type Notice =
  | { readonly kind: "problem"; readonly problem: unknown }
  | { readonly kind: "saved" | "renamed" | "deleted" | "imported"; readonly title: string }
  | { readonly kind: "deletedBroken" };

export type TemplatesEvent =
  | { readonly type: "cardRead"; readonly address: string; readonly card: ReadCard; readonly locale: Locale }
  | { readonly type: "editOpened"; readonly template: Template; readonly locale: Locale }
  /** A copy to adapt, with the title that it gets. */
  | { readonly type: "copyOpened"; readonly template: Template; readonly title: string; readonly locale: Locale }
  | { readonly type: "viewOpened"; readonly template: AnyTemplate }
  | { readonly type: "exportOpened"; readonly template: Template }
  | { readonly type: "importOpened" }
  | { readonly type: "changed"; readonly change: Change }
  | { readonly type: "restored" }
  | { readonly type: "backAsked" }
  | { readonly type: "stayed" }
  | { readonly type: "left" }
  | { readonly type: "saving" }
  | { readonly type: "done"; readonly notice: Notice }
  | { readonly type: "failed"; readonly problem: unknown };

export const START: TemplatesFlow = { page: { kind: "list" }, notice: null };

export function templatesFlow(state: TemplatesFlow, event: TemplatesEvent): TemplatesFlow {
  switch (event.type) {
    case "cardRead":
      return opened(fromCard(event.address, event.card, event.locale));
    case "editOpened":
      return opened(editing(event.template, draftOf(event.template, event.locale), { replaces: true }));
    case "copyOpened":
      return opened(editing(event.template, { ...draftOf(event.template, event.locale), title: event.title }));
    case "viewOpened":
      return { page: { kind: "view", template: event.template }, notice: null };
    case "exportOpened":
      return { page: { kind: "export", template: event.template }, notice: null };
    case "importOpened":
      return { page: { kind: "import" }, notice: null };
    case "changed":
      return withEditing(state, (now) => ({ ...now, draft: changed(now.draft, event.change), removed: removedBy(now.draft, event.change), leaving: false }));
    case "restored":
      return withEditing(state, (now) => ({ ...now, draft: now.removed?.before ?? now.draft, removed: null }));
    case "backAsked":
      return state.page.kind === "edit" && isChanged(state.page.editing) ? withEditing(state, (now) => ({ ...now, leaving: true })) : START;
    case "stayed":
      return withEditing(state, (now) => ({ ...now, leaving: false }));
    case "left":
      return START;
    case "saving":
      return { ...withEditing(state, (now) => ({ ...now, saving: true, leaving: false })), notice: null };
    case "done":
      return { page: { kind: "list" }, notice: event.notice };
    case "failed":
      return { ...withEditing(state, (now) => ({ ...now, saving: false })), notice: { kind: "problem", problem: event.problem } };
  }
}

/** Whether anything would be lost by leaving. */
export function isChanged({ first, draft }: Editing): boolean {
  return first !== draft && JSON.stringify(first) !== JSON.stringify(draft);
}

function opened(now: Editing): TemplatesFlow {
  return { page: { kind: "edit", editing: now }, notice: null };
}

function editing(base: Template, draft: TemplateDraft, more: Partial<Editing> = {}): Editing {
  return { replaces: false, base, source: null, first: draft, draft, removed: null, leaving: false, saving: false, ...more };
}

function fromCard(address: string, card: ReadCard, locale: Locale): Editing {
  const { base, draft, doubts } = draftFromCard(card, locale);
  return editing(base, draft, { source: { address, doubts } });
}

function withEditing(state: TemplatesFlow, change: (now: Editing) => Editing): TemplatesFlow {
  const { page } = state;
  return page.kind === "edit" ? { ...state, page: { ...page, editing: change(page.editing) } } : state;
}

function removedBy(before: TemplateDraft, change: Change): Editing["removed"] {
  const parts = change.type === "itemRemoved" ? before.sections.flatMap(({ items }) => items) : change.type === "sectionRemoved" ? before.sections : [];
  const part = "id" in change ? parts.find(({ id }) => id === change.id) : undefined;
  return part ? { name: part.name, before } : null;
}
