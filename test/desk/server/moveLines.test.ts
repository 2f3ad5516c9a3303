import { snapshot } from "../../../src/desk/model/snapshot";
import { closeDesks, deskInTest } from "../../support/deskInTest";

afterEach(closeDesks);

/** A sheet with something of everything that moves, and another one that speaks of it. */
async function busySheet() {
  const { desk } = await deskInTest();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:C6").formulas = [["=A3", "=SUM(A2:A5)", "=$B$4"], [1, 2, 3], [4, 5, 6], [7, 8, 9], [10, 11, 12], ["=A2&A4", "=SUM(B2:C3)", "=SUM(5:5)"]];
    sheet.getRange("A4:C4").format.fill.color = "#FFEE00";
    sheet.getRange("B4:C5").merge();
    sheet.getRange("4:4").format.rowHeight = 40;
    sheet.getRange("C:C").format.columnWidth = 120;
    sheet.getRange("A5:C5").dataValidation.rule = { decimal: { formula1: 0, formula2: 99, operator: "Between" } };
    const mark = sheet.getRange("A3:C5").conditionalFormats.add("Custom");
    mark.custom.rule.formula = "=$A3>$A$5";
    sheet.names.add("Part", sheet.getRange("A3:B5"));
    sheet.pageLayout.setPrintArea("A1:C6");
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A2:C5"), "Columns");
    chart.setPosition("E2", "H9");
    context.workbook.worksheets.add("Other").getRange("A1:A2").formulas = [["=Sheet1!A4"], ["=SUM(Sheet1!B:B)"]];
    await context.sync();
  });
  await desk.settled();
  const shift = (address: string, kind: "insert" | "delete") =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange(address);
      const columns = /[A-Z]/.test(address);
      if (kind === "insert") range.insert(columns ? "Right" : "Down");
      else range.delete(columns ? "Left" : "Up");
      await context.sync();
    });
  return { desk, shift };
}

test("rows that are put in move cells, sizes, merges, rules, formats, names, charts and every reference", async () => {
  const { desk, shift } = await busySheet();
  await shift("4:5", "insert");
  expect(["A", "B", "C"].map((_, column) => desk.formulaOf("Sheet1", 1, column + 1))).toEqual(["A3", "SUM(A2:A7)", "$B$6"]);
  expect(["A", "B", "C"].map((_, column) => desk.formulaOf("Sheet1", 8, column + 1))).toEqual(["A2&A6", "SUM(B2:C3)", "SUM(7:7)"]);
  expect(desk.formulaOf("Other", 1, 1)).toBe("Sheet1!A6");
  const [sheet] = snapshot(desk).sheets;
  expect(sheet).toMatchObject({ merges: ["B6:C7"], rows: { 6: { height: 40 } } });
  expect(JSON.stringify(sheet?.validations)).toContain("A7:C7");
  expect(JSON.stringify(sheet?.conditionalFormats)).toMatch(/A3:C7.*\$A3>\$A\$7/);
  expect(desk.state.names.find(({ name }) => name === "Part")?.refersTo).toBe("Sheet1!$A$3:$B$7");
  const [chart] = desk.workbook.getWorksheet("Sheet1")?.getCharts() ?? [];
  expect(JSON.stringify(chart?.chartModel)).toContain("$A$2:$A$7");
  expect(JSON.stringify(sheet?.charts)).toContain('"row":12');
});

test.each(["1:1", "4:5", "6:8", "A:A", "B:C", "F:F"])("what is put in at %s and taken out again leaves everything as it was", async (address) => {
  const { desk, shift } = await busySheet();
  const before = snapshot(desk);
  await shift(address, "insert");
  expect(snapshot(desk)).not.toEqual(before);
  await shift(address, "delete");
  expect(snapshot(desk)).toEqual(before);
});

test("references to what is taken out become #REF!, ranges around it shrink", async () => {
  const { desk, shift } = await busySheet();
  await shift("4:4", "delete");
  expect(["A", "B", "C"].map((_, column) => desk.formulaOf("Sheet1", 1, column + 1))).toEqual(["A3", "SUM(A2:A4)", "#REF!"]);
  expect(desk.formulaOf("Other", 1, 1)).toBe("#REF!");
  expect(desk.valueOf("Sheet1", 1, 2)).toBe(15);
});
