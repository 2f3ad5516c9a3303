import type { Locale } from "../i18n/message";
import { ownTarget } from "../rules/plain";
import type { Rule } from "../rules/rule";
import type { Item } from "../templates/template";
import type { Person } from "./person";

/** The rule as the card has it: measured against the target column, where people's own targets stand. */
export function ruleOnCard({ rule }: Item): Rule {
  const measured = (rule.kind === "ratio" || rule.kind === "step") && ownTarget(rule) !== undefined;
  if (!measured || (rule.kind === "step" && rule.upTo !== undefined)) return rule;
  const { target: _, ...others } = rule;
  return others;
}

/** What stands in the target column: the person's own target, else the template's. */
export function targetFor(item: Item, { targets = {} }: Person, locale: Locale): number | undefined {
  const names = [item.name[locale], item.name.zh, item.name.en].filter((name) => Object.hasOwn(targets, name));
  const [own] = names.map((name) => targets[name]);
  return own ?? ownTarget(item.rule) ?? item.target;
}
