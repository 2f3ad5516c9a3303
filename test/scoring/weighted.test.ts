import fc from "fast-check";
import { normalise } from "../../src/numbers/compare";
import { sayScoringFault } from "../../src/scoring/fault";
import { weighted } from "../../src/scoring/weighted";

const cards = fc.array(
  fc.record({ score: fc.option(fc.integer({ min: -500, max: 12000 }).map((n) => n / 100)), weight: fc.integer({ min: 1, max: 40 }).map((n) => n / 100) }),
  { minLength: 1, maxLength: 15 },
);

test.each([
  ["shares", [90, 80], [0.6, 0.4], 86],
  ["out of 100", [90, 80], [60, 40], 86],
  ["a missing score leaves its weight to the rest", [90, null, 70], [0.5, 0.3, 0.2], 84.2857142857143],
  ["an item without weight does not count", [90, 10], [1, null], 90],
  ["ten tenths", Array<number>(10).fill(70.1), Array<number>(10).fill(0.1), 70.1],
  ["0.005 of a percent is not seen", [90, 80], [0.6, 0.40005], 86.004 / 1.00005],
] as const)("%s", (_name, scores, weights, total) => {
  const result = weighted(scores, weights, "reweight", true);
  expect(result.ok ? result.total : result).toBeCloseTo(total, 9);
});

test("zero counts what is missing, error refuses it", () => {
  expect(weighted([90, null], [0.5, 0.5], "zero", true)).toEqual({ ok: true, total: 45 });
  expect(weighted([90, null], [0.5, 0.5], "error", true)).toMatchObject({ ok: false, error: "#N/A" });
  expect(weighted([90, null], [1, 0], "error", true)).toEqual({ ok: true, total: 90 });
});

test.each(["reweight", "zero"] as const)("nothing assessed is no total (%s)", (missing) => {
  expect(weighted([null, null], [0.5, 0.5], missing, true)).toEqual({ ok: true, total: null });
  expect(weighted([null, 50], [1, 0], missing, true)).toEqual({ ok: true, total: null });
});

test.each([
  ["S12 as found", [0.25, 0.15, 0.1, 0.1, 0.1, 0.1, 0.15, 0.05, 0.05], "105%"],
  ["out of 100", [25, 15, 10, 10, 10, 10, 15, 5, 5], "105%"],
  ["a little too much", [0.6, 0.40006], "100.006%"],
  ["nothing", [0, null], "0%"],
])("weights that do not add up are named: %s", (_name, weights, sum) => {
  const result = weighted(weights.map(() => 90), weights, "reweight", true);
  expect(result).toMatchObject({ ok: false, error: "#VALUE!", params: { sum } });
  expect(result.ok ? "" : sayScoringFault(result, "zh")).toBe(`权重合计为${sum}，应为100%`);
  expect(result.ok ? "" : sayScoringFault(result, "en")).toBe(`weights add up to ${sum}, not 100%`);
});

test("weights are taken as they are when not checked", () => {
  expect(weighted([90, 60], [2, 1], "reweight", false)).toEqual({ ok: true, total: 80 });
  expect(weighted([90], [0], "reweight", false)).toMatchObject({ ok: false, error: "#VALUE!" });
});

test.each([
  ["different lengths", [90], [0.5, 0.5], "#VALUE!"],
  ["a negative weight", [90, 80], [1.5, -0.5], "#VALUE!"],
  ["no number", [NaN, 80], [0.5, 0.5], "#VALUE!"],
  ["no number as weight", [90, 80], [NaN, 0.5], "#VALUE!"],
  ["too large", [1e308, 1e308], [60, 40], "#NUM!"],
] as const)("a fault, not a total: %s", (_name, scores, weights, error) => {
  expect(weighted(scores, weights, "reweight", true)).toMatchObject({ ok: false, error });
});

test("the total lies between the lowest and the highest score, and scaling the weights does not move it", () => {
  fc.assert(
    fc.property(cards, (card) => {
      const scores = card.map(({ score }) => score);
      const assessed = scores.filter((score) => score !== null);
      const result = weighted(scores, card.map(({ weight }) => weight), "reweight", false);
      const scaled = weighted(scores, card.map(({ weight }) => weight * 100), "reweight", false);
      if (!result.ok || !scaled.ok) throw new Error("unexpected fault");
      if (result.total === null || scaled.total === null) {
        expect(assessed).toEqual([]);
        return;
      }
      expect(result.total).toBeGreaterThanOrEqual(normalise(Math.min(...assessed)));
      expect(result.total).toBeLessThanOrEqual(normalise(Math.max(...assessed)));
      expect(scaled.total).toBeCloseTo(result.total, 9);
    }),
  );
});
