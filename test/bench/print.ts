/** Milliseconds of the quickest of some runs. */
export function quickest(work: () => void, runs = 3): number {
  return Math.min(...Array.from({ length: runs }, () => {
    const begun = performance.now();
    work();
    return performance.now() - begun;
  }));
}

/** One measured line; answers the cost of one, in microseconds, and shows its ratio to `base`. */
export function line(what: string, ms: number, count: number, base?: number): number {
  const each = (ms * 1000) / count;
  const ratio = base === undefined ? "" : `   × ${(each / base).toFixed(2)}`;
  process.stdout.write(`${what.padEnd(58)}${ms.toFixed(1).padStart(10)} ms${each.toFixed(2).padStart(12)} µs each${Math.round(1e6 / each).toString().padStart(10)} /s${ratio}\n`);
  return each;
}

export function heading(text: string): void {
  process.stdout.write(`${text}\n`);
}
