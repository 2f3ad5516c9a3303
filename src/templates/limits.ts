import type { Text } from "../i18n/message";
import type { TemplateTextKey } from "../i18n/templates";
import { nthOf, partOf, placeNamed, templateFault } from "./fault";
import type { TemplateFault } from "./fault";
import type { AnyTemplate, Template } from "./template";

/** What still makes a readable sheet and fits Excel's limits. Texts in UTF-16 units. */
export const LIMITS = {
  sections: 12,
  items: 60,
  raters: 6,
  grades: 12,
  signatures: 6,
  parameters: 20,
  title: 60,
  name: 60,
  measure: 200,
  anchors: 400,
  standard: 1000,
  note: 1000,
  grade: 10,
} as const;

/** Lists that are empty or too long, texts that are missing or too long. */
export function checkSizes(template: AnyTemplate): TemplateFault[] {
  const { signatures, parameters = [] } = template;
  return [
    ...(template.form === "record" ? [] : checkLists(template)),
    ...(signatures.length > LIMITS.signatures ? checkCount("signatures", signatures.length) : []),
    ...(parameters.length > LIMITS.parameters ? checkCount("parameters", parameters.length) : []),
    ...checkTexts(template),
    ...(template.form === "record" ? [] : checkCardTexts(template)),
  ];
}

function checkLists({ sections, raters, grades }: Template): TemplateFault[] {
  const items = sections.flatMap((section) => section.items);
  return [
    ...checkCount("sections", sections.length),
    ...checkCount("raters", raters.length),
    ...checkCount("grades", grades.length),
    ...(items.length > LIMITS.items ? checkCount("items", items.length) : []),
    ...sections.filter((section) => section.items.length === 0).map((section) => templateFault("none", section.name)),
  ];
}

function checkCount(list: "sections" | "items" | "raters" | "grades" | "signatures" | "parameters", count: number): TemplateFault[] {
  if (count === 0) return [templateFault("none", placeNamed(list))];
  return count > LIMITS[list] ? [templateFault("tooMany", placeNamed(list), { count, most: LIMITS[list] })] : [];
}

function checkTexts({ title, post, note, parameters = [], signatures }: AnyTemplate): TemplateFault[] {
  return [
    ...checkText(placeNamed("title"), title, LIMITS.title),
    ...checkText(placeNamed("post"), post, LIMITS.name),
    ...(note ? checkText(placeNamed("note"), note, LIMITS.note) : []),
    ...checkNames("parameters", parameters.map(({ name }) => name)),
    ...checkNames("signatures", signatures),
  ];
}

function checkCardTexts({ raters, sections, grades, pay }: Template): TemplateFault[] {
  const items = sections.flatMap((section) => section.items);
  return [
    ...checkNames("raters", raters.map(({ name }) => name)),
    ...checkNames("sections", sections.map(({ name }) => name)),
    ...checkNames("items", items.map(({ name }) => name)),
    ...items.flatMap(({ name, ...texts }) =>
      (["measure", "anchors", "standard"] as const).flatMap((part) => {
        const text = texts[part];
        return text ? checkText(partOf(name, part), text, LIMITS[part]) : [];
      }),
    ),
    ...grades.flatMap(([, grade], index) => checkText(nthOf("grades", index), { zh: grade, en: grade }, LIMITS.grade)),
    ...(pay ? checkText(placeNamed("pay"), pay.name, LIMITS.name) : []),
  ];
}

function checkNames(list: TemplateTextKey, texts: readonly Text[]): TemplateFault[] {
  return texts.flatMap((text, index) => checkText(nthOf(list, index), text, LIMITS.name));
}

function checkText(place: Text, { zh, en }: Text, most: number): TemplateFault[] {
  if (zh.trim() === "" || en.trim() === "") return [templateFault("textMissing", place)];
  const length = Math.max(zh.length, en.length);
  return length > most ? [templateFault("textLong", place, { length, most })] : [];
}
