import type { MissingRater } from "../templates/template";
import { literal, span } from "./formulas";
import type { FormulaStyle } from "./options";

/** Cells of one item's row that its score is made of. */
export interface ScoreRefs {
  /** Standard points; undefined for items that only people judge. */
  readonly points?: string;
  /** The raters' cells, from left to right, and their shares in the heading, absolute. */
  readonly raters: readonly string[];
  readonly shares: readonly string[];
  /** What stands for a rater who gave nothing where there are no standard points. */
  readonly missing?: MissingRater;
}

/**
 * 得分 of one item: each rater's points count with the rater's share. A rater who gave no number is represented by the
 * standard points. Where there are none, the template says: their share is spread over the others, counts as no points,
 * or the item has no score until all have given one. Without any points there is no score either way.
 */
export function scoreFormula(refs: ScoreRefs, style: FormulaStyle): string {
  const { points, raters, shares } = refs;
  if (points === undefined) return judgedFormula(refs, style);
  if (style === "functions") {
    const row = span(raters);
    return `IF(ISERROR(${points}),${points},KPI.WEIGHTED(IF(ISNUMBER(${row}),${row},${points}),${span(shares)}))`;
  }
  const all = sumOver(refs, (rater, share) => `IF(ISNUMBER(${rater}),${rater},${points})*${share}`);
  return `IF(${points}="",${judgedFormula({ raters, shares }, style)},${all})`;
}

/** The score of an item that only people judge. */
function judgedFormula(refs: ScoreRefs, style: FormulaStyle): string {
  const { missing = "spread" } = refs;
  const row = span(refs.raters);
  const none = missing === "block" ? `COUNT(${row})<${refs.raters.length}` : `COUNT(${row})=0`;
  if (style === "functions") {
    const given = `KPI.WEIGHTED(IF(ISNUMBER(${row}),${row},""),${span(refs.shares)}${missing === "zero" ? ',"zero"' : ""})`;
    return missing === "spread" ? given : `IF(${none},"",${given})`;
  }
  const reached = sumOver(refs, (rater, share) => `IF(ISNUMBER(${rater}),${rater}*${share},0)`);
  if (missing !== "spread") return `IF(${none},"",${reached})`;
  return `IF(${none},"",(${reached})/(${sumOver(refs, (rater, share) => `ISNUMBER(${rater})*${share}`)}))`;
}

function sumOver({ raters, shares }: ScoreRefs, part: (rater: string, share: string) => string): string {
  return raters.map((rater, index) => part(rater, shares[index] ?? "0")).join("+");
}

/** The score of an item that can void the card: a word instead of points once it has happened. */
export function vetoedFormula(points: string, condition: string, word: string, score: string): string {
  // the points are a number only where the actual is one
  return `IF(AND(ISNUMBER(${points}),IFERROR(${condition},FALSE)),${literal(word)},${score})`;
}

/** Whether a cell holds the word that voids the card, errors aside. */
export function vetoHappened(cell: string, word: string): string {
  // a range of one cell, because some programs count in ranges only
  return `COUNTIF(${cell}:${cell},${literal(word)})>0`;
}
