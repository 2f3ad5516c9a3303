import type { Text } from "../../i18n/message";
import type { Unit } from "../../rules/rule";
import type { Item, Rater, Template } from "../template";

/** What every item begins with; `of` are the full marks of its section. */
interface Head {
  readonly id: string;
  readonly name: Text;
  readonly points: number;
  readonly of?: number;
}

/** How a figure is counted: its target and the prompt of the cell. */
interface Figure {
  readonly target: number;
  readonly measure: Text;
}

function head({ id, name, points, of = 100 }: Head): Pick<Item, "id" | "name" | "weight"> {
  return { id, name, weight: points / of };
}

/** Full marks at the target, in proportion below it. */
export function inProportion(item: Head & Figure & { readonly unit: Unit; readonly direction?: "up" | "down" }): Item {
  const { points, target, measure, unit, direction = "up" } = item;
  return { ...head(item), rule: { kind: "ratio", unit, points, direction, cap: { full: 1 }, floor: 0 }, target, measure };
}

/** Full marks at the target, `loss` off for each step short of it, down to 0. A negative step means lower is better. */
export function fallingShort(item: Head & Figure & { readonly unit: Unit; readonly step: number; readonly loss: number }): Item {
  const { points, target, measure, unit, step, loss } = item;
  return {
    ...head(item),
    rule: { kind: "step", unit, points, step, gain: 0, loss, cap: { full: 1 }, floor: 0, whole: false },
    target,
    measure,
  };
}

/** Full marks with none, `each` off for every one, down to 0. */
export function perOccurrence(item: Head & { readonly unit: Unit; readonly each: number; readonly measure: Text; readonly anchors?: Text }): Item {
  const { points, unit, each, measure, anchors } = item;
  return { ...head(item), rule: { kind: "deduct", unit, points, each, free: 0, floor: 0 }, target: 0, measure, ...(anchors ? { anchors } : {}) };
}

/** Points that people give by anchors in words. */
export function judged(item: Head & { readonly anchors: Text }): Item {
  return { ...head(item), rule: { kind: "judgement", points: item.points }, anchors: item.anchors };
}

/** Levels 1, 2, 3 … with their points; the last is the best. */
export function levelled(item: Omit<Head, "points"> & { readonly scale: readonly number[]; readonly anchors: Text }): Item {
  const { scale, anchors } = item;
  const points = scale[scale.length - 1] ?? 0;
  return {
    ...head({ ...item, points }),
    rule: { kind: "level", scale: scale.map((each, index) => [index + 1, each]) },
    measure: { zh: `评定 1–${scale.length} 级。`, en: `Choose level 1 to ${scale.length}.` },
    anchors,
  };
}

const RATERS = {
  self: { zh: "自评", en: "Self" },
  superior: { zh: "上级", en: "Superior" },
  appraiser: { zh: "考核", en: "Appraiser" },
  reviewer: { zh: "审核", en: "Reviewer" },
  head: { zh: "分管领导", en: "Executive" },
  group: { zh: "考核小组", en: "Appraisal group" },
  peers: { zh: "协作部门", en: "Other departments" },
} as const;

/** 考核人 by their usual names, with their shares. */
export function raters(...shares: readonly (readonly [keyof typeof RATERS, number])[]): readonly Rater[] {
  return shares.map(([id, share]) => ({ id, name: RATERS[id], share }));
}

export const GRADES: Template["grades"] = [
  [90, "A"],
  [80, "B"],
  [60, "C"],
  [0, "D"],
];

export const PERSON_SIGNATURES: Template["signatures"] = [
  { zh: "被考核人", en: "Employee" },
  { zh: "直接上级", en: "Superior" },
  { zh: "人力资源部", en: "Human resources" },
];

export const OFFICE_SIGNATURES: Template["signatures"] = [
  { zh: "制表", en: "Prepared by" },
  { zh: "审核", en: "Checked by" },
  { zh: "核准", en: "Approved by" },
];
