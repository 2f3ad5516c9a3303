import { createDesk, type FullDesk } from "../../../src/desk/model/createDesk";
import { putContent } from "../../../src/desk/model/cells";
import { touch } from "../../../src/desk/model/state";

/** Puts formulas and numbers in without the checks of typing, which take their time by the ten thousand. */
function fill(desk: FullDesk, name: string, rows: number, cells: (row: number) => readonly (string | number)[]): void {
  const sheet = desk.workbook.getWorksheet(name) ?? (desk.addSheet(name), desk.workbook.getWorksheet(name));
  if (!sheet) throw new Error("no sheet");
  for (let row = 1; row <= rows; row += 1)
    cells(row).forEach((cell, column) => putContent(sheet, row, column + 1, typeof cell === "number" ? { value: cell } : { formula: cell }));
  touch(desk.state);
}

afterEach(() => jest.restoreAllMocks());

test("more different formulas than the engine holds are calculated in portions, in the order of their needs", async () => {
  const desk = await createDesk({ emptyCellsAs: null });
  const ROWS = 3_000;
  // The first sheet needs the last, columns need those on their right, and a name leads to a sum of it all.
  fill(desk, "Sheet1", ROWS, (row) => [`B${row}*2`, `C${row}+1`, `'源 1'!B${row}`]);
  fill(desk, "源 1", ROWS, (row) => [row, `A${row}+0.5`]);
  desk.state.names.push({ name: "All", scope: undefined, refersTo: `Sheet1!$A$1:$A$${ROWS}`, visible: true, comment: "" });
  fill(desk, "合计", 1, () => ["SUM(All)", "A1-Sheet1!A1"]);
  await desk.settled();
  expect(desk.valueOf("Sheet1", ROWS, 1)).toBe((ROWS + 0.5 + 1) * 2);
  expect(desk.valueOf("合计", 1, 1)).toBe(ROWS * (ROWS + 1) + 3 * ROWS);
  expect(desk.valueOf("合计", 1, 2)).toBe(ROWS * (ROWS + 1) + 3 * ROWS - 5);
  desk.type("源 1", 1, 1, "101");
  expect(desk.valueOf("合计", 1, 1)).toBe(ROWS * (ROWS + 1) + 3 * ROWS + 200);
  const holes = desk.workbook.worksheets.flatMap((sheet) => {
    const found: string[] = [];
    sheet.eachRow((row) => row.eachCell((cell) => { if (cell.formula !== undefined && typeof cell.result !== "number") found.push(cell.address); }));
    return found;
  });
  expect(holes).toEqual([]);
}, 60_000);

test("formulas that all need each other cannot be cut, and the desk says so", async () => {
  const said = new Promise<unknown>((resolve) => jest.spyOn(console, "error").mockImplementation(resolve));
  const desk = await createDesk({ emptyCellsAs: null });
  fill(desk, "Sheet1", 5_100, (row) => [`N(B${row + 1})`, `A${row}+1`]);
  expect(() => desk.calculate()).toThrow("need each other");
  expect(await said).toContain("need each other");
}, 60_000);
