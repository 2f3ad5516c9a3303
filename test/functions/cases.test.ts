import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { FUNCTIONS } from "../../src/functions/catalogue";
import { formulaOutcome, outcome, type Result } from "./call";

/** A golden case: a formula of constants, or arguments where a formula cannot say them (blank cells, host objects). */
interface Case {
  readonly name: string;
  readonly formula?: string;
  readonly args?: readonly unknown[];
  readonly value?: unknown;
  readonly error?: string;
  /** What the message must contain. */
  readonly zh?: string;
  readonly en?: string;
}

const FOLDER = path.join(__dirname, "cases");
const families = readdirSync(FOLDER).map((file): [string, Case[]] => [
  path.basename(file, ".json").toUpperCase(),
  JSON.parse(readFileSync(path.join(FOLDER, file), "utf8")) as Case[], // The shape is the one above.
]);

test("every function has its cases", () => {
  expect(families.map(([id]) => id).sort()).toEqual(Object.keys(FUNCTIONS).sort());
});

describe.each(families)("KPI.%s", (id, cases) => {
  test.each(cases.map((each): [string, Case] => [each.name, each]))("%s", (_name, each) => {
    const result: Result = each.formula === undefined ? outcome(id, each.args ?? []) : formulaOutcome(each.formula);
    if ("error" in result) {
      expect(result.error).toBe(each.error);
      expect(result.zh).toContain(each.zh ?? "no message expected");
      expect(result.en).toContain(each.en ?? "no message expected");
    } else expect(result).toEqual({ value: each.value });
  });
});
