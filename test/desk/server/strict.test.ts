import { closeDesks, deskInTest, failureOf } from "../../support/deskInTest";

afterEach(closeDesks);

const inSheet = (work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void) =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("Sheet1"), context);
    await context.sync();
  });

test("what the desk does not have answers ApiNotFound, at its place, and is logged", async () => {
  const { host, warnings } = await deskInTest();
  const attempts: [(sheet: Excel.Worksheet, context: Excel.RequestContext) => void, string][] = [
    [(sheet) => void sheet.shapes.addTextBox("x"), "Worksheet.shapes"],
    [(sheet) => sheet.getRange("A1").flashFill(), "Range.flashFill"],
    [(sheet) => void sheet.load("enableCalculation"), "Worksheet.enableCalculation"],
    [(sheet) => void (sheet.getRange("A1").style = "Good"), "Range.style"],
    [(sheet) => void sheet.getRange("A1").load("format/nonsense"), "RangeFormat.nonsense"],
    [(_sheet, context) => void context.workbook.pivotTables.load("items"), "Workbook.pivotTables"],
  ];
  for (const [attempt, place] of attempts) expect(await failureOf(inSheet(attempt))).toBe(`ApiNotFound ${place}`);
  expect(host.log).toEqual(attempts.map(([, place]) => `ApiNotFound ${place}`));
  expect(warnings).toHaveLength(attempts.length);
});

test("members newer than the announced version are not there", async () => {
  const { host } = await deskInTest({ excelApi: "1.8" });
  expect(await failureOf(inSheet((sheet) => sheet.getRange("A1").copyFrom("B1")))).toBe("ApiNotFound Range.copyFrom");
  expect(await failureOf(inSheet((sheet) => void sheet.pageLayout.load("orientation")))).toBe("ApiNotFound Worksheet.pageLayout");
  expect(await failureOf(inSheet((sheet) => sheet.freezePanes.freezeRows(1)))).toBe("none");
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.8")).toBe(true);
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.9")).toBe(false);
  expect(host.excelApi).toBe("1.8");
});

test("a batch stops at its first failure and what went before stays done", async () => {
  const { desk } = await deskInTest();
  const failure = failureOf(inSheet((sheet) => {
    sheet.getRange("A1").values = [["vorher"]];
    sheet.getRange("A2").values = [[1, 2]];
    sheet.getRange("A3").values = [["nachher"]];
  }));
  expect(await failure).toBe("InvalidArgument Range.values");
  expect([1, 2, 3].map((row) => desk.valueOf("Sheet1", row, 1))).toEqual(["vorher", null, null]);
});

test("a protected sheet refuses locked cells, formats, merges and rules; unlocked cells take values", async () => {
  await deskInTest();
  await inSheet((sheet) => {
    sheet.getRange("B1").format.protection.locked = false;
    sheet.protection.protect({ selectionMode: "Unlocked" });
  });
  const refused: [(sheet: Excel.Worksheet) => void, string][] = [
    [(sheet) => void (sheet.getRange("A1").values = [[1]]), "Range.values"],
    [(sheet) => void (sheet.getRange("A1:B1").values = [[1, 2]]), "Range.values"],
    [(sheet) => void (sheet.getRange("B1").format.fill.color = "red"), "RangeFill.color"],
    [(sheet) => void (sheet.getRange("A1").format.protection.locked = false), "FormatProtection.locked"],
    [(sheet) => sheet.getRange("A1:B1").merge(), "Range.merge"],
    [(sheet) => sheet.getRange("A1").clear(), "Range.clear"],
    [(sheet) => void (sheet.getRange("A1").format.columnWidth = 10), "RangeFormat.columnWidth"],
    [(sheet) => void (sheet.getRange("A1").rowHidden = true), "Range.rowHidden"],
    [(sheet) => void (sheet.getRange("A1").dataValidation.rule = { custom: { formula: "=TRUE" } }), "DataValidation.rule"],
  ];
  for (const [attempt, place] of refused) expect(await failureOf(inSheet(attempt))).toBe(`AccessDenied ${place}`);
  expect(await failureOf(inSheet((sheet) => void (sheet.getRange("B1").values = [[1]])))).toBe("none");
  expect(await failureOf(inSheet((sheet) => sheet.protection.protect()))).toBe("InvalidOperation WorksheetProtection.protect");
  await inSheet((sheet) => sheet.protection.unprotect());
  expect(await failureOf(inSheet((sheet) => void (sheet.getRange("A1").values = [[1]])))).toBe("none");
});

test("a password is asked for", async () => {
  await deskInTest();
  await inSheet((sheet) => sheet.protection.protect({}, "geheim"));
  expect(await failureOf(inSheet((sheet) => sheet.protection.unprotect("falsch")))).toBe("AccessDenied WorksheetProtection.unprotect");
  expect(await failureOf(inSheet((sheet) => sheet.protection.unprotect()))).toBe("AccessDenied WorksheetProtection.unprotect");
  expect(await failureOf(inSheet((sheet) => sheet.protection.unprotect("geheim")))).toBe("none");
});

test("requests above 5 MB are refused and counted", async () => {
  const { host } = await deskInTest();
  const text = "字".repeat(32_000);
  const big = failureOf(inSheet((sheet) => void (sheet.getRange("A1:A60").values = Array.from({ length: 60 }, () => [text]))));
  expect(await big).toBe("RequestPayloadSizeLimitExceeded");
  expect(host.stats.maxRequestBytes).toBeGreaterThan(5 * 1024 * 1024);
});

test("the k-th batch is refused, before or after it was carried out", async () => {
  const { desk, host } = await deskInTest();
  const write = (row: number) => failureOf(inSheet((sheet) => void (sheet.getCell(row - 1, 0).values = [[row]])));
  host.refuse(2, "before");
  host.refuse(3, "after");
  expect([await write(1), await write(2), await write(3), await write(4)]).toEqual(["none", "GeneralException", "GeneralException", "none"]);
  expect([1, 2, 3, 4].map((row) => desk.valueOf("Sheet1", row, 1))).toEqual([1, null, 3, 4]);
  expect(host.stats.syncs).toBe(4);
});

test("more distinct formulas than the engine can hold fail loudly", async () => {
  const { host } = await deskInTest();
  const complaint = jest.spyOn(console, "error").mockImplementation(() => undefined);
  await inSheet((sheet) => {
    for (let part = 0; part < 11; part++)
      sheet.getRangeByIndexes(part * 1000, 0, 1000, 1).formulas = Array.from({ length: 1000 }, (_, row) => [`=${part * 1000 + row}+1`]);
  });
  expect(await failureOf(inSheet((sheet) => void sheet.getRange("A1").load("values")))).toBe("GeneralException");
  expect(host.log.join()).toContain("at most 10000 different formulas");
  await new Promise((resolve) => setTimeout(resolve, 500));
  complaint.mockRestore();
});
