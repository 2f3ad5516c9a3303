import fc from "fast-check";
import { evaluate, fullMarks } from "../../src/rules/faces";
import type { Actual } from "../../src/rules/outcome";
import type { Band, Rule } from "../../src/rules/rule";
import { absent, numbersFor } from "../support/actuals";
import { figures, rules } from "../support/rules";
import { reference } from "./reference";
import { SAMPLES } from "./samples";

const up = (bands: readonly Band[], unit: "percent" | "score" = "percent"): Rule => ({ kind: "band", unit, direction: "up", bands, otherwise: 0 });

/** Customer-service supervisor, scheme S12. */
const execution = up([{ bound: 0.99, strict: true, points: 25 }, { bound: 0.95, points: 20 }, { bound: 0.9, points: 10 }]);
const answered = up([{ bound: 0.9, strict: true, points: 15 }, { bound: 0.8, points: 10 }]);
const passedOn: Rule = { kind: "pass", unit: "hours", criterion: { op: "<=", value: 1 }, points: 10, otherwise: 0 };
const callBack = up([{ bound: 1, points: 10 }, { bound: 0.9, points: 5 }]);
const resolution: Rule = { kind: "deduct", unit: "days", points: 10, each: 5, free: 0, floor: 0 };
const adopted: Rule = { kind: "pass", unit: "items", criterion: { op: ">=", value: 3 }, points: 10, otherwise: 0 };
const satisfaction = up([{ bound: 90, strict: true, points: 15 }, { bound: 80, points: 10 }], "score");
const accountsLost: Rule = { kind: "band", unit: "percent", direction: "down", bands: [{ bound: 0.01, strict: true, points: 5 }], otherwise: 0 };
const customerFocus: Rule = { kind: "level", scale: [[1, 10], [2, 15], [3, 20], [4, 30], [5, 40]] };

const ratioUp: Rule = { kind: "ratio", points: 20, target: 50, direction: "up", cap: 20, floor: 0 };
const ratioDown: Rule = { kind: "ratio", unit: "percent", points: 5, direction: "down", cap: 5, floor: 0 };
const steps: Rule = { kind: "step", unit: "percent", points: 20, target: 0.9, step: 0.01, gain: 2, loss: 1, cap: 25, floor: 0, whole: true };
const hours: Rule = { kind: "step", unit: "hours", points: 10, step: -1, gain: 1, loss: 2, cap: null, floor: null, whole: false };

test.each<[string, Rule, Actual, number | null, ...number[]]>([
  ["S12 execution above 99%", execution, 0.991, 25],
  ["S12 execution at 99%", execution, 0.99, 20],
  ["S12 execution at 95%", execution, 0.95, 20],
  ["S12 execution just below 95%", execution, 0.9499, 10],
  ["S12 execution below 90%", execution, 0.8999, 0],
  ["S12 answered", answered, "90%", 10],
  ["S12 passed on within the hour", passedOn, 1, 10],
  ["S12 passed on later", passedOn, 1.01, 0],
  ["S12 call-back complete", callBack, 1, 10],
  ["S12 call-back nearly", callBack, 0.999, 5],
  ["S12 resolution in time", resolution, 0, 10],
  ["S12 resolution a day late", resolution, 1, 5],
  ["S12 resolution three days late, down to 0", resolution, 3, 0],
  ["S12 improvements", adopted, "３", 10],
  ["S12 satisfaction", satisfaction, 90.5, 15],
  ["S12 accounts lost, fewer than 1%", accountsLost, 0.0099, 5],
  ["S12 accounts lost, 1%", accountsLost, 0.01, 0],
  ["S12 customer focus", customerFocus, "5", 40],
  ["a sum that a person sees as the bound", callBack, 0.7 + 0.1 + 0.1, 5],
  ["a difference that a person sees as the bound", { ...accountsLost, bands: [{ bound: 0.007, points: 5 }] }, 1 - 0.993, 5],
  ["ratio", ratioUp, 45, 18],
  ["ratio at most the cap", ratioUp, 80, 20],
  ["ratio at least the floor", ratioUp, -3, 0],
  ["ratio without limits", { ...ratioUp, cap: null, floor: null }, -75, -30],
  ["lower is better", ratioDown, 0.04, 3.75, 0.03],
  ["lower is better, nothing at all", ratioDown, 0, 5, 0.03],
  ["five whole steps in spite of noise", steps, 0.95, 25],
  ["part of a step does not count", steps, 0.9199, 22],
  ["a step below", steps, 0.8899, 19],
  ["down to the floor", steps, 0.5, 0],
  ["an hour quicker", hours, 23, 11, 24],
  ["half an hour slower", hours, 24.5, 9, 24],
  ["far below without a floor", hours, 100, -142, 24],
  ["free occurrences", { ...resolution, free: 2 }, 3, 5],
  ["without limit", { ...resolution, floor: null }, 5, -15],
  ["judgement", { kind: "judgement", points: 5 }, 4.5, 4.5],
  ["judgement within a share of the full marks", { kind: "judgement", points: { full: 0.5 } }, 10, 10],
  ["a share of the full marks", SAMPLES.bandShares, 0.9, 4, 0.95],
  ["the rule's own target is what its shares are of", { ...SAMPLES.stepRange, exceptions: [{ when: { op: "<", value: { target: 1 } }, points: 7 }] }, 0.94, 7, 2],
  ["an open 5% of a percentage is percentage points", SAMPLES.stepPercent, 1.05, 29, 1],
  ["an open 5% of an amount is a share of it", SAMPLES.stepPercent, 105, 29, 100],
  ["part of an open step does not count", SAMPLES.stepPercent, 104.9, 30, 100],
  ["a line, barely above its last point", SAMPLES.linear, 0.95 + 1e-14, 120],
  ["slice by slice", SAMPLES.slices, 43000, 5300, 33000],
  ["a veto on the card", SAMPLES.vetoCard, 1, -10],
  ["level in words, whatever its case", { kind: "level", scale: [["A+", 10], ["优秀", 8]] }, " a+ ", 10],
  ["level with noise", customerFocus, 2.9999999999999996, 20],
])("%s", (_name, rule, actual, points, ...[target]) => {
  expect(evaluate(rule, actual, { target, points: 20 })).toMatchObject({ ok: true, points });
});

