import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { evaluate } from "../../src/desk/cli/evaluate";
import { createDesk } from "../../src/desk/model/createDesk";
import { FUNCTIONS } from "../../src/functions/catalogue";
import { outcome } from "../functions/call";
import { goldenCases } from "../functions/goldenCases";
import { addinForTests, DIST, withHeadless } from "../support/headlessDesk";
import { cellCases, putCases } from "./cellCases";

addinForTests();

const golden = goldenCases();
const cases = [
  ...golden.flatMap(([, ofFunction]) => ofFunction.flatMap((each) => (each.formula === undefined ? [] : [{ ...each, formula: each.formula }]))),
  ...Object.values(FUNCTIONS).map(({ example }) => ({ ...example, error: undefined, zh: undefined, en: undefined })),
];

const SETTINGS = [
  [0, "zh-CN"],
  [null, "en-US"],
] as const;

/** The golden cases and the examples as formulas in a workbook, through Microsoft's own runtime and the bundle that is deployed. */
test.each(SETTINGS)("constants, with empty cells as %s, in %s", async (emptyCellsAs, language) => {
  expect(golden.map(([id]) => id).sort()).toEqual(Object.keys(FUNCTIONS).sort());
  const desk = await createDesk({ emptyCellsAs });
  await withHeadless(desk, language, async () => {
    const answers = await evaluate(desk, cases.map(({ formula }) => formula), undefined);
    expect(answers).toHaveLength(cases.length);
    answers.forEach(({ formula, value, message }, index) => {
      const { error, value: expected, zh, en } = cases[index] ?? {};
      const words = language === "zh-CN" ? zh : en;
      if (error === undefined) expect({ formula, value: rows(value) }).toEqual({ formula, value: close(expected) });
      else {
        expect({ formula, value }).toEqual({ formula, value: error });
        expect(`${formula}: ${message ?? ""}`).toContain(words ?? "");
      }
    });
  });
}, 120_000);

/** The golden cases whose arguments stand in cells: what Excel makes of an empty one is what the function gets. */
test.each(SETTINGS)("cells, with empty ones as %s, in %s", async (emptyCellsAs, language) => {
  const desk = await createDesk({ emptyCellsAs });
  const placed = putCases(desk, cellCases(golden, path.join(DIST, "functions.json")));
  expect(placed.length).toBeGreaterThan(60);
  await withHeadless(desk, language, async () => {
    const answers = await evaluate(desk, placed.map(({ formula }) => formula), undefined);
    answers.forEach(({ value, message }, index) => {
      const { id, name, args } = placed[index] ?? { id: "", name: "", args: [] };
      const result = outcome(id, args.map((argument) => withEmpty(argument, emptyCellsAs)));
      if ("error" in result) expect([id, name, value, message]).toEqual([id, name, result.error, language === "zh-CN" ? result.zh : result.en]);
      else expect([id, name, rows(value)]).toEqual([id, name, close(result.value)]);
    });
  });
}, 120_000);

test.each(["functions.json", "functions.en-US.json"])("the help pages that %s names are in the build", (file) => {
  const { functions } = JSON.parse(readFileSync(path.join(DIST, file), "utf8")) as { functions: { helpUrl: string }[] }; // Made by the build.
  const [, address = ""] = /<SourceLocation DefaultValue="([^"]+)taskpane\.html"/.exec(readFileSync(path.join(DIST, "manifest.xml"), "utf8")) ?? [];
  expect(address).toMatch(/^https:/);
  expect(functions).toHaveLength(Object.keys(FUNCTIONS).length);
  for (const { helpUrl } of functions) {
    expect(helpUrl.startsWith(address)).toBe(true);
    expect([helpUrl, existsSync(path.join(DIST, helpUrl.slice(address.length)))]).toEqual([helpUrl, true]);
  }
  expect(existsSync(path.join(DIST, "functions/help.css"))).toBe(true);
});

/** An argument as Excel hands it over; one that is left out stays null. */
function withEmpty(argument: unknown, emptyCellsAs: 0 | null): unknown {
  return Array.isArray(argument) ? argument.map((row: unknown) => (Array.isArray(row) ? row.map((cell: unknown) => cell ?? emptyCellsAs) : row)) : argument;
}

/** A single value and one row of one value are the same thing in a cell. */
function rows(value: unknown): unknown {
  return Array.isArray(value) && value.length === 1 && Array.isArray(value[0]) && value[0].length === 1 ? (value[0] as unknown[])[0] : value;
}

function close(value: unknown): unknown {
  if (Array.isArray(value)) return rows(value.map((each: unknown) => (Array.isArray(each) ? each.map((cell: unknown) => close(cell)) : close(each))));
  return typeof value === "number" ? expect.closeTo(value, 9) : value;
}
