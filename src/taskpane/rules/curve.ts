import { evaluate } from "../../rules/faces";
import type { Context } from "../../rules/outcome";
import type { ScoringRule } from "../../rules/rule";
import { anchorsOf } from "./anchors";

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Points over the actual, in their own units. */
export interface Curve {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
  /** Unbroken stretches; between two of them the points jump, or the standard does not say. */
  readonly lines: readonly (readonly Spot[])[];
  /** Where the points jump: the end that belongs to the line. */
  readonly ends: readonly Spot[];
  /** Where the points jump: the end that does not. */
  readonly opens: readonly Spot[];
  /** The actuals at which something turns, with their points; null = the standard does not say. */
  readonly turns: readonly { readonly x: number; readonly y: number | null }[];
}

const SAMPLES = 60;
/** How close to a turn its sides are looked at, as a part of the range: so close that no slope looks like a jump. */
const BESIDE = 1e-6;
/** A change of more than this part of all points between two samples side by side is a jump. */
const JUMP = 1 / 100;

/** The chart of a rule; null where it has none for these figures. */
export function curveOf(rule: ScoringRule, context: Context): Curve | null {
  const anchors = anchorsOf(rule, context);
  if (!anchors || !(anchors.to > anchors.from)) return null;
  const { turns, from, to } = anchors;
  const beside = (to - from) * BESIDE;
  const even = Array.from({ length: SAMPLES + 1 }, (_, index) => from + ((to - from) * index) / SAMPLES);
  const near = turns.flatMap((turn) => [turn - beside, turn, turn + beside]);
  const xs = [...new Set([...even.filter((x) => turns.every((turn) => Math.abs(turn - x) > beside)), ...near])]
    .filter((x) => x >= from && x <= to)
    .sort((one, other) => one - other);
  const pointsAt = (x: number): number | null => {
    const outcome = evaluate(rule, x, context);
    return outcome.ok ? outcome.points : null;
  };
  const samples = xs.map((x) => ({ x, y: pointsAt(x) }));
  const ys = samples.flatMap(({ y }) => y ?? []);
  if (ys.length === 0) return null;
  const [low, high] = [Math.min(0, ...ys), Math.max(...ys)];
  const jumps = (one: Spot, other: Spot) => other.x - one.x <= beside * 1.01 && Math.abs(other.y - one.y) > (high - low) * JUMP;
  return { from, to, low, high, ...stretches(samples, jumps, new Set(turns)), turns: turns.map((x) => ({ x, y: pointsAt(x) })) };
}

type Sample = Curve["turns"][number];

function stretches(samples: readonly Sample[], jumps: (one: Spot, other: Spot) => boolean, turns: ReadonlySet<number>) {
  const lines: Spot[][] = [];
  const ends: Spot[] = [];
  const opens: Spot[] = [];
  let line: Spot[] = [];
  for (const { x, y } of samples) {
    const before = line.at(-1);
    const spot = y === null ? null : { x, y };
    if (spot && before && jumps(before, spot)) {
      // The turn itself belongs to one side; the other side comes as close as it can.
      const turn = turns.has(x) ? x : before.x;
      (turns.has(before.x) ? ends : opens).push({ x: turn, y: before.y });
      (turns.has(before.x) ? opens : ends).push({ x: turn, y: spot.y });
      line[line.length - 1] = { x: turn, y: before.y };
      lines.push(line);
      line = [{ x: turn, y: spot.y }];
    } else if (spot) line.push(spot);
    else if (line.length > 0) {
      lines.push(line);
      line = [];
    }
  }
  if (line.length > 0) lines.push(line);
  return { lines, ends, opens };
}
