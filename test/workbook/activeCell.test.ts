import { readActiveCell } from "../../src/workbook/activeCell";
import { insertFormulas } from "../../src/workbook/standards";
import { closeDesks, deskInTest } from "../support/deskInTest";

afterEach(closeDesks);

test("the cell that has the cursor, of a block its first, on whichever sheet is shown; what is inserted goes there", async () => {
  const { desk } = await deskInTest();
  const first = await readActiveCell();
  expect(first).toMatchObject({ row: 1, column: 1 });
  desk.addSheet("名册");
  desk.activate("名册");
  desk.select({ sheet: "名册", top: 3, left: 2, bottom: 5, right: 4 });
  const { sheetId, row, column } = await readActiveCell();
  expect([sheetId === first.sheetId, row, column]).toEqual([false, 3, 2]);
  await expect(insertFormulas(sheetId, [{ row, column, formula: "=SUM({1,2})" }], false)).resolves.toEqual({ written: ["B3"], occupied: [] });
  expect(desk.editTextOf("名册", 3, 2)).toBe("=SUM({1,2})");
  await expect(insertFormulas(sheetId, [{ row, column, formula: "=1" }], false)).resolves.toEqual({ written: [], occupied: ["B3"] });
});
