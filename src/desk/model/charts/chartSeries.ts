import type { AxisDataSource, ChartMarker, ChartModel, ChartTypeGroup, DataLabels, DataPoint, NumberDataSource, SeriesBase } from "@cj-tech-master/excelts/chart";

/** What the kinds of series have between them; scatter charts call their values xVal and yVal. */
export interface PlotSeries extends SeriesBase {
  cat?: AxisDataSource;
  val?: NumberDataSource;
  readonly yVal?: NumberDataSource;
  readonly xVal?: AxisDataSource;
  marker?: ChartMarker;
  dataPoints?: DataPoint[];
  dataLabels?: DataLabels;
  smooth?: boolean;
}

export function groupsOf(model: ChartModel | undefined): ChartTypeGroup[] {
  return model?.chart.plotArea.chartTypes ?? [];
}

export function seriesIn(group: ChartTypeGroup): PlotSeries[] {
  return group.series; // every kind of series is one, see above
}

/** The series of a chart in the order in which they are plotted. */
export function seriesOf(model: ChartModel | undefined): PlotSeries[] {
  return groupsOf(model).flatMap(seriesIn);
}

export function groupOf(model: ChartModel | undefined, series: PlotSeries): ChartTypeGroup | undefined {
  return groupsOf(model).find((group) => seriesIn(group).includes(series));
}

/** Numbers the series of a chart through: files with a number twice are damaged. */
export function renumberSeries(model: ChartModel): void {
  seriesOf(model).forEach((series, index) => {
    series.index = index;
    series.order = index;
  });
}
