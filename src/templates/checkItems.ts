import type { Text } from "../i18n/message";
import { compare } from "../numbers/compare";
import { plain } from "../numbers/plain";
import { checkRule } from "../rules/faces";
import { needsOf } from "../rules/plain";
import { templateFault } from "./fault";
import type { TemplateFault } from "./fault";
import { percentage, TOLERANCE } from "./figures";
import { itemContext, marksOf } from "./itemContext";
import { isCardVeto, namedMarks } from "./itemMarks";
import type { Item, Section } from "./template";

/** Excel's limit for the choices of a drop-down list, in UTF-16 units. */
const LONGEST_LIST = 255;

export function checkSection(section: Section): TemplateFault[] {
  const { name, items } = section;
  return [
    ...checkSum("sectionWeights", name, items.map(({ weight }) => weight)),
    ...checkMarks(section),
    ...items.flatMap((item) => checkItem(item, section)),
  ];
}

/** Marks of its own are the section's share of 100. */
function checkMarks({ name, share, marks }: Section): TemplateFault[] {
  if (marks === undefined || Math.abs(marks / 100 - share) <= TOLERANCE) return [];
  return [templateFault("marksShare", name, { marks: String(marks), share: percentage(share) })];
}

function checkItem(item: Item, section: Section): TemplateFault[] {
  const { name, weight, rule, target } = item;
  const flaws = checkRule(rule);
  if (flaws.length > 0) return [templateFault("rule", name, {}, flaws)];
  // What only vetoes the card needs no points of its own.
  const wrong: TemplateFault[] = weight === 0 && isCardVeto(rule) ? [] : checkFraction("weight", name, weight);
  wrong.push(...checkFullMarks(item, section));
  if (target !== undefined && !Number.isFinite(target)) wrong.push(templateFault("target", name));
  if (needsOf(rule).target && target === undefined) wrong.push(templateFault("targetMissing", name));
  if (rule.kind === "level" && !fitsList(rule.scale.map(([level]) => String(level)))) wrong.push(templateFault("levels", name));
  return wrong;
}

function checkFullMarks(item: Item, section: Section): TemplateFault[] {
  const named = namedMarks(item, section);
  if (named.some((marks) => Math.abs(marks / marksOf(section) - item.weight) <= TOLERANCE)) return [];
  const marks = plain(named[0] ?? NaN);
  if (section.marks === undefined) return [templateFault("fullMarks", item.name, { marks, weight: percentage(item.weight) })];
  return [templateFault("fullMarksOf", item.name, { marks, points: plain(itemContext(item, section).points) })];
}

function fitsList(levels: readonly string[]): boolean {
  return levels.join(",").length <= LONGEST_LIST && !levels.some((level) => level.includes(","));
}

export function checkSum(code: "sectionWeights" | "sectionShares" | "raterShares", place: Text, parts: readonly number[]): TemplateFault[] {
  if (parts.length === 0) return [];
  const sum = parts.reduce((total, part) => total + part, 0);
  // negated, so that NaN is a fault as well
  return Math.abs(sum - 1) <= TOLERANCE ? [] : [templateFault(code, place, { sum: percentage(sum) })];
}

export function checkFraction(code: "weight" | "share", place: Text, value: number): TemplateFault[] {
  return value > 0 && compare(value, 1) <= 0 ? [] : [templateFault(code, place, { value: percentage(value) })];
}
