import { closeDesks, deskInTest, failureOf } from "../../support/deskInTest";

afterEach(closeDesks);

const run = (work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void> | void) =>
  Excel.run(async (context) => {
    await work(context.workbook.worksheets.getItem("Sheet1"), context);
    await context.sync();
  });

test("fonts, fills, alignment, borders and protection of cells", async () => {
  await deskInTest();
  await run(async (sheet, context) => {
    const range = sheet.getRange("A1:C3");
    range.format.font.set({ name: "Microsoft YaHei", size: 10.5, bold: true, italic: true, color: "#1F4E78", underline: "Single", strikethrough: true });
    range.format.set({ horizontalAlignment: "Center", verticalAlignment: "Top", wrapText: true, indentLevel: 1 });
    range.format.protection.locked = false;
    range.format.borders.getItem("InsideHorizontal").style = "Dot";
    range.format.borders.getItem("EdgeTop").weight = "Medium";
    range.format.borders.getItem("EdgeTop").color = "#FF0000";
    sheet.getRange("A1").format.fill.color = "#FFF2CC";
    range.load("format/horizontalAlignment,format/verticalAlignment,format/wrapText,format/indentLevel,format/protection/locked,format/fill/color");
    range.format.font.load("name,size,bold,italic,color,underline,strikethrough");
    const top = range.format.borders.getItem("EdgeTop").load("style,weight,color");
    const inside = range.format.borders.getItem("InsideHorizontal").load("style");
    const none = range.format.borders.getItem("EdgeLeft").load("style");
    const upper = sheet.getRange("B2").format.borders.getItem("EdgeTop").load("style");
    await context.sync();
    expect(range.format.font.toJSON()).toEqual({ name: "Microsoft YaHei", size: 10.5, bold: true, italic: true, color: "#1F4E78", underline: "Single", strikethrough: true });
    expect([range.format.horizontalAlignment, range.format.verticalAlignment, range.format.wrapText, range.format.indentLevel]).toEqual(["Center", "Top", true, 1]);
    expect([range.format.protection.locked, range.format.fill.color]).toEqual([false, null]);
    expect([top.style, top.weight, top.color, inside.style, none.style, upper.style]).toEqual(["Continuous", "Medium", "#FF0000", "Dot", "None", "Dot"]);
  });
});

test("column widths and row heights are points", async () => {
  const { desk } = await deskInTest();
  await run(async (sheet, context) => {
    sheet.getRange("A:B").format.columnWidth = 82.5;
    sheet.getRange("2:3").format.rowHeight = 24;
    sheet.getRange("C:C").columnHidden = true;
    const widths = sheet.getRange("A1:B1").format.load("columnWidth");
    const mixed = sheet.getRange("B1:D1").format.load("columnWidth");
    const heights = sheet.getRange("A2:A3").format.load("rowHeight");
    const hidden = sheet.getRange("C1").load("columnHidden");
    const some = sheet.getRange("B1:C1").load("columnHidden");
    await context.sync();
    expect([widths.columnWidth, mixed.columnWidth, heights.rowHeight, hidden.columnHidden, some.columnHidden]).toEqual([82.5, null, 24, true, null]);
  });
  // 110 pixels: 15 characters and the 5 pixels around them, as the file counts them.
  expect(desk.activeSheet().getColumn(1).width).toBeCloseTo(110 / 7, 3);
});

test("validations: rules, alerts, prompts, parts of ranges, clearing", async () => {
  const { desk } = await deskInTest();
  await run(async (sheet, context) => {
    sheet.getRange("H1:H2").values = [["优"], ["良"]];
    const cells = sheet.getRange("A1:A4").dataValidation;
    cells.rule = { decimal: { formula1: 0, formula2: 25, operator: "Between" } };
    cells.errorAlert = { title: "超出范围", message: "0 至 25", showAlert: true, style: "Stop" };
    cells.prompt = { title: "实际值", message: "填百分比", showPrompt: true };
    sheet.getRange("A2").dataValidation.rule = { list: { inCellDropDown: true, source: "优,良,差" } };
    sheet.getRange("B1").dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange("H1:H2") } };
    sheet.getRange("A3").dataValidation.clear();
    const [first, second, third, all, ranged] = ["A1", "A2", "A3", "A1:A4", "B1"].map((address) => sheet.getRange(address).dataValidation.load("rule,type,errorAlert,prompt"));
    await context.sync();
    expect(first?.rule).toEqual({ decimal: { formula1: 0, formula2: 25, operator: "Between" } });
    expect([first?.type, second?.type, third?.type, all?.type]).toEqual(["Decimal", "List", "None", "MixedCriteria"]);
    expect(first?.errorAlert).toEqual({ title: "超出范围", message: "0 至 25", showAlert: true, style: "Stop" });
    expect(first?.prompt).toEqual({ title: "实际值", message: "填百分比", showPrompt: true });
    expect(ranged?.rule.list?.source).toBe("=Sheet1!$H$1:$H$2");
  });
  expect(desk.choicesOf("Sheet1", 2, 1)).toEqual(["优", "良", "差"]);
  expect(desk.choicesOf("Sheet1", 1, 2)).toEqual(["优", "良"]);
  expect(desk.choicesOf("Sheet1", 1, 1)).toBeUndefined();
});

