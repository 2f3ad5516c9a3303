import { plain } from "./plain";
import { round } from "./round";

/** Noise of sums and differences of percentages stays below this place; figures that people write stay above it. */
const MOST_PLACES = 13;

/** Places that a number of 15 digits has at most. */
const ALL_PLACES = 14;

/**
 * Places to which an actual is looked at before it meets `figures` (bounds, targets): 15 digits of the largest of them,
 * because 1 − 0.993 carries the noise of 1, not of 0.007; but never fewer than the figures themselves have.
 */
export function seenPlaces(figures: readonly number[]): number {
  const largest = Math.max(1, ...figures.map(Math.abs));
  const room = Math.max(0, ALL_PLACES - Math.floor(Math.log10(largest)));
  return Math.max(Math.min(MOST_PLACES, room), ...figures.map(decimals));
}

function decimals(x: number): number {
  return Math.min(ALL_PLACES + 1, plain(x).split(".")[1]?.length ?? 0);
}

/** An actual as it is seen next to `figures`; what the formulas' ROUND does. */
export function seenNextTo(x: number, figures: readonly number[]): number {
  return round(x, seenPlaces(figures));
}
