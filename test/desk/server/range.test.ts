import { closeDesks, deskInTest, failureOf } from "../../support/deskInTest";

afterEach(closeDesks);

const inSheet = (work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>) =>
  Excel.run(async (context) => work(context.workbook.worksheets.getItem("Sheet1"), context));

test("values are written and read back as Excel reads them", async () => {
  await deskInTest();
  await inSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:D3");
    range.values = [
      [1, "=A1+1", "张三", true],
      ["95%", "1,200", "'007", "2026-11"],
      ["=1/0", "", "=NA()", "-张三"],
    ];
    range.load("values,formulas,text,valueTypes,numberFormat,address,rowIndex,columnIndex,rowCount,columnCount,cellCount");
    await context.sync();
    expect(range.values).toEqual([
      [1, 2, "张三", true],
      [0.95, 1200, "007", 46327],
      ["#DIV/0!", "", "#N/A", "-张三"],
    ]);
    expect(range.formulas[0]).toEqual([1, "=A1+1", "张三", true]);
    expect(range.formulas[2]).toEqual(["=1/0", "", "=NA()", "-张三"]);
    expect(range.text[1]).toEqual(["95%", "1,200", "007", "Nov-26"]);
    expect(range.valueTypes[2]).toEqual(["Error", "Empty", "Error", "String"]);
    expect(range.numberFormat[1]).toEqual(["0%", "#,##0", "General", "mmm-yy"]);
    expect([range.address, range.rowIndex, range.columnIndex, range.rowCount, range.columnCount, range.cellCount]).toEqual(["Sheet1!A1:D3", 0, 0, 3, 4, 12]);
  });
});

test("cells formatted as text keep what is written, null leaves a cell alone, one value fills a range", async () => {
  await deskInTest();
  await inSheet(async (sheet, context) => {
    const texts = sheet.getRange("A1:A3");
    texts.numberFormat = [["@"], ["@"], ["@"]];
    texts.values = [["007"], ["=1+1"], ["2026-11"]];
    sheet.getRange("B1:B3").values = [[1], [2], [3]];
    sheet.getRange("B1:B3").values = [["x"], [null], [""]];
    sheet.getRange("C1:D2").values = 7 as unknown as number[][]; // Excel takes one value for all; the types do not say so
    const all = sheet.getRange("A1:D3").load("values");
    await context.sync();
    expect(all.values).toEqual([
      ["007", "x", 7, 7],
      ["=1+1", 2, 7, 7],
      ["2026-11", "", "", ""],
    ]);
  });
});

test("wrong shapes, objects and unreadable formulas are refused", async () => {
  await deskInTest();
  const write = (values: unknown) => inSheet(async (sheet, context) => {
    sheet.getRange("A1:B2").values = values as unknown[][];
    await context.sync();
  });
  expect(await failureOf(write([[1, 2]]))).toBe("InvalidArgument Range.values");
  expect(await failureOf(write([[1], [2]]))).toBe("InvalidArgument Range.values");
  expect(await failureOf(write([[1, 2], [{}, 3]]))).toBe("InvalidArgument Range.values");
  expect(await failureOf(write([[1, 2], ["=SUM(", 3]]))).toBe("InvalidArgument Range.values");
});

test("more than 1,500 cells arrive although the library cuts them into several writes", async () => {
  await deskInTest();
  await inSheet(async (sheet, context) => {
    const values = Array.from({ length: 2000 }, (_, row) => [row, `第${row}行`]);
    const range = sheet.getRange("A1:B2000");
    range.values = values;
    range.load("values");
    await context.sync();
    expect(range.values).toEqual(values);
  });
});

