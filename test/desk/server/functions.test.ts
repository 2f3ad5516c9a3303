import { readFunctionsJson } from "../../../src/desk/model/functionsJson";
import { closeDesks, deskInTest, type DeskInTest } from "../../support/deskInTest";

afterEach(closeDesks);

const matrix = { type: "any", dimensionality: "matrix" };
const functionsJson = JSON.stringify({
  functions: [
    { id: "DOUBLE", name: "DOUBLE", parameters: [matrix], options: { allowErrorForDataTypeAny: true } },
    { id: "SEEN", name: "SEEN", parameters: [matrix, { ...matrix, optional: true }, { type: "any", optional: true }], options: { allowErrorForDataTypeAny: true } },
    { id: "PICKY", name: "PICKY", parameters: [{ type: "any" }] },
    { id: "NUMBER", name: "NUMBER", parameters: [{ type: "number" }] },
    { id: "JOIN", name: "JOIN", parameters: [{ type: "string", repeating: true }] },
    { id: "SLOW", name: "SLOW", parameters: [{ type: "any" }] },
    { id: "LATER", name: "LATER", parameters: [] },
  ],
});

const calls: string[] = [];

async function open(emptyCellsAs: 0 | null = null): Promise<DeskInTest> {
  const made = await deskInTest({ emptyCellsAs });
  calls.length = 0;
  const { Error: FunctionError, ErrorCode } = CustomFunctions;
  CustomFunctions.associate("DOUBLE", (values: unknown[][]) =>
    values.map((row) => row.map((value) => (typeof value === "number" ? value * 2 : value instanceof FunctionError ? value : new FunctionError(ErrorCode.invalidValue, `不是数: ${String(value)}`)))),
  );
  CustomFunctions.associate("SEEN", (...args: unknown[]) => {
    calls.push(JSON.stringify(args.slice(0, -1)));
    return args.length;
  });
  CustomFunctions.associate("PICKY", (value: unknown) => {
    throw new FunctionError(value === 0 ? ErrorCode.notAvailable : ErrorCode.invalidValue, `no ${String(value)}`);
  });
  CustomFunctions.associate("NUMBER", (value: unknown) => typeof value);
  CustomFunctions.associate("JOIN", (values: unknown[]) => values.join("+"));
  CustomFunctions.associate("SLOW", (value: number) => new Promise((resolve) => setTimeout(() => resolve(value + 1), 30)));
  made.host.registerFunctions(readFunctionsJson(functionsJson, "T"));
  return made;
}

function put(desk: DeskInTest["desk"], formulas: Readonly<Record<string, string>>): void {
  for (const [address, text] of Object.entries(formulas)) {
    const cell = desk.activeSheet().getCell(address);
    expect(desk.type("Sheet1", cell.row, cell.col, text)).toEqual({ ok: true });
  }
}

const values = (desk: DeskInTest["desk"], ...addresses: string[]) =>
  addresses.map((address) => {
    const cell = desk.activeSheet().getCell(address);
    return desk.valueOf("Sheet1", cell.row, cell.col);
  });

test("a call is #BUSY! at first, then its answer; nested and dependent calls follow", async () => {
  const { desk } = await open();
  put(desk, { A1: "3", B1: "=T.DOUBLE(A1)", C1: "=T.DOUBLE(T.DOUBLE(A1))+1", D1: "=B1+C1", E1: "=T.SLOW(1)" });
  expect(values(desk, "B1", "E1")).toEqual([{ error: "#BUSY!" }, { error: "#BUSY!" }]);
  expect(desk.textOf("Sheet1", 1, 2)).toBe("#BUSY!");
  await desk.settled();
  expect(values(desk, "B1", "C1", "D1", "E1")).toEqual([6, 13, 19, 2]);
  desk.type("Sheet1", 1, 1, "4");
  await desk.settled();
  expect(values(desk, "B1", "C1", "D1")).toEqual([8, 17, 25]);
});