test("conditional formats by formula and by value", async () => {
  const { desk } = await deskInTest();
  await run(async (sheet, context) => {
    const formats = sheet.getRange("A1:A3").conditionalFormats;
    const custom = formats.add("Custom");
    custom.custom.rule.formula = "=A1<60";
    custom.custom.format.fill.color = "#FFC7CE";
    custom.custom.format.font.color = "#9C0006";
    const value = formats.add("CellValue");
    value.cellValue.rule = { formula1: "=90", operator: "GreaterThan" };
    formats.load("items/type,items/id");
    await context.sync();
    expect(formats.items.map((each) => each.type)).toEqual(["Custom", "CellValue"]);
    value.delete();
    const count = formats.getCount();
    await context.sync();
    expect(count.value).toBe(1);
  });
  expect(desk.activeSheet().conditionalFormattings).toEqual([
    { ref: "A1:A3", rules: [{ type: "expression", priority: 1, formulae: ["A1<60"], style: { fill: { type: "pattern", pattern: "solid", bgColor: { argb: "FFFFC7CE" } }, font: { color: { argb: "FF9C0006" } } } }] },
  ]);
});

test("names of the workbook and of sheets live beside each other", async () => {
  await deskInTest();
  await run(async (sheet, context) => {
    sheet.getRange("A1").values = [[5]];
    context.workbook.names.add("总分", sheet.getRange("A1"), "全表");
    sheet.names.add("总分", "=Sheet1!$A$2");
    context.workbook.names.add("比例", "=0.1+0.2");
    sheet.getRange("B1").formulas = [["=比例*10"]];
    const book = context.workbook.names.load("items/name,items/formula,items/scope,items/type,items/value,items/comment");
    const own = sheet.names.getItem("总分").load("formula,scope");
    const range = own.getRange().load("address");
    const plain = context.workbook.names.getItem("比例").getRangeOrNullObject();
    const none = sheet.names.getItemOrNullObject("无");
    const cell = sheet.getRange("B1").load("values");
    const byName = sheet.getRange("总分").load("address");
    await context.sync();
    expect(book.items.map((each): unknown[] => [each.name, each.formula, each.scope, each.type, each.value, each.comment])).toEqual([
      ["总分", "=Sheet1!$A$1", "Workbook", "Range", "Sheet1!$A$1", "全表"],
      ["比例", "=0.1+0.2", "Workbook", "Double", 0.30000000000000004, ""],
    ]);
    expect([own.formula, own.scope, range.address, plain.isNullObject, none.isNullObject, byName.address]).toEqual(["=Sheet1!$A$2", "Worksheet", "Sheet1!A2", true, true, "Sheet1!A2"]);
    expect(cell.values[0]?.[0]).toBeCloseTo(3);
    own.delete();
    const count = sheet.names.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
  expect(await failureOf(run((_sheet, context) => void context.workbook.names.add("总分", "=1")))).toBe("ItemAlreadyExists NamedItemCollection.add");
  expect(await failureOf(run((_sheet, context) => void context.workbook.names.add("A1", "=1")))).toBe("InvalidArgument NamedItemCollection.add");
  expect(await failureOf(run((_sheet, context) => void context.workbook.names.getItem("无")))).toBe("ItemNotFound NamedItemCollection.getItem");
});

test("tables: made of a range with headings, read by parts, used in formulas", async () => {
  await deskInTest();
  await run(async (sheet, context) => {
    sheet.getRange("B2:C4").values = [["姓名", "分数"], ["张三", 90], ["李四", 80]];
    const table = sheet.tables.add("B2:C4", true);
    table.name = "成绩";
    sheet.getRange("E1").formulas = [["=SUM(成绩[分数])"]];
    context.workbook.tables.load("items/name");
    const whole = table.getRange().load("address");
    const body = table.getDataBodyRange().load("address,values");
    const heads = table.getHeaderRowRange().load("values");
    table.columns.load("items/name,items/index");
    table.rows.load("items/index,items/values");
    const column = table.columns.getItem("分数").getDataBodyRange().load("values");
    const sum = sheet.getRange("E1").load("values");
    table.worksheet.load("name");
    await context.sync();
    expect(context.workbook.tables.items.map((each) => each.name)).toEqual(["成绩"]);
    expect([whole.address, body.address, table.worksheet.name]).toEqual(["Sheet1!B2:C4", "Sheet1!B3:C4", "Sheet1"]);
    expect(body.values).toEqual([["张三", 90], ["李四", 80]]);
    expect(heads.values).toEqual([["姓名", "分数"]]);
    expect(table.columns.items.map((each) => [each.name, each.index])).toEqual([["姓名", 0], ["分数", 1]]);
    expect(table.rows.items.map((each): unknown[][] => each.values)).toEqual([[["张三", 90]], [["李四", 80]]]);
    expect(column.values).toEqual([[90], [80]]);
    expect(sum.values).toEqual([[170]]);
    table.convertToRange();
    const count = sheet.tables.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
  expect(await failureOf(run((sheet) => void sheet.tables.getItem("无")))).toBe("ItemNotFound TableCollection.getItem");
});

test("settings and custom XML parts", async () => {
  await deskInTest();
  await run(async (_sheet, context) => {
    const { settings, customXmlParts } = context.workbook;
    settings.add("locale", "zh");
    settings.add("list", [1, { a: true }]);
    const part = customXmlParts.add('<t:template xmlns:t="urn:kpi:template"><t:n/></t:template>');
    customXmlParts.add('<other xmlns="urn:other"/>');
    settings.load("items/key,items/value");
    part.load("id,namespaceUri");
    const own = customXmlParts.getByNamespace("urn:kpi:template");
    own.load("items/id");
    const only = own.getOnlyItem().getXml();
    const none = settings.getItemOrNullObject("无");
    await context.sync();
    expect(settings.items.map((each): unknown[] => [each.key, each.value])).toEqual([["locale", "zh"], ["list", [1, { a: true }]]]);
    expect(part.namespaceUri).toBe("urn:kpi:template");
    expect(own.items.map((each) => each.id)).toEqual([part.id]);
    expect(only.value).toContain("<t:n/>");
    expect(none.isNullObject).toBe(true);
    part.setXml('<t:template xmlns:t="urn:kpi:template" v="2"/>');
    settings.getItem("locale").delete();
    const again = customXmlParts.getItem(part.id).getXml();
    const count = settings.getCount();
    await context.sync();
    expect(again.value).toContain('v="2"');
    expect(count.value).toBe(1);
    part.delete();
    const left = customXmlParts.getCount();
    await context.sync();
    expect(left.value).toBe(1);
  });
  expect(await failureOf(run((_sheet, context) => void context.workbook.customXmlParts.add("<a><b></a>")))).toBe("InvalidArgument CustomXmlPartCollection.add");
});

test("print layout and frozen panes", async () => {
  const { desk } = await deskInTest();
  await run(async (sheet, context) => {
    const layout = sheet.pageLayout;
    layout.orientation = "Landscape";
    layout.paperSize = "A4";
    layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    layout.centerHorizontally = true;
    layout.setPrintMargins("Centimeters", { left: 2.54, top: 1.27 });
    layout.setPrintArea("A1:H40");
    layout.setPrintTitleRows("$1:$5");
    layout.headersFooters.defaultForAllPages.set({ leftFooter: "模板 S12", centerFooter: "2026-11", rightFooter: "第 &P 页，共 &N 页" });
    sheet.freezePanes.freezeAt(sheet.getRange("A1:B5"));
    layout.load("orientation,paperSize,zoom,leftMargin,topMargin,centerHorizontally");
    layout.headersFooters.defaultForAllPages.load("leftFooter,centerFooter,rightFooter");
    const area = layout.getPrintAreaOrNullObject().load("address");
    const titles = layout.getPrintTitleRowsOrNullObject().load("address");
    const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    expect([layout.orientation, layout.paperSize, layout.leftMargin, layout.centerHorizontally]).toEqual(["Landscape", "A4", 72, true]);
    expect(layout.topMargin).toBeCloseTo(36);
    expect(layout.zoom).toEqual({ horizontalFitToPages: 1 });
    const { leftFooter, centerFooter, rightFooter } = layout.headersFooters.defaultForAllPages;
    expect([leftFooter, centerFooter, rightFooter]).toEqual(["模板 S12", "2026-11", "第 &P 页，共 &N 页"]);
    expect([area.address, titles.address, frozen.address]).toEqual(["Sheet1!A1:H40", "Sheet1!1:5", "Sheet1!A1:B5"]);
    sheet.freezePanes.unfreeze();
    const none = sheet.freezePanes.getLocationOrNullObject();
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
  expect(desk.activeSheet().headerFooter.oddFooter).toBe("&L模板 S12&C2026-11&R第 &P 页，共 &N 页");
});

test("collections load with top and skip, nested paths and options as objects", async () => {
  await deskInTest();
  await run(async (_sheet, context) => {
    const { worksheets } = context.workbook;
    for (const name of ["甲", "乙", "丙"]) worksheets.add(name);
    worksheets.load({ select: "name", top: 2, skip: 1 });
    await context.sync();
    expect(worksheets.items.map((each) => each.name)).toEqual(["甲", "乙"]);
    context.workbook.load({ worksheets: { name: true, protection: { protected: true } } } as Excel.Interfaces.WorkbookLoadOptions);
    await context.sync();
    expect(context.workbook.worksheets.items.map((each) => [each.name, each.protection.protected])).toContainEqual(["丙", false]);
    const range = worksheets.getItem("甲").getRange("A1:A2").load();
    await context.sync();
    expect([range.address, range.values]).toEqual(["甲!A1:A2", [[""], [""]]]);
  });
});
