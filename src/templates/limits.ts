import type { Text } from "../i18n/message";
import type { TemplateTextKey } from "../i18n/templates";
import { nthOf, partOf, placeNamed, templateFault } from "./fault";
import type { TemplateFault } from "./fault";
import type { Template } from "./template";

/** What still makes a readable sheet and fits Excel's limits. Texts in UTF-16 units. */
export const LIMITS = {
  sections: 12,
  items: 60,
  raters: 6,
  grades: 12,
  signatures: 6,
  title: 60,
  name: 60,
  measure: 200,
  anchors: 400,
  note: 1000,
  grade: 10,
} as const;

/** Lists that are empty or too long, texts that are missing or too long. */
export function checkSizes(template: Template): TemplateFault[] {
  const { sections, raters, grades, signatures } = template;
  const items = sections.flatMap((section) => section.items);
  return [
    ...checkCount("sections", sections.length),
    ...checkCount("raters", raters.length),
    ...checkCount("grades", grades.length),
    ...(signatures.length > LIMITS.signatures ? checkCount("signatures", signatures.length) : []),
    ...(items.length > LIMITS.items ? checkCount("items", items.length) : []),
    ...sections.filter((section) => section.items.length === 0).map((section) => templateFault("none", section.name)),
    ...checkTexts(template),
  ];
}

function checkCount(list: "sections" | "items" | "raters" | "grades" | "signatures", count: number): TemplateFault[] {
  if (count === 0) return [templateFault("none", placeNamed(list))];
  return count > LIMITS[list] ? [templateFault("tooMany", placeNamed(list), { count, most: LIMITS[list] })] : [];
}

function checkTexts(template: Template): TemplateFault[] {
  const named = (list: TemplateTextKey, texts: readonly Text[]) =>
    texts.flatMap((text, index) => checkText(nthOf(list, index), text, LIMITS.name));
  const items = template.sections.flatMap((section) => section.items);
  return [
    ...checkText(placeNamed("title"), template.title, LIMITS.title),
    ...checkText(placeNamed("post"), template.post, LIMITS.name),
    ...(template.note ? checkText(placeNamed("note"), template.note, LIMITS.note) : []),
    ...named("raters", template.raters.map(({ name }) => name)),
    ...named("sections", template.sections.map(({ name }) => name)),
    ...named("items", items.map(({ name }) => name)),
    ...named("signatures", template.signatures),
    ...items.flatMap(({ name, measure, anchors }) => [
      ...(measure ? checkText(partOf(name, "measure"), measure, LIMITS.measure) : []),
      ...(anchors ? checkText(partOf(name, "anchors"), anchors, LIMITS.anchors) : []),
    ]),
    ...template.grades.flatMap(([, grade], index) => checkText(nthOf("grades", index), { zh: grade, en: grade }, LIMITS.grade)),
  ];
}

function checkText(place: Text, { zh, en }: Text, most: number): TemplateFault[] {
  if (zh.trim() === "" || en.trim() === "") return [templateFault("textMissing", place)];
  const length = Math.max(zh.length, en.length);
  return length > most ? [templateFault("textLong", place, { length, most })] : [];
}
