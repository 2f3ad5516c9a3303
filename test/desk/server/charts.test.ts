import { placedCharts } from "../../../src/desk/model/charts/chartPicture";
import type { FullDesk } from "../../../src/desk/model/createDesk";
import { snapshot } from "../../../src/desk/model/snapshot";
import { closeDesks, deskInTest, failureOf } from "../../support/deskInTest";

afterEach(closeDesks);

const ROWS = [
  ["姓名", "得分", "部门平均"],
  ["张伟", 92, 80],
  ["李娜", 78, 80],
  ["王芳", 85.5, 82],
];

const run = (work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void> | void) =>
  Excel.run(async (context) => {
    await work(context.workbook.worksheets.getItem("Sheet1"), context);
    await context.sync();
  });

/** A desk whose Sheet1 holds the table of scores in A1:C4. */
async function scores() {
  const made = await deskInTest();
  await run((sheet) => {
    sheet.getRange("A1:C4").values = ROWS;
  });
  return made;
}

const chartsIn = (desk: FullDesk) => snapshot(desk).sheets.map(({ charts }) => charts);

test("a chart is added, found by name, id and place, moved, renamed and deleted", async () => {
  await scores();
  await run(async (sheet, context) => {
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Auto");
    chart.load("name,id,chartType,left,top,width,height,title/text,title/visible,legend/visible,legend/position,series/items/name");
    await context.sync();
    expect([chart.name, chart.chartType, chart.width, chart.height]).toEqual(["Chart 1", "ColumnClustered", 360, 216]);
    expect([chart.title.text, chart.title.visible, chart.legend.visible, chart.legend.position]).toEqual(["Chart Title", true, true, "Bottom"]);
    expect(chart.series.items.map(({ name }) => name)).toEqual(["得分", "部门平均"]);
    chart.name = "排名";
    chart.setPosition("E2", "H11");
    const byName = sheet.charts.getItem("排名").load("id,left,top,width,height");
    const byId = sheet.charts.getItem(chart.id).load("name");
    const first = sheet.charts.getItemAt(0).load("name,worksheet/name");
    const none = sheet.charts.getItemOrNullObject("没有").load("name");
    const count = sheet.charts.getCount();
    await context.sync();
    expect([byName.id, byId.name, first.name, first.worksheet.name, none.isNullObject, count.value]).toEqual([chart.id, "排名", "排名", "Sheet1", true, 1]);
    expect([byName.left, byName.top, byName.width, byName.height]).toEqual([192, 15, 192, 150]);
    chart.set({ left: 10, top: 20.5, width: 300, height: 100 });
    chart.load("left,top,width,height");
    await context.sync();
    expect([chart.left, chart.top, chart.width, chart.height]).toEqual([10, 20.5, 300, 100]);
    chart.setPosition("B3");
    chart.load("left,top,width,height");
    await context.sync();
    expect([chart.left, chart.top, chart.width, chart.height]).toEqual([48, 30, 300, 100]);
    sheet.charts.load("count,items/name");
    await context.sync();
    expect([sheet.charts.count, sheet.charts.items.map(({ name }) => name)]).toEqual([1, ["排名"]]);
    chart.delete();
    sheet.charts.load("items");
    await context.sync();
    expect(sheet.charts.items).toEqual([]);
  });
});

