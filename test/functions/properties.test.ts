import fc from "fast-check";
import { evaluate, toFunction } from "../../src/rules/faces";
import type { BandRule, LevelRule, PassRule, Rule } from "../../src/rules/rule";
import { call, formulaOutcome, outcome } from "./call";

/** Figures as people write them, with two decimals. */
const figures = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min: min * 100, max: max * 100 }).map((x) => x / 100);
const figure = figures(-200, 200);
const actuals = fc.array(fc.oneof(figure, fc.constant("未评"), fc.constant("好"), fc.constant(null)), { minLength: 1, maxLength: 6 });
const floor = fc.option(figures(0, 200), { nil: null });
const cap = fc.option(figures(300, 500), { nil: null });

const band: fc.Arbitrary<BandRule> = fc
  .record({
    direction: fc.constantFrom("up" as const, "down" as const),
    bounds: fc.uniqueArray(figure, { minLength: 1, maxLength: 6 }),
    points: fc.array(figure, { minLength: 6, maxLength: 6 }),
    strict: fc.boolean(),
    otherwise: figure,
  })
  .map(({ direction, bounds, points, strict, otherwise }) => ({
    kind: "band",
    direction,
    otherwise,
    bands: [...bounds]
      .sort((a, b) => (direction === "up" ? b - a : a - b))
      .map((bound, index) => ({ bound, strict, points: points[index] ?? 0 })),
  }));

const shuffledBand = band.chain(({ direction, bands }) => {
  const table = bands.map(({ bound, points }) => [bound, points]);
  const shuffled = fc.shuffledSubarray(table, { minLength: table.length });
  return shuffled.map((rows) => ({ direction, table, shuffled: rows }));
});

const pass: fc.Arbitrary<PassRule> = fc.record({
  kind: fc.constant("pass" as const),
  criterion: fc.record({ op: fc.constantFrom(">=" as const, ">" as const, "<=" as const, "<" as const, "=" as const), value: figure }),
  points: figure,
  otherwise: figure,
});

const level: fc.Arbitrary<LevelRule> = fc
  .uniqueArray(fc.oneof(fc.integer({ min: 1, max: 9 }), fc.constantFrom("非常满意", "满意", "一般", "A+")), { minLength: 2, maxLength: 6 })
  .chain((levels) =>
    fc.array(figure, { minLength: levels.length, maxLength: levels.length }).map((points) => ({
      kind: "level" as const,
      scale: levels.map((each, index) => [each, points[index] ?? 0] as const),
    })),
  );

const rule: fc.Arbitrary<Rule> = fc.oneof(
  band,
  pass,
  level,
  fc.record({
    kind: fc.constant("ratio" as const),
    points: figures(300, 500),
    target: figure.filter((x) => x !== 0),
    direction: fc.constantFrom("up" as const, "down" as const),
    cap,
    floor,
  }),
  fc.record({
    kind: fc.constant("step" as const),
    points: figure,
    target: figure,
    step: figure.filter((x) => x !== 0),
    gain: figure,
    loss: figure,
    cap,
    floor,
    whole: fc.boolean(),
  }),
  fc.record({ kind: fc.constant("deduct" as const), points: figure, each: figure, free: figures(0, 20), floor }),
);

/** The KPI.* call inside the guards of a generated formula. */
function innerCall(formula: string): string {
  const start = formula.indexOf("KPI.");
  let depth = 0;
  for (let end = start; end < formula.length; end += 1) {
    if (formula[end] === "(") depth += 1;
    if (formula[end] === ")" && (depth -= 1) === 0) return `=${formula.slice(start, end + 1)}`;
  }
  throw new Error(`no call in ${formula}`);
}

test("a rule written as a KPI.* formula scores as the rule does", () => {
  fc.assert(
    fc.property(rule, fc.oneof(figure, fc.constantFrom(1, 2, 3)), (each, actual) => {
      const outcomeOfRule = evaluate(each, actual);
      const result = formulaOutcome(innerCall(toFunction(each, { actual: String(actual) })));
      if (outcomeOfRule.ok) expect(result).toEqual({ value: outcomeOfRule.points });
      else expect(result).toMatchObject({ error: outcomeOfRule.error });
    }),
    { numRuns: 2000 },
  );
});

test("a range gives what its cells give one by one", () => {
  fc.assert(
    fc.property(actuals, band, (values, { direction, bands }) => {
      const table = bands.map(({ bound, points }) => [bound, points]);
      const column = outcome("BAND", [values.map((value) => [value]), table, direction]);
      const single = values.map((value) => {
        const result = outcome("BAND", [[[value]], table, direction]);
        return ["error" in result ? result.error : result.value];
      });
      if (values.length > 1) expect(column).toEqual({ value: single });
    }),
  );
});

test("the order of a table's rows does not matter, nor does a heading", () => {
  fc.assert(
    fc.property(figure, shuffledBand, (actual, { direction, table, shuffled }) => {
      const headed = [["界限", "得分"], ...shuffled];
      expect(outcome("BAND", [actual, headed, direction])).toEqual(outcome("BAND", [actual, table, direction]));
    }),
  );
});

test("a weighted total lies between the least and the greatest score", () => {
  const card = fc.array(fc.tuple(figure, fc.integer({ min: 1, max: 40 })), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(card, (items) => {
      const scores = items.map(([score]) => score);
      const [[total]] = call("WEIGHTED", [[scores], [items.map(([, weight]) => weight)], null, false]) as [[number]];
      expect(total).toBeGreaterThanOrEqual(Math.min(...scores) - 1e-9);
      expect(total).toBeLessThanOrEqual(Math.max(...scores) + 1e-9);
    }),
  );
});

test("leaving an item out and not assessing it are the same", () => {
  const card = fc.array(fc.tuple(figure, fc.integer({ min: 1, max: 40 })), { minLength: 1, maxLength: 11 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), card, (weight, rest) => {
      const scores = rest.map(([score]) => score);
      const weights = rest.map(([, each]) => each);
      expect(outcome("WEIGHTED", [[["未评", ...scores]], [[weight, ...weights]], null, false])).toEqual(
        outcome("WEIGHTED", [[scores], [weights], null, false]),
      );
    }),
  );
});

test("a better score never has a worse grade", () => {
  const order = ["D", "C", "B", "A"];
  fc.assert(
    fc.property(figure, figure, (a, b) => {
      const [[low], [high]] = call("GRADE", [[[Math.min(a, b)], [Math.max(a, b)]], null]) as [[string], [string]];
      expect(order.indexOf(high)).toBeGreaterThanOrEqual(order.indexOf(low));
    }),
  );
});
