import { catalogue, type Locale } from "./message";

const forms = catalogue({
  zh: {
    personOne: "{n} 人",
    person: "{n} 人",
    scorecardOne: "{n} 张考核表",
    scorecard: "{n} 张考核表",
    rowOne: "{n} 行",
    row: "{n} 行",
    itemOne: "{n} 项",
    item: "{n} 项",
    cellOne: "{n} 个单元格",
    cell: "{n} 个单元格",
    standardOne: "{n} 条标准",
    standard: "{n} 条标准",
    formulaOne: "{n} 个公式",
    formula: "{n} 个公式",
  },
  en: {
    personOne: "{n} person",
    person: "{n} people",
    scorecardOne: "{n} scorecard",
    scorecard: "{n} scorecards",
    rowOne: "{n} row",
    row: "{n} rows",
    itemOne: "{n} item",
    item: "{n} items",
    cellOne: "{n} cell",
    cell: "{n} cells",
    standardOne: "{n} standard",
    standard: "{n} standards",
    formulaOne: "{n} formula",
    formula: "{n} formulas",
  },
});

export type Countable = "person" | "scorecard" | "row" | "item" | "cell" | "standard" | "formula";

/** A number with its noun: "12 people", "1 person", "12 人". */
export function counted(locale: Locale, what: Countable, n: number): string {
  return n === 1 ? forms(locale, `${what}One`, { n }) : forms(locale, what, { n });
}
