import { normalise } from "../../numbers/compare";
import type { Atom } from "./atom";
import type { Figure } from "./figure";
import type { Trouble } from "./standard";

/** Units of time with a fixed length, in seconds. */
const SECONDS: Readonly<Record<string, number>> = { seconds: 1, minutes: 60, hours: 3_600, days: 86_400, weeks: 604_800 };

/** Units of time whose length depends on the calendar. */
const LOOSE: readonly string[] = ["months", "years"];

/**
 * 24小时内完成得10分，每超过1天扣5分: all times in the unit of the first bound, because an actual is one number.
 * A calendar unit beside another unit of time is not converted but refused, and so is 万 beside 万元.
 */
export function inOneUnit(atoms: readonly Atom[]): readonly Atom[] | Trouble {
  const mixed = inTwoScales(atoms);
  if (mixed !== undefined) return { code: "ambiguous", from: mixed.from, next: mixed.next };
  const timed = atoms.flatMap((atom) => timesIn(atom).map((unit) => ({ atom, unit })));
  const first = timed.find(({ atom }) => atom.type !== "per") ?? timed[0];
  const other = timed.find(({ unit }) => unit !== first?.unit);
  if (first === undefined || other === undefined) return atoms;
  if (timed.some(({ unit }) => LOOSE.includes(unit))) return { code: "severalCriteria", from: other.atom.from, next: other.atom.next };
  return atoms.map((atom) => replaced(atom, (figure) => inUnit(figure, first.unit)));
}

/** 100万元…每增加10万…: whether actuals count in 万元 or in 元 is not said. */
function inTwoScales(atoms: readonly Atom[]): Atom | undefined {
  const inWan = atoms.some((atom) => figuresOf(atom).some((each) => each.unit === "wan"));
  return inWan ? atoms.find((atom) => figuresOf(atom).some((each) => each.wan === true)) : undefined;
}

function figuresOf(part: unknown): readonly Figure[] {
  if (typeof part !== "object" || part === null) return [];
  return isFigure(part) ? [part] : Object.values(part).flatMap(figuresOf);
}

function isFigure(value: object): value is Figure {
  return "value" in value && "scale" in value && "grain" in value;
}

function isTime(unit: string | undefined): unit is string {
  return unit !== undefined && (unit in SECONDS || LOOSE.includes(unit));
}

function timesIn(part: unknown): readonly string[] {
  return figuresOf(part).flatMap(({ unit }) => (isTime(unit) ? [unit] : []));
}

function replaced<T>(part: T, change: (figure: Figure) => Figure): T {
  if (typeof part !== "object" || part === null) return part;
  if (isFigure(part)) return { ...part, ...change(part) };
  const entries = Object.entries(part).map(([name, value]: [string, unknown]) => [name, replaced(value, change)]);
  // The walk keeps the shape and replaces figures by figures; TypeScript cannot follow it.
  return (Array.isArray(part) ? entries.map(([, value]) => value) : Object.fromEntries(entries)) as T;
}

function inUnit(figure: Figure, unit: string): Figure {
  if (!isTime(figure.unit)) return figure;
  const factor = (SECONDS[figure.unit] ?? NaN) / (SECONDS[unit] ?? NaN);
  return { ...figure, value: normalise(figure.value * factor), grain: normalise(figure.grain * factor), unit };
}
