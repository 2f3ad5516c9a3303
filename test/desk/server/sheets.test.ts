import { closeDesks, deskInTest, failureOf } from "../../support/deskInTest";

afterEach(closeDesks);

const run = (work: (sheets: Excel.WorksheetCollection, context: Excel.RequestContext) => Promise<void> | void) =>
  Excel.run(async (context) => {
    await work(context.workbook.worksheets, context);
    await context.sync();
  });

test("sheets are added, found, moved, coloured, hidden, activated and deleted", async () => {
  const { desk } = await deskInTest();
  await run(async (sheets, context) => {
    const added = sheets.add("名册");
    const second = sheets.add();
    added.tabColor = "#1F4E78";
    added.showGridlines = false;
    added.activate();
    second.position = 0;
    second.visibility = "Hidden";
    added.load("name,id,position,tabColor,visibility,showGridlines");
    second.load("name,position,visibility");
    const count = sheets.getCount();
    const visible = sheets.getCount(true);
    await context.sync();
    expect([added.name, added.position, added.tabColor, added.visibility, added.showGridlines]).toEqual(["名册", 2, "#1F4E78", "Visible", false]);
    expect([second.name, second.position, second.visibility]).toEqual(["Sheet3", 0, "Hidden"]);
    expect([count.value, visible.value]).toEqual([3, 2]);
    const byId = sheets.getItem(added.id).load("name");
    const active = sheets.getActiveWorksheet().load("name");
    const next = sheets.getItem("Sheet1").getNext().load("name");
    const previous = sheets.getItem("Sheet1").getPreviousOrNullObject(true);
    await context.sync();
    expect([byId.name, active.name, next.name, previous.isNullObject]).toEqual(["名册", "名册", "名册", true]);
    added.delete();
    await context.sync();
  });
  expect(desk.workbook.worksheets.map((sheet) => sheet.name)).toEqual(["Sheet3", "Sheet1"]);
  expect(desk.activeSheet().name).toBe("Sheet1");
});

test.each(["", "a".repeat(32), "a:b", "a\\b", "a/b", "a?", "a*", "[a]", "'a", "a'", "History", "history"])("the name %j is refused", async (name) => {
  await deskInTest();
  expect(await failureOf(run((sheets) => void sheets.add(name)))).toBe("InvalidArgument WorksheetCollection.add");
  expect(await failureOf(run((sheets) => void (sheets.getItem("Sheet1").name = name)))).toBe("InvalidArgument Worksheet.name");
});

test("a name is used once, whatever its case; the sheet itself may change case", async () => {
  const { desk } = await deskInTest();
  expect(await failureOf(run((sheets) => void sheets.add("SHEET1")))).toBe("ItemAlreadyExists WorksheetCollection.add");
  await run((sheets) => void (sheets.getItem("Sheet1").name = "SHEET1"));
  expect(desk.activeSheet().name).toBe("SHEET1");
});

test("the last visible sheet can be neither deleted nor hidden", async () => {
  await deskInTest();
  await run((sheets) => void (sheets.add("x").visibility = "Hidden"));
  expect(await failureOf(run((sheets) => sheets.getItem("Sheet1").delete()))).toBe("InvalidOperation Worksheet.delete");
  expect(await failureOf(run((sheets) => void (sheets.getItem("Sheet1").visibility = "Hidden")))).toBe("InvalidOperation Worksheet.visibility");
});

test("missing sheets are ItemNotFound or null", async () => {
  await deskInTest();
  expect(await failureOf(run((sheets) => void sheets.getItem("无")))).toBe("ItemNotFound WorksheetCollection.getItem");
  await run(async (sheets, context) => {
    const none = sheets.getItemOrNullObject("无");
    const below = none.getRange("A1");
    below.load("values");
    await context.sync();
    expect([none.isNullObject, below.isNullObject]).toEqual([true, true]);
  });
});

