import type { Atom } from "./atom";
import { is, type Tokens } from "./figure";

/** A stretch of words between two phrases or separators. */
export interface Run {
  readonly kind: "run";
  readonly atoms: readonly Atom[];
  /** The phrase right in front of it, and the one right behind, in the same clause. */
  readonly before: Atom | undefined;
  readonly behind: Atom | undefined;
  /** Whether it is all that its clause has. */
  readonly alone: boolean;
}

export type Stretch = Run | { readonly kind: "phrase"; readonly atom: Atom };

/** Phrases and the words between them, in order. */
export function stretches(atoms: readonly Atom[], tokens: Tokens): readonly Stretch[] {
  const found: Stretch[] = [];
  let run: Atom[] = [];
  let before: Atom | undefined;
  const end = (behind: Atom | undefined): void => {
    if (run.length > 0) found.push({ kind: "run", atoms: run, before, behind, alone: behind === undefined && (before === undefined || (before.type === "mark" && before.mark === "and")) });
    run = [];
  };
  for (const atom of atoms) {
    if (atom.type === "text" && atom.next === atom.from + 1 && (is(tokens[atom.from], "open") || is(tokens[atom.from], "close"))) {
      // What stands in brackets is a clause of its own.
      end(undefined);
      before = undefined;
    } else if (atom.type === "text") run.push(atom);
    else if (atom.type === "separator") {
      end(undefined);
      before = undefined;
    } else {
      end(atom);
      found.push({ kind: "phrase", atom });
      before = atom;
    }
  }
  end(undefined);
  return found;
}
