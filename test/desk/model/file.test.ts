import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { createDesk, type FullDesk } from "../../../src/desk/model/createDesk";
import { readFunctionsJson } from "../../../src/desk/model/functionsJson";
import { snapshot } from "../../../src/desk/model/snapshot";
import { closeDesks, deskInTest } from "../../support/deskInTest";

afterEach(closeDesks);

async function reopened(desk: FullDesk): Promise<FullDesk> {
  const again = await createDesk({ emptyCellsAs: null });
  await again.open(await desk.save(), "again.xlsx");
  return again;
}

async function partsOf(desk: FullDesk): Promise<Record<string, string>> {
  const parts = unzipSync(await desk.save());
  return Object.fromEntries(Object.entries(parts).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

/** A book made through the API with a bit of everything. */
async function furnished(): Promise<FullDesk> {
  const { desk } = await deskInTest();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.name = "名 册";
    const other = context.workbook.worksheets.add("汇总");
    sheet.getRange("A1:D3").values = [
      ["姓名", "得分", "比例", "日期"],
      ["'=1+1", 92.5, "95%", "2026-11-21"],
      ["'007", "=B2*2", "=XLOOKUP(\"x\",A1:A2,B1:B2,0)", "=RANK.EQ(B2,B2:B3)"],
    ];
    sheet.getRange("F1").formulas = [["=B2:B3*2"]];
    sheet.getRange("H1:H2").formulas = [["=SUM(B2:B3*2)"], ["=SUMPRODUCT((B2:B3>0)*B2:B3)"]];
    sheet.getRange("A1:D1").format.font.set({ bold: true, color: "#1F4E78", name: "Microsoft YaHei", size: 12 });
    sheet.getRange("A1:D1").format.fill.color = "#F2F2F2";
    sheet.getRange("A1:D3").format.borders.getItem("InsideHorizontal").style = "Continuous";
    sheet.getRange("A1:A3").format.set({ horizontalAlignment: "Center", wrapText: true });
    sheet.getRange("A:A").format.columnWidth = 90;
    sheet.getRange("E:E").columnHidden = true;
    sheet.getRange("1:1").format.rowHeight = 28;
    sheet.getRange("A5:C5").merge();
    const rule = sheet.getRange("B2:B3").dataValidation;
    rule.rule = { decimal: { formula1: "=$A$10", formula2: "=$B$10*2", operator: "Between" } };
    rule.errorAlert = { title: "超出\n范围", message: "<0> & \"25\"", showAlert: true, style: "Stop" };
    sheet.getRange("C2").dataValidation.rule = { list: { inCellDropDown: true, source: "优,良,差" } };
    other.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange("A2:A3") } };
    const format = sheet.getRange("B2:B3").conditionalFormats.add("Custom");
    format.custom.rule.formula = "=B2<60";
    format.custom.format.fill.color = "#FFC7CE";
    sheet.getRange("B2:B3").format.protection.locked = false;
    sheet.names.add("合计", sheet.getRange("B3"));
    context.workbook.names.add("全部", other.getRange("A1:B2"), "说明");
    other.names.add("合计", "=汇总!$A$1");
    context.workbook.names.add("常数", "=LET(x,2,x*3)");
    sheet.freezePanes.freezeRows(1);
    sheet.showGridlines = false;
    sheet.tabColor = "#1F4E78";
    sheet.pageLayout.set({ orientation: "Landscape", paperSize: "A4", zoom: { horizontalFitToPages: 1 }, centerHorizontally: true });
    sheet.pageLayout.setPrintArea("A1:H40");
    sheet.pageLayout.setPrintTitleRows("$1:$2");
    sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "第 &P 页";
    other.getRange("B2:C3").values = [["甲", "乙"], [1, 2]];
    other.tables.add("B2:C3", true).name = "表1";
    sheet.protection.protect({ allowFormatRows: true }, "pw");
    context.workbook.customXmlParts.add('<t xmlns="urn:kpi">模板</t>');
    context.workbook.settings.add("prefs", { locale: "zh", list: [1, 2] });
    other.activate();
    await context.sync();
  });
  return desk;
}

test("a workbook is the same after saving and opening, twice", async () => {
  const desk = await furnished();
  const again = await reopened(desk);
  const before = snapshot(desk);
  expect(before.sheets[0]?.cells["F2"]?.value).toBe(370);
  expect(snapshot(again)).toEqual(before);
  expect(snapshot(await reopened(again))).toEqual(before);
});

