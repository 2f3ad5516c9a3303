/**
 * The formulas of a summary, without "=". Nothing is newer than Excel 2010 and nothing needs array entry.
 * Totals are rounded to eight places, so that COUNTIF, which compares by the text of a number, and 15 digits agree.
 */

/** Totals further apart than this are told apart in the order of the ranking chart. */
const ORDER_PLACES = 4;

/** The total that a card shows; a word where its sheet is gone (#REF!) or itself wrong. */
export function totalFormula(ref: string, gone: string, faulty: string): string {
  return `IF(ISNUMBER(${ref}),ROUND(${ref},8),IF(ISERROR(${ref}),IF(ERROR.TYPE(${ref})=4,${gone},${faulty}),""))`;
}

export function figureFormula(ref: string): string {
  return `IF(ISNUMBER(${ref}),${ref},"")`;
}

export function wordFormula(ref: string): string {
  return `IF(ISERROR(${ref}),"",${ref}&"")`;
}

/** An item's points as a part of its full marks, out of 100. */
export function rateFormula(ref: string, full: number): string {
  return `IF(ISNUMBER(${ref}),${ref}/${full}*100,"")`;
}

/** KPI.RANK with the best of equal places. */
export function rankFormula(total: string, totals: string): string {
  return `IF(ISNUMBER(${total}),COUNTIF(${totals},">"&${total})+1,"")`;
}

/** Groups are numbers: COUNTIFS would take a department's name such as ">A" for a condition. */
export function groupRankFormula(total: string, totals: string, group: string, groups: string): string {
  return `IF(ISNUMBER(${total}),COUNTIFS(${groups},${group},${totals},">"&${total})+1,"")`;
}

/** KPI.QUOTA: the first grade whose places, with those of better grades, reach beyond the people above. `ends` are the places added up. */
export function forcedFormula(rank: string, ends: string, grades: string, count: number): string {
  return `IF(ISNUMBER(${rank}),INDEX(${grades},MIN(${count},COUNTIF(${ends},"<="&(${rank}-1))+1)),"")`;
}

/** Sorts the table for the chart: the earlier row first of equal totals. */
export function orderFormula(total: string, number: string): string {
  return `IF(ISNUMBER(${total}),ROUND(${total},${ORDER_PLACES})-${number}/10^8,"")`;
}

/** The result of several periods: those without a figure are left out and their weight is spread over the rest. */
export function combinedFormula(figures: string, weights: string): string {
  const weight = `SUMPRODUCT(ISNUMBER(${figures})*${weights})`;
  return `IF(${weight}=0,"",ROUND(SUMPRODUCT(${figures},${weights})/${weight},2))`;
}

/** KPI.STREAK: how many of the latest figures in a row are below the limit; periods without one neither count nor end it. */
export function runFormula(figures: string, count: number, limit: string): string {
  const places = `{${Array.from({ length: count }, (_, index) => index + 1).join(",")}}`;
  const lastGood = `SUMPRODUCT(MAX(ISNUMBER(${figures})*(${figures}>=${limit})*${places}))`;
  return `IF(COUNT(${figures})=0,"",SUMPRODUCT(ISNUMBER(${figures})*(${places}>${lastGood})))`;
}

/** Whole places of a share and, by the largest remainders, one more: the remainders' order is that of the rows. */
export function placesFormula(whole: string, wholes: string, remainder: string, remainders: string, remaindersAbove: string | null, people: string): string {
  const before = `SUMPRODUCT(--(${remainders}>${remainder}))${remaindersAbove === null ? "" : `+SUMPRODUCT(--(${remaindersAbove}=${remainder}))`}`;
  return `${whole}+IF(${before}<${people}-SUM(${wholes}),1,0)`;
}

/** The whole part of a share of the people; quotients are looked at to nine places, as KPI.QUOTA does. */
export function wholeFormula(share: string, shares: string, people: string): string {
  return `IF(SUM(${shares})=0,0,INT(${quotient(share, shares, people)}))`;
}

export function remainderFormula(share: string, shares: string, people: string, whole: string): string {
  return `IF(SUM(${shares})=0,0,ROUND(${quotient(share, shares, people)}-${whole},9))`;
}

function quotient(share: string, shares: string, people: string): string {
  return `ROUND(${share}/SUM(${shares})*${people},9)`;
}

/** The average of a group's totals. */
export function averageFormula(totals: string, groups: string, group: string): string {
  return `IFERROR(ROUND(AVERAGEIFS(${totals},${groups},${group}),8),"")`;
}

/** A group's best or lowest total; texts and other groups become errors, which AGGREGATE passes over. */
export function extremeFormula(which: "best" | "lowest", totals: string, groups: string, group: string): string {
  return `IFERROR(AGGREGATE(${which === "best" ? 14 : 15},6,${totals}/(${groups}=${group}),1),"")`;
}
