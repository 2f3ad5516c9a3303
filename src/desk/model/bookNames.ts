import type { Worksheet } from "@cj-tech-master/excelts";
import { factsOf, type FormulaFacts, type FormulaWord } from "./formulaFacts";
import type { BookName, State } from "./state";

/** The names of a workbook by their lower-cased text. */
export type Names = ReadonlyMap<string, readonly BookName[]>;

export function namesOf({ names }: State): Names {
  const byName = new Map<string, BookName[]>();
  for (const name of names) {
    const key = name.name.toLowerCase();
    const known = byName.get(key);
    if (known) known.push(name);
    else byName.set(key, [name]);
  }
  return byName;
}

/** What a formula on a sheet refers to through names: the facts of every name on the way. */
export function factsThroughNames(words: readonly FormulaWord[], own: Worksheet, names: Names): FormulaFacts[] {
  const found: FormulaFacts[] = [];
  const seen = new Set<BookName>();
  const follow = (each: readonly FormulaWord[]): void => {
    for (const { sheet, word } of each)
      for (const name of names.get(word) ?? []) {
        const fits = name.scope === undefined || (sheet === undefined ? name.scope === own : name.scope.name.toLowerCase() === sheet.toLowerCase());
        if (!fits || seen.has(name)) continue;
        seen.add(name);
        const facts = factsOf(name.refersTo);
        found.push(facts);
        follow(facts.words);
      }
  };
  follow(words);
  return found;
}
