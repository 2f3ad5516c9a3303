/** A value of an axis with its place in pixels and its label. */
export interface Tick {
  readonly at: number;
  readonly label: string;
}

/** Pixels that a character of a label takes, at most; Chinese ones take the whole size. */
const LATIN = 6;
const WIDE = 10;

export function labelWidth(label: string): number {
  return [...label].reduce((width, sign) => width + (sign > "\u2e7f" ? WIDE : LATIN), 0);
}

/** The ticks whose labels do not touch one another; earlier ones go before later ones. `size` is what a label takes on the axis. */
export function apart(ticks: readonly Tick[], size: (tick: Tick) => number): readonly Tick[] {
  const kept: Tick[] = [];
  for (const tick of ticks) {
    const clear = kept.every((other) => Math.abs(other.at - tick.at) >= (size(other) + size(tick)) / 2 + 2);
    if (clear) kept.push(tick);
  }
  return kept;
}
