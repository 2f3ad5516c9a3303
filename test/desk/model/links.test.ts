import { snapshot } from "../../../src/desk/model/snapshot";
import { closeDesks, deskInTest } from "../../support/deskInTest";

afterEach(closeDesks);

/** Formulas that name Data, by every way that a formula can come into a workbook. */
async function linked() {
  const opened = await deskInTest();
  const { desk } = opened;
  desk.renameSheet("Sheet1", "Data");
  for (const name of ["Typed", "Written", "Checked", "Marked", "Plain"]) desk.addSheet(name);
  desk.type("Data", 1, 1, "7");
  desk.type("Typed", 1, 1, "=Data!A1*2");
  desk.type("Plain", 1, 1, "=1+1");
  await Excel.run(async (context) => {
    const sheet = (name: string) => context.workbook.worksheets.getItem(name);
    sheet("Written").getRange("A1").formulas = [["=SUM(Data!A:A)"]];
    sheet("Checked").getRange("A1").dataValidation.rule = { custom: { formula: "=A1<Data!$A$1" } };
    const format = sheet("Marked").getRange("A1").conditionalFormats.add("Custom");
    format.custom.rule.formula = "=A1>Data!$A$1";
    sheet("Plain").names.add("OfOther", sheet("Data").getRange("A1"));
    sheet("Plain").names.add("OfOwn", sheet("Plain").getRange("A1"));
    context.workbook.names.add("OfBook", sheet("Data").getRange("A1"));
    await context.sync();
    for (const name of ["Typed", "Written", "Checked", "Marked", "Plain"]) sheet(name).copy("End");
    await context.sync();
  });
  return opened;
}

/** What speaks of a sheet, as text: formulas, rules, names. */
function speaking(desk: Parameters<typeof snapshot>[0], name: string): number {
  const { sheets, names } = snapshot(desk);
  const parts = [...sheets.flatMap(({ cells, validations, conditionalFormats }) => [...Object.values(cells), ...validations, ...conditionalFormats]), ...names];
  return parts.filter((part) => JSON.stringify(part).includes(`${name}!`)).length;
}

test.each([false, true])("a sheet's new name reaches every formula that names it (saved and opened again: %p)", async (reopened) => {
  const { desk } = await linked();
  if (reopened) await desk.open(await desk.save(), "again.xlsx");
  // Cells, validation, format and name of the sheet, each with its copy, and the name of the workbook.
  expect(speaking(desk, "Data")).toBe(11);
  desk.renameSheet("Data", "数据");
  expect([speaking(desk, "Data"), speaking(desk, "数据")]).toEqual([0, 11]);
  expect(desk.textOf("Typed (2)", 1, 1)).toBe("14");
  desk.renameSheet("Plain", "Bare");
  expect([speaking(desk, "Plain"), speaking(desk, "Bare")]).toEqual([0, 1]);
  desk.deleteSheet("数据");
  expect([speaking(desk, "数据"), desk.textOf("Written", 1, 1)]).toEqual([0, "#REF!"]);
});

test("sheets are found by their name of now", async () => {
  const { desk } = await deskInTest();
  desk.addSheet("One");
  desk.renameSheet("One", "ONE");
  desk.renameSheet("ONE", "Two");
  expect(desk.addSheet("One")).toEqual({ ok: true });
  expect(desk.addSheet("one")).toMatchObject({ ok: false });
  desk.deleteSheet("One");
  expect(desk.renameSheet("Two", "one")).toEqual({ ok: true });
  expect(desk.workbook.worksheets.map(({ name }) => name)).toEqual(["Sheet1", "one"]);
});
