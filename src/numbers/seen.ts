import { plain } from "./plain";
import { round } from "./round";

/** Noise of sums and differences of percentages stays below this place; figures that people write stay above it. */
const MOST_PLACES = 13;

/** A person's figures of whatever size are told apart at this place. */
const FEWEST_PLACES = 6;

/** Places that a number of 15 digits has at most. */
const ALL_PLACES = 14;

/** From here on a figure has no decimals and stands for "without end". */
const BOUNDLESS = 1e15;

/**
 * Places to which an actual is looked at before it meets `figures` (bounds, targets): 15 digits of the largest of them,
 * because 1 − 0.993 carries the noise of 1, not of 0.007; but never fewer than the figures themselves have.
 */
export function seenPlaces(figures: readonly number[]): number {
  const largest = Math.max(1, ...figures.map(Math.abs).filter((size) => size < BOUNDLESS));
  const room = Math.max(FEWEST_PLACES, ALL_PLACES - Math.floor(Math.log10(largest)));
  return Math.max(Math.min(MOST_PLACES, room), ...figures.map(decimals));
}

function decimals(x: number): number {
  return Math.min(ALL_PLACES + 1, plain(x).split(".")[1]?.length ?? 0);
}

/** An actual as it is seen next to `figures`; what the formulas' ROUND does. */
export function seenNextTo(x: number, figures: readonly number[]): number {
  return round(x, seenPlaces(figures));
}
