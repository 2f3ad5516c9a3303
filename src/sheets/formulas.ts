/**
 * The formulas of a card, without "=". They refer to cells, never to what is in them, so that people can follow them.
 * No function is newer than Excel 2016, and none but SUMPRODUCT needs array evaluation in the native style.
 */
import { figure } from "../rules/formula";
import type { PayLine } from "../templates/template";
import type { FormulaStyle } from "./options";

/** Below every total, also a negative one. */
const LOWEST = "-1E+300";

/** The range from the first to the last of neighbouring cells. */
export function span(cells: readonly string[]): string {
  return cells.length === 1 ? cells.join() : `${cells[0]}:${cells[cells.length - 1]}`;
}

/** What the formula of a section's total depends on. */
export interface SectionKind {
  /** Whether the full marks add up to 100, which KPI.WEIGHTED checks unless it is told not to. */
  readonly outOf100: boolean;
  /** Whether words instead of scores may stand among them, and full marks of 0. */
  readonly vetoes: boolean;
}

/** A section's total out of 100: the scores over the full marks of the items that have a score. A veto counts as 0 points. */
export function sectionFormula(scores: string, fullMarks: string, { outOf100, vetoes }: SectionKind, style: FormulaStyle): string {
  if (style === "native") return `IF(${assessed(scores, fullMarks)}=0,"",SUM(${scores})/${assessed(scores, fullMarks)}*100)`;
  const percent = vetoes
    ? `IF((${scores}="")+(${fullMarks}=0),"",IF(ISNUMBER(${scores}),${scores},0)/${fullMarks}*100)`
    : `IF(${scores}="","",${scores}/${fullMarks}*100)`;
  const unchecked = outOf100 ? "" : ',"reweight",FALSE';
  // KPI.WEIGHTED takes #N/A for "not assessed"; here it must show
  return `IF(ISERROR(SUM(${scores})),SUM(${scores}),KPI.WEIGHTED(${percent},${fullMarks}${unchecked}))`;
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

/**
 * The pay that a total earns, in whole cents: base × total ÷ full, at most base × cap, × keep below the pass mark.
 * Nothing while base or total is missing.
 */
export function payFormula(total: string, base: string, { full, cap, pass, keep }: PayLine, style: FormulaStyle): string {
  const limit = (value: number | null) => (value === null ? '""' : figure(value));
  const share = full === 1 ? total : `${total}/${figure(full)}`;
  const kept = pass === null || keep === 1 ? "" : `*IF(${total}<${figure(pass)},${figure(keep)},1)`;
  const pay =
    style === "functions"
      ? `KPI.BONUS(${total},${base},${figure(full)},${limit(cap)},${limit(pass)},${figure(keep)})`
      : `${base}*${cap === null ? share : `MIN(${share},${figure(cap)})`}${kept}`;
  return `IF(${total}="","",IF(${base}="","",ROUND(${pay},2)))`;
}

/** The value of the first case that holds. */
export function firstHolding(cases: readonly { readonly when: string; readonly then: string }[], otherwise: string): string {
  return cases.reduceRight((rest, { when, then }) => `IF(${when},${then},${rest})`, otherwise);
}

/** How many of so many cells hold no number. */
export function lackingFormula(ranges: readonly string[], count: number): string {
  return `${count}-COUNT(${ranges.join(",")})`;
}

/** How many of so many cells are empty. */
export function emptyFormula(ranges: readonly string[], count: number): string {
  return ranges.length === 0 ? "0" : `${count}-COUNTA(${ranges.join(",")})`;
}

/** How many of the cells that people fill in are filled, beyond those that were from the beginning. */
export function filledFormula(ranges: readonly string[], given: number): string {
  return `COUNTA(${ranges.join(",")})${given > 0 ? `-${given}` : ""}`;
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
export function literal(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
