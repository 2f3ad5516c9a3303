import { sum } from "../numbers/sum";
import { bonus as bonusOf, type BonusTerms } from "../payout/bonus";
import { nextTier } from "../payout/nextTier";
import { rebate as rebateOf } from "../payout/rebate";
import { payout, type Method } from "../payout/tiers";
import { toRows } from "./arguments/cell";
import { inDomain } from "./arguments/domain";
import { eachFigure, readFigure } from "./arguments/each";
import { fail } from "./arguments/faults";
import { readFigures } from "./arguments/figures";
import { eachPair } from "./arguments/shapes";
import { readChoice, readLimit, readOptional, refuseRange } from "./arguments/single";
import { readTiers } from "./arguments/tiers";
import { FUNCTIONS, type Argument } from "./catalogue";
import { isFault, type CellFault } from "./fault";
import { finite } from "./finite";

const BONUS = FUNCTIONS.BONUS.arguments;
const TIER = FUNCTIONS.TIER.arguments;
const REBATE = FUNCTIONS.REBATE.arguments;
const NEXTTIER = FUNCTIONS.NEXTTIER.arguments;

const FULL_MARKS = 100;
const METHODS: readonly Method[] = ["whole", "marginal"];

/**
 * Performance pay by a score (绩效工资).
 * @customfunction BONUS
 * @param score The score; may be a range.
 * @param base Pay at full marks; may be a range.
 * @param [full] The score that pays the base in full.
 * @param [cap] Most that is paid, as a multiple of the base.
 * @param [pass] Scores below it have part withheld.
 * @param [keep] The part that is paid below `pass`.
 * @returns Amounts, in the shape of the ranges.
 */
export function bonus(
  score: unknown[][],
  base: unknown[][],
  full?: unknown,
  cap?: unknown,
  pass?: unknown,
  keep?: unknown,
): Array<Array<number | string | CellFault>> {
  const terms = readTerms(full, cap, pass, keep);
  return eachPair([score, BONUS.score], [base, BONUS.base], (scored, based) => {
    const points = readFigure(scored, BONUS.score);
    const amount = readFigure(based, BONUS.base);
    if (isFault(points)) return points;
    if (isFault(amount)) return amount;
    return points === null || amount === null ? "" : finite(bonusOf(points, amount, terms), BONUS.base);
  });
}

function readTerms(full: unknown, cap: unknown, pass: unknown, keep: unknown): BonusTerms {
  const paysAll = readOptional(full, BONUS.full, FULL_MARKS);
  const most = readLimit(cap, BONUS.cap, null);
  const kept = readOptional(keep, BONUS.keep, 1);
  return {
    full: inDomain(paysAll, paysAll > 0, BONUS.full, "notPositive"),
    cap: most === null ? null : inDomain(most, most >= 0, BONUS.cap, "belowZero"),
    pass: readLimit(pass, BONUS.pass, null),
    keep: inDomain(kept, kept >= 0 && kept <= 1, BONUS.keep, "notPart"),
  };
}

/**
 * Payout on an amount by tiers (阶梯提成).
 * @customfunction TIER
 * @param amount The amount; may be a range.
 * @param tiers Two columns: from, rate.
 * @param [method] "whole" or "marginal".
 * @returns Amounts, in the shape of `amount`.
 */
export function tier(amount: unknown[][], tiers: unknown[][], method?: unknown): Array<Array<number | string | CellFault>> {
  const paid = payout(readTiers(tiers, TIER.tiers), readChoice(method, TIER.method, METHODS) ?? "whole");
  return eachFigure(amount, TIER.amount, (each) => finite(paid(each), TIER.amount));
}

/**
 * Base × rate of the tier that a score reaches (返利).
 * @customfunction REBATE
 * @param score The score; may be a range.
 * @param base The amount that the rate is on; a range is summed.
 * @param tiers Two columns: least score, rate.
 * @returns Amounts, in the shape of `score`.
 */
export function rebate(score: unknown[][], base: unknown[][], tiers: unknown[][]): Array<Array<number | string | CellFault>> {
  const steps = readTiers(tiers, REBATE.tiers);
  const total = readTotal(base, REBATE.base);
  return eachFigure(score, REBATE.score, (each) => (total === null ? "" : finite(rebateOf(each, total, steps), REBATE.base)));
}

/**
 * What the next tier asks for and is worth (距下一档).
 * @customfunction NEXTTIER
 * @param score The score. One value. It is declared as a range so that a range is refused, and not taken by its first cell.
 * @param base The amount that the rate is on; a range is summed.
 * @param tiers Two columns: least score, rate.
 * @returns One row: next bound, points missing, payout there, gain over now.
 */
export function nexttier(score: unknown[][], base: unknown[][], tiers: unknown[][]): Array<Array<number | string | CellFault>> {
  refuseRange(score, NEXTTIER.score);
  const steps = readTiers(tiers, NEXTTIER.tiers);
  const total = readTotal(base, NEXTTIER.base);
  const points = readFigure(toRows(score)[0]?.[0], NEXTTIER.score);
  if (isFault(points)) return fail(points);
  const next = points === null ? null : nextTier(points, total ?? 0, steps);
  if (next === null) return [["", "", "", ""]];
  const worth = total === null ? ["", ""] : [finite(next.payout, NEXTTIER.base), finite(next.gain, NEXTTIER.base)];
  return [[next.bound, next.missing, ...worth]];
}

/** The amounts of a range summed up; null when there is none. */
function readTotal(value: unknown, argument: Argument): number | null {
  const amounts = readFigures(value, argument);
  return amounts.length === 0 ? null : sum(amounts);
}
