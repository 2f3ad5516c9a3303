import type { Params, Text } from "../i18n/message";
import { compare } from "../numbers/compare";
import { plain } from "../numbers/plain";
import { round } from "../numbers/round";
import { checkRule, fullMarks } from "../rules/faces";
import { needsOf } from "../rules/plain";
import { placeNamed, templateFault } from "./fault";
import type { TemplateFault } from "./fault";
import { itemContext } from "./itemContext";
import { checkSizes } from "./limits";
import type { Item, Section, Template } from "./template";

/** How far fractions may be from adding up, as KPI.WEIGHTED has it: 0.005 of a percent. */
const TOLERANCE = 0.00005;

/** Excel's limit for the choices of a drop-down list, in UTF-16 units. */
const LONGEST_LIST = 255;

/** Everything that would make wrong or unreadable sheets; nothing for a sound template. */
export function checkTemplate(template: Template): TemplateFault[] {
  const { sections, raters } = template;
  return [
    ...checkSizes(template),
    ...checkSum("sectionShares", placeNamed("sections"), sections.map(({ share }) => share)),
    ...checkSum("raterShares", placeNamed("raters"), raters.map(({ share }) => share)),
    ...[...sections, ...raters].flatMap(({ name, share }) => checkFraction("share", name, share)),
    ...sections.flatMap(checkSection),
    ...checkIds(template),
    ...checkGrades(template),
  ];
}

function checkSection({ name, items }: Section): TemplateFault[] {
  return [...checkSum("sectionWeights", name, items.map(({ weight }) => weight)), ...items.flatMap(checkItem)];
}

function checkItem(item: Item): TemplateFault[] {
  const { name, weight, rule, target } = item;
  const flaws = checkRule(rule);
  if (flaws.length > 0) return [templateFault("rule", name, {}, flaws)];
  const marks = fullMarks(rule, itemContext(item));
  const wrong: TemplateFault[] = checkFraction("weight", name, weight);
  if (!(Math.abs(marks / 100 - weight) <= TOLERANCE))
    wrong.push(templateFault("fullMarks", name, { marks: plain(marks), weight: percentage(weight) }));
  if (target !== undefined && !Number.isFinite(target)) wrong.push(templateFault("target", name));
  if (needsOf(rule).target && target === undefined) wrong.push(templateFault("targetMissing", name));
  if (rule.kind === "level" && !fitsList(rule.scale.map(([level]) => String(level)))) wrong.push(templateFault("levels", name));
  return wrong;
}

function fitsList(levels: readonly string[]): boolean {
  return levels.join(",").length <= LONGEST_LIST && !levels.some((level) => level.includes(","));
}

function checkSum(code: "sectionWeights" | "sectionShares" | "raterShares", place: Text, parts: readonly number[]): TemplateFault[] {
  if (parts.length === 0) return [];
  const sum = parts.reduce((total, part) => total + part, 0);
  // negated, so that NaN is a fault as well
  return Math.abs(sum - 1) <= TOLERANCE ? [] : [templateFault(code, place, { sum: percentage(sum) })];
}

function checkFraction(code: "weight" | "share", place: Text, value: number): TemplateFault[] {
  return value > 0 && compare(value, 1) <= 0 ? [] : [templateFault(code, place, { value: percentage(value) })];
}

/** 1.05 → "105%", to two places. */
function percentage(fraction: number): string {
  return Number.isFinite(fraction) ? `${plain(round(fraction * 100, 2))}%` : String(fraction);
}

function checkIds({ id, title, raters, sections }: Template): TemplateFault[] {
  return [
    ...checkUnique([{ id, name: title }]),
    ...checkUnique(raters),
    ...checkUnique(sections),
    ...checkUnique(sections.flatMap(({ items }) => items)),
  ];
}

function checkUnique(named: readonly { readonly id: string; readonly name: Text }[]): TemplateFault[] {
  const known = new Set<string>();
  return named.flatMap(({ id, name }) => {
    if (id.trim() === "") return [templateFault("idMissing", name)];
    if (known.has(id)) return [templateFault("idTwice", name, { id })];
    known.add(id);
    return [];
  });
}

function checkGrades({ grades }: Template): TemplateFault[] {
  const faults = grades.flatMap(([least, grade], index) => {
    const about: Params = { grade, least: String(least) };
    const better = grades[index - 1]?.[0] ?? Infinity;
    return [
      ...(Number.isFinite(least) && compare(least, better) < 0 ? [] : [templateFault("gradeOrder", placeNamed("grades"), about)]),
      ...(grades.findIndex(([, other]) => other === grade) < index
        ? [templateFault("gradeTwice", placeNamed("grades"), about)]
        : []),
    ];
  });
  const [least, grade] = grades[grades.length - 1] ?? [0, ""];
  if (compare(least, 0) > 0) faults.push(templateFault("gradeLowest", placeNamed("grades"), { grade, least: String(least) }));
  return faults;
}
