import fc from "fast-check";
import { evaluate, fullMarks, isRule } from "../../src/rules/faces";
import { basesOf, needsOf, type Plain, resolve } from "../../src/rules/plain";
import type { LinearRule, Rule, RuleKind } from "../../src/rules/rule";
import { actualsFor } from "../support/actuals";
import { figures, rules } from "../support/rules";

const SUPPLIED = { target: 1, points: 20 };

function pointsFor(rule: Rule, actual: number): number | undefined {
  const outcome = evaluate(rule, actual, SUPPLIED);
  return outcome.ok && outcome.points !== null ? outcome.points : undefined;
}

/** Rules of a kind as they read without exceptions and with every share worked out. */
function ofKind<K extends RuleKind>(kind: K): fc.Arbitrary<Plain<Extract<Rule, { kind: K }>>> {
  return rules
    .filter((rule): rule is Extract<Rule, { kind: K }> => rule.kind === kind)
    .map((rule) => resolve({ ...rule, exceptions: undefined, absolute: undefined }, basesOf(rule, SUPPLIED)));
}

test("more is never worse where points rise with the bands", () => {
  fc.assert(
    fc.property(ofKind("band"), figures(-50, 0.9, 3), figures(-50, 0.9, 3), (rule, a, b) => {
      const best = [...rule.bands.map((band) => band.points), rule.otherwise ?? 0].sort((x, y) => y - x);
      const bands = rule.bands.map((band, index) => ({ ...band, points: best[index] ?? 0 }));
      const fair: Rule = { ...rule, bands, otherwise: best.at(-1) ?? 0 };
      const [worse, better] = a < b === (rule.direction === "up") ? [a, b] : [b, a];
      expect(pointsFor(fair, better)).toBeGreaterThanOrEqual(pointsFor(fair, worse) ?? NaN);
    }),
  );
});

test("a deduction never adds and stops at the floor", () => {
  fc.assert(
    fc.property(ofKind("deduct"), figures(-5, 0.9, 2), (rule, count) => {
      fc.pre((rule.floor ?? -Infinity) <= rule.points);
      const points = pointsFor(rule, count);
      expect(points).toBeLessThanOrEqual(rule.points);
      if (rule.floor !== null) expect(points).toBeGreaterThanOrEqual(rule.floor);
      if (count <= rule.free) expect(points).toBe(rule.points);
    }),
  );
});

test("ratios and steps keep to their cap and floor and give their points at target", () => {
  fc.assert(
    fc.property(fc.oneof(ofKind("ratio"), ofKind("step")), figures(0.01, 0.9, 2), (rule, actual) => {
      const points = pointsFor(rule, actual);
      if (rule.cap !== null) expect(points).toBeLessThanOrEqual(Math.max(rule.cap, rule.floor ?? -Infinity));
      if (rule.floor !== null) expect(points).toBeGreaterThanOrEqual(rule.floor);
      const target = rule.target ?? 1;
      fc.pre(rule.unit !== "permille" || target <= 1);
      fc.pre((rule.floor ?? -Infinity) <= rule.points && rule.points <= (rule.cap ?? Infinity));
      if (target !== 0) expect(pointsFor(rule, target)).toBeCloseTo(rule.points, 9);
    }),
  );
});

test("a begun step counts at least as much as its part, and that as much as only whole steps", () => {
  fc.assert(
    fc.property(ofKind("step"), figures(-0.5, 0.9, 3), figures(0, 5, 1), (rule, actual, each) => {
      fc.pre(rule.step !== 0);
      const given: Rule = { ...rule, gain: each, loss: -each, cap: null, floor: null };
      const [whole, part, started] = ([true, false, "started"] as const).map((how) => pointsFor({ ...given, whole: how }, actual) ?? NaN);
      expect(part).toBeGreaterThanOrEqual((whole ?? NaN) - 1e-7 * each);
      expect(started).toBeGreaterThanOrEqual((part ?? NaN) - 1e-7 * each);
    }),
  );
});

test("a line passes through its knots and does not jump between them", () => {
  fc.assert(
    fc.property(ofKind("linear"), figures(0, 1, 3), (rule, where) => {
      const knots: LinearRule["points"] = rule.points;
      knots.forEach(([actual, points]) => {
        // Targets are numbers here, so knots are; the permille check takes actuals up to 1 only.
        if (typeof actual === "number" && typeof points === "number" && actual <= 1) expect(pointsFor(rule, actual)).toBeCloseTo(points, 9);
      });
      const [first, last] = [rule.points[0]?.[0] ?? 0, rule.points.at(-1)?.[0] ?? 0];
      const inside = first + where * (last - first);
      fc.pre(rule.unit !== "permille" || last <= 1);
      const [here, next] = [pointsFor(rule, inside) ?? NaN, pointsFor(rule, Math.min(last, inside + 1e-9)) ?? NaN];
      expect(Math.abs(here - next)).toBeLessThan(1e-3);
    }),
  );
});

test("a veto gives its result exactly when it happens", () => {
  fc.assert(
    fc.property(ofKind("veto"), figures(-5, 0.99, 2), (rule, actual) => {
      const happens = evaluate({ kind: "pass", criterion: rule.when, points: 1, otherwise: 0 }, actual);
      expect(pointsFor(rule, actual)).toBe(happens.ok && happens.points === 1 ? rule.result : rule.points);
    }),
  );
});

test("an exception that is met wins over the rest, the first one over the others", () => {
  const numbered = rules.filter((rule) => rule.kind !== "level" && rule.kind !== "judgement");
  fc.assert(
    fc.property(numbered, figures(0, 0.9, 2), (rule, actual) => {
      const always = { when: { op: ">=", value: 0 }, points: 77 } as const;
      expect(pointsFor({ ...rule, exceptions: [always, { ...always, points: 78 }] }, actual)).toBe(77);
    }),
  );
});

test("with absolute, the sign of the actual makes no difference", () => {
  const numbered = rules.filter((rule) => rule.kind !== "level" && rule.kind !== "judgement");
  fc.assert(
    fc.property(numbered, figures(0, 0.9, 2), (rule, actual) => {
      expect(pointsFor({ ...rule, absolute: true }, -actual)).toBe(pointsFor({ ...rule, absolute: true }, actual));
    }),
  );
});

test("no actual earns more than the full marks of a rule with a cap that rests on no others", () => {
  const capped = rules.filter((rule) => (!("cap" in rule) || rule.cap !== null) && !("slopeAbove" in rule) && !("exceptions" in rule) && !needsOf(rule).points);
  fc.assert(
    fc.property(capped.chain((rule) => fc.tuple(fc.constant(rule), actualsFor(rule))), ([rule, actual]) => {
      expect(isRule(rule)).toBe(true);
      const outcome = evaluate(rule, actual, { target: 1 });
      if (outcome.ok && outcome.points !== null) expect(outcome.points).toBeLessThanOrEqual(fullMarks(rule, SUPPLIED) + 1e-9);
    }),
  );
});