test.each<[string, Rule, Actual, string, string, ...number[]]>([
  ["text that is no number", execution, "3次", "#VALUE!", "fault.notANumber"],
  ["NaN", execution, NaN, "#VALUE!", "fault.notANumber"],
  ["99 for 99%", execution, 99, "#VALUE!", "fault.percentTooHigh"],
  ["99 as text for 99%", execution, "99", "#VALUE!", "fault.percentTooHigh"],
  ["no target", ratioDown, 0.5, "#VALUE!", "fault.targetMissing"],
  ["95 as target for 95%", ratioDown, 0.5, "#VALUE!", "fault.targetPercentTooHigh", 95],
  ["NaN as target", ratioDown, 0.5, "#VALUE!", "fault.targetNotANumber", NaN],
  ["target 0", ratioDown, 0.5, "#NUM!", "fault.targetZero", 0],
  ["nothing at all without a cap", { ...ratioDown, cap: null }, 0, "#NUM!", "fault.actualZero", 0.03],
  ["a level that is not there", customerFocus, 6, "#N/A", "fault.unknownLevel"],
  ["a wildcard is no level", { kind: "level", scale: [["A", 10]] }, "?", "#N/A", "fault.unknownLevel"],
  ["judgement above full marks", { kind: "judgement", points: 5 }, 5.1, "#VALUE!", "fault.outOfRange"],
  ["judgement below 0", { kind: "judgement", points: 5 }, -1, "#VALUE!", "fault.outOfRange"],
  ["what the words leave open", SAMPLES.bandShares, 0.1, "#N/A", "fault.notStated", 0.95],
  ["what they leave open of a line", SAMPLES.linearOpen, 0.007, "#N/A", "fault.notStated"],
  ["6 for 6‰", SAMPLES.linearOpen, 6, "#VALUE!", "fault.percentTooHigh"],
  ["a step of a target of 0", SAMPLES.stepShares, 5, "#NUM!", "fault.stepZero", 0],
  ["a line that a negative target turns round", SAMPLES.linearTarget, 5, "#NUM!", "fault.knotOrder", -100],
  ["beyond all numbers", { ...ratioUp, cap: null, points: 1e300 }, 1e300, "#NUM!", "fault.tooLarge"],
])("%s is a fault", (_name, rule, actual, error, code, ...[target]) => {
  expect(evaluate(rule, actual, { target, points: 20 })).toMatchObject({ ok: false, error, code });
});

test.each<[string, number | null | undefined, string]>([
  ["missing", undefined, "fault.pointsMissing"],
  ["none", null, "fault.pointsMissing"],
  ["no number", NaN, "fault.pointsNotANumber"],
])("full marks that are needed and %s are a fault", (_name, points, code) => {
  expect(evaluate(SAMPLES.veto, 0, { points })).toMatchObject({ ok: false, error: "#VALUE!", code });
  expect(fullMarks(SAMPLES.veto, { points })).toBe(NaN);
  expect(fullMarks(SAMPLES.veto, { points: 12 })).toBe(12);
});

test("a percentage that is a slip comes back with what was probably meant", () => {
  expect(evaluate(execution, 99)).toMatchObject({ params: { value: "99", asPercent: "9900%", percent: "99%", fraction: "0.99" } });
});

test("not assessed is no score, whatever the rule", () => {
  fc.assert(
    fc.property(rules, fc.constantFrom(...absent), (rule, actual) => {
      expect(evaluate(rule, actual, { target: 1, points: 20 })).toMatchObject({ ok: true, points: null });
    }),
  );
});

test("agrees with arithmetic in whole numbers", () => {
  const supplied = fc.record({ target: figures(0, 0.99, 2), points: figures(1, 40, 0) });
  const cases = fc.tuple(rules, supplied).chain(([rule, given]) => fc.tuple(fc.constant(rule), numbersFor(rule, given), fc.constant(given)));
  fc.assert(
    fc.property(cases, ([rule, actual, given]) => {
      // Next to nothing is no ratio that the whole numbers of the reference could tell from 0.
      fc.pre(rule.kind !== "ratio" || actual === 0 || Math.abs(actual) > 1e-9);
      const outcome = evaluate(rule, actual, given);
      const expected = reference(rule, actual, given);
      if (expected === undefined) expect(outcome.ok).toBe(false);
      else expect(outcome.ok ? outcome.points : outcome).toBeCloseTo(expected, 8);
    }),
    { numRuns: 5000 },
  );
});

test("never throws, whatever the actual, and its points are finite", () => {
  const anything = fc.oneof(fc.anything(), fc.double(), fc.string());
  fc.assert(
    fc.property(rules, anything, fc.oneof(fc.double(), fc.constant(null)), fc.oneof(fc.double(), fc.constant(20)), (rule, actual, target, points) => {
      // Cells hold what they like; the type says only what a rule makes sense of.
      const outcome = evaluate(rule, actual as Actual, { target, points });
      expect(!outcome.ok || outcome.points === null || Number.isFinite(outcome.points)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
