import type { Atom } from "./atom";
import { asAward } from "./awards";
import type { Trouble } from "./standard";

const PUNCTUATION = /[\s,;:。、，；：()（）|.-]/g;

/** 门槛值≤P<目标值得80分；门槛值≤P<目标值得100分: the same words in front of different points, whether or not they are understood. */
export function clashingWords(atoms: readonly Atom[], said: (from: number, next: number) => string): Trouble | undefined {
  const known = new Map<string, { readonly points: string; readonly from: number; readonly next: number }>();
  let from = 0;
  for (const atom of atoms) {
    const points = earned(atom);
    if (points !== undefined && atom.from > from) {
      const words = said(from, atom.from).replace(PUNCTUATION, "").toLowerCase();
      const before = known.get(words);
      if (before !== undefined && before.points !== points && words.length > 1) return { code: "contradiction", from: before.from, next: before.next };
      known.set(words, { points, from, next: atom.next });
    }
    if (points !== undefined || atom.type === "award" || atom.type === "per" || atom.type === "limit" || atom.type === "ratio") from = atom.next;
  }
  return undefined;
}

function earned(atom: Atom): string | undefined {
  const award = atom.type === "award" ? atom.award : atom.type === "value" && atom.figure.unit === "score" ? asAward(atom.figure) : undefined;
  return award?.mode === "get" && award.choice !== true ? JSON.stringify(award.amount) : undefined;
}
