import { normalise } from "../numbers/compare";
import type { Context } from "../rules/outcome";
import type { Item } from "./template";

/** What an item supplies to its rule: its target, and its full marks out of 100. */
export function itemContext({ weight, target }: Item): Context {
  return { target, points: normalise(weight * 100) };
}
