import { Workbook } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { scaleFor } from "../../../src/desk/model/charts/chartScale";
import { createDesk, type FullDesk } from "../../../src/desk/model/createDesk";
import { unescapeXml } from "../../../src/desk/model/file/parts";
import { snapshot } from "../../../src/desk/model/snapshot";
import { closeDesks, deskInTest } from "../../support/deskInTest";
import { resaved } from "../../support/libreoffice";

afterEach(closeDesks);

async function partsOf(desk: FullDesk): Promise<Record<string, string>> {
  return texts(await desk.save());
}

function texts(xlsx: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(xlsx)).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

async function opened(xlsx: Uint8Array): Promise<FullDesk> {
  const desk = await createDesk({ emptyCellsAs: null });
  await desk.open(xlsx, "x.xlsx");
  return desk;
}

const chartsIn = (desk: FullDesk) => snapshot(desk).sheets.map(({ charts }) => charts);
const chartParts = (parts: Record<string, string>) => Object.keys(parts).filter((path) => /^xl\/charts\/[^/]+\.xml$/.test(path));
const formulasIn = (xml = "") => [...xml.matchAll(/<c:f>([^<]*)</g)].map(([, formula = ""]) => unescapeXml(formula));

/** A sheet of scores with ranking bars, the last row's score calculated, made through the API. */
async function ranking(): Promise<FullDesk> {
  const { desk } = await deskInTest();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.name = "汇 总";
    const source = context.workbook.worksheets.add("参数");
    source.getRange("A1:A4").values = [["部门平均"], [80], [81], [82]];
    sheet.getRange("A1:B4").values = [["姓名", "得分"], ["张伟 & <b>", 92], ["=CHAR(65)&\"女士\"", 78], ["王芳", "=B3+7.5"]];
    const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:B4"), "Columns");
    chart.name = "排名";
    chart.title.text = "得分排名 <11 月>";
    chart.title.format.font.set({ bold: true, size: 12, color: "#1F4E78" });
    chart.setPosition("D2", "J14");
    chart.axes.valueAxis.set({ minimum: 0, maximum: 100, numberFormat: "0.0" });
    chart.axes.valueAxis.title.text = "分";
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.legend.set({ visible: true, position: "Top" });
    const own = chart.series.getItemAt(0);
    own.set({ hasDataLabels: true, gapWidth: 60 });
    own.format.fill.setSolidColor("#2F75B5");
    own.points.getItemAt(0).format.fill.setSolidColor("#C00000");
    const average = chart.series.add("平均");
    average.setValues(source.getRange("A2:A4"));
    average.setXAxisValues(sheet.getRange("A2:A4"));
    average.format.line.set({ color: "#7F7F7F", weight: 1.5, lineStyle: "Dash" });
    const radar = sheet.charts.add("RadarMarkers", sheet.getRange("A1:B4"));
    radar.series.getItemAt(0).set({ markerStyle: "Diamond", markerSize: 7 });
    radar.setPosition("D16", "J28");
    await context.sync();
  });
  return desk;
}

test("charts are the same after saving and opening, twice, also when something was changed between", async () => {
  const desk = await ranking();
  const before = chartsIn(desk);
  const again = await opened(await desk.save());
  expect(chartsIn(again)).toEqual(before);
  again.type("汇 总", 3, 2, "60");
  const changed = chartsIn(again);
  expect(changed).not.toEqual(before);
  expect(chartsIn(await opened(await again.save()))).toEqual(changed);
});

