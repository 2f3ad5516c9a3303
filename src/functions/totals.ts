import { meets } from "../numbers/compare";
import { plain } from "../numbers/plain";
import { sayScoringFault } from "../scoring/fault";
import { DEFAULT_GRADES } from "../scoring/grade";
import { weighted as weightedTotal, type Missing } from "../scoring/weighted";
import type { Bounds } from "./arguments/bounds";
import { readCards } from "./arguments/cards";
import { eachFigure, readFigure } from "./arguments/each";
import { argumentFault } from "./arguments/faults";
import { readGrades } from "./arguments/grades";
import { readChoice, readFlag } from "./arguments/single";
import { isOmitted } from "./arguments/table";
import { readWeights } from "./arguments/weights";
import { FUNCTIONS } from "./catalogue";
import { isFault, type CellFault, type ResultCell } from "./fault";
import { saidFault } from "./scorer";

const WEIGHTED = FUNCTIONS.WEIGHTED.arguments;
const GRADE = FUNCTIONS.GRADE.arguments;

const MISSING: readonly Missing[] = ["reweight", "zero", "error"];

const STANDARD: Bounds<string | number> = {
  direction: "up",
  bounds: DEFAULT_GRADES.map(([bound, value]) => ({ bound, strict: false, value })),
  rest: undefined,
};

/**
 * Σ score × weight ÷ Σ weight of one card, or of each row of cards (加权总分).
 * @customfunction WEIGHTED
 * @param scores The shape of the weights, or one row a card.
 * @param weights The weights.
 * @param [missing] "reweight", "zero" or "error".
 * @param [check] Whether the weights must add up to 100%.
 * @returns The total, or a column of totals.
 */
export function weighted(
  scores: unknown[][],
  weights: unknown[][],
  missing?: unknown,
  check?: unknown,
): Array<Array<number | string | CellFault>> {
  const shares = readWeights(weights, WEIGHTED.weights, readFlag(check, WEIGHTED.check, true));
  const way = readChoice(missing, WEIGHTED.missing, MISSING) ?? "reweight";
  return readCards(scores, WEIGHTED.scores, shares, WEIGHTED.weights).map((card) => [totalOf(card, shares.values, way)]);
}

function totalOf(card: readonly unknown[], weights: readonly number[], missing: Missing): ResultCell {
  const scores: (number | null)[] = [];
  for (const entry of card) {
    const score = readFigure(entry, WEIGHTED.scores);
    if (isFault(score)) return score;
    scores.push(score);
  }
  // The weights were checked once for all cards.
  const result = weightedTotal(scores, weights, missing, false);
  if (result.ok) return result.total ?? "";
  return saidFault(WEIGHTED.scores, result.error, (locale) => sayScoringFault(result, locale));
}

/**
 * The grade of a total (等级评定).
 * @customfunction GRADE
 * @param score The total; may be a range.
 * @param [grades] Two columns: least score, grade.
 * @returns The grade, in the shape of `score`.
 */
export function grade(score: unknown[][], grades?: unknown[][]): Array<Array<number | string | CellFault>> {
  const { bounds, rest } = isOmitted(grades) ? STANDARD : readGrades(grades, GRADE.grades);
  return eachFigure(score, GRADE.score, (total) => {
    const reached = bounds.find(({ bound, strict }) => meets(total, { op: strict ? ">" : ">=", value: bound }));
    return reached?.value ?? rest ?? argumentFault(GRADE.score, "belowGrades", { value: plain(total) }, "#N/A");
  });
}
