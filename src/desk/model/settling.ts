import { CalculationLimit } from "./engine";
import { calculate, type State } from "./state";

/** Calculations that take longer (ms) are put off a little. */
const NOTICED = 300;

/**
 * When the desk calculates: lazily, before values are read, and soon after every change,
 * because calls of custom functions are only found by calculating.
 */
export function createSettling(state: () => State, send: () => void) {
  const waiting: (() => void)[] = [];
  let scheduled = false;
  let reported = "";
  // How long the last calculation took.
  let cost = 0;

  /** Throws CalculationLimit. */
  function calculateNow(): void {
    const begun = performance.now();
    if (calculate(state())) cost = performance.now() - begun;
    if (state().calls.pending() > 0) send();
    else if (!state().dirty) waiting.splice(0).forEach((resolve) => resolve());
  }

  /** For drawing: a workbook beyond the engine's limit is complained about once. */
  function calculateQuietly(): void {
    try {
      calculateNow();
    } catch (error) {
      if (!(error instanceof CalculationLimit)) throw error;
      if (reported !== error.message) console.error(error.message);
      reported = error.message;
    }
  }

  return {
    calculateNow,
    calculateQuietly,
    schedule(): void {
      if (scheduled) return;
      scheduled = true;
      // Where it takes long, changes that follow each other closely share one calculation.
      setTimeout(
        () => {
          scheduled = false;
          calculateQuietly();
        },
        cost < NOTICED ? 0 : cost,
      );
    },
    async settled(): Promise<void> {
      for (;;) {
        calculateNow();
        if (!state().dirty && state().calls.pending() === 0) return;
        await new Promise<void>((resolve) => waiting.push(resolve));
      }
    },
  };
}
