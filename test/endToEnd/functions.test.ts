import path from "node:path";
import { ensureBuilt } from "../../src/desk/build";
import { evaluate } from "../../src/desk/cli/evaluate";
import { createDesk } from "../../src/desk/model/createDesk";
import { startHeadless } from "../../src/desk/node/headless";
import { goldenCases } from "../functions/goldenCases";

const ROOT = path.resolve(__dirname, "../..");

beforeAll(() => ensureBuilt(ROOT, ["addin"], () => undefined), 120_000);

const cases = goldenCases().flatMap(([id, ofFunction]) => ofFunction.flatMap((each) => (each.formula === undefined ? [] : [{ id, ...each, formula: each.formula }])));

/** The golden cases as formulas in a workbook, through Microsoft's own runtime and the bundle that is deployed. */
test.each([
  [0, "zh-CN"],
  [null, "en-US"],
] as const)("empty cells as %s, in %s", async (emptyCellsAs, language) => {
  const desk = await createDesk({ emptyCellsAs });
  const headless = await startHeadless({ desk, distDir: path.join(ROOT, "dist"), language });
  try {
    const answers = await evaluate(desk, cases.map(({ formula }) => formula), undefined);
    expect(answers.length).toBeGreaterThan(100);
    answers.forEach(({ formula, value, message }, index) => {
      const { error, value: expected, zh, en } = cases[index] ?? {};
      const words = language === "zh-CN" ? zh : en;
      if (error === undefined) expect({ formula, value: rows(value) }).toEqual({ formula, value: close(expected) });
      else {
        expect({ formula, value }).toEqual({ formula, value: error });
        expect(`${formula}: ${message ?? ""}`).toContain(words ?? "");
      }
    });
    expect(headless.host.log).toEqual([]);
  } finally {
    headless.close();
  }
}, 120_000);

/** A single value and one row of one value are the same thing in a cell. */
function rows(value: unknown): unknown {
  return Array.isArray(value) && value.length === 1 && Array.isArray(value[0]) && value[0].length === 1 ? (value[0] as unknown[])[0] : value;
}

function close(value: unknown): unknown {
  if (Array.isArray(value)) return rows(value.map((each: unknown) => (Array.isArray(each) ? each.map((cell: unknown) => close(cell)) : close(each))));
  return typeof value === "number" ? expect.closeTo(value, 9) : value;
}
