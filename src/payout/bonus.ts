import { compare, normalise } from "../numbers/compare";

/** How a score becomes a share of the base (绩效工资). */
export interface BonusTerms {
  /** The score that pays the base in full; above 0. */
  readonly full: number;
  /** Most that is paid, as a multiple of the base; null = no limit. */
  readonly cap: number | null;
  /** Scores below it have part of the bonus withheld; null = none. */
  readonly pass: number | null;
  /** The part that is kept below `pass`, 0 to 1. */
  readonly keep: number;
}

/**
 * base × score ÷ full, at most base × cap, times keep below the pass mark.
 * A negative base is a bonus taken back: it mirrors the positive one, with the cap on what is taken back.
 */
export function bonus(score: number, base: number, { full, cap, pass, keep }: BonusTerms): number {
  const earned = score / full;
  const capped = cap === null ? earned : Math.min(earned, cap);
  const kept = pass !== null && compare(score, pass) < 0 ? keep : 1;
  return normalise(base * capped * kept);
}