test("titles, legend, axes and their fonts are set and read", async () => {
  await scores();
  await run(async (sheet, context) => {
    const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:C4"), Excel.ChartSeriesBy.columns);
    chart.title.text = "十一月得分\n排名";
    chart.title.format.font.set({ bold: true, size: 16, color: "#1F4E78", name: "Microsoft YaHei" });
    chart.legend.position = "Top";
    chart.legend.format.font.size = 8;
    const { valueAxis, categoryAxis } = chart.axes;
    valueAxis.load("minimum,maximum,majorUnit,numberFormat");
    await context.sync();
    expect([valueAxis.minimum, valueAxis.maximum, valueAxis.majorUnit, valueAxis.numberFormat]).toEqual([70, 95, 5, "General"]);
    valueAxis.set({ minimum: 40, maximum: 100, majorUnit: 20, numberFormat: "0.0" });
    valueAxis.title.text = "得分";
    valueAxis.majorGridlines.visible = false;
    categoryAxis.set({ reversePlotOrder: true, tickLabelPosition: "Low" });
    categoryAxis.format.font.set({ size: 9, color: "#333333" });
    categoryAxis.title.visible = false;
    chart.load("title/text,title/visible,title/format/font/bold,title/format/font/size,title/format/font/color,title/format/font/name,legend/position,legend/format/font/size");
    valueAxis.load("minimum,maximum,majorUnit,numberFormat,title/text,title/visible,majorGridlines/visible,type");
    categoryAxis.load("reversePlotOrder,tickLabelPosition,title/visible,format/font/size,format/font/color,type");
    await context.sync();
    expect([chart.title.text, chart.title.visible, chart.title.format.font.toJSON()]).toEqual([
      "十一月得分\n排名", true, { bold: true, size: 16, color: "#1F4E78", name: "Microsoft YaHei" },
    ]);
    expect([chart.legend.position, chart.legend.format.font.size]).toEqual(["Top", 8]);
    expect([valueAxis.minimum, valueAxis.maximum, valueAxis.majorUnit, valueAxis.numberFormat]).toEqual([40, 100, 20, "0.0"]);
    expect([valueAxis.title.text, valueAxis.title.visible, valueAxis.majorGridlines.visible, valueAxis.type]).toEqual(["得分", true, false, "Value"]);
    expect([categoryAxis.reversePlotOrder, categoryAxis.tickLabelPosition, categoryAxis.title.visible, categoryAxis.type]).toEqual([true, "Low", false, "Category"]);
    expect(categoryAxis.format.font.toJSON()).toEqual({ size: 9, color: "#333333" });
    chart.title.visible = false;
    chart.legend.visible = false;
    valueAxis.set({ minimum: "", maximum: "" });
    chart.load("title/text,title/visible,legend/visible");
    valueAxis.load("minimum,maximum");
    await context.sync();
    expect([chart.title.text, chart.title.visible, chart.legend.visible, valueAxis.minimum, valueAxis.maximum]).toEqual([null, false, false, 60, 100]);
  });
});

test("series: added, filled, coloured, labelled and deleted; points have colours of their own", async () => {
  const { desk } = await scores();
  await run(async (sheet, context) => {
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B4"), "Columns");
    const added = chart.series.add("目标", 1);
    added.setValues(sheet.getRange("C2:C4"));
    added.setXAxisValues(sheet.getRange("A2:A4"));
    added.format.fill.setSolidColor("#FF0000");
    added.gapWidth = 60;
    const first = chart.series.getItemAt(0);
    first.hasDataLabels = true;
    first.dataLabels.set({ position: "InsideEnd", numberFormat: "0.0" });
    first.points.getItemAt(2).format.fill.setSolidColor("#00B050");
    first.load("name,hasDataLabels,gapWidth,plotOrder,dataLabels/position,dataLabels/showValue,dataLabels/numberFormat,points/count");
    added.load("name,hasDataLabels,gapWidth,plotOrder");
    const values = added.getDimensionValues("Values");
    const third = first.points.getItemAt(2).load("value");
    await context.sync();
    expect([first.name, first.hasDataLabels, first.gapWidth, first.plotOrder, first.points.count]).toEqual(["得分", true, 60, 1, 3]);
    expect([first.dataLabels.position, first.dataLabels.showValue, first.dataLabels.numberFormat]).toEqual(["InsideEnd", true, "0.0"]);
    expect([added.name, added.hasDataLabels, added.gapWidth, added.plotOrder]).toEqual(["目标", false, 60, 2]);
    expect([values.value, third.value]).toEqual([[80, 80, 82], 85.5]);
  });
  const picture = () => placedCharts(desk.state, desk.activeSheet())[0]?.picture;
  expect(picture()?.categories).toEqual(["张伟", "李娜", "王芳"]);
  expect(picture()?.series).toMatchObject([
    { name: "得分", figures: [92, 78, 85.5], colour: "#4F81BD", pointColours: { 2: "#00B050" }, labels: ["92.0", "78.0", "85.5"], labelPlace: "inEnd" },
    { name: "目标", figures: [80, 80, 82], colour: "#FF0000", pointColours: {} },
  ]);
  await run(async (sheet, context) => {
    const { series } = sheet.charts.getItemAt(0);
    series.getItemAt(1).name = "=Sheet1!$C$1";
    series.getItemAt(0).delete();
    series.load("items/name");
    await context.sync();
    expect(series.items.map(({ name }) => name)).toEqual(["部门平均"]);
    sheet.charts.getItemAt(0).setData(sheet.getRange("A1:C2"));
    series.load("items/name");
    await context.sync();
    expect(series.items.map(({ name }) => name)).toEqual(["张伟"]);
  });
  expect(picture()).toMatchObject({ title: { text: "张伟" }, categories: ["得分", "部门平均"], series: [{ figures: [92, 80] }] });
});

