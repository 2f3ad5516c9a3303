import { CATEGORIES, FUNCTIONS } from "../../src/functions/catalogue";
import { IMPLEMENTATIONS } from "../../src/functions/register";
import { formulaOutcome } from "./call";

test("every function of the catalogue is implemented, and no other", () => {
  expect(Object.keys(IMPLEMENTATIONS)).toEqual(Object.keys(FUNCTIONS));
});

test.each(Object.entries(FUNCTIONS))("the example of KPI.%s gives what it says", (id, { category, example }) => {
  expect(example.formula).toMatch(new RegExp(`^=KPI\\.${id}\\(`));
  expect(formulaOutcome(example.formula)).toEqual({ value: example.value });
  expect(Object.keys(CATEGORIES)).toContain(category);
});
