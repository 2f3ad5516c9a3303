import { normalise } from "../numbers/compare";
import { plain } from "../numbers/plain";
import { sum } from "../numbers/sum";
import { scoringFault, type ScoringFault } from "./fault";
import { offHundred } from "./hundred";

/** What becomes of an item that is not assessed: its weight goes to the rest, it scores 0, or there is no total. */
export type Missing = "reweight" | "zero" | "error";

export interface Total {
  readonly ok: true;
  /** null = nothing assessed. */
  readonly total: number | null;
}

/**
 * Σ score × weight ÷ Σ weight over one card.
 *
 * @param scores one an item; null = not assessed
 * @param weights one an item, as fractions or out of 100; null or 0 = the item does not count
 * @param check whether weights that do not add up to 100% (or 100) are a fault
 */
export function weighted(
  scores: readonly (number | null)[],
  weights: readonly (number | null)[],
  missing: Missing = "reweight",
  check = true,
): Total | ScoringFault {
  const wrong = wrongFigure(scores, weights) ?? (check ? checkWeights(weights) : null);
  if (wrong !== null) return wrong;

  const items = scores.map((score, index) => ({ score, weight: weights[index] ?? 0, row: index + 1 }));
  const counted = items.filter(({ weight }) => weight > 0);
  if (counted.length === 0 && items.length > 0) return scoringFault("#VALUE!", "fault.weightsSum", { sum: "0%" });

  const absent = counted.find(({ score }) => score === null);
  if (missing === "error" && absent !== undefined) {
    return scoringFault("#N/A", "fault.scoreMissing", { row: absent.row });
  }
  if (counted.every(({ score }) => score === null)) return { ok: true, total: null };

  const basis = missing === "zero" ? counted : counted.filter(({ score }) => score !== null);
  const total = sum(basis.map(({ score, weight }) => (score ?? 0) * weight)) / sum(basis.map(({ weight }) => weight));
  return Number.isFinite(total) ? { ok: true, total: normalise(total) } : scoringFault("#NUM!", "fault.tooLarge");
}

/** The fault of weights that do not add up to 100% or 100, else null. Missing weights count as 0. */
export function checkWeights(weights: readonly (number | null)[]): ScoringFault | null {
  const total = offHundred(weights.map((weight) => weight ?? 0));
  return total === null ? null : scoringFault("#VALUE!", "fault.weightsSum", { sum: total });
}

function wrongFigure(scores: readonly (number | null)[], weights: readonly (number | null)[]): ScoringFault | null {
  if (scores.length !== weights.length) {
    return scoringFault("#VALUE!", "fault.weightsShape", { scores: scores.length, weights: weights.length });
  }
  for (const [index, weight] of weights.entries()) {
    const row = index + 1;
    if (!isFigureOrNull(weight)) return scoringFault("#VALUE!", "fault.weightNotANumber", { row });
    if (weight !== null && weight < 0) {
      return scoringFault("#VALUE!", "fault.weightNegative", { row, value: plain(weight) });
    }
    if (!isFigureOrNull(scores[index] ?? null)) return scoringFault("#VALUE!", "fault.scoreNotANumber", { row });
  }
  return null;
}

function isFigureOrNull(value: number | null): boolean {
  return value === null || Number.isFinite(value);
}
