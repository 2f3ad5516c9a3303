import type { Locale, Text } from "../../i18n/message";
import { templatesPaneWords, type TemplatesPaneKey } from "../../i18n/templatesPane";
import { normalise } from "../../numbers/compare";
import { readNumber } from "../../numbers/readNumber";
import { sayTemplateFault } from "../../templates/fault";
import type { Parameter } from "../../templates/parameter";
import { valueAt } from "../../templates/parameters";
import type { Item, Section, Template } from "../../templates/template";
import { checkTemplate } from "../../templates/validate";
import { raterFault, ratersOf } from "../scorecards/raterDrafts";
import { readPercent } from "../scorecards/shares";
import { itemsOf, wordsOf, type ItemDraft, type SectionDraft, type TemplateDraft } from "./draft";
import { placeOf, type Place } from "./faultPlaces";
import { readPoints, scoringOf } from "./scoring";

/** Something to mend, at the field where it stands. */
export interface FieldFault {
  readonly at: Place;
  readonly says: string;
}

export interface Built {
  /** To be stored only where there are no faults. */
  readonly template: Template;
  readonly faults: readonly FieldFault[];
}

/**
 * The template that the fields say. What the fields do not show (signatures, prompts, texts of the other language
 * where nobody changed them) comes from `base`.
 */
export function built(draft: TemplateDraft, base: Template, id: string, locale: Locale): Built {
  const template = templateOf(draft, base, id, locale);
  const unreadable = unreadableFields(draft, locale);
  const places = new Set(unreadable.map(({ at }) => at));
  const found = checkTemplate(template).map((fault): FieldFault => ({ at: placeOf(fault, template), says: sayTemplateFault(fault, locale) }));
  // What cannot be read adds up to nothing; that it is unreadable has been said.
  const figures = unreadable.some(({ at }) => /^(points|share):/.test(at));
  const rest = found.filter(({ at }) => !places.has(at) && !(figures && /^(sum:|sections$)/.test(at)) && !(at.startsWith("standard:") && places.has(`points:${at.slice(9)}`)));
  return { template, faults: [...unreadable, ...rest] };
}

function templateOf(draft: TemplateDraft, base: Template, id: string, locale: Locale): Template {
  const words = (typed: string, before: Text | undefined) => kept(typed, before, locale);
  const { note: before, parameters, ...rest } = base;
  const note = draft.note.trim();
  const template: Template = {
    ...rest,
    id,
    title: words(draft.title, base.title),
    post: words(draft.post, base.post),
    ...(note === "" ? {} : { note: words(draft.note, before) }),
    raters: ratersOf(draft.raters, base, locale),
    ...(draft.missingRater === (base.missingRater ?? "spread") ? {} : { missingRater: draft.missingRater }),
    sections: draft.sections.map((section) => sectionOf(section, draft, base, locale)),
    grades: draft.grades.map(({ grade, least }) => [readNumber(least.trim()) ?? NaN, grade.trim()]),
  };
  return parameters ? withParameters(template, parameters) : template;
}

/** Settings with the figures that now stand at their places; a rule that was written anew has figures of its own. */
function withParameters(template: Template, parameters: readonly Parameter[]): Template {
  const held = parameters.flatMap((parameter) => heldBy(template, parameter) ?? []);
  return held.length > 0 ? { ...template, parameters: held } : template;
}

function heldBy(template: Template, parameter: Parameter): Parameter | null {
  const { value, least, most, at } = parameter;
  const [first, ...others] = at.map((place) => valueAt(template, place));
  if (typeof first === "number" && first >= least && first <= most && others.every((other) => other === first)) return { ...parameter, value: first };
  const places = at.filter((place) => valueAt(template, place) === value);
  return places.length > 0 ? { ...parameter, at: places } : null;
}

function sectionOf({ id, name, share, inPoints, items }: SectionDraft, { sections }: TemplateDraft, base: Template, locale: Locale): Section {
  const before = base.sections.find((section) => section.id === id);
  const points = items.map((item) => readPoints(item.points) ?? NaN);
  const marks = normalise(points.reduce((sum, each) => sum + each, 0));
  const percent = sections.length === 1 ? 100 : inPoints ? marks : (readPercent(share) ?? NaN);
  const of = inPoints ? marks : 100;
  return {
    id,
    name: kept(name, before?.name, locale),
    share: normalise(percent / 100),
    ...(inPoints ? { marks } : {}),
    items: items.map((item) => itemOf(item, of, base, locale)),
  };
}

function itemOf(item: ItemDraft, of: number, base: Template, locale: Locale): Item {
  const before = base.sections.flatMap((section) => section.items).find(({ id }) => id === item.id);
  const target = item.target.trim() === "" ? undefined : (readNumber(item.target.trim()) ?? NaN);
  const words = item.words.trim();
  // A standard that the rule and its anchors said by themselves goes on doing so.
  const untouched = before !== undefined && words === wordsOf(before, locale).trim();
  const { rule } = scoringOf(item);
  const own = untouched && JSON.stringify(rule) === JSON.stringify(before.rule);
  return {
    id: item.id,
    name: kept(item.name, before?.name, locale),
    weight: (readPoints(item.points) ?? NaN) / of,
    rule,
    ...(target === undefined ? {} : { target }),
    ...(own ? (before.standard ? { standard: before.standard } : {}) : words === "" ? {} : { standard: kept(item.words, before?.standard, locale) }),
    ...(before?.measure ? { measure: before.measure } : {}),
    ...(own && before.anchors ? { anchors: before.anchors } : {}),
  };
}

/** What was typed, with the other language's words as long as nobody changed these. */
function kept(typed: string, before: Text | undefined, locale: Locale): Text {
  const words = typed.trim();
  return before?.[locale].trim() === words ? before : { zh: words, en: words };
}

/** Fields that hold no number where one belongs. */
function unreadableFields(draft: TemplateDraft, locale: Locale): readonly FieldFault[] {
  const say = (key: TemplatesPaneKey) => templatesPaneWords(locale, key);
  const number = (at: Place, text: string, read: (text: string) => number | null | undefined, missing: TemplatesPaneKey | null): readonly FieldFault[] => {
    if (text.trim() === "") return missing === null ? [] : [{ at, says: say(missing) }];
    return typeof read(text) === "number" ? [] : [{ at, says: say("numberWrong") }];
  };
  const shares = draft.sections.length > 1 ? draft.sections.filter(({ inPoints }) => !inPoints) : [];
  const raters = raterFault(draft.raters);
  return [
    ...itemsOf(draft).flatMap(({ id, points, target }) => [
      ...number(`points:${id}`, points, readPoints, "pointsMissing"),
      ...number(`target:${id}`, target, (text) => readNumber(text.trim()), null),
    ]),
    ...shares.flatMap(({ id, share }) => number(`share:${id}`, share, readPercent, "shareMissing")),
    ...(raters === null ? [] : [{ at: "raters", says: say(raters === "names" ? "raterNamesWrong" : "raterSharesWrong") } as const]),
    ...(draft.grades.some(({ least }) => readNumber(least.trim()) === undefined) ? [{ at: "grades", says: say("gradeLeastWrong") } as const] : []),
  ];
}
