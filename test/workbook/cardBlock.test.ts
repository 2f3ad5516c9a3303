import { readCard } from "../../src/templates/reading/readCard";
import { readCardAddress, readCardSelection } from "../../src/workbook/cardBlock";
import { closeDesks, deskInTest } from "../support/deskInTest";

afterEach(closeDesks);

const ROWS = [
  ["客服专员考核表", "", "", ""],
  ["类别", "项目", "权重", "标准"],
  ["业绩", "及时率", "60%", "≥95%得60分，否则得0分"],
  ["", "投诉", "20%", "每次扣5分"],
  ["态度", "协作", "20%", "主动配合"],
];

async function cardDesk(host: Parameters<typeof deskInTest>[0] = {}) {
  const opened = await deskInTest(host);
  const { desk } = opened;
  desk.renameSheet("Sheet1", "考核, '表!");
  desk.paste("考核, '表!", 3, 2, ROWS);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    for (const address of ["B3:E3", "B5:B6"]) sheet.getRange(address).merge();
    await context.sync();
  });
  return opened;
}

test("a selection comes with its merged areas and what its cells show", async () => {
  const { desk, host } = await cardDesk();
  desk.select({ sheet: "考核, '表!", top: 1, left: 1, bottom: 40, right: 9 });
  const block = await readCardSelection();
  expect(block).toMatchObject({ firstRow: 3, merges: [{ top: 0, left: 0, bottom: 0, right: 3 }, { top: 2, left: 0, bottom: 3, right: 0 }] });
  expect(block?.values[2]).toEqual(["业绩", "及时率", 0.6, "≥95%得60分，否则得0分"]);
  expect(block?.texts?.[2]?.[2]).toBe("60%");
  expect(readCard(block ?? { values: [] })).toMatchObject({ title: "客服专员考核表", total: 100, sections: [{ name: "业绩" }, { name: "态度" }], items: [{ points: 60 }, { points: 20 }, { points: 20 }] });
  expect(host.log).toEqual([]);
});

test("an address, one cell of a block, a part of a merged area, an empty place", async () => {
  const { desk } = await cardDesk();
  expect(await readCardAddress("'考核, ''表!'!B4:E7")).toMatchObject({ firstRow: 4, merges: [{ top: 1, left: 0, bottom: 2, right: 0 }] });
  desk.select({ sheet: "考核, '表!", top: 5, left: 3, bottom: 5, right: 3 });
  expect(await readCardSelection()).toMatchObject({ firstRow: 3 });
  expect(await readCardAddress("C3:E7")).toMatchObject({ merges: [] });
  expect(await readCardAddress("A20:D30")).toBeNull();
  await expect(readCardAddress("没有!A1:B2")).rejects.toMatchObject({ code: "rangeGone" });
});

test("an Excel that does not tell merged areas", async () => {
  const { desk } = await cardDesk();
  const told = jest.spyOn(Office.context.requirements, "isSetSupported").mockReturnValue(false);
  desk.select({ sheet: "考核, '表!", top: 3, left: 2, bottom: 7, right: 5 });
  const block = await readCardSelection();
  told.mockRestore();
  expect(block?.merges).toEqual([]);
  expect(readCard(block ?? { values: [] })).toMatchObject({ sections: [{ name: "业绩" }, { name: "态度" }] });
});