test("functions younger than the format carry their prefix, arrays their place, texts their apostrophe", async () => {
  const parts = await partsOf(await furnished());
  const sheet = parts["xl/worksheets/sheet1.xml"] ?? "";
  expect(sheet).toContain("<f>_xlfn.XLOOKUP(");
  expect(sheet).toContain("<f>_xlfn.RANK.EQ(");
  expect(sheet).toMatch(/<c r="F1"[^>]* cm="1"><f t="array" ref="F1:F2">B2:B3\*2<\/f>/);
  expect(sheet).toMatch(/<c r="H1"[^>]* cm="1"><f t="array" ref="H1">/);
  expect(sheet).toMatch(/<c r="H2"><f>SUMPRODUCT/);
  expect(sheet).toMatch(/<c r="B3"[^>]*><f>B2\*2/);
  expect(sheet).not.toMatch(/<c r="B3"[^>]* cm=/);
  expect(parts["xl/workbook.xml"]).toContain("_xlfn.LET(_xlpm.x,2,_xlpm.x*3)");
  const style = Number(/<c r="A2" s="(\d+)"/.exec(sheet)?.[1]);
  const styles = /<cellXfs[^>]*>([\s\S]*?)<\/cellXfs>/.exec(parts["xl/styles.xml"] ?? "")?.[1]?.match(/<xf\s[^>]*\/>|<xf\s[^>]*>[\s\S]*?<\/xf>/g) ?? [];
  expect(styles[style]).toContain('quotePrefix="1"');
  expect(styles[Number(/<c r="A1" s="(\d+)"/.exec(sheet)?.[1])]).not.toContain("quotePrefix");
  expect(sheet).not.toContain('patternType="undefined"');
});

test("an add-in's functions are saved as Excel names them and understood in both of its forms", async () => {
  const { desk, host } = await deskInTest();
  CustomFunctions.associate("BAND", (values: number[][]) => values.map((row) => row.map((value) => value + 1)));
  host.registerFunctions(readFunctionsJson('{"functions":[{"id":"BAND","name":"BAND","parameters":[{"dimensionality":"matrix"}]}]}', "KPI"));
  desk.type("Sheet1", 1, 1, "=IF(TRUE,KPI.BAND({1;2}),\"KPI.BAND(\")");
  desk.type("Sheet1", 1, 2, "=kpi.band(5)");
  await desk.settled();
  const sheet = (await partsOf(desk))["xl/worksheets/sheet1.xml"] ?? "";
  expect(sheet).toContain('<c r="A1" cm="1"><f t="array" ref="A1:A2">IF(TRUE,_xldudf_KPI_BAND({1;2}),&quot;KPI.BAND(&quot;)</f><v>2</v>');
  expect(sheet).toContain('<f t="array" ref="B1">_xldudf_KPI_BAND(5)</f>');
  const parts = unzipSync(await desk.save());
  parts["xl/worksheets/sheet1.xml"] = strToU8(sheet.replace("_xldudf_KPI_BAND(5)", "[2]!_xldudf_KPI_BAND(5)"));
  await desk.open(zipSync(parts), "x.xlsx");
  await desk.settled();
  expect([desk.formulaOf("Sheet1", 1, 1), desk.formulaOf("Sheet1", 1, 2)]).toEqual(['IF(TRUE,KPI.BAND({1;2}),"KPI.BAND(")', "KPI.BAND(5)"]);
  expect([desk.valueOf("Sheet1", 1, 1), desk.valueOf("Sheet1", 2, 1), desk.valueOf("Sheet1", 1, 2)]).toEqual([2, 3, 6]);
});

