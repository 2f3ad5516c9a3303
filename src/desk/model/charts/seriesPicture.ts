import type { ChartModel, ChartTypeGroup, DataLabels } from "@cj-tech-master/excelts/chart";
import { numberFormatOf } from "../cells";
import { displayText } from "../display";
import type { State } from "../state";
import { accent, fillOf, hexOf, lineOf } from "./chartColours";
import { familyOf, type Family } from "./chartKinds";
import { seriesOf, type PlotSeries } from "./chartSeries";
import { areasOf, figuresOf, labelsOf } from "./chartValues";

export interface SeriesPicture {
  readonly family: Family;
  readonly name: string;
  readonly figures: readonly (number | null)[];
  readonly colour: string;
  /** Points; 0 where no line is drawn. */
  readonly lineWidth: number;
  /** Points across; 0 without markers. */
  readonly marker: number;
  readonly markerColour: string;
  /** Radar charts: the area inside is coloured. */
  readonly filled: boolean;
  readonly smooth: boolean;
  /** Colours of single bars or slices by their place (0-based). */
  readonly pointColours: Readonly<Record<number, string>>;
  /** What stands at each point, where labels are shown. */
  readonly labels?: readonly string[];
  readonly labelPlace: NonNullable<DataLabels["position"]>;
}

const EMU_PER_POINT = 12_700;
const STANDARD_LINE = 2.25;
const STANDARD_MARKER = 5;

export function seriesPicture(state: State, model: ChartModel, group: ChartTypeGroup, series: PlotSeries): SeriesPicture {
  const family = familyOf(group) ?? "bar";
  const index = seriesOf(model).indexOf(series);
  const own = hexOf(state.theme, accent(index)) ?? "#000000";
  const lined = family === "line" || (group.type === "radar" && group.radarStyle !== "filled");
  const line = lineOf(series.spPr);
  const colour = (lined ? hexOf(state.theme, line?.color) : fillOf(state.theme, series.spPr) ?? undefined) ?? own;
  const width = line?.width === undefined ? STANDARD_LINE : line.width / EMU_PER_POINT;
  const hasMarkers = lined && series.marker?.symbol !== "none" && !(group.type === "radar" && group.radarStyle === "standard");
  const slices = family === "pie" || family === "doughnut";
  const visibleOnly = model.chart.plotVisOnly !== false;
  const figures = figuresOf(state, series.val, visibleOnly);
  const points = slices ? figures.map((_, at): [number, string] => [at, hexOf(state.theme, accent(at)) ?? own]) : [];
  const painted = (series.dataPoints ?? []).flatMap(({ index: at, spPr }): [number, string][] => {
    const fill = fillOf(state.theme, spPr);
    return fill ? [[at, fill]] : [];
  });
  const labels = labelTexts(state, model, series, series.dataLabels ?? ("dataLabels" in group ? group.dataLabels : undefined), figures);
  return {
    family,
    name: seriesName(state, model, series),
    figures,
    colour,
    lineWidth: !lined || line?.noFill ? 0 : width,
    marker: hasMarkers ? series.marker?.size ?? STANDARD_MARKER : 0,
    markerColour: fillOf(state.theme, series.marker?.spPr) ?? colour,
    filled: group.type === "radar" && group.radarStyle === "filled",
    smooth: series.smooth === true,
    pointColours: Object.fromEntries([...points, ...painted]),
    ...(labels ? { labels } : {}),
    labelPlace: series.dataLabels?.position ?? (family === "line" ? "r" : family === "bar" && !stacked(group) ? "outEnd" : "ctr"),
  };
}

function stacked(group: ChartTypeGroup): boolean {
  return "grouping" in group && group.grouping !== "clustered" && group.grouping !== "standard";
}

/** The name in the legend; Excel numbers those that have none. */
export function seriesName(state: State, model: ChartModel, series: PlotSeries): string {
  const { strRef, value } = series.tx ?? {};
  const name = strRef ? labelsOf(state, { strRef }, false).filter((each) => each !== "").join(" ") : value;
  return name === undefined || name === "" ? `Series${seriesOf(model).indexOf(series) + 1}` : name;
}

/** The number format of the first cell that a series shows. */
export function sourceFormat(state: State, series: PlotSeries | undefined): string {
  const [area] = areasOf(state, series?.val?.numRef?.formula ?? "") ?? [];
  return area ? numberFormatOf(area.sheet.findCell(area.rect.top, area.rect.left)) : series?.val?.numRef?.cache?.formatCode ?? "General";
}

function labelTexts(state: State, model: ChartModel, series: PlotSeries, labels: DataLabels | undefined, figures: readonly (number | null)[]): string[] | undefined {
  if (!labels || labels.delete || !(labels.showVal || labels.showPercent || labels.showCatName || labels.showSerName)) return undefined;
  const total = figures.reduce<number>((sum, each) => sum + Math.abs(each ?? 0), 0);
  const categories = labels.showCatName ? labelsOf(state, series.cat, model.chart.plotVisOnly !== false) : [];
  const format = labels.numFmt && !labels.numFmt.sourceLinked ? labels.numFmt.formatCode : undefined;
  return figures.map((figure, index) => {
    if (figure === null) return "";
    const parts = [
      labels.showSerName ? seriesName(state, model, series) : "",
      categories[index] ?? "",
      labels.showVal ? displayText(figure, format ?? sourceFormat(state, series)) : "",
      labels.showPercent && total > 0 ? displayText(Math.abs(figure) / total, labels.showVal ? "0%" : format ?? "0%") : "",
    ];
    return parts.filter((part) => part !== "").join(labels.separator ?? "; ");
  });
}
