import { FUNCTIONS } from "../../src/functions/catalogue";
import { atEdge } from "../../src/functions/edge";
import { registerFunctions } from "../../src/functions/register";

type Registered = (...values: unknown[]) => unknown[][];

/** As much of Microsoft's runtime as the functions touch. */
class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

const ErrorCode = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
};

let associated: Map<string, Registered>;

beforeEach(() => {
  associated = new Map();
  const associate = (id: string, call: Registered): void => void associated.set(id, call);
  Object.assign(globalThis, { CustomFunctions: { associate, Error: HostError, ErrorCode } });
});

afterEach(() => {
  Reflect.deleteProperty(globalThis, "CustomFunctions");
});

function call(id: string, ...values: unknown[]): unknown {
  const registered = associated.get(id);
  if (registered === undefined) throw new Error(`${id} is not registered`);
  // The runtime appends its invocation object.
  return registered(...values, { address: "Sheet1!A1" });
}

function thrownBy(run: () => unknown): unknown {
  try {
    return run();
  } catch (problem) {
    return problem;
  }
}

test("registers every function of the catalogue under its id", () => {
  registerFunctions("zh");
  expect([...associated.keys()]).toEqual(Object.keys(FUNCTIONS));
});

test("a single value is one row of one", () => {
  registerFunctions("zh");
  expect(call("BAND", [[0.97]], [[0.95, 20]], null)).toEqual([[20]]);
});

test("the invocation object is never taken for an argument", () => {
  registerFunctions("zh");
  const registered = associated.get("GRADE");
  expect(registered?.([[95]], null, { address: "Sheet1!A1" })).toEqual([["A"]]);
});

test.each([
  ["zh", "“实际值”的值“好”不是数字"],
  ["en", '"actual": "好" is not a number'],
] as const)("a fault is Excel's error with a message in %s", (locale, message) => {
  registerFunctions(locale);
  const problem = thrownBy(() => call("BAND", [["好"]], [[0.95, 20]], null));
  expect(problem).toBeInstanceOf(HostError);
  expect(problem).toMatchObject({ code: "#VALUE!", message });
});

test("in a range the fault stands in its own cell only", () => {
  registerFunctions("en");
  const rows = call("BAND", [[0.97], ["好"], [new HostError("#DIV/0!", "")]], [[0.95, 20]], null);
  expect(rows).toMatchObject([[20], [{ code: "#VALUE!" }], [{ code: "#DIV/0!" }]]);
});

test("every error has its code", () => {
  const codes = ["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!"] as const;
  const faults = atEdge(() => [codes.map((error) => ({ error, message: () => error }))], 0)();
  expect(faults).toMatchObject([codes.map((code) => ({ code, message: code }))]);
});

test("a slip of ours reaches the cell as an error with words, not as an exception of another kind", () => {
  registerFunctions("zh");
  const broken = atEdge(() => {
    throw new TypeError("slip");
  }, 0);
  expect(thrownBy(broken)).toMatchObject({ code: "#VALUE!", message: expect.stringContaining("内部出错") as string });
});
