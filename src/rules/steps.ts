import { compare, normalise } from "../numbers/compare";
import { QUOTIENT_PLACES, round, wholePart } from "../numbers/round";

/** How the parts of a step count: in proportion, not at all (true), or as a whole step ("started"). */
export type Parts = boolean | "started" | undefined;

/** Steps that count out of a distance in steps. */
export function countSteps(quotient: number, whole: Parts): number {
  if (whole === true) return wholePart(quotient);
  if (whole !== "started") return normalise(quotient);
  const size = Math.ceil(round(Math.abs(quotient), QUOTIENT_PLACES));
  return compare(size, 0) === 0 ? 0 : Math.sign(quotient) * size;
}

/** The same as formula text. */
export function stepsFormula(quotient: string, whole: Parts): string {
  if (whole === true) return `TRUNC(ROUND(${quotient},${QUOTIENT_PLACES}))`;
  return whole === "started" ? `ROUNDUP(ROUND(${quotient},${QUOTIENT_PLACES}),0)` : quotient;
}
