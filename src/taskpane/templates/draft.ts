import type { Locale } from "../../i18n/message";
import { normalise } from "../../numbers/compare";
import { plain } from "../../numbers/plain";
import { describe } from "../../rules/faces";
import type { Rule } from "../../rules/rule";
import { itemContext } from "../../templates/itemContext";
import type { Doubt } from "../../templates/reading/doubts";
import type { Item, MissingRater, Section, Template } from "../../templates/template";
import { typedFigure } from "../rules/figures";
import { raterDrafts, type RaterDraft } from "../scorecards/raterDrafts";
import { percentText } from "../scorecards/shares";

/** A template as it stands in the fields of the editor: what is typed stays as it is typed. */
export interface TemplateDraft {
  readonly title: string;
  readonly post: string;
  readonly note: string;
  readonly sections: readonly SectionDraft[];
  readonly raters: readonly RaterDraft[];
  readonly missingRater: MissingRater;
  /** Best first. */
  readonly grades: readonly GradeDraft[];
  /** Ids that were ever given to its parts: those of removed ones are not used again. */
  readonly ids: readonly string[];
}

export interface SectionDraft {
  readonly id: string;
  readonly name: string;
  /** In percent of the card; of no account where `inPoints`. */
  readonly share: string;
  /** Its items have points of the whole card, which make up its share; else weights that make 100 together. */
  readonly inPoints: boolean;
  readonly items: readonly ItemDraft[];
}

export interface ItemDraft {
  readonly id: string;
  readonly name: string;
  /** Full marks, or the weight in percent. */
  readonly points: string;
  readonly target: string;
  /** The standard in words. */
  readonly words: string;
  /** People give the points, whatever the words say. */
  readonly judged: boolean;
  /** Somebody has looked at what is doubtful about it. */
  readonly agreed: boolean;
  /** Full marks that the words are written for, where those are not the item's. */
  readonly scale: number | null;
  /** The rule that stands for these words as long as nobody changes them; null where the words are read. */
  readonly known: { readonly words: string; readonly rule: Rule } | null;
  /** What was doubtful about it in the cells, besides its standard. */
  readonly remarks: readonly Doubt[];
}

export interface GradeDraft {
  readonly id: string;
  readonly grade: string;
  readonly least: string;
}

/** A draft that says what the template says. */
export function draftOf(template: Template, locale: Locale): TemplateDraft {
  const { title, post, note, sections, missingRater = "spread", grades } = template;
  return {
    title: title[locale],
    post: post[locale],
    note: note?.[locale] ?? "",
    sections: sections.map((section) => sectionDraft(section, locale)),
    raters: raterDrafts(template, locale),
    missingRater,
    grades: grades.map(([least, grade], index) => ({ id: `grade-${index + 1}`, grade, least: plain(least) })),
    ids: [...sections, ...sections.flatMap(({ items }) => items)].map(({ id }) => id),
  };
}

function sectionDraft(section: Section, locale: Locale): SectionDraft {
  const { id, name, share, marks, items } = section;
  return { id, name: name[locale], share: percentText(share), inPoints: marks !== undefined, items: items.map((item) => itemDraft(item, section, locale)) };
}

function itemDraft(item: Item, section: Section, locale: Locale): ItemDraft {
  const { id, name, rule, target } = item;
  const words = wordsOf(item, locale);
  return {
    id,
    name: name[locale],
    points: plain(normalise(itemContext(item, section).points)),
    target: target === undefined ? "" : typedFigure(target, rule),
    words,
    judged: rule.kind === "judgement",
    agreed: false,
    scale: null,
    known: { words, rule },
    remarks: [],
  };
}

/** The standard as the sheet shows it: its author's words, else the anchors and the rule in words. */
export function wordsOf({ standard, anchors, rule }: Item, locale: Locale): string {
  if (standard) return standard[locale];
  const said = rule.kind === "judgement" ? [] : [describe(rule, locale)];
  return [...(anchors ? [anchors[locale]] : []), ...said].join("\n");
}

/** An item to fill in. */
export function blankItem(id: string): ItemDraft {
  return { id, name: "", points: "", target: "", words: "", judged: false, agreed: false, scale: null, known: null, remarks: [] };
}

export function itemsOf({ sections }: TemplateDraft): readonly ItemDraft[] {
  return sections.flatMap(({ items }) => items);
}