test.each<[string, (range: Excel.Range, sheet: Excel.Worksheet) => Excel.Range, string]>([
  ["getCell", (range) => range.getCell(1, 1), "C3"],
  ["getCell outside", (range) => range.getCell(4, 4), "F6"],
  ["getRow", (range) => range.getRow(1), "B3:D3"],
  ["getColumn", (range) => range.getColumn(2), "D2:D4"],
  ["getLastCell", (range) => range.getLastCell(), "D4"],
  ["getLastRow", (range) => range.getLastRow(), "B4:D4"],
  ["getLastColumn", (range) => range.getLastColumn(), "D2:D4"],
  ["getEntireRow", (range) => range.getEntireRow(), "2:4"],
  ["getEntireColumn", (range) => range.getEntireColumn(), "B:D"],
  ["getOffsetRange", (range) => range.getOffsetRange(1, -1), "A3:C5"],
  ["getResizedRange", (range) => range.getResizedRange(-1, 1), "B2:E3"],
  ["getAbsoluteResizedRange", (range) => range.getAbsoluteResizedRange(1, 2), "B2:C2"],
  ["getRowsBelow", (range) => range.getRowsBelow(2), "B5:D6"],
  ["getRowsAbove", (range) => range.getRowsAbove(1), "B1:D1"],
  ["getColumnsAfter", (range) => range.getColumnsAfter(1), "E2:E4"],
  ["getBoundingRect", (range) => range.getBoundingRect("F1"), "B1:F4"],
  ["getIntersection", (range) => range.getIntersection("C1:Z3"), "C2:D3"],
  ["getIntersection with an object", (range, sheet) => range.getIntersection(sheet.getRange("D4:E9")), "D4"],
  ["getUsedRange", (range) => range.getUsedRange(), "B2:D4"],
  ["getUsedRange of values", (range) => range.getUsedRange(true), "C3:D3"],
  ["getSurroundingRegion", (range) => range.getCell(1, 1).getSurroundingRegion(), "C3:D3"],
  ["getRangeByIndexes", (_range, sheet) => sheet.getRangeByIndexes(1, 2, 3, 4), "C2:F4"],
  ["worksheet.getCell", (_range, sheet) => sheet.getCell(0, 27), "AB1"],
  ["find", (range) => range.find("乙", {}), "D3"],
])("%s", async (_name, go, address) => {
  await deskInTest();
  await inSheet(async (sheet, context) => {
    sheet.getRange("C3:D3").values = [["甲", "乙"]];
    sheet.getRange("B2:D4").format.fill.color = "#FF0000";
    const found = go(sheet.getRange("B2:D4"), sheet).load("address");
    await context.sync();
    expect(found.address).toBe(`Sheet1!${address}`);
  });
});

test("what is not there is a null object or ItemNotFound", async () => {
  await deskInTest();
  await inSheet(async (sheet, context) => {
    const none = sheet.getRange("A1").getIntersectionOrNullObject("B2");
    const empty = sheet.getUsedRangeOrNullObject();
    none.load("address");
    await context.sync();
    expect([none.isNullObject, empty.isNullObject]).toEqual([true, true]);
  });
  expect(await failureOf(inSheet(async (sheet, context) => {
    sheet.getRange("A1").getIntersection("B2");
    await context.sync();
  }))).toBe("ItemNotFound Range.getIntersection");
  expect(await failureOf(inSheet(async (sheet, context) => {
    sheet.getRange("A0:B");
    await context.sync();
  }))).toBe("InvalidArgument Worksheet.getRange");
});

test("merging keeps the first value only; unmerging parts them again", async () => {
  const { desk } = await deskInTest();
  await inSheet(async (sheet, context) => {
    sheet.getRange("A1:B2").values = [[1, 2], [3, 4]];
    sheet.getRange("A1:B2").merge();
    const range = sheet.getRange("A1:B2").load("values");
    await context.sync();
    expect(range.values).toEqual([[1, ""], ["", ""]]);
    expect(desk.activeSheet().mergedRegions).toHaveLength(1);
    sheet.getRange("B2").unmerge();
    sheet.getRange("A4:B5").merge(true);
    await context.sync();
    expect(desk.activeSheet().mergedRegions).toEqual([
      { top: 4, left: 1, bottom: 4, right: 2 },
      { top: 5, left: 1, bottom: 5, right: 2 },
    ]);
  });
});

test("clear takes contents, formats or both", async () => {
  await deskInTest();
  await inSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:C1");
    range.values = [[1, 2, 3]];
    range.format.fill.color = "#00FF00";
    sheet.getRange("A1").clear("Contents");
    sheet.getRange("B1").clear("Formats");
    sheet.getRange("C1").clear();
    const cells = ["A1", "B1", "C1"].map((address) => sheet.getRange(address).load("values,format/fill/color"));
    await context.sync();
    expect(cells.map((cell): unknown[] => [cell.values[0]?.[0], cell.format.fill.color])).toEqual([["", "#00FF00"], [2, "#FFFFFF"], ["", "#FFFFFF"]]);
  });
});

