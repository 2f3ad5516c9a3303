import { normalise } from "../../numbers/compare";
import { upperQuantile } from "./normalQuantile";

/** Half of all: the share whose estimate needs the most answers, taken because the true one is not known. */
const SHARE = 0.5;

/**
 * 样本量: answers needed to estimate a share within ± margin, n0 ÷ (1 + (n0 − 1) ÷ N) with n0 = z² × p(1 − p) ÷ e².
 * Cochran, "Sampling Techniques", 3rd edition, 1977, section 4.4.
 *
 * @param population N, a whole number; 0 needs 0 answers
 * @param margin e, between 0 and 1
 * @param confidence between 0 and 1
 * @returns a whole number, at most the population
 */
export function sampleSize(population: number, margin: number, confidence: number): number {
  if (population <= 1) return population;
  const z = upperQuantile((1 - confidence) / 2);
  // 1 ÷ n0: a tiny margin makes n0 infinite.
  const inverse = (margin * margin) / (z * z * SHARE * (1 - SHARE));
  const needed = population / (1 + inverse * (population - 1));
  return Math.min(population, Math.max(1, Math.ceil(normalise(needed))));
}
