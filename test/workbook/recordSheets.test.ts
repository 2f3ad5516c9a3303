import { planRecord } from "../../src/sheets/record";
import { applyPlan } from "../../src/workbook/applyPlan";
import { closeDesks, deskInTest } from "../support/deskInTest";
import { period } from "../support/people";
import { recordTemplates } from "../support/recordTemplates";

afterEach(closeDesks);

const person = { name: "王芳", department: "客服部", post: "", number: "007", row: 2 };

test.each(recordTemplates)("$id is made through Office.js, with its marks, and shows no error while empty", async (template) => {
  const { desk, warnings } = await deskInTest();
  const plan = planRecord(template, person, { locale: "zh", formulas: "native", period: period("2026-11"), generation: "g", sheetName: "登记" });
  const marks = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(plan.name);
    applyPlan(sheet, plan);
    const copy = sheet.copy("End");
    const formats = (plan.marks ?? []).map(({ range }) => copy.getRange(range).conditionalFormats.getItemAt(0).custom.rule.load("formula"));
    await context.sync();
    return formats.map(({ formula }) => formula);
  });
  expect(marks).toEqual((plan.marks ?? []).map(({ formula }) => `=${formula}`));
  expect(warnings).toEqual([]);
  await desk.settled();
  const shown = plan.cells.flatMap((cells, row) => cells.map((_, column) => desk.textOf(plan.name, row + 1, column + 1)));
  expect(shown.filter((text) => text.startsWith("#"))).toEqual([]);
});