test("renaming rewrites formulas, names, validations and conditional formats that refer to the sheet", async () => {
  const { desk } = await deskInTest();
  await run(async (sheets, context) => {
    const other = sheets.add("汇总");
    other.getRange("A1").formulas = [["=Sheet1!B2&\"Sheet1!B2\"&SUM('Sheet1'!A:A)"]];
    other.getRange("A2").dataValidation.rule = { list: { inCellDropDown: true, source: "=Sheet1!$A$1:$A$3" } };
    const format = other.getRange("A3").conditionalFormats.add("Custom");
    format.custom.rule.formula = "=Sheet1!$A$1>1";
    context.workbook.names.add("总表", sheets.getItem("Sheet1").getRange("A1:B2"));
    await context.sync();
    sheets.getItem("Sheet1").name = "一 月";
    const formula = other.getRange("A1").load("formulas");
    const rule = other.getRange("A2").dataValidation.load("rule");
    format.custom.rule.load("formula");
    const name = context.workbook.names.getItem("总表").load("formula");
    await context.sync();
    expect(formula.formulas[0]?.[0]).toBe("='一 月'!B2&\"Sheet1!B2\"&SUM('一 月'!A:A)");
    expect(rule.rule.list?.source).toBe("='一 月'!$A$1:$A$3");
    expect(format.custom.rule.formula).toBe("='一 月'!$A$1>1");
    expect(name.formula).toBe("='一 月'!$A$1:$B$2");
  });
  expect(desk.formulaOf("汇总", 1, 1)).toContain("一 月");
});

test("what lay on a deleted sheet is gone: in the same batch and for kept ranges", async () => {
  await deskInTest();
  await run(async (sheets, context) => {
    const gone = sheets.add("weg");
    const range = gone.getRange("A1");
    context.trackedObjects.add(range);
    await context.sync();
    gone.delete();
    await context.sync();
    range.values = [[1]];
    expect(await failureOf(context.sync())).toBe("ItemNotFound Range");
  });
  expect(
    await failureOf(
      run((sheets) => {
        const gone = sheets.add("weg");
        gone.delete();
        gone.getRange("A1").values = [[1]];
      }),
    ),
  ).toBe("ItemNotFound Worksheet");
});

test("deleting a sheet leaves #REF! and takes its names along", async () => {
  const { desk } = await deskInTest();
  await run(async (sheets, context) => {
    const data = sheets.add("数据");
    data.getRange("A1").values = [[5]];
    data.names.add("局部", data.getRange("A1"));
    sheets.getItem("Sheet1").getRange("A1").formulas = [["=数据!A1+1"]];
    await context.sync();
    data.delete();
    const range = sheets.getItem("Sheet1").getRange("A1").load("formulas,values");
    await context.sync();
    expect([range.formulas[0]?.[0], range.values[0]?.[0]]).toEqual(["=#REF!+1", "#REF!"]);
  });
  expect(desk.state.names).toEqual([]);
});

