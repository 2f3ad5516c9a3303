import { toEngine } from "../../../src/desk/model/scalar";
import { createCalls, type CustomFunction } from "../../../src/desk/model/calls";

const DOUBLE: CustomFunction = {
  id: "DOUBLE",
  name: "KPI.DOUBLE",
  parameters: [{ type: "any", matrix: false, optional: false, repeating: false }],
  takesErrors: false,
};

/** More calls with different arguments than are remembered at leisure. */
const MANY = 25_000;

test("a calculation with more calls than are remembered settles: what was used last is not forgotten", () => {
  const calls = createCalls(null);
  calls.register([DOUBLE]);
  const calculate = (count: number) => {
    const double = calls.engineFunctions().get("KPI.DOUBLE");
    for (let number = 0; number < count; number += 1) double?.invoke([toEngine(number)]);
    const asked = calls.takeQueue();
    for (const { invocation } of asked) calls.answer(invocation, invocation);
    return asked.length;
  };
  expect([calculate(MANY), calculate(MANY), calculate(1), calculate(MANY)]).toEqual([MANY, 0, 0, 0]);
  for (let pass = 0; pass < 10; pass += 1) calculate(1);
  expect(calculate(MANY)).toBe(MANY - 1);
});
