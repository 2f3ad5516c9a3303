/**
 * 连续: how many of the latest values, one after the other, meet a condition.
 *
 * @param values oldest first; null = not assessed: skipped, so that it neither counts nor ends a streak
 */
export function streak<Value>(values: readonly (Value | null)[], meets: (value: Value) => boolean): number {
  let run = 0;
  for (const value of values) {
    if (value !== null) run = meets(value) ? run + 1 : 0;
  }
  return run;
}
