import type { Text } from "../../i18n/message";
import type { TemplateTextKey } from "../../i18n/templates";
import { nthOf, partOf, placeNamed, type TemplateFault } from "../../templates/fault";
import type { Template } from "../../templates/template";

/** The field of the editor that a fault stands at; "card" for what has no field. */
export type Place =
  | "title"
  | "post"
  | "note"
  | "raters"
  | "grades"
  | "sections"
  | "card"
  | `${"sectionName" | "share" | "sum"}:${string}`
  | `${"itemName" | "points" | "target" | "standard"}:${string}`;

const ITEM_FIELDS: Readonly<Partial<Record<TemplateTextKey, "points" | "target">>> = {
  weight: "points",
  fullMarks: "points",
  fullMarksOf: "points",
  target: "target",
  targetMissing: "target",
};

/** Where the editor shows a fault that checkTemplate has found in this very template. */
export function placeOf({ code, place }: TemplateFault, template: Template): Place {
  const { sections, raters, grades } = template;
  const items = sections.flatMap((section) => section.items);
  const is = (other: Text) => other === place || (other.zh === place.zh && other.en === place.en);
  // The very text of an item's name tells two items of one name apart.
  const item = items.find(({ name }) => name === place);
  if (item) return `${ITEM_FIELDS[code] ?? "standard"}:${item.id}`;
  const section = sections.find(({ name }) => name === place);
  if (section) return code === "share" || code === "marksShare" ? `share:${section.id}` : `sum:${section.id}`;
  if (raters.some(({ name }) => name === place)) return "raters";
  for (const [index, { id }] of items.entries()) if (is(nthOf("items", index))) return `itemName:${id}`;
  for (const { id, name } of items) if ((["standard", "anchors", "measure"] as const).some((part) => is(partOf(name, part)))) return `standard:${id}`;
  for (const [index, { id }] of sections.entries()) if (is(nthOf("sections", index))) return `sectionName:${id}`;
  if (raters.some((_, index) => is(nthOf("raters", index)))) return "raters";
  if (grades.some((_, index) => is(nthOf("grades", index)))) return "grades";
  return (["title", "post", "note", "raters", "grades", "sections"] as const).find((key) => is(placeNamed(key))) ?? "card";
}
