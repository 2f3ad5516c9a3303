import fc from "fast-check";
import { createDesk } from "../../src/desk/model/createDesk";
import { toFunction } from "../../src/rules/faces";
import { addinForTests, withHeadless } from "../support/headlessDesk";
import { agree, pairs, shownByCell, shownByRule } from "../support/pairs";

addinForTests();

/** The KPI.* formulas of random rules, calculated by the deployed bundle through Microsoft's runtime. */
test.each([0, null] as const)("random rules score the same as functions, empty cells as %s", async (emptyCellsAs) => {
  // Around a function an empty target or full-marks cell shows before "未评" does.
  const cases = fc.sample(pairs, { numRuns: 500, seed: 7 }).filter(({ target, points }) => target !== null && points !== null);
  const desk = await createDesk({ emptyCellsAs });
  await withHeadless(desk, "zh-CN", async (headless) => {
    await headless.runScript(`Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:D${cases.length}").formulas = ${JSON.stringify(
        cases.map(({ rule, actual, target, points }, index) => {
          const row = String(index + 1);
          const formula = toFunction(rule, { actual: `A${row}`, target: `B${row}`, points: `C${row}` });
          return [typeof actual === "string" ? `'${actual}` : (actual ?? ""), target, points, `=${formula}`];
        }),
      )};
      await context.sync();
    })`);
    await desk.settled();
    const wrong = cases.flatMap((pair, index) => {
      const seen = desk.valueOf("Sheet1", index + 1, 4);
      const shown = shownByCell(typeof seen === "object" && seen !== null ? seen.error : seen);
      const expected = shownByRule(pair);
      return agree(expected, shown) ? [] : [{ ...pair, expected, shown, formula: desk.formulaOf("Sheet1", index + 1, 4) }];
    });
    expect(cases.length).toBeGreaterThan(300);
    expect(wrong).toEqual([]);
  });
}, 180_000);
