import type { PlannedChart } from "../sheets/plan";

const KINDS = { bars: "BarClustered", columns: "ColumnClustered", radar: "RadarMarkers", line: "LineMarkers" } as const satisfies Record<PlannedChart["kind"], string>;

/** Thickness of bars against the gaps between them, in percent of a bar. */
const GAP = 45;
const SMALL = 9;
const INK = "#262626";
const PALE = "#E3E6E9";

/** Queues a real chart over ranges of the sheet; figures in hidden cells count as well. */
export function addChart(sheet: Excel.Worksheet, planned: PlannedChart): void {
  const { name, kind, title, series, from, to, axis, legend, labels } = planned;
  const [first, ...others] = series;
  if (!first) return;
  const chart = sheet.charts.add(KINDS[kind], sheet.getRange(first.values), "Columns");
  chart.name = name;
  chart.plotVisibleOnly = false;
  chart.title.text = title;
  chart.title.format.font.size = 12;
  chart.title.format.font.bold = true;
  chart.title.format.font.color = INK;
  chart.legend.visible = legend;
  if (legend) chart.legend.position = "Bottom";
  drawSeries(sheet, chart.series.getItemAt(0), planned, first);
  for (const each of others) drawSeries(sheet, chart.series.add(), planned, each);
  const { categoryAxis, valueAxis } = chart.axes;
  categoryAxis.format.font.size = SMALL;
  valueAxis.format.font.size = SMALL;
  if (axis?.min !== undefined) valueAxis.minimum = axis.min;
  if (axis?.max !== undefined) valueAxis.maximum = axis.max;
  if (axis?.format !== undefined) valueAxis.numberFormat = axis.format;
  valueAxis.majorGridlines.visible = kind !== "bars";
  if (kind !== "bars") valueAxis.majorGridlines.format.line.color = PALE;
  if (kind === "bars") {
    // The best on top.
    categoryAxis.reversePlotOrder = true;
    valueAxis.visible = false;
  }
  if (labels) {
    chart.dataLabels.showValue = true;
    chart.dataLabels.format.font.size = SMALL;
  }
  chart.setPosition(from, to);
}

function drawSeries(sheet: Excel.Worksheet, line: Excel.ChartSeries, { kind, categories }: PlannedChart, one: PlannedChart["series"][number]): void {
  line.setValues(sheet.getRange(one.values));
  line.setXAxisValues(sheet.getRange(categories));
  line.name = one.name;
  if (kind === "bars" || kind === "columns") {
    line.format.fill.setSolidColor(one.color);
    line.gapWidth = GAP;
    return;
  }
  line.format.line.color = one.color;
  line.format.line.weight = 2;
  line.markerBackgroundColor = one.color;
  line.markerForegroundColor = one.color;
}