test("results spill, errors of single cells stay single, and their messages are kept", async () => {
  const { desk } = await open();
  put(desk, { A1: "1", A2: "x", A3: "=NA()", B1: "=T.DOUBLE(A1:A3)", C1: "=SUM(IFERROR(B1:B3,0))" });
  await desk.settled();
  expect(values(desk, "B1", "B2", "B3", "C1")).toEqual([2, { error: "#VALUE!" }, { error: "#N/A" }, 2]);
  expect(desk.messageOf("Sheet1", 2, 2)).toBe("不是数: x");
  expect(desk.messageOf("Sheet1", 1, 2)).toBeUndefined();
});

test("thrown errors bring their code and message", async () => {
  const { desk } = await open();
  put(desk, { A1: "=T.PICKY(0)", A2: "=T.PICKY(5)", A3: "=A2+1", A4: "=IFERROR(T.PICKY(6),\"gut\")" });
  await desk.settled();
  expect(values(desk, "A1", "A2", "A3", "A4")).toEqual([{ error: "#N/A" }, { error: "#VALUE!" }, { error: "#VALUE!" }, "gut"]);
  expect([desk.messageOf("Sheet1", 1, 1), desk.messageOf("Sheet1", 2, 1), desk.messageOf("Sheet1", 3, 1)]).toEqual(["no 0", "no 5", undefined]);
});

test.each<[0 | null, string]>([
  [0, '[[[1],[0],["x"]],null,0]'],
  [null, '[[[1],[null],["x"]],null,null]'],
])("empty cells arrive as %j, arguments left out as null", async (emptyCellsAs, seen) => {
  const { desk } = await open(emptyCellsAs);
  put(desk, { A1: "1", A3: "x", B1: "=T.SEEN(A1:A3,,D9)", B2: "=T.SEEN(A1)" });
  await desk.settled();
  expect(calls).toContain(seen);
  expect(calls).toContain("[[[1]],null,null]");
  expect(values(desk, "B1", "B2")).toEqual([4, 4]);
});

test("errors pass a function by unless it asks for them; types are coerced or refused", async () => {
  const { desk } = await open();
  put(desk, { A1: "=T.PICKY(1/0)", A2: "=T.NUMBER(\"12\")", A3: "=T.NUMBER(\"abc\")", A4: "=T.NUMBER(TRUE)", A5: "=T.JOIN(1,\"b\",TRUE)", A6: "=T.JOIN()" });
  await desk.settled();
  expect(values(desk, "A1", "A2", "A3", "A4", "A5", "A6")).toEqual([{ error: "#DIV/0!" }, "number", { error: "#VALUE!" }, "number", "1+b+TRUE", ""]);
});

test("unknown names are #NAME?, functions without an implementation #VALUE!, and they come alive when registered", async () => {
  const { desk, host } = await open();
  put(desk, { A1: "=T.NONE(1)", A2: "=T.LATER()", A3: "=T.DOUBLE(2)" });
  await desk.settled();
  expect(values(desk, "A1", "A2", "A3")).toEqual([{ error: "#NAME?" }, { error: "#VALUE!" }, 4]);
  host.registerFunctions([]);
  await desk.settled();
  expect(values(desk, "A3")).toEqual([{ error: "#NAME?" }]);
  host.registerFunctions(readFunctionsJson(functionsJson, "T"));
  await desk.settled();
  expect(values(desk, "A3")).toEqual([4]);
});

test("equal calls are made once, and results are no syncs", async () => {
  const { desk, host } = await open();
  put(desk, { A1: "=T.SEEN(7)", A2: "=T.SEEN(7)+1", A3: "=T.SEEN(8)" });
  await desk.settled();
  expect(calls).toHaveLength(2);
  expect(host.stats).toEqual({ syncs: 0, requestBytes: 0, maxRequestBytes: 0 });
});

test("an add-in reads settled values after waiting, #BUSY! before", async () => {
  const { desk } = await open();
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    cell.formulas = [["=T.DOUBLE(21)"]];
    cell.load("values,text");
    await context.sync();
    expect([cell.values, cell.text]).toEqual([[["#BUSY!"]], [["#BUSY!"]]]);
    await desk.settled();
    cell.load("values");
    await context.sync();
    expect(cell.values).toEqual([[42]]);
  });
});
