import { normalise } from "../numbers/compare";
import type { Context } from "./outcome";

type Share = { readonly full: number } | { readonly target: number } | { readonly percent: number };

/** A rule, or a part of one, with a number for every share of the full marks or of the target. */
export type Plain<T> = T extends Share ? number : T extends object ? { readonly [K in keyof T]: Plain<T[K]> } : T;

/** Above this size a target is an amount, below a percentage. */
const LARGEST_PERCENTAGE = 10;

/** The figures that shares are of; NaN where there is none. */
export interface Bases {
  readonly target: number;
  readonly points: number;
}

/** The rule's own target where that is a number, else the item's. */
export function basesOf(rule: object, context: Context): Bases {
  const own: unknown = "target" in rule ? rule.target : undefined;
  return { target: typeof own === "number" ? own : (context.target ?? NaN), points: context.points ?? NaN };
}

/** The rule with every share worked out. */
export function resolve<T extends object>(rule: T, bases: Bases): Plain<T> {
  // The walk replaces exactly the shares, as the type does; TypeScript cannot follow it.
  return Object.fromEntries(Object.entries(rule).map(([name, value]) => [name, worked(value, bases)])) as Plain<T>;
}

function worked(value: unknown, bases: Bases): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => worked(each, bases));
  if ("full" in value) return share(value.full, bases.points, plusOf(value));
  if ("target" in value) return share(value.target, bases.target, plusOf(value));
  if ("percent" in value) return share(value.percent, Math.abs(bases.target) <= LARGEST_PERCENTAGE ? 1 : Math.abs(bases.target), 0);
  return resolve(value, bases);
}

function share(of: unknown, base: number, plus: number): number {
  return normalise(Number(of) * base + plus);
}

function plusOf(value: object): number {
  return "plus" in value ? Number(value.plus) : 0;
}