test("copyFrom moves relative references along", async () => {
  await deskInTest();
  await inSheet(async (sheet, context) => {
    sheet.getRange("A1:B1").formulas = [[2, "=A1*$A$1"]];
    sheet.getRange("A2:A3").values = [[3], [4]];
    sheet.getRange("B2:B3").copyFrom("B1");
    sheet.getRange("D1").copyFrom("A1:A3", "Values", false, true);
    const copied = sheet.getRange("B1:B3").load("formulas,values");
    const turned = sheet.getRange("D1:F1").load("values");
    await context.sync();
    expect(copied.formulas).toEqual([["=A1*$A$1"], ["=A2*$A$1"], ["=A3*$A$1"]]);
    expect(copied.values).toEqual([[4], [6], [8]]);
    expect(turned.values).toEqual([[2, 3, 4]]);
  });
});

test("a spill is seen, read and blocked", async () => {
  await deskInTest();
  await inSheet(async (sheet, context) => {
    sheet.getRange("A1:A3").values = [[1], [2], [3]];
    sheet.getRange("C1").formulas = [["=A1:A3*2"]];
    const source = sheet.getRange("C1").load("hasSpill,values");
    const to = sheet.getRange("C1").getSpillingToRange().load("address,values");
    const parent = sheet.getRange("C3").getSpillParent().load("address");
    const none = sheet.getRange("A1").getSpillParentOrNullObject();
    await context.sync();
    expect([source.hasSpill, to.address, parent.address, none.isNullObject]).toEqual([true, "Sheet1!C1:C3", "Sheet1!C1", true]);
    expect(to.values).toEqual([[2], [4], [6]]);
    sheet.getRange("C2").values = [["im Weg"]];
    source.load("values,hasSpill");
    await context.sync();
    expect(source.values).toEqual([["#SPILL!"]]);
    sheet.getRange("C2").clear("Contents");
    to.load("values");
    await context.sync();
    expect(to.values).toEqual([[2], [4], [6]]);
  });
});

test("inserting and deleting single cells is refused, and said so", async () => {
  const { host, warnings } = await deskInTest();
  expect(await failureOf(inSheet(async (sheet, context) => {
    sheet.getRange("A2:B2").insert("Down");
    await context.sync();
  }))).toBe("ApiNotFound Range.insert");
  expect(host.log).toEqual(["ApiNotFound Range.insert"]);
  expect(warnings).toHaveLength(1);
});

test("a range that is kept serves later batches and follows its renamed sheet", async () => {
  await deskInTest();
  await inSheet(async (sheet, context) => {
    const range = sheet.getRange("B2").getResizedRange(1, 1);
    context.trackedObjects.add(range);
    await context.sync();
    sheet.name = "改名 之后";
    await context.sync();
    range.values = [[1, 2], [3, 4]];
    range.load("address,values");
    await context.sync();
    expect(range.address).toBe("'改名 之后'!B2:C3");
    expect(range.values).toEqual([[1, 2], [3, 4]]);
    context.trackedObjects.remove(range);
    await context.sync();
  });
});

test("rows say one by one whether they are hidden, and nothing that the desk does not know", async () => {
  await deskInTest();
  await inSheet(async (sheet, context) => {
    sheet.getRange("3:3").rowHidden = true;
    const rows = sheet.getRange("B2:C4").getRowProperties({ rowHidden: true, rowIndex: true });
    await context.sync();
    expect(rows.value).toEqual([{ rowHidden: false, rowIndex: 1 }, { rowHidden: true, rowIndex: 2 }, { rowHidden: false, rowIndex: 3 }]);
  });
  const asking = (address: string, wanted: Excel.RowPropertiesLoadOptions) =>
    failureOf(inSheet(async (sheet, context) => {
      sheet.getRange(address).getRowProperties(wanted);
      await context.sync();
    }));
  expect(await asking("A1:A2", { address: true })).toBe("ApiNotFound Range.getRowProperties");
  expect(await asking("A:A", { rowHidden: true })).toBe("InvalidArgument Range.getRowProperties");
});
