import { difference, normalise } from "../numbers/compare";

/** 阶梯: the rate from a bound on; `strict` leaves the bound itself to the tier below. */
export interface Tier {
  /** Of 15 digits, as people see it; -Infinity for a tier that holds all the rest. */
  readonly from: number;
  readonly strict: boolean;
  readonly rate: number;
}

/** Lowest first, every bound once. Below the lowest nothing is paid. */
export type Tiers = readonly Tier[];

/** "whole": the reached tier's rate on all of the amount; "marginal": each slice at its own rate. */
export type Method = "whole" | "marginal";

/** How many tiers a value reaches, counted from the lowest. */
export function tiersReached(value: number, tiers: Tiers): number {
  const seen = normalise(value);
  let reached = 0;
  let open = tiers.length;
  while (reached < open) {
    const middle = Math.floor((reached + open) / 2);
    const tier = tiers[middle];
    if (tier !== undefined && reaches(seen, tier)) reached = middle + 1;
    else open = middle;
  }
  return reached;
}

function reaches(seen: number, { from, strict }: Tier): boolean {
  return strict ? seen > from : seen >= from;
}

/** The rate of the tier that a value reaches; 0 below the lowest. */
export function rateAt(value: number, tiers: Tiers): number {
  return tiers[tiersReached(value, tiers) - 1]?.rate ?? 0;
}

/**
 * What is paid on an amount. Made once for many amounts.
 * Negative amounts (more returned than sold) count at the lowest tier's rate.
 * The result is Infinity or NaN where it is past the range of doubles.
 */
export function payout(tiers: Tiers, method: Method): (amount: number) => number {
  const paid = method === "whole" ? whole(tiers) : marginal(tiers);
  const lowest = tiers[0]?.rate ?? 0;
  return (amount) => normalise(amount < 0 ? amount * lowest : paid(amount));
}

function whole(tiers: Tiers): (amount: number) => number {
  return (amount) => amount * rateAt(amount, tiers);
}

function marginal(tiers: Tiers): (amount: number) => number {
  const before = paidBefore(tiers);
  return (amount) => {
    const index = tiersReached(amount, tiers) - 1;
    const tier = tiers[index];
    return tier === undefined ? 0 : (before[index] ?? 0) + tier.rate * difference(amount, start(tier));
  };
}

/** What each tier finds paid already by the slices below it. */
function paidBefore(tiers: Tiers): readonly number[] {
  let paid = 0;
  return tiers.map((tier, index) => {
    const below = tiers[index - 1];
    if (below !== undefined) paid = normalise(paid + below.rate * difference(start(tier), start(below)));
    return paid;
  });
}

/** Slices of an amount begin at 0, wherever the lowest tier does. */
function start({ from }: Tier): number {
  return Math.max(0, from);
}