test.each([
  ["more rows than columns", "A1:B4", "Auto", [["得分", 3]]],
  ["more columns than rows", "A1:C2", "Auto", [["张伟", 2]]],
  ["by rows when asked", "A1:C4", "Rows", [["张伟", 2], ["李娜", 2], ["王芳", 2]]],
  ["values alone", "B2:B4", "Auto", [["Series1", 3]]],
  ["values with a heading", "B1:B4", "Auto", [["得分", 3]]],
  ["categories without headings", "A2:B4", "Auto", [["Series1", 3]]],
  ["years as headings over an empty corner", "E1:G3", "Columns", [["2025", 2], ["2026", 2]]],
  ["dates as categories", "I1:J3", "Auto", [["合计", 2]]],
  ["two columns of names", "L1:N3", "Columns", [["得分", 2]]],
  ["whole columns", "A:B", "Auto", [["得分", 3]]],
  ["an empty range", "X1:Y3", "Auto", [["Series1", 2]]],
] as const)("the source is read as Excel does: %s", async (_what, address, by, expected) => {
  await scores();
  await run(async (sheet, context) => {
    sheet.getRange("E1:G3").values = [["", 2025, 2026], ["A", 1, 2], ["B", 3, 4]];
    sheet.getRange("I1:J3").values = [["日期", "合计"], ["2026-11-01", 5], ["2026-11-02", 6]];
    sheet.getRange("L1:N3").values = [["部门", "姓名", "得分"], ["一部", "甲", 1], ["二部", "乙", 2]];
    const { series } = sheet.charts.add("Line", sheet.getRange(address), by);
    series.load("items/name,items/points/count");
    await context.sync();
    expect(series.items.map((each) => [each.name, each.points.count])).toEqual(expected);
  });
});

test.each([
  "ColumnClustered", "ColumnStacked", "ColumnStacked100", "BarClustered", "BarStacked", "BarStacked100", "Line", "LineStacked", "LineMarkers",
  "LineMarkersStacked", "Area", "AreaStacked", "Pie", "Doughnut", "Radar", "RadarMarkers", "RadarFilled",
] as const)("%s keeps its kind, from any other and through a file", async (type) => {
  const { desk } = await scores();
  await run(async (sheet, context) => {
    sheet.charts.add(type, sheet.getRange("A1:C4"), "Auto").name = "一";
    const other = sheet.charts.add("Pie", sheet.getRange("A1:C4"), "Auto");
    other.chartType = type;
    sheet.charts.load("items/chartType");
    await context.sync();
    expect(sheet.charts.items.map(({ chartType }) => chartType)).toEqual([type, type]);
  });
  const before = chartsIn(desk);
  await desk.open(await desk.save(), "again.xlsx");
  expect(chartsIn(desk)).toEqual(before);
  await run(async (sheet, context) => {
    sheet.charts.load("items/chartType,items/name");
    await context.sync();
    expect(sheet.charts.items.map(({ chartType, name }) => [chartType, name])).toEqual([[type, "一"], [type, "Chart 2"]]);
  });
});

