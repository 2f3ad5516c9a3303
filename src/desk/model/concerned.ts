import type { Worksheet } from "@cj-tech-master/excelts";
import { factsThroughNames, namesOf, type Names } from "./bookNames";
import { formulaOf } from "./cells";
import { factsOf, type FormulaFacts, type FormulaWord } from "./formulaFacts";
import type { Changes, State } from "./state";

/** What the formulas of one sheet refer to. */
interface SheetFacts {
  /** Other sheets, in lower case. */
  readonly sheets: Set<string>;
  readonly words: Map<string, FormulaWord>;
  tables: boolean;
  restless: boolean;
  boundless: boolean;
}

/** Which sheets a change concerns: those that have changed and those whose formulas refer to them, on whatever way. */
export function createConcerns() {
  let bySheet = new WeakMap<Worksheet, SheetFacts>();

  function factsOfSheet(sheet: Worksheet): SheetFacts {
    const known = bySheet.get(sheet);
    if (known) return known;
    const facts: SheetFacts = { sheets: new Set(), words: new Map(), tables: false, restless: false, boundless: false };
    const texts = new Set<string>();
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        const formula = formulaOf(cell);
        if (formula !== undefined) texts.add(formula);
      }),
    );
    for (const text of texts) include(facts, factsOf(text));
    bySheet.set(sheet, facts);
    return facts;
  }

  return {
    /** Anything may have changed. */
    forget(): void {
      bySheet = new WeakMap();
    },
    /** The sheets whose formulas may have other values now; undefined where that cannot be said. */
    of(state: State, changes: Changes): ReadonlySet<Worksheet> | undefined {
      for (const sheet of changes.sheets) bySheet.delete(sheet);
      if (changes.alone) return [...changes.sheets].some((sheet) => factsOfSheet(sheet).boundless) ? undefined : changes.sheets;
      const names = namesOf(state);
      const all = state.workbook.worksheets.map((sheet) => ({ sheet, facts: throughNames(factsOfSheet(sheet), sheet, names) }));
      if (all.some(({ facts }) => facts.boundless)) return undefined;
      const readers = new Map<string, Worksheet[]>();
      for (const { sheet, facts } of all)
        for (const name of facts.sheets) {
          const known = readers.get(name);
          if (known) known.push(sheet);
          else readers.set(name, [sheet]);
        }
      const found = new Set(all.filter(({ sheet, facts }) => changes.sheets.has(sheet) || facts.restless || mentions(facts, changes.names)).map(({ sheet }) => sheet));
      const follow = (): void => {
        // The set grows while it is walked through.
        for (const sheet of found) for (const reader of readers.get(sheet.name.toLowerCase()) ?? []) found.add(reader);
      };
      follow();
      if ([...found].some((sheet) => sheet.getTables().length > 0)) {
        for (const { sheet, facts } of all) if (facts.tables) found.add(sheet);
        follow();
      }
      return found;
    },
  };
}

function include(facts: SheetFacts, { reads, words, tables, restless, boundless }: FormulaFacts): void {
  for (const { sheet, sheet2 } of reads) {
    if (sheet !== undefined) facts.sheets.add(sheet.toLowerCase());
    // Which sheets lie between the two is another matter every day.
    if (sheet2 !== undefined) facts.restless = true;
  }
  for (const each of words) facts.words.set(`${each.sheet ?? ""}!${each.word}`, each);
  facts.tables ||= tables;
  facts.restless ||= restless;
  facts.boundless ||= boundless;
}

function throughNames(facts: SheetFacts, sheet: Worksheet, names: Names): SheetFacts {
  const more = factsThroughNames([...facts.words.values()], sheet, names);
  if (more.length === 0) return facts;
  const all: SheetFacts = { ...facts, sheets: new Set(facts.sheets), words: new Map(facts.words) };
  for (const each of more) include(all, each);
  return all;
}

function mentions({ words }: SheetFacts, names: ReadonlySet<string>): boolean {
  if (names.size === 0) return false;
  for (const { word } of words.values()) if (names.has(word)) return true;
  return false;
}