test("parts that the model drops are carried over: custom properties, add-ins' parts with their settings, custom XML", async () => {
  const desk = await createDesk({ emptyCellsAs: null });
  desk.state.xmlParts.push({ id: "{A0000000-0000-0000-0000-000000000001}", xml: '<?xml version="1.0" encoding="utf-16"?><a xmlns="urn:a">甲</a>' });
  desk.state.carried.push({ path: "docProps/custom.xml", bytes: strToU8("<Properties/>"), contentType: "application/vnd.openxmlformats-officedocument.custom-properties+xml" });
  desk.state.settings.set("旧", { a: '"' });
  const again = await reopened(desk);
  expect(again.state.xmlParts).toEqual([{ id: "{A0000000-0000-0000-0000-000000000001}", xml: '<?xml version="1.0" encoding="UTF-8"?><a xmlns="urn:a">甲</a>' }]);
  expect([...again.state.settings]).toEqual([["旧", { a: '"' }]]);
  again.state.settings.set("neu", 1);
  const parts = await partsOf(again);
  expect(parts["docProps/custom.xml"]).toBe("<Properties/>");
  expect(parts["[Content_Types].xml"]).toContain('PartName="/docProps/custom.xml"');
  expect(parts["_rels/.rels"]?.match(/custom-properties/g)).toHaveLength(1);
  expect([...(await reopened(again)).state.settings.keys()]).toEqual(["旧", "neu"]);
});

test("validations that refer to cells survive, also those of Excel's extension and of dates", async () => {
  const desk = await furnished();
  const parts = unzipSync(await desk.save());
  const xml = strFromU8(parts["xl/worksheets/sheet2.xml"] ?? new Uint8Array());
  const date = '<dataValidation type="date" operator="greaterThan" allowBlank="1" sqref="D1:D9 F1"><formula1>$A$1</formula1></dataValidation>';
  const extension = '<extLst><ext uri="x"><x14:dataValidations><x14:dataValidation type="list"><x14:formula1><xm:f>\'名 册\'!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>Z1</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';
  parts["xl/worksheets/sheet2.xml"] = strToU8(xml.replace("</dataValidations>", `${date}</dataValidations>`).replace("</worksheet>", `${extension}</worksheet>`));
  const opened = await createDesk({ emptyCellsAs: null });
  await opened.open(zipSync(parts), "x.xlsx");
  const again = await reopened(opened);
  for (const each of [opened, again]) {
    expect(each.choicesOf("汇总", 1, 1)).toEqual(["=1+1", "007"]);
    expect(each.choicesOf("汇总", 1, 26)).toEqual(["姓名", "=1+1", "007"]);
    const rules = snapshot(each).sheets[1]?.validations;
    const rule: unknown = expect.objectContaining({ type: "date", formulae: ["$A$1"] });
    expect(rules).toContainEqual(expect.objectContaining({ address: "F1", rule }));
  }
});

test("a conditional format's fill has its pattern named after a round trip", async () => {
  const parts = unzipSync(await (await furnished()).save());
  const styles = strFromU8(parts["xl/styles.xml"] ?? new Uint8Array());
  parts["xl/styles.xml"] = strToU8(styles.replace('<dxf><fill><patternFill patternType="solid">', "<dxf><fill><patternFill>"));
  const desk = await createDesk({ emptyCellsAs: null });
  await desk.open(zipSync(parts), "x.xlsx");
  const saved = (await partsOf(desk))["xl/styles.xml"] ?? "";
  expect(saved).toContain('<dxf><fill><patternFill patternType="solid"><bgColor rgb="FFFFC7CE"/>');
});

test("shared formulas stand on their own and dates are numbers after opening", async () => {
  const desk = await createDesk({ emptyCellsAs: null });
  const sheet = desk.activeSheet();
  sheet.getCell("A1").value = new Date(Date.UTC(2026, 10, 21));
  sheet.getCell("A1").numFmt = 'yyyy"年"m"月"d"日"';
  sheet.getCell("B1").value = { formula: "A1+1", shareType: "shared", ref: "B1:B3" } as never; // as files from Excel have it
  sheet.getCell("B2").value = { sharedFormula: "B1" };
  sheet.getCell("A2").value = 5;
  const again = await reopened(desk);
  expect(again.valueOf("Sheet1", 1, 1)).toBe(46347);
  expect(again.textOf("Sheet1", 1, 1)).toBe("2026年11月21日");
  again.type("Sheet1", 1, 2, "x");
  expect([again.formulaOf("Sheet1", 2, 2), again.valueOf("Sheet1", 2, 2)]).toEqual(["A2+1", 6]);
});

test("what is no workbook is refused and the open one stays", async () => {
  const desk = await furnished();
  const before = snapshot(desk);
  await expect(desk.open(strToU8("nonsense"), "x.xlsx")).rejects.toThrow();
  expect(snapshot(desk)).toEqual(before);
});
