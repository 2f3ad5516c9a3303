import fc from "fast-check";
import { evaluate } from "../../src/rules/faces";
import type { Actual } from "../../src/rules/outcome";
import type { Rule } from "../../src/rules/rule";
import { actualsFor } from "./actuals";
import type { SeenValue } from "./libreoffice";
import { figures, rules } from "./rules";

/** A rule with what its three cells hold. */
export interface Pair {
  readonly rule: Rule;
  readonly actual: Actual;
  readonly target: number | null;
  readonly points: number | null;
}

function targetsFor(rule: Rule): fc.Arbitrary<number | null> {
  const fraction = "unit" in rule && (rule.unit === "percent" || rule.unit === "permille");
  const targets = fraction ? fc.oneof({ weight: 9, arbitrary: figures(0, 0.99, 2) }, fc.constant(95)) : figures(0, 200, 1);
  return fc.option(targets, { freq: 12 });
}

export const pairs: fc.Arbitrary<Pair> = rules.chain((rule) =>
  fc
    .record({ target: targetsFor(rule), points: fc.option(figures(5, 40, 0), { freq: 12 }) })
    .chain(({ target, points }) =>
      fc.record({
        rule: fc.constant(rule),
        actual: actualsFor(rule, { target: target ?? 1, points: points ?? 20 }),
        target: fc.constant(target),
        points: fc.constant(points),
      }),
    ),
);

/** What a cell shows, reduced to what must agree: a number, nothing, or that there is an error. */
export type Shown = number | "" | "error";

export function shownByRule({ rule, actual, target, points }: Pair): Shown {
  const outcome = evaluate(rule, actual, { target, points });
  return outcome.ok ? (outcome.points ?? "") : "error";
}

export function shownByCell(value: SeenValue | undefined): SeenValue {
  if (value === null || value === undefined || value === "") return "";
  return typeof value === "string" && value.startsWith("#") ? "error" : value;
}

export function agree(a: Shown, b: SeenValue): boolean {
  if (typeof a === "number" && typeof b === "number") return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
  return a === b;
}
