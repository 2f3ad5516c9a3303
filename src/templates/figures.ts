import { plain } from "../numbers/plain";
import { round } from "../numbers/round";

/** How far fractions may be from adding up, as KPI.WEIGHTED has it: 0.005 of a percent. */
export const TOLERANCE = 0.00005;

/** 1.05 → "105%", to two places. */
export function percentage(fraction: number): string {
  return Number.isFinite(fraction) ? `${plain(round(fraction * 100, 2))}%` : String(fraction);
}
