import fc from "fast-check";
import { amountNear, anyTiers, money, score } from "../payout/arbitraries";
import { call, outcome } from "./call";

const cell = fc.oneof({ weight: 4, arbitrary: money(-500, 6000) }, fc.constantFrom("未评", "", null, "无", "１２", { code: "#DIV/0!" }));
const table = anyTiers.map((tiers) => tiers.map(({ from, rate }): [number, number] => [from, rate]));

function alone(id: string, args: readonly unknown[]): unknown {
  const result = outcome(id, args);
  return "error" in result ? result.error : result.value;
}

test("a range of amounts or scores gives what its cells give one by one", () => {
  fc.assert(
    fc.property(fc.array(cell, { minLength: 2, maxLength: 6 }), table, fc.constantFrom("whole", "marginal"), money(0, 9000), (cells, tiers, method, base) => {
      const column = cells.map((each) => [each]);
      expect(outcome("TIER", [column, tiers, method])).toEqual({ value: cells.map((each) => [alone("TIER", [each, tiers, method])]) });
      expect(outcome("REBATE", [column, base, tiers])).toEqual({ value: cells.map((each) => [alone("REBATE", [each, base, tiers])]) });
    }),
  );
});

test("scores and bases side by side give what each pair gives, and one base for all is that base for each", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 2, maxLength: 6 }), cell, (pairs, base) => {
      const scores = pairs.map(([each]) => [each]);
      expect(outcome("BONUS", [scores, pairs.map(([, each]) => [each]), 100, 1.2, 60, 0.7])).toEqual({
        value: pairs.map(([points, pay]) => [alone("BONUS", [points, pay, 100, 1.2, 60, 0.7])]),
      });
      expect(outcome("BONUS", [scores, base])).toEqual(outcome("BONUS", [scores, pairs.map(() => [base])]));
    }),
  );
});

test("the order of the tiers does not matter, nor does a heading, nor that bounds are written as comparisons", () => {
  const near = anyTiers.chain((tiers) => {
    const rows = tiers.map(({ from, rate }) => [from, rate]);
    return fc.record({ rows: fc.constant(rows), shuffled: fc.shuffledSubarray(rows, { minLength: rows.length }), amount: fc.oneof(amountNear(tiers), money(-900, -1)) });
  });
  fc.assert(
    fc.property(near, fc.constantFrom("whole", "marginal"), ({ rows, shuffled, amount }, method) => {
      const paid = outcome("TIER", [amount, rows, method]);
      expect(outcome("TIER", [amount, [["起点", "比例"], ...rows], method])).toEqual(paid);
      expect(outcome("TIER", [amount, rows.map(([from = 0, rate = 0]) => [`≥${String(from)}`, rate]), method])).toEqual(paid);
      // A last row of 0, 0 out of order is a blank one of Excel for Windows.
      if (shuffled.at(-1)?.every((each) => each === 0) === true) return;
      expect(outcome("TIER", [amount, shuffled, method])).toEqual(paid);
    }),
  );
});

test("the next tier's payout is what KPI.REBATE pays at its bound", () => {
  fc.assert(
    fc.property(score, fc.array(fc.oneof(money(0, 9000), fc.constantFrom("-", null)), { minLength: 1, maxLength: 4 }), table, (points, base, tiers) => {
      const [[bound, missing, payout, gain] = []] = call("NEXTTIER", [points, [base], tiers]);
      if (bound === "") {
        expect([bound, missing, payout, gain]).toEqual(["", "", "", ""]);
        expect(Math.max(...tiers.map(([from]) => from))).toBeLessThanOrEqual(points);
        return;
      }
      const [[now, there] = []] = call("REBATE", [[[points, bound]], [base], tiers]);
      expect(payout).toBe(there);
      if (typeof payout === "number") expect(gain).toBeCloseTo(payout - Number(now), 8);
      else expect([payout, gain]).toEqual(["", ""]);
      expect(missing).toBeCloseTo(Number(bound) - points, 9);
    }),
  );
});
