/**
 * The formulas of a card, without "=". They refer to cells, never to what is in them, so that people can follow them.
 * No function is newer than Excel 2016, and none but SUMPRODUCT needs array evaluation in the native style.
 */
import type { FormulaStyle } from "./options";

/** Below every total, also a negative one. */
const LOWEST = "-1E+300";

/** Cells of one item's row that its score is made of. */
export interface ScoreRefs {
  /** Standard points; undefined for items that only people judge. */
  readonly points?: string;
  /** The raters' cells, from left to right, and their shares in the heading, absolute. */
  readonly raters: readonly string[];
  readonly shares: readonly string[];
}

/**
 * 得分 of one item: each rater's points count with the rater's share. A rater who gave no number is represented by the
 * standard points or, where there are none, left out and the share spread over the others.
 */
export function scoreFormula({ points, raters, shares }: ScoreRefs, style: FormulaStyle): string {
  const row = span(raters);
  if (style === "functions") {
    const given = `KPI.WEIGHTED(IF(ISNUMBER(${row}),${row},${points ?? '""'}),${span(shares)})`;
    return points === undefined ? given : `IF(ISERROR(${points}),${points},${given})`;
  }
  const sum = (part: (rater: string, share: string) => string) =>
    raters.map((rater, index) => part(rater, shares[index] ?? "0")).join("+");
  const reached = sum((rater, share) => `IF(ISNUMBER(${rater}),${rater}*${share},0)`);
  const given = sum((rater, share) => `ISNUMBER(${rater})*${share}`);
  const byRaters = `IF(COUNT(${row})=0,"",(${reached})/(${given}))`;
  if (points === undefined) return byRaters;
  return `IF(${points}="",${byRaters},${sum((rater, share) => `IF(ISNUMBER(${rater}),${rater},${points})*${share}`)})`;
}

/** The range from the first to the last of neighbouring cells. */
function span(cells: readonly string[]): string {
  return cells.length === 1 ? cells.join() : `${cells[0]}:${cells[cells.length - 1]}`;
}

/** A section's total out of 100: the scores over the full marks of the items that have a score. */
export function sectionFormula(scores: string, fullMarks: string, style: FormulaStyle): string {
  return style === "native"
    ? `IF(${assessed(scores, fullMarks)}=0,"",SUM(${scores})/${assessed(scores, fullMarks)}*100)`
    : // KPI.WEIGHTED takes #N/A for "not assessed"; here it must show
      `IF(ISERROR(SUM(${scores})),SUM(${scores}),KPI.WEIGHTED(IF(${scores}="","",${scores}/${fullMarks}*100),${fullMarks}))`;
}

/** The card's total from the section totals and their shares, rounded to two places. */
export function totalFormula(totals: string, shares: string, style: FormulaStyle): string {
  const weighted =
    style === "native" ? `SUMPRODUCT(${totals},${shares})/${assessed(totals, shares)}` : `KPI.WEIGHTED(${totals},${shares})`;
  return `IF(${assessed(totals, shares)}=0,"",ROUND(${weighted},2))`;
}

/** The total of a card with a single section. */
export function roundedFormula(total: string): string {
  return `IF(${total}="","",ROUND(${total},2))`;
}

/** A sentence with an expression in its one place: "已评 "&COUNT(L8:L16)&"/9 项". */
export function sentenceFormula(before: string, expression: string, after: string): string {
  return [literal(before), expression, literal(after)].filter((part) => part !== '""').join("&");
}

/** How many of the cells that people fill in are filled. */
export function filledFormula(ranges: readonly string[]): string {
  return `COUNTA(${ranges.join(",")})`;
}

/** The sum of the weights whose cell has a value; an error among the cells shows. */
function assessed(cells: string, weights: string): string {
  return `SUMPRODUCT((${cells}<>"")*${weights})`;
}

/** The grade of a total; the last grade is for everything below. */
export function gradeFormula(total: string, grades: readonly (readonly [number, string])[], style: FormulaStyle): string {
  const last = grades[grades.length - 1]?.[1] ?? "";
  if (style === "functions") {
    const bounds = [...grades.slice(0, -1).map(([least]) => String(least)), LOWEST];
    const rows = grades.map(([, grade], index) => `${bounds[index] ?? LOWEST},${literal(grade)}`);
    return `IF(ISERROR(${total}),${total},KPI.GRADE(${total},{${rows.join(";")}}))`;
  }
  const nested = grades
    .slice(0, -1)
    .reduceRight((rest, [least, grade]) => `IF(${total}>=${least},${literal(grade)},${rest})`, literal(last));
  return `IF(${total}="","",${nested})`;
}

/** A text as it stands in a formula. */
function literal(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
