import type { Locale } from "../../i18n/message";
import type { ReadCard, ReadItem } from "../../templates/reading/card";
import type { DoubtCode, Doubt } from "../../templates/reading/doubts";
import { standardOf } from "../../templates/reading/standardOf";
import { templateAsRead } from "../../templates/reading/templateFrom";
import type { Template } from "../../templates/template";
import { draftOf, type ItemDraft, type SectionDraft, type TemplateDraft } from "./draft";

/** A card that was read from cells, ready for the editor. */
export interface CardDraft {
  /** What the fields do not show: signatures, texts in both languages. */
  readonly base: Template;
  readonly draft: TemplateDraft;
  /** About the card as a whole; what it adds up to is said live. */
  readonly doubts: readonly Doubt[];
}

/** Doubts about an item that its fields do not show again by themselves. */
const REMARKS: ReadonlySet<DoubtCode> = new Set<DoubtCode>(["doubt.nameTwice", "doubt.nameMissing", "doubt.pointsFromStandard"]);
const SAID_LIVE: ReadonlySet<DoubtCode> = new Set<DoubtCode>(["doubt.weights", "doubt.sectionWeights"]);

/** The draft of a read card. Its ids are its own; the template's id is left blank. */
export function draftFromCard(card: ReadCard, locale: Locale): CardDraft {
  const base = templateAsRead(card, { id: "" });
  const counted = card.items.filter(({ extra }) => !extra);
  const draft = draftOf(base, locale);
  const single = draft.sections.length === 1;
  const sections = draft.sections.map((section, index): SectionDraft => {
    const own = single ? counted : counted.filter((item) => item.section === card.sections[index]?.name);
    return { ...section, items: section.items.map((item, at) => asRead(item, own[at])) };
  });
  const extras = card.items.filter(({ extra }) => extra).flatMap(({ doubts }) => doubts);
  return { base, draft: { ...draft, sections }, doubts: [...card.doubts.filter(({ code }) => !SAID_LIVE.has(code)), ...extras] };
}

/** The fields say what stands in the cells; the rule is read from its words anew, unless the cells give it in another way. */
function asRead(item: ItemDraft, read: ReadItem | undefined): ItemDraft {
  if (!read) return item;
  const { name, points, standard, target, scale, rule, doubts } = read;
  const again = standardOf(standard, { item: name, points, target, scale, judged: false });
  const fromWords = JSON.stringify(again.rule) === JSON.stringify(rule);
  const unread = doubts.some(({ code }) => code === "doubt.unread");
  return {
    ...item,
    points: points === null ? "" : item.points,
    words: standard,
    judged: rule === null && !unread,
    scale: rule === null ? null : scale,
    known: fromWords || rule === null ? null : { words: standard, rule },
    remarks: doubts.filter(({ code }) => REMARKS.has(code)),
  };
}
