import { normalise } from "../numbers/compare";
import type { Context } from "../rules/outcome";
import type { Item, Section } from "./template";

/** What an item supplies to its rule: its target, and its full marks. */
export function itemContext({ weight, target }: Item, section: Section): Context & { readonly points: number } {
  return { target, points: normalise(weight * marksOf(section)) };
}

/** What a section's full marks add up to. */
export function marksOf({ marks = 100 }: Section): number {
  return marks;
}
