import { listTables, readAddress, readSelection, readTable, watchSelection } from "../../src/workbook/roster";
import { closeDesks, deskInTest } from "../support/deskInTest";

afterEach(closeDesks);

const ROWS = [
  ["姓名", "部门", "工号"],
  ["王芳", "客服部", "007"],
  ["李伟", "售后部", "8"],
];

async function rosterDesk() {
  const opened = await deskInTest();
  const { desk } = opened;
  desk.renameSheet("Sheet1", "名 册'1");
  desk.paste("名 册'1", 3, 2, ROWS);
  return opened;
}

const select = (desk: Awaited<ReturnType<typeof rosterDesk>>["desk"], top: number, left: number, bottom = top, right = left) =>
  desk.select({ sheet: "名 册'1", top, left, bottom, right });

const BLOCK = { firstRow: 3, firstColumn: 2, values: [ROWS[0], ["王芳", "客服部", 7], ["李伟", "售后部", 8]] };

test("one selected cell stands for the block around it", async () => {
  const { desk } = await rosterDesk();
  select(desk, 4, 3);
  expect(await readSelection()).toMatchObject({ ...BLOCK, address: "'名 册''1'!B3:D5" });
});

test("whole columns are cut to what is used; an empty place is null", async () => {
  const { desk } = await rosterDesk();
  select(desk, 1, 1, 1_048_576, 10);
  expect(await readSelection()).toMatchObject(BLOCK);
  select(desk, 40, 40, 50, 50);
  expect(await readSelection()).toBeNull();
});

test("a range by its address, with the sheet's quotes", async () => {
  await rosterDesk();
  expect(await readAddress("'名 册''1'!A1:D30")).toMatchObject(BLOCK);
  await expect(readAddress("没有!A1:D30")).rejects.toMatchObject({ code: "rangeGone", params: { name: "没有!A1:D30" } });
  await expect(readAddress("'名 册''1'!nonsense here")).rejects.toMatchObject({ code: "rangeGone" });
});

test("rows that a filter hides are told, on protected sheets too", async () => {
  const { desk } = await rosterDesk();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("名 册'1");
    sheet.getRange("5:5").rowHidden = true;
    sheet.protection.protect();
    await context.sync();
  });
  select(desk, 3, 2, 5, 4);
  expect(await readSelection()).toEqual({ ...BLOCK, address: "'名 册''1'!B3:D5", hiddenRows: [5] });
});

test("5,000 rows are read in three round trips", async () => {
  const { desk, host } = await rosterDesk();
  desk.paste("名 册'1", 3, 2, [["姓名", "部门", "工号"], ...Array.from({ length: 5000 }, (_, index) => [`员工${index}`, "客服部", String(index)])]);
  select(desk, 1, 2, 1_048_576, 4);
  const before = host.stats.syncs;
  expect((await readSelection())?.values).toHaveLength(5001);
  expect(host.stats.syncs - before).toBe(3);
});

test("tables are listed and read with their headings", async () => {
  await rosterDesk();
  await Excel.run(async (context) => {
    context.workbook.tables.add("'名 册''1'!B3:D5", true).name = "员工表";
    await context.sync();
  });
  expect(await listTables()).toEqual([{ name: "员工表", sheet: "名 册'1", address: "'名 册''1'!B3:D5" }]);
  expect(await readTable("员工表")).toMatchObject(BLOCK);
  await expect(readTable("不在")).rejects.toMatchObject({ code: "rangeGone", params: { name: "不在" } });
});

test("the selection can be watched across sheets, and no longer", async () => {
  const { desk } = await rosterDesk();
  desk.addSheet("别的");
  desk.activate("名 册'1");
  let calls = 0;
  const stop = await watchSelection(() => (calls += 1));
  select(desk, 2, 2);
  await pause();
  expect(calls).toBe(1);
  desk.activate("别的");
  await pause();
  const seen = calls;
  expect(seen).toBeGreaterThan(1);
  stop();
  await pause();
  select(desk, 5, 5);
  await pause();
  expect(calls).toBe(seen);
});

/** Events reach the add-in in their own time. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 200));
}
