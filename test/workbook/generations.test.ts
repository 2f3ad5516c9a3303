import { snapshot } from "../../src/desk/model/snapshot";
import { findTemplate } from "../../src/templates/standardTemplates";
import { generateScorecards } from "../../src/workbook/generate";
import { countEntries, findGenerations, takeBack } from "../../src/workbook/generations";
import { activateSheet } from "../../src/workbook/sheets";
import { closeDesks, deskInTest } from "../support/deskInTest";
import { people, period } from "../support/people";

afterEach(closeDesks);

async function generate(count: number, code = "2026-11") {
  const template = findTemplate("after-sales-manager");
  if (!template) throw new Error("template missing");
  return generateScorecards({ groups: [{ template, people: people(count) }], period: period(code), formulas: "native", locale: "zh" });
}

test("taking back returns the workbook to what it was", async () => {
  const { desk } = await deskInTest();
  desk.addSheet("名册");
  desk.activate("名册");
  await desk.settled();
  const before = snapshot(desk);
  const made = await generate(3);
  expect(await takeBack(made)).toEqual(made.sheets.map((sheet) => sheet.name));
  await desk.settled();
  expect(snapshot(desk)).toEqual(before);
});

test("generations are read from the sheets themselves, newest first, also after saving and opening", async () => {
  const { desk } = await deskInTest();
  const october = await generate(2, "2026-10");
  const november = await generate(2, "2026-11");
  await desk.open(await desk.save(), "again.xlsx");
  const found = await findGenerations();
  expect(found.map(({ id, period: code, sheets }) => [id, code, sheets[0]?.templateId])).toEqual([
    [november.id, "2026-11", "after-sales-manager"],
    [october.id, "2026-10", "after-sales-manager"],
  ].sort(([one = ""], [two = ""]) => two.localeCompare(one)));
  const again = found.find(({ id }) => id === october.id);
  if (!again) throw new Error("October is gone");
  expect(again.sheets.map((sheet) => sheet.name)).toEqual(["员工1 2026-10", "员工2 2026-10"]);
  await takeBack(again);
  expect(desk.workbook.worksheets.map((sheet) => sheet.name)).toEqual(["Sheet1", "员工1 2026-11", "员工2 2026-11"]);
});

test("a copy made by hand and a renamed sheet: the copy stays, the renamed one goes", async () => {
  const { desk } = await deskInTest();
  await generate(2);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("员工1 2026-11");
    sheet.copy("End").name = "员工1 备份";
    context.workbook.worksheets.getItem("员工2 2026-11").name = "二号";
    await context.sync();
  });
  const [generation] = await findGenerations();
  if (!generation) throw new Error("nothing found");
  expect(generation.sheets.map((sheet) => sheet.name)).toEqual(["员工1 2026-11", "二号"]);
  await takeBack(generation);
  expect(desk.workbook.worksheets.map((sheet) => sheet.name)).toEqual(["Sheet1", "员工1 备份"]);
});

test("entries are counted, whatever they are", async () => {
  const { desk } = await deskInTest();
  const made = await generate(2);
  expect(await countEntries(made)).toBe(0);
  const [first] = made.sheets;
  if (!first) throw new Error("no sheet");
  const input = desk.selection;
  expect(desk.type(first.name, input.top, input.left, "1")).toEqual({ ok: true });
  expect(await countEntries(made)).toBe(1);
});

test("the last visible sheet cannot be taken back", async () => {
  const { desk } = await deskInTest();
  const made = await generate(1);
  desk.deleteSheet("Sheet1");
  await expect(takeBack(made)).rejects.toMatchObject({ code: "lastSheet" });
  expect(desk.workbook.worksheets).toHaveLength(1);
});

test("a very hidden sheet does not keep a workbook open either", async () => {
  const { desk } = await deskInTest();
  const made = await generate(1);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").visibility = "VeryHidden";
    await context.sync();
  });
  await expect(takeBack(made)).rejects.toMatchObject({ code: "lastSheet" });
  expect(desk.workbook.worksheets).toHaveLength(2);
});

test("where the structure is protected nothing is taken back", async () => {
  const { desk } = await deskInTest();
  const made = await generate(2);
  await desk.workbook.protect("secret", { lockStructure: true });
  await expect(takeBack(made)).rejects.toMatchObject({ code: "structureProtected" });
  expect(desk.workbook.worksheets).toHaveLength(3);
});

test("a sheet made can be shown; one that is gone is reported", async () => {
  const { desk } = await deskInTest();
  const made = await generate(2);
  const [, second] = made.sheets;
  if (!second) throw new Error("no sheet");
  await activateSheet(second.id);
  expect(desk.activeSheet().name).toBe(second.name);
  desk.deleteSheet(second.name);
  await expect(activateSheet(second.id)).rejects.toMatchObject({ code: "sheetGone" });
});
