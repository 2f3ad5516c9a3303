import fc from "fast-check";
import { evaluate, toFunction } from "../../src/rules/faces";
import { actuals, band, figure, rule, shuffledBand, shuffledLines } from "./arbitraries";
import { call, formulaOutcome, outcome } from "./call";

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

test("straight lines score as the rule does, in any order of the rows, and stay between the least and the greatest points", () => {
  fc.assert(
    fc.property(fc.array(figure, { minLength: 2, maxLength: 6 }), shuffledLines, (values, { rule: lines, shuffled }) => {
      const rows = call("LINEAR", [values.map((value) => [value]), shuffled]);
      const points = shuffled.map(([, each]) => each);
      rows.forEach(([cell], index) => {
        expect(evaluate(lines, values[index] ?? null)).toMatchObject({ ok: true, points: cell });
        expect(cell).toBeGreaterThanOrEqual(Math.min(...points) - 1e-9);
        expect(cell).toBeLessThanOrEqual(Math.max(...points) + 1e-9);
      });
      const knots = call("LINEAR", [shuffled.map(([x]) => [x]), shuffled]).flat();
      knots.forEach((cell, index) => expect(cell).toBeCloseTo(points[index] ?? NaN, 9));
    }),
  );
});

test("a veto leaves the scores as they are or leaves none of them", () => {
  const flags = fc.array(fc.oneof(fc.boolean(), fc.integer({ min: -1, max: 2 }), fc.constantFrom(null, "", "未评", "FALSE", "TRUE")), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(figure, { minLength: 1, maxLength: 5 }), flags, figure, (scores, raised, result) => {
      const up = raised.some((flag) => flag === true || flag === "TRUE" || (typeof flag === "number" && flag > 0));
      expect(call("VETO", [[scores], [raised], result])).toEqual([scores.map((score) => (up ? result : score))]);
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

test("whole steps score within one step's points of the proportional ones, and never beyond them", () => {
  const part = fc.integer({ min: 1, max: 500 }).map((cents) => cents / 100);
  fc.assert(
    fc.property(figure, figure, part, part, part, (actual, target, step, gain, loss) => {
      const scored = (whole: boolean) => call("STEP", [actual, target, 10, step, gain, loss, "", "", whole])[0]?.[0] as number; // figures give figures
      const [whole, inProportion] = [scored(true), scored(false)];
      expect(Math.abs(whole - inProportion)).toBeLessThanOrEqual(Math.max(gain, loss) + 1e-6);
      expect(Math.abs(whole - 10)).toBeLessThanOrEqual(Math.abs(inProportion - 10) + 1e-6);
    }),
  );
});
