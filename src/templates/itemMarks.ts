import { fullMarks, mostPoints } from "../rules/faces";
import type { Rule, VetoRule } from "../rules/rule";
import { itemContext } from "./itemContext";
import type { Item, Section } from "./template";

/** 否决 of the whole card: the rule's result is the card's total, not the item's points. */
export function isCardVeto(rule: Rule): rule is VetoRule {
  return rule.kind === "veto" && rule.scope === "card";
}

/** The most points that an item can bring, for whoever enters them: its full marks, or the rule's cap above these. */
export function highestPoints(item: Item, section: Section): number {
  const context = itemContext(item, section);
  const { points } = context;
  if (isCardVeto(item.rule)) return points;
  return Math.max(points, mostPoints(item.rule, context));
}

/** The full marks that a rule names, to be compared with the item's; several where points at target and a cap may both be meant. */
export function namedMarks(item: Item, section: Section): readonly number[] {
  const context = itemContext(item, section);
  const { rule } = item;
  if (isCardVeto(rule)) return [typeof rule.points === "number" ? rule.points : context.points];
  const atTarget = (rule.kind === "ratio" || rule.kind === "step") && typeof rule.points === "number" ? [rule.points] : [];
  return [fullMarks(rule, context), ...atTarget];
}