test("a copy has everything: cells, styles, sizes, merges, rules, names of the sheet, print layout, protection, freeze", async () => {
  const { desk } = await deskInTest();
  await run(async (sheets, context) => {
    const sheet = sheets.getItem("Sheet1");
    sheet.getRange("A1:B2").values = [["题", ""], [3, "=A2*2+Sheet1!A2"]];
    sheet.getRange("A1:B1").merge();
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("A:A").format.columnWidth = 120;
    sheet.getRange("1:1").format.rowHeight = 30;
    sheet.getRange("A2").dataValidation.rule = { decimal: { formula1: 0, formula2: "=$B$2", operator: "Between" } };
    sheet.getRange("B2").conditionalFormats.add("Custom").custom.rule.formula = "=B2>5";
    sheet.getRange("A2").format.protection.locked = false;
    sheet.names.add("合计", sheet.getRange("B2"));
    sheet.freezePanes.freezeRows(1);
    sheet.pageLayout.orientation = "Landscape";
    sheet.pageLayout.setPrintArea("A1:B2");
    sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "第 &P 页";
    sheet.protection.protect({ allowFormatColumns: true });
    await context.sync();
    const copy = sheet.copy("Before", sheet);
    const again = sheet.copy("End");
    copy.load("name,position");
    again.load("name");
    const total = copy.names.getItem("合计").load("formula,scope");
    const cells = copy.getRange("A1:B2").load("values,formulas");
    const font = copy.getRange("A1").format.font.load("bold");
    const format = copy.getRange("A1").format.load("columnWidth,rowHeight");
    const rule = copy.getRange("A2").dataValidation.load("rule");
    const locked = copy.getRange("A2").format.protection.load("locked");
    const conditions = copy.getRange("B2").conditionalFormats.getCount();
    const frozen = copy.freezePanes.getLocation().load("address");
    const layout = copy.pageLayout.load("orientation");
    const area = copy.pageLayout.headersFooters.defaultForAllPages.load("centerFooter");
    copy.protection.load("protected,options");
    await context.sync();
    expect([copy.name, copy.position, again.name]).toEqual(["Sheet1 (2)", 0, "Sheet1 (3)"]);
    expect([total.formula, total.scope]).toEqual(["='Sheet1 (2)'!$B$2", "Worksheet"]);
    expect(cells.formulas).toEqual([["题", ""], [3, "=A2*2+'Sheet1 (2)'!A2"]]);
    expect(cells.values[1]?.[1]).toBe(9);
    expect([font.bold, format.columnWidth, format.rowHeight, locked.locked, conditions.value]).toEqual([true, 120, 30, false, 1]);
    expect(rule.rule.decimal).toEqual({ formula1: 0, formula2: "=$B$2", operator: "Between" });
    expect([frozen.address, layout.orientation, area.centerFooter]).toEqual(["'Sheet1 (2)'!1:1", "Landscape", "第 &P 页"]);
    expect(copy.protection.protected).toBe(true);
    expect(copy.protection.options.allowFormatColumns).toBe(true);
  });
  const [copy, original] = desk.workbook.worksheets;
  expect(copy?.pageSetup).toEqual(original?.pageSetup);
  if (copy) copy.pageSetup.orientation = "portrait";
  expect(original?.pageSetup.orientation).toBe("landscape");
});

test("a protected workbook refuses to add, delete, rename, move and copy sheets", async () => {
  await deskInTest();
  await run((sheets, context) => {
    sheets.add("x");
    context.workbook.protection.protect();
  });
  const attempts: [(sheets: Excel.WorksheetCollection) => void, string][] = [
    [(sheets) => void sheets.add("y"), "WorksheetCollection.add"],
    [(sheets) => sheets.getItem("x").delete(), "Worksheet.delete"],
    [(sheets) => void (sheets.getItem("x").name = "z"), "Worksheet.name"],
    [(sheets) => void (sheets.getItem("x").position = 0), "Worksheet.position"],
    [(sheets) => void sheets.getItem("x").copy(), "Worksheet.copy"],
  ];
  for (const [attempt, place] of attempts) expect(await failureOf(run(attempt))).toBe(`AccessDenied ${place}`);
  await run((_sheets, context) => context.workbook.protection.unprotect());
  expect(await failureOf(run((sheets) => void sheets.add("y")))).toBe("none");
});

test("a copy calculates for itself: neither sheet's results show on the other", async () => {
  const { desk } = await deskInTest();
  desk.type("Sheet1", 1, 1, "=COUNTA(B1:B5)");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").copy("End").name = "副本";
    await context.sync();
  });
  desk.type("Sheet1", 1, 2, "x");
  expect([desk.textOf("Sheet1", 1, 1), desk.textOf("副本", 1, 1)]).toEqual(["1", "0"]);
  desk.type("副本", 1, 2, "x");
  desk.type("副本", 2, 2, "y");
  expect([desk.textOf("Sheet1", 1, 1), desk.textOf("副本", 1, 1)]).toEqual(["1", "2"]);
});
