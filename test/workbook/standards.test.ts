import { insertFormulas, readStandards } from "../../src/workbook/standards";
import { closeDesks, deskInTest } from "../support/deskInTest";

afterEach(closeDesks);

const ROWS = [
  ["考核项目", "分值", "评分标准", "实际", "得分"],
  ["及时率", "25", "大于99%得25分；低于99%得20分", "97%", ""],
  ["投诉", "10", "每次扣2分，扣完为止", "1", ""],
  ["态度", "5", "由主管评分", "", ""],
];

async function standardsDesk() {
  const opened = await deskInTest();
  const { desk } = opened;
  desk.renameSheet("Sheet1", "考核 表");
  desk.paste("考核 表", 3, 2, ROWS);
  const select = (top: number, left: number, bottom = top, right = left) => desk.select({ sheet: "考核 表", top, left, bottom, right });
  select(4, 4, 6, 4);
  const { sheetId } = await readStandards();
  const cellsOf = (...rows: readonly number[]) => rows.map((row) => ({ row, column: 6, formula: `=E${row}*2` }));
  return { ...opened, select, sheetId, cellsOf, at: (row: number) => desk.editTextOf("考核 表", row, 6) };
}

test("the selection comes with headings and neighbours", async () => {
  const { select } = await standardsDesk();
  select(5, 4, 6, 4);
  const range = await readStandards();
  expect(range).toMatchObject({ address: "'考核 表'!D5:D6", top: 5, left: 4, bottom: 6, right: 4 });
  expect(range.around).toMatchObject({ firstRow: 3, firstColumn: 2 });
  expect(range.around?.values[0]).toEqual(ROWS[0]);
  expect(range.around?.values[2]).toEqual(["投诉", 10, "每次扣2分，扣完为止", 1, ""]);
});

test("whole columns are cut to what is used, an empty place stays as selected, an empty sheet has nothing around", async () => {
  const { desk, select } = await standardsDesk();
  select(1, 4, 1_048_576, 4);
  expect(await readStandards()).toMatchObject({ address: "'考核 表'!D3:D6", top: 3, bottom: 6 });
  select(8, 9, 12, 9);
  expect(await readStandards()).toMatchObject({ top: 8, left: 9, bottom: 12, around: { firstRow: 3 } });
  select(1, 9, 1_048_576, 9);
  expect(await readStandards()).toMatchObject({ top: 1, left: 9, bottom: 1, right: 9, around: null });
  desk.addSheet("空");
  desk.activate("空");
  expect(await readStandards()).toMatchObject({ around: null });
});

test("formulas go into empty cells only, unless they may overwrite", async () => {
  const { desk, sheetId, cellsOf, at } = await standardsDesk();
  desk.type("考核 表", 5, 6, "手填");
  expect(await insertFormulas(sheetId, cellsOf(4, 5, 6), false)).toEqual({ written: ["F4", "F6"], occupied: ["F5"] });
  expect([4, 5, 6].map(at)).toEqual(["=E4*2", "手填", "=E6*2"]);
  expect(await insertFormulas(sheetId, cellsOf(5), true)).toEqual({ written: ["F5"], occupied: [] });
  expect(at(5)).toBe("=E5*2");
  expect(await insertFormulas(sheetId, cellsOf(4), false)).toEqual({ written: [], occupied: ["F4"] });
});

test("a cell that is formatted as text calculates all the same; its neighbours keep their format", async () => {
  const { desk, sheetId, cellsOf } = await standardsDesk();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheetId).getRange("F4:F5");
    range.numberFormat = [["@"], ["0.0"]];
    await context.sync();
  });
  await insertFormulas(sheetId, cellsOf(4, 5), false);
  await desk.settled();
  expect([4, 5].map((row) => desk.textOf("考核 表", row, 6))).toEqual(["1.94", "2.0"]);
});

test("many rows take a handful of round trips", async () => {
  const { host, sheetId } = await standardsDesk();
  const cells = Array.from({ length: 2000 }, (_, index) => ({ row: index + 10, column: 6, formula: "=1+1" }));
  const before = host.stats.syncs;
  expect((await insertFormulas(sheetId, cells, false)).written).toHaveLength(2000);
  expect(host.stats.syncs - before).toBeLessThanOrEqual(3);
});

test("a protected sheet, a sheet that is gone and a refusal are said as what they are", async () => {
  const { desk, host, sheetId, cellsOf, at } = await standardsDesk();
  host.refuse(3, "before");
  await expect(insertFormulas(sheetId, cellsOf(4), false)).rejects.toMatchObject({ code: "refused" });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheetId).protection.protect();
    await context.sync();
  });
  await expect(insertFormulas(sheetId, cellsOf(4), true)).rejects.toMatchObject({ code: "sheetProtected", params: { sheet: "考核 表" } });
  expect(at(4)).toBe("");
  desk.addSheet("别的");
  desk.deleteSheet("考核 表");
  await expect(insertFormulas(sheetId, cellsOf(4), false)).rejects.toMatchObject({ code: "sheetGone" });
});