test("what Excel refuses is refused", async () => {
  const { host, warnings } = await scores();
  const failing = (work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void) => failureOf(run(work));
  const column = "ColumnClustered";
  expect(await failing((sheet) => void sheet.charts.add("Nonsense" as "Line", sheet.getRange("A1:B4")))).toBe("InvalidArgument ChartCollection.add");
  expect(await failing((sheet) => void sheet.charts.add(column, sheet.getRange("A1:B4"), "Diagonal" as "Rows"))).toBe("InvalidArgument ChartCollection.add");
  expect(await failing((sheet) => sheet.charts.getItem("Chart 1").delete())).toBe("ItemNotFound ChartCollection.getItem");
  expect(await failing((sheet) => void sheet.charts.getItemAt(0).load("name"))).toBe("ItemNotFound ChartCollection.getItemAt");
  await run((sheet, context) => {
    sheet.charts.add(column, sheet.getRange("A1:B4"));
    sheet.charts.add("Pie", sheet.getRange("A1:B4"));
    context.workbook.worksheets.add("二");
  });
  expect(await failing((_sheet, context) => context.workbook.worksheets.getItem("二").charts.getItem("Chart 1").delete())).toBe("ItemNotFound ChartCollection.getItem");
  expect(await failing((sheet) => sheet.charts.getItemAt(0).setPosition("二!A1", "二!B2"))).toBe("InvalidArgument Chart.setPosition");
  expect(await failing((sheet) => void (sheet.charts.getItemAt(0).name = "chart 2"))).toBe("InvalidArgument Chart.name");
  expect(await failing((sheet) => void (sheet.charts.getItemAt(0).width = -1))).toBe("InvalidArgument Chart.width");
  expect(await failing((sheet) => void (sheet.charts.getItemAt(0).series.getItemAt(0).gapWidth = 501))).toBe("InvalidArgument ChartSeries.gapWidth");
  expect(await failing((sheet) => void (sheet.charts.getItemAt(1).series.getItemAt(0).gapWidth = 50))).toBe("InvalidOperation ChartSeries.gapWidth");
  expect(await failing((sheet) => void (sheet.charts.getItemAt(0).series.getItemAt(0).dataLabels.position = "BestFit"))).toBe("InvalidArgument ChartDataLabels.position");
  expect(await failing((sheet) => void (sheet.charts.getItemAt(1).axes.valueAxis.minimum = 0))).toBe("ItemNotFound ChartAxes.valueAxis");
  expect(await failing((sheet) => void sheet.charts.getItemAt(0).series.getItemAt(1).load("name"))).toBe("InvalidArgument ChartSeriesCollection.getItemAt");
  expect(host.log).toEqual([]);
  expect(await failing((sheet) => void sheet.charts.add("Waterfall", sheet.getRange("A1:B4")))).toBe("ApiNotFound ChartCollection.add");
  expect(await failing((sheet) => sheet.charts.getItemAt(0).activate())).toBe("ApiNotFound Chart.activate");
  expect(host.log).toEqual(["ApiNotFound ChartCollection.add", "ApiNotFound Chart.activate"]);
  expect(warnings).toHaveLength(2);
});

test("a protected sheet refuses charts and their changes unless it allows objects", async () => {
  await scores();
  await run((sheet) => {
    sheet.charts.add("Line", sheet.getRange("A1:B4"));
    sheet.protection.protect({ allowEditObjects: false });
  });
  const refused: ((sheet: Excel.Worksheet) => void)[] = [
    (sheet) => void sheet.charts.add("Line", sheet.getRange("A1:B4")),
    (sheet) => sheet.charts.getItemAt(0).delete(),
    (sheet) => sheet.charts.getItemAt(0).setPosition("A1"),
    (sheet) => void (sheet.charts.getItemAt(0).name = "x"),
    (sheet) => void (sheet.charts.getItemAt(0).title.text = "x"),
    (sheet) => sheet.charts.getItemAt(0).series.getItemAt(0).format.line.clear(),
  ];
  for (const work of refused) expect(await failureOf(run(work))).toMatch(/^AccessDenied /);
  await run((sheet) => {
    sheet.protection.unprotect();
    sheet.protection.protect({ allowEditObjects: true });
    sheet.charts.add("Line", sheet.getRange("A1:B4")).title.text = "可以";
  });
});
