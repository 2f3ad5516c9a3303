import type { Worksheet } from "@cj-tech-master/excelts";
import { installChartSupport, type Chart, type ChartModel, type ChartTypeGroup } from "@cj-tech-master/excelts/chart";
import type { Rect } from "../desk";
import { AXIS_IDS, freshAxes, PALE_LINE, SMALL_TEXT, TITLE_TEXT } from "./chartAxes";
import { accent } from "./chartColours";
import { shapeOf, type ChartKind } from "./chartKinds";
import { freshName, nameChart } from "./chartNames";
import { moveTo } from "./chartPlace";
import { groupsOf, renumberSeries, seriesOf, type PlotSeries } from "./chartSeries";
import { placeText, readSource, type SeriesBy, type SeriesSource } from "./chartSource";

/** Points: five inches by three, in the middle of a window of usual size. */
const PLACE = { left: 192, top: 90, width: 360, height: 216 };

/** Adds a chart of a block of cells, looking as Excel makes it. */
export function addChart(sheet: Worksheet, kind: ChartKind, source: Worksheet, rect: Rect, by: SeriesBy): Chart {
  installChartSupport(); // the model makes no charts before
  const name = freshName(sheet);
  const number = sheet.addChart({ type: "bar", series: [{ values: placeText(source, rect) }] }, "A1:B2");
  const chart = sheet.getCharts().find((each) => each.chartNumber === number);
  if (!chart) throw new Error("The model has not added the chart");
  nameChart(chart, name);
  moveTo(sheet, chart, PLACE);
  const list = readSource(source, rect, by).map(seriesFrom);
  chart.mutate((model) => Object.assign(model, freshModel(kind, list)));
  return chart;
}

function freshModel(kind: ChartKind, list: readonly PlotSeries[]): ChartModel {
  const group = groupFor(kind, list);
  const legend = list.length > 1 || shapeOf(kind).type === "pie" || shapeOf(kind).type === "doughnut";
  return {
    chart: {
      title: { overlay: false, txPr: TITLE_TEXT },
      autoTitleDeleted: false,
      plotArea: { chartTypes: [group], axes: freshAxes(group) },
      ...(legend ? { legend: { legendPos: "b", overlay: false, txPr: SMALL_TEXT } } : {}),
      plotVisOnly: true,
      dispBlanksAs: "gap",
    },
    spPr: { fill: { solid: { srgb: "FFFFFF" } }, line: PALE_LINE },
    roundedCorners: false,
  };
}

function seriesFrom({ name, categories, values, numeric, levels }: SeriesSource, index: number): PlotSeries {
  return {
    index,
    order: index,
    ...(name === undefined ? {} : { tx: { strRef: { formula: name } } }),
    ...(categories === undefined ? {} : { cat: categoriesAt(categories, numeric, levels) }),
    val: { numRef: { formula: values } },
  };
}

/** The file keeps numbers, texts and texts in levels apart. */
export function categoriesAt(formula: string, numeric: boolean, levels: number): NonNullable<PlotSeries["cat"]> {
  if (levels > 1) return { multiLvlStrRef: { formula } };
  return numeric ? { numRef: { formula } } : { strRef: { formula } };
}

/** A group of the kind with the series, which get the look that the kind gives them. */
function groupFor(kind: ChartKind, list: readonly PlotSeries[]): ChartTypeGroup {
  const shape = shapeOf(kind);
  const series = list.map((each, index) => dressed(kind, each, index));
  switch (shape.type) {
    case "bar":
      return { ...shape, varyColors: false, series, gapWidth: 150, overlap: shape.grouping === "clustered" ? 0 : 100, axisIds: AXIS_IDS };
    case "line":
      return { type: "line", grouping: shape.grouping, varyColors: false, series, marker: true, axisIds: AXIS_IDS };
    case "area":
      return { ...shape, varyColors: false, series, axisIds: AXIS_IDS };
    case "radar":
      return { type: "radar", radarStyle: shape.radarStyle, varyColors: false, series, axisIds: AXIS_IDS };
    case "pie":
      return { type: "pie", varyColors: true, series, firstSliceAng: 0 };
    case "doughnut":
      return { type: "doughnut", varyColors: true, series, firstSliceAng: 0, holeSize: 50 };
  }
}

const LINE_WIDTH = 28_575;

/** A series as it looks in a chart of the kind: colours of the theme in turn. Labels and references stay. */
export function dressed(kind: ChartKind, series: PlotSeries, index: number): PlotSeries {
  const { spPr: _look, marker: _marker, dataPoints: _points, smooth: _smooth, ...plain } = series;
  const shape = shapeOf(kind);
  const solid = accent(index);
  if (shape.type === "pie" || shape.type === "doughnut") return plain;
  if (shape.type === "line" || (shape.type === "radar" && shape.radarStyle !== "filled")) {
    const marker = shape.markers ? { symbol: "circle" as const, size: 5, spPr: { fill: { solid }, line: { color: solid, width: PALE_LINE.width } } } : { symbol: "none" as const };
    return { ...plain, marker, ...(shape.type === "line" ? { smooth: false } : {}), spPr: { line: { color: solid, width: LINE_WIDTH, cap: "rnd" } } };
  }
  return { ...plain, spPr: { fill: { solid } } };
}

/** Makes another kind of chart of the same data. */
export function changeKind(model: ChartModel, kind: ChartKind): void {
  const { plotArea } = model.chart;
  const before = plotArea.axes;
  const group = groupFor(kind, seriesOf(model));
  plotArea.chartTypes = [group];
  // Titles and limits that somebody has set stay with their axis.
  plotArea.axes = freshAxes(group).map((fresh) => {
    const known = before.find(({ axisType }) => axisType === fresh.axisType);
    return known ? Object.assign(known, { axId: fresh.axId, crossAx: fresh.crossAx, axPos: fresh.axPos }) : fresh;
  });
  renumberSeries(model);
}

/** Plots another block of cells. */
export function changeSource(model: ChartModel, source: Worksheet, rect: Rect, by: SeriesBy, kind: ChartKind): void {
  const list = readSource(source, rect, by).map(seriesFrom);
  const [group, ...others] = groupsOf(model);
  if (!group) return;
  others.forEach((other) => (other.series.length = 0));
  Object.assign(group, { series: list.map((series, index) => dressed(kind, series, index)) });
}