test("the file has real charts: references, titles, axes, colours and the values of now", async () => {
  const desk = await ranking();
  desk.type("汇 总", 3, 2, "60");
  const parts = await partsOf(desk);
  expect(chartParts(parts)).toHaveLength(2);
  const chart = parts["xl/charts/chart1.xml"] ?? "";
  expect(formulasIn(chart)).toEqual(["'汇 总'!$B$1", "'汇 总'!$A$2:$A$4", "'汇 总'!$B$2:$B$4", "'汇 总'!$A$2:$A$4", "参数!$A$2:$A$4"]);
  expect(chart).toContain('<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/>');
  expect(chart).toContain("<a:t>得分排名 &lt;11 月&gt;</a:t>");
  expect(chart).toContain('<c:pt idx="0"><c:v>张伟 &amp; &lt;b&gt;</c:v></c:pt><c:pt idx="1"><c:v>A女士</c:v></c:pt>');
  expect(chart).toContain('<c:pt idx="0"><c:v>92</c:v></c:pt><c:pt idx="1"><c:v>60</c:v></c:pt><c:pt idx="2"><c:v>67.5</c:v></c:pt>');
  expect(chart).toMatch(/<c:dPt><c:idx val="0"\/>.*?<a:srgbClr val="C00000"\/>/);
  expect(chart).toMatch(/<c:scaling><c:orientation val="maxMin"\/><\/c:scaling>/);
  expect(chart).toMatch(/<c:max val="100"\/><c:min val="0"\/>/);
  expect(parts["xl/charts/chart2.xml"]).toContain('<c:radarChart><c:radarStyle val="marker"/>');
  expect(parts["xl/drawings/drawing1.xml"]).toMatch(/<xdr:from><xdr:col>3<\/xdr:col>.*<xdr:to><xdr:col>10<\/xdr:col>.*name="排名"/);
});

test("LibreOffice opens the charts and finds the same data in them", async () => {
  const desk = await ranking();
  const mine = await partsOf(desk);
  const theirs = texts(await resaved(await desk.save()));
  expect(chartParts(theirs)).toHaveLength(2);
  const all = chartParts(theirs).map((path) => theirs[path] ?? "");
  const bars = all.find((xml) => xml.includes("<c:barChart>")) ?? "";
  expect(all.some((xml) => xml.includes("<c:radarChart>"))).toBe(true);
  expect(formulasIn(bars)).toEqual(expect.arrayContaining(formulasIn(mine["xl/charts/chart1.xml"])));
  expect(bars).toContain("得分排名 &lt;11 月&gt;");
  for (const value of ["92", "78", "85.5"]) expect(bars).toContain(`<c:v>${value}</c:v>`);
});

test("a copied sheet has charts of its own; renaming and deleting sheets reach the references", async () => {
  const desk = await ranking();
  await Excel.run(async (context) => {
    const copy = context.workbook.worksheets.getItem("汇 总").copy("End");
    copy.name = "十二月";
    copy.getRange("B2").values = [[10]];
    copy.charts.getItem("排名").title.text = "十二月";
    context.workbook.worksheets.getItem("参数").name = "Par";
    await context.sync();
  });
  const parts = await partsOf(desk);
  expect(chartParts(parts)).toHaveLength(4);
  expect(new Set(Object.keys(parts).filter((path) => path.startsWith("xl/drawings/drawing")))).toEqual(new Set(["xl/drawings/drawing1.xml", "xl/drawings/drawing2.xml"]));
  expect(formulasIn(parts["xl/charts/chart1.xml"])).toContain("Par!$A$2:$A$4");
  expect(formulasIn(parts["xl/charts/chart3.xml"])).toEqual(["十二月!$B$1", "十二月!$A$2:$A$4", "十二月!$B$2:$B$4", "十二月!$A$2:$A$4", "Par!$A$2:$A$4"]);
  expect(parts["xl/charts/chart1.xml"]).toContain("得分排名");
  const again = await opened(await desk.save());
  expect(chartsIn(again)).toEqual(chartsIn(desk));
  expect(chartsIn(again)[2]).toMatchObject([{ name: "排名", picture: { title: { text: "十二月" }, series: [{ figures: [10, 78, 85.5] }, {}] } }, { name: "Chart 2" }]);
  again.deleteSheet("汇 总");
  again.deleteSheet("Par");
  again.addSheet("新");
  const left = await partsOf(again);
  expect(chartParts(left)).toHaveLength(2);
  expect(formulasIn(left[chartParts(left)[0] ?? ""])).toContain("#REF!");
});

