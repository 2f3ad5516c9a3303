import { compare } from "../numbers/compare";
import { plain } from "../numbers/plain";
import { scoringFault, type ScoringFault } from "./fault";

/** [least score, grade], in any order. */
export type Grades = readonly (readonly [least: number, grade: string])[];

/** Below every score, also a negative one; finite, so that formulas and templates can carry it. */
const LOWEST = -1e300;

export const DEFAULT_GRADES: Grades = [
  [90, "A"],
  [80, "B"],
  [60, "C"],
  [LOWEST, "D"],
];

/** 等级: the grade with the highest least score that the score reaches; null below the lowest, or without a score. */
export function grade(score: number | null, grades: Grades = DEFAULT_GRADES): string | null {
  if (score === null || Number.isNaN(score)) return null;
  let best: Grades[number] | undefined;
  for (const each of grades) {
    if (compare(score, each[0]) >= 0 && (best === undefined || compare(each[0], best[0]) > 0)) best = each;
  }
  return best?.[1] ?? null;
}

/** The fault of a grade table that is empty, has a bound twice or one that is no number; else null. Rows count from 1. */
export function checkGrades(grades: Grades): ScoringFault | null {
  if (grades.length === 0) return scoringFault("#VALUE!", "fault.gradesEmpty");
  const known = new Set<string>();
  for (const [index, [least]] of grades.entries()) {
    const row = index + 1;
    if (typeof least !== "number" || !Number.isFinite(least)) return scoringFault("#VALUE!", "fault.gradeNotANumber", { row });
    const bound = plain(least);
    if (known.has(bound)) return scoringFault("#VALUE!", "fault.gradeTwice", { row, bound });
    known.add(bound);
  }
  return null;
}
