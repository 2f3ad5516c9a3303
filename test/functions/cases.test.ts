import { FUNCTIONS } from "../../src/functions/catalogue";
import { formulaOutcome, outcome, type Result } from "./call";
import { goldenCases, type GoldenCase } from "./goldenCases";

const families = goldenCases();

test("every function has its cases", () => {
  expect(families.map(([id]) => id).sort()).toEqual(Object.keys(FUNCTIONS).sort());
});

describe.each(families)("KPI.%s", (id, cases) => {
  test.each(cases.map((each): [string, GoldenCase] => [each.name, each]))("%s", (_name, each) => {
    const result: Result = each.formula === undefined ? outcome(id, each.args ?? []) : formulaOutcome(each.formula);
    if ("error" in result) {
      expect(result.error).toBe(each.error);
      expect(result.zh).toContain(each.zh ?? "no message expected");
      expect(result.en).toContain(each.en ?? "no message expected");
    } else expect(result).toEqual({ value: each.value });
  });
});
