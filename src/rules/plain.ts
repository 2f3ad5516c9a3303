import { normalise } from "../numbers/compare";
import type { Context } from "./outcome";
import { remembered } from "./remembered";
import type { Rule } from "./rule";

type Share = { readonly full: number } | { readonly target: number } | { readonly percent: number };

/** A rule, or a part of one, with a number for every share of the full marks or of the target. */
export type Plain<T> = T extends Share ? number : T extends object ? { readonly [K in keyof T]: Plain<T[K]> } : T;

/** A target of at most this size is a percentage, a larger one an amount. */
export const LARGEST_PERCENTAGE = 10;

/** What shares are of; NaN where there is none. */
export interface Bases {
  readonly target: number;
  readonly points: number;
}

/** Which figures a rule cannot do without: the item's target, the item's full marks. */
export interface Needs {
  readonly target: boolean;
  readonly points: boolean;
}

export const needsOf: (rule: Rule) => Needs = remembered((rule: Rule) => {
  const used = new Set(Object.values(rule).flatMap(namesIn));
  const measured = (rule.kind === "ratio" || rule.kind === "step") && rule.target === undefined;
  const target = ownTarget(rule) === undefined && (measured || used.has("target") || used.has("percent"));
  return { target, points: used.has("full") };
});

function namesIn(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(namesIn);
  return Object.entries(value).flatMap(([name, part]) => [name, ...namesIn(part)]);
}

/** The rule's own target, where it is a number: shares of the target are of that one then. */
export function ownTarget(rule: Rule): number | undefined {
  return "target" in rule && typeof rule.target === "number" ? rule.target : undefined;
}

export function basesOf(rule: Rule, context: Context): Bases {
  return { target: ownTarget(rule) ?? context.target ?? NaN, points: context.points ?? NaN };
}

/** The rule, or a part of one, with every share worked out. */
export function resolve<T extends object>(rule: T, bases: Bases): Plain<T> {
  const last = lastOf(rule);
  if (!Object.is(last.target, bases.target) || !Object.is(last.points, bases.points))
    Object.assign(last, { ...bases, plain: workedOut(rule, bases) });
  return last.plain as Plain<T>; // worked out of this very object
}

/** A column of actuals has one rule and, mostly, one target: the last working out of each rule is kept. */
const lastOf = remembered((rule: object): { target: number; points: number; plain: object } => {
  const bases: Bases = { target: NaN, points: NaN };
  return { ...bases, plain: workedOut(rule, bases) };
});

function workedOut(rule: object, bases: Bases): object {
  // The walk replaces exactly the shares, as the type does; TypeScript cannot follow it.
  return Object.fromEntries(Object.entries(rule).map(([name, value]) => [name, worked(value, bases)]));
}

function worked(value: unknown, bases: Bases): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => worked(each, bases));
  if ("full" in value) return share(value.full, bases.points, value);
  if ("target" in value) return share(value.target, bases.target, value);
  if ("percent" in value) return share(value.percent, percentBase(bases.target), value);
  return workedOut(value, bases);
}

function percentBase(target: number): number {
  return Math.abs(target) <= LARGEST_PERCENTAGE ? 1 : Math.abs(target);
}

function share(of: unknown, base: number, whole: object): number {
  return normalise(Number(of) * base + ("plus" in whole ? Number(whole.plus) : 0));
}
