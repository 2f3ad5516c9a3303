export interface Scale {
  readonly minimum: number;
  readonly maximum: number;
  readonly majorUnit: number;
}

/** What somebody has fixed; the rest is chosen. */
export type FixedScale = Partial<Scale>;

const MOST_STEPS = 10;
/** Below this part of the largest value the axis does not start at zero. */
const NARROW = 1 / 6;
const HEADROOM = 0.05;

/**
 * The scale that a value axis gets by itself. Source: Microsoft, "How chart axis limits are calculated" (KB 214075):
 * from zero unless the values lie close together, and up to the first step that leaves a twentieth of the span free.
 * How many steps fit depends on the size there; here it is ten at most.
 */
export function scaleFor(figures: readonly (number | null)[], fixed: FixedScale = {}): Scale {
  const known = figures.filter((each): each is number => each !== null && Number.isFinite(each));
  const least = known.length === 0 ? 0 : Math.min(...known);
  const most = known.length === 0 ? 1 : Math.max(...known);
  const [low, high] = span(least, most);
  const majorUnit = fixed.majorUnit ?? niceStep((fixed.maximum ?? high) - (fixed.minimum ?? low));
  const minimum = fixed.minimum ?? tidy(Math.floor(low / majorUnit) * majorUnit);
  const maximum = fixed.maximum ?? tidy(Math.ceil(high / majorUnit) * majorUnit);
  return { minimum, maximum: maximum > minimum ? maximum : minimum + majorUnit, majorUnit };
}

/** The part of the line that must be on the axis. */
function span(least: number, most: number): [low: number, high: number] {
  if (least < 0 && most <= 0) {
    const [low, high] = span(-most, -least);
    return [-high, -low];
  }
  if (least < 0) return [least - HEADROOM * (most - least), most + HEADROOM * (most - least)];
  if (most === 0) return [0, 1];
  const narrow = most - least < NARROW * most && most !== least;
  const low = narrow ? Math.max(0, least - (most - least) / 2) : 0;
  return [low, most + HEADROOM * (most - (narrow ? least : 0))];
}

/** 1, 2 or 5 times a power of ten. */
function niceStep(length: number): number {
  if (!(length > 0)) return 1;
  const raw = length / MOST_STEPS;
  const power = 10 ** Math.floor(Math.log10(raw));
  const factor = [1, 2, 5, 10].find((each) => each * power >= raw * (1 - 1e-9)) ?? 10;
  return tidy(factor * power);
}

/** Without the dust of binary fractions. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
