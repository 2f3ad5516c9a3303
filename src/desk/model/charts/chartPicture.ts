import type { Worksheet } from "@cj-tech-master/excelts";
import type { AreaChartGroup, BarChartGroup, Chart, ChartAxis, ChartModel, ChartTextProperties, ChartTitle, ChartTypeGroup, LegendPosition } from "@cj-tech-master/excelts/chart";
import type { State } from "../state";
import { axisOf, valueScale } from "./chartAxes";
import { fillOf, hexOf, lineOf, type Theme } from "./chartColours";
import { familyOf } from "./chartKinds";
import { nameOf } from "./chartNames";
import { placeOf, type ChartPlace } from "./chartPlace";
import type { Scale } from "./chartScale";
import { groupsOf, seriesIn, seriesOf } from "./chartSeries";
import { SIZE_UNIT, titleFont, titleText } from "./chartText";
import { labelsOf } from "./chartValues";
import { seriesName, seriesPicture, sourceFormat, type SeriesPicture } from "./seriesPicture";

export interface TextPicture {
  readonly text: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly colour: string;
}

export interface AxisPicture {
  readonly title?: TextPicture;
  readonly visible: boolean;
  readonly reversed: boolean;
  readonly gridLines: boolean;
  readonly format: string;
  /** Only of the value axis. */
  readonly scale?: Scale;
}

/** Everything that is seen of a chart, with the values of now. */
export interface ChartPicture {
  readonly sideways: boolean;
  readonly stacking: "none" | "stacked" | "percent";
  readonly title?: TextPicture;
  readonly legend?: LegendPosition;
  readonly categories: readonly string[];
  readonly series: readonly SeriesPicture[];
  readonly categoryAxis?: AxisPicture;
  readonly valueAxis?: AxisPicture;
  /** Percent of a bar's width between two groups of bars. */
  readonly gap: number;
  /** Percent of the radius. */
  readonly hole: number;
  /** Degrees. */
  readonly firstAngle: number;
  readonly background?: string;
  readonly border?: string;
}

export interface PlacedChart {
  readonly id: string;
  readonly name: string;
  readonly place: ChartPlace;
  /** Undefined for kinds that the desk does not draw. */
  readonly picture?: ChartPicture;
  /** The model's sketch of such a kind, an SVG. */
  sketch(): string;
}

export function placedCharts(state: State, sheet: Worksheet): PlacedChart[] {
  return sheet.getCharts().map((chart) => {
    const picture = pictureOf(state, chart.chartModel);
    return {
      id: chart.isChartEx ? `x${chart.chartExNumber}` : String(chart.chartNumber),
      name: nameOf(chart),
      place: placeOf(chart),
      ...(picture ? { picture } : {}),
      sketch: () => sketchOf(chart),
    };
  });
}

function sketchOf(chart: Chart): string {
  try {
    return chart.toSVG();
  } catch {
    return ""; // a kind beyond the model, too: its frame stays empty
  }
}

function pictureOf(state: State, model: ChartModel | undefined): ChartPicture | undefined {
  const groups = groupsOf(model);
  const [group] = groups;
  if (!model || !group || groups.some((each) => familyOf(each) === undefined)) return undefined;
  const { chart } = model;
  const visibleOnly = chart.plotVisOnly !== false;
  const title = chart.title && chart.autoTitleDeleted !== true ? textPicture(state.theme, chart.title, () => automaticTitle(state, model)) : undefined;
  const category = axisOf(model, "category");
  const value = axisOf(model, "value");
  const bars = groups.find(isBars);
  const background = fillOf(state.theme, model.spPr);
  const border = hexOf(state.theme, lineOf(model.spPr)?.color);
  return {
    sideways: bars?.barDir === "bar",
    stacking: stackingOf(group),
    ...(title ? { title } : {}),
    ...(chart.legend ? { legend: chart.legend.legendPos ?? "r" } : {}),
    categories: labelsOf(state, seriesOf(model).find(({ cat }) => cat)?.cat, visibleOnly),
    series: groups.flatMap((each) => seriesIn(each).map((series) => seriesPicture(state, model, each, series))),
    ...(category ? { categoryAxis: axisPicture(state.theme, category, "General") } : {}),
    ...(value ? { valueAxis: { ...axisPicture(state.theme, value, stackingOf(group) === "percent" ? "0%" : sourceFormat(state, seriesOf(model)[0])), scale: valueScale(state, model, value) } } : {}),
    gap: bars?.gapWidth ?? 150,
    hole: group.type === "doughnut" ? group.holeSize ?? 50 : 0,
    firstAngle: "firstSliceAng" in group ? group.firstSliceAng ?? 0 : 0,
    ...(background ? { background } : {}),
    ...(border ? { border } : {}),
  };
}

function isBars(group: ChartTypeGroup): group is BarChartGroup {
  return group.type === "bar" || group.type === "bar3D";
}

function stackingOf(group: ChartTypeGroup): ChartPicture["stacking"] {
  const grouping: AreaChartGroup["grouping"] | BarChartGroup["grouping"] | undefined = "grouping" in group ? group.grouping : undefined;
  return grouping === "percentStacked" ? "percent" : grouping === "stacked" ? "stacked" : "none";
}

/** What Excel writes over a chart whose title nobody has worded: the name of its only series. */
export function automaticTitle(state: State, model: ChartModel): string {
  const [only, ...more] = seriesOf(model);
  return only && more.length === 0 ? seriesName(state, model, only) : "Chart Title";
}

const STANDARD_COLOUR = "#595959";

function textPicture(theme: Theme, title: ChartTitle, automatic: () => string, size = 14): TextPicture {
  return { text: titleText(title) ?? automatic(), ...lookOf(theme, titleFont(title), size) };
}

function lookOf(theme: Theme, font: ChartTextProperties, size: number) {
  return { size: font.size === undefined ? size : font.size / SIZE_UNIT, bold: font.bold === true, colour: hexOf(theme, font.color) ?? STANDARD_COLOUR };
}

function axisPicture(theme: Theme, axis: ChartAxis, linked: string): AxisPicture {
  const { title, numFmt, scaling, majorGridlines } = axis;
  return {
    ...(title ? { title: textPicture(theme, title, () => "Axis Title", 10) } : {}),
    visible: axis.delete !== true,
    reversed: scaling?.orientation === "maxMin",
    gridLines: majorGridlines !== undefined,
    format: numFmt && !numFmt.sourceLinked ? numFmt.formatCode : linked,
  };
}
