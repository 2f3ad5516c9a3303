import { describe as describeRule, evaluate, isRule } from "../../src/rules/faces";
import type { Rule } from "../../src/rules/rule";
import standards from "./data/standards.json";

/** A standard from a real sheet, what it means, and what actuals must earn by it. */
interface Standard {
  readonly id: string;
  readonly text: string;
  readonly full: number | null;
  readonly cases: readonly { readonly actual: number | string; readonly points: number; readonly target?: number; readonly full?: number }[];
  /** Why nobody could score by it. */
  readonly reason?: string;
  readonly rule?: unknown;
}

const labelled: readonly Standard[] = standards;
const scorable = labelled.filter(({ cases }) => cases.length > 0);

test("the data hold standards that can be scored by and ones that cannot", () => {
  expect(labelled).toHaveLength(150);
  expect(scorable).toHaveLength(132);
  for (const { reason, rule } of labelled) expect((reason === undefined) !== (rule === undefined)).toBe(true);
});

test.each(scorable.map((standard) => [standard.id, standard] as const))("the model holds the standard %s", (_, { rule, full, cases }) => {
  if (!isRule(rule)) throw new Error("no rule");
  for (const { actual, points, ...supplied } of cases) {
    const outcome = evaluate(rule, actual, { target: supplied.target, points: supplied.full ?? full });
    if (!outcome.ok || outcome.points === null) throw new Error(`${actual}: ${outcome.ok ? "no points" : outcome.code}`);
    expect(outcome.points).toBeCloseTo(points, 9);
  }
});

test("no two of their rules are described in the same words", () => {
  const kept = scorable.flatMap(({ rule }): readonly Rule[] => (isRule(rule) ? [rule] : []));
  for (const locale of ["zh", "en"] as const) {
    const rules = new Set(kept.map((rule) => JSON.stringify(rule)));
    expect(new Set(kept.map((rule) => describeRule(rule, locale))).size).toBe(rules.size);
  }
});