test("charts of others survive: untouched to the byte, kinds that the desk does not make, and a second drawing beside them", async () => {
  installChartSupport();
  const book = new Workbook();
  const sheet = book.addWorksheet("数据");
  sheet.addRows([["x", "y"], [1, 2], [3, 5], [4, 9]]);
  const [categories, values] = ["数据!$A$2:$A$4", "数据!$B$2:$B$4"];
  sheet.addScatterChart({ series: [{ xValues: categories, values }], title: "散点" }, "D1:H10");
  sheet.addComboChart({ groups: [{ type: "bar", series: [{ categories, values }] }, { type: "line", series: [{ categories, values }] }] }, "D12:H20");
  sheet.addChart({ type: "bar", barDir: "col", series: [{ categories, values }] }, { tl: { col: 9, row: 1 }, ext: { cx: 12_700 * 240, cy: 12_700 * 120 } }); // anchored to one cell
  sheet.addWaterfallChart({ series: [{ values }], categories }, "D22:H30");
  book.addWorksheet("空");
  const file = new Uint8Array(await book.xlsx.writeBuffer());
  const desk = await opened(file);
  const before = chartsIn(desk);
  expect(before[0]).toHaveLength(4);
  const [, , single] = before[0] as { place: { end: object } }[];
  expect(single?.place.end).toEqual({ width: 240, height: 120 });
  const saved = await partsOf(desk);
  const original = texts(file);
  for (const path of ["xl/charts/chart1.xml", "xl/charts/chart2.xml", "xl/charts/chart3.xml", "xl/charts/chartEx1.xml"]) expect(saved[path]).toBe(original[path]);
  desk.type("空", 1, 1, "1");
  desk.renameSheet("数据", "Data");
  desk.type("Data", 2, 2, "7");
  const changed = await opened(await desk.save());
  const parts = await partsOf(changed);
  for (const path of ["xl/charts/chart1.xml", "xl/charts/chart2.xml"]) expect(formulasIn(parts[path]).every((formula) => formula.startsWith("Data!"))).toBe(true);
  // Charts of this kind name their data.
  expect(parts["xl/workbook.xml"]).toContain('name="_xlchart.v1.0" hidden="1">Data!$A$2:$A$4<');
  expect(parts["xl/charts/chart2.xml"]).toContain("<c:v>7</c:v>");
  expect(chartsIn(changed)).toEqual(chartsIn(desk));
});

test("hidden rows are not plotted unless the chart says so; texts count as nothing and errors leave a gap", async () => {
  const { desk } = await deskInTest();
  const figures = () => chartsIn(desk)[0]?.map((chart) => (chart as { picture: { series: { figures: unknown }[] } }).picture.series[0]?.figures)[0];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B6").values = [["a", 1], ["b", "x"], ["c", "=NA()"], ["d", ""], ["e", 5], ["f", 6]];
    const chart = sheet.charts.add("Line", sheet.getRange("A1:B6"));
    sheet.getRange("5:5").rowHidden = true;
    await context.sync();
    expect(figures()).toEqual([1, 0, null, null, 6]);
    chart.plotVisibleOnly = false;
    await context.sync();
    expect(figures()).toEqual([1, 0, null, null, 5, 6]);
  });
  expect((await partsOf(desk))["xl/charts/chart1.xml"]).toContain('<c:ptCount val="6"/><c:pt idx="0"><c:v>1</c:v></c:pt><c:pt idx="1"><c:v>0</c:v></c:pt><c:pt idx="4">');
});

test("an automatic scale holds every value in at most a few round steps", () => {
  const figure = fc.tuple(fc.integer(), fc.integer({ min: 0, max: 6 })).map(([digits, places]) => digits / 10 ** places);
  fc.assert(
    fc.property(fc.array(fc.option(figure), { maxLength: 12 }), (figures) => {
      const { minimum, maximum, majorUnit } = scaleFor(figures);
      const known = figures.filter((each) => each !== null);
      expect(known.every((each) => each >= minimum && each <= maximum)).toBe(true);
      expect(maximum).toBeGreaterThan(minimum);
      expect((maximum - minimum) / majorUnit).toBeLessThan(13);
      if (Math.min(0, ...known) === 0) expect(minimum).toBeGreaterThanOrEqual(0);
    }),
  );
  expect(scaleFor([92, 78, 60])).toEqual({ minimum: 0, maximum: 100, majorUnit: 10 });
  expect(scaleFor([92, 78, 85])).toEqual({ minimum: 70, maximum: 95, majorUnit: 5 });
  expect(scaleFor([-5, 5])).toEqual({ minimum: -6, maximum: 6, majorUnit: 2 });
  expect(scaleFor([])).toMatchObject({ minimum: 0 });
  expect(scaleFor([92], { minimum: 40, majorUnit: 20 })).toEqual({ minimum: 40, maximum: 100, majorUnit: 20 });
});
