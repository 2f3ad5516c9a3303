import type { Atom } from "./atom";
import { is, type Tokens } from "./figure";
import type { Trouble } from "./standard";

/** 每低1%扣…: a step whose points are missing must not be read as something else. */
export function danglingStep(atoms: readonly Atom[], tokens: Tokens): Trouble | undefined {
  // Words that make the whole unclear are the better reason.
  if (atoms.some((each) => each.type === "mark" && (each.mark === "blocker" || each.mark === "ambiguous"))) return undefined;
  for (const [index, each] of atoms.entries()) {
    if (each.type !== "text" || !is(tokens[each.from], "each")) continue;
    const size = atoms.slice(index + 1).find((atom) => atom.type !== "text" || !is(tokens[atom.from], "direction"));
    if (size?.type === "bound" || size?.type === "value") return { code: "missingPoints", from: each.from, next: size.next };
  }
  return undefined;
}
