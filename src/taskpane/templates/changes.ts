import { blankItem, type ItemDraft, type SectionDraft, type TemplateDraft } from "./draft";

type CardFields = Pick<TemplateDraft, "title" | "post" | "note" | "raters" | "missingRater" | "grades">;
type ItemFields = Pick<ItemDraft, "name" | "points" | "target" | "words" | "judged" | "agreed" | "scale">;

/** Something that people do to a draft. */
export type Change =
  | { readonly type: "card"; readonly part: Partial<CardFields> }
  | { readonly type: "section"; readonly id: string; readonly part: Partial<Pick<SectionDraft, "name" | "share">> }
  | { readonly type: "sectionAdded"; readonly name: string }
  | { readonly type: "sectionRemoved"; readonly id: string }
  | { readonly type: "item"; readonly id: string; readonly part: Partial<ItemFields> }
  | { readonly type: "itemAdded"; readonly section: string }
  | { readonly type: "itemRemoved"; readonly id: string }
  | { readonly type: "itemMoved"; readonly id: string; readonly by: -1 | 1 };

export function changed(draft: TemplateDraft, change: Change): TemplateDraft {
  const { sections } = draft;
  const withItems = (items: (section: SectionDraft) => readonly ItemDraft[]) => ({ ...draft, sections: sections.map((each) => ({ ...each, items: items(each) })) });
  switch (change.type) {
    case "card":
      return { ...draft, ...change.part };
    case "section":
      return { ...draft, sections: sections.map((each) => (each.id === change.id ? { ...each, ...change.part } : each)) };
    case "sectionAdded":
      return withSection(draft, change.name);
    case "sectionRemoved":
      return sections.length > 1 ? { ...draft, sections: sections.filter(({ id }) => id !== change.id) } : draft;
    case "item":
      return withItems(({ items }) => items.map((item) => (item.id === change.id ? withPart(item, change.part) : item)));
    case "itemAdded":
      return withNewItem(draft, change.section);
    case "itemRemoved":
      return withItems(({ items }) => items.filter(({ id }) => id !== change.id));
    case "itemMoved":
      return moved(draft, change.id, change.by);
  }
}

/** What was decided about words holds for these words only. */
function withPart(item: ItemDraft, part: Partial<ItemFields>): ItemDraft {
  const afresh = part.words !== undefined && part.words !== item.words ? { agreed: false, scale: null } : {};
  const named = part.name !== undefined || part.points !== undefined;
  return { ...item, ...afresh, ...part, ...(named ? { remarks: [] } : {}) };
}

function withSection(draft: TemplateDraft, name: string): TemplateDraft {
  const { sections, ids } = draft;
  const id = freeId("section", ids);
  const inPoints = sections.length > 1 && sections.every((section) => section.inPoints);
  return withNewItem({ ...draft, sections: [...sections, { id, name, share: "", inPoints, items: [] }], ids: [...ids, id] }, id);
}

function withNewItem(draft: TemplateDraft, section: string): TemplateDraft {
  const id = nextItemId(draft);
  const sections = draft.sections.map((each) => (each.id === section ? { ...each, items: [...each.items, blankItem(id)] } : each));
  return { ...draft, sections, ids: [...draft.ids, id] };
}

/** One place up or down; from the end of a section to the next one. */
function moved(draft: TemplateDraft, id: string, by: -1 | 1): TemplateDraft {
  const { sections } = draft;
  const from = sections.findIndex(({ items }) => items.some((item) => item.id === id));
  const section = sections[from];
  const item = section?.items.find((each) => each.id === id);
  if (!section || !item) return draft;
  const place = section.items.indexOf(item);
  const rest = section.items.filter((each) => each !== item);
  const within = place + by >= 0 && place + by < section.items.length;
  const to = within ? from : from + by;
  if (to < 0 || to >= sections.length) return draft;
  const at = (items: readonly ItemDraft[]) => (within ? place + by : by < 0 ? items.length : 0);
  const inserted = (items: readonly ItemDraft[]) => [...items.slice(0, at(items)), item, ...items.slice(at(items))];
  return {
    ...draft,
    sections: sections.map((each, index) => {
      const items = index === from ? rest : each.items;
      return index === to ? { ...each, items: inserted(items) } : index === from ? { ...each, items } : each;
    }),
  };
}

/** Whether an item can be moved in that direction. */
export function canMove({ sections }: TemplateDraft, id: string, by: -1 | 1): boolean {
  const end = by < 0 ? sections[0]?.items[0] : sections.at(-1)?.items.at(-1);
  return end?.id !== id;
}

/** The id that an item added now will get. */
export function nextItemId({ ids }: TemplateDraft): string {
  return freeId("item", ids);
}

function freeId(kind: string, taken: readonly string[]): string {
  let number = taken.length + 1;
  while (taken.includes(`${kind}-${number}`)) number += 1;
  return `${kind}-${number}`;
}
