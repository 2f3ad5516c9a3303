import type { ChartConfiguration, ChartDataset, ChartOptions } from "chart.js";
import type { AxisPicture, ChartPicture, TextPicture } from "../../model/charts/chartPicture";
import type { Scale } from "../../model/charts/chartScale";
import type { SeriesPicture } from "../../model/charts/seriesPicture";
import { displayText } from "../../model/display";

const PIXELS_PER_POINT = 96 / 72;
const TEXT = "#595959";
const LINES = "#D9D9D9";
const SMALL = 12;

/** The series in the order of drawing: Excel begins at the foot of a bar chart, chart.js at its head. */
export function drawnSeries(picture: ChartPicture): readonly SeriesPicture[] {
  const { series, sideways, stacking, categoryAxis } = picture;
  // Of a pie, Excel shows the first series only.
  if (series[0]?.family === "pie") return series.slice(0, 1);
  return sideways && stacking === "none" && !categoryAxis?.reversed ? [...series].reverse() : series;
}

/** What chart.js draws for a chart of the workbook in a place of so many pixels. */
export function configOf(picture: ChartPicture, fontFamily: string, room: Room): ChartConfiguration {
  const list = drawnSeries(picture);
  const family = list[0]?.family ?? "bar";
  const shares = picture.stacking === "percent" ? sharesOf(list) : list.map(({ figures }) => figures);
  return {
    type: family === "area" ? "line" : family,
    data: {
      labels: [...labelsFor(picture)],
      datasets: list.map((series, index) => datasetOf(picture, series, [...(shares[index] ?? [])], index)),
    },
    options: {
      responsive: false,
      animation: false,
      events: [],
      indexAxis: picture.sideways ? "y" : "x",
      font: { family: fontFamily, size: SMALL },
      color: TEXT,
      layout: { padding: 10 },
      plugins: { title: titleOf(picture.title, fontFamily), legend: legendOf(picture, list) },
      scales: scalesOf(picture, family, fontFamily, room),
    },
  };
}

interface Room {
  readonly width: number;
  readonly height: number;
}

/** Charts without categories number their points. */
function labelsFor({ categories, series }: ChartPicture): readonly string[] {
  const length = Math.max(0, ...series.map(({ figures }) => figures.length));
  return Array.from({ length }, (_, index) => (categories.length === 0 ? String(index + 1) : categories[index] ?? ""));
}

/** Each value as its part of the whole of its category. */
function sharesOf(list: readonly SeriesPicture[]): (number | null)[][] {
  const length = Math.max(0, ...list.map(({ figures }) => figures.length));
  const totals = Array.from({ length }, (_, index) => list.reduce((total, { figures }) => total + Math.abs(figures[index] ?? 0), 0));
  return list.map(({ figures }) => figures.map((figure, index) => (figure === null ? null : figure / (totals[index] || 1))));
}

function datasetOf(picture: ChartPicture, series: SeriesPicture, data: (number | null)[], index: number): ChartDataset {
  const common = { label: series.name, data };
  const colours = data.map((_, at) => series.pointColours[at] ?? series.colour);
  // Excel draws later lines over earlier ones; chart.js would stack in this order, too.
  const order = picture.stacking === "none" ? picture.series.length - index : 0;
  switch (series.family) {
    case "bar": {
      const bars = picture.stacking === "none" ? picture.series.filter(({ family }) => family === "bar").length : 1;
      return { ...common, type: "bar", backgroundColor: colours, barPercentage: 1, categoryPercentage: bars / (bars + picture.gap / 100) };
    }
    case "pie":
    case "doughnut":
      return { ...common, type: series.family, backgroundColor: colours, borderColor: "#FFFFFF", borderWidth: 1.5 };
    case "radar":
      return { ...common, ...lineLook(series), type: "radar", order, backgroundColor: series.colour, fill: series.filled };
    case "line":
      return { ...common, ...lineLook(series), type: "line", order, backgroundColor: series.colour };
    case "area":
      return { ...common, type: "line", order, fill: picture.stacking === "none" || index === 0 ? "origin" : "-1", backgroundColor: series.colour, borderWidth: 0, pointRadius: 0 };
  }
}

function lineLook(series: SeriesPicture) {
  return {
    borderColor: series.colour,
    borderWidth: series.lineWidth * PIXELS_PER_POINT,
    pointRadius: (series.marker * PIXELS_PER_POINT) / 2,
    pointBackgroundColor: series.markerColour,
    pointBorderColor: series.markerColour,
    tension: series.smooth ? 0.35 : 0,
  };
}

function titleOf(title: TextPicture | undefined, family: string) {
  if (!title) return { display: false };
  const font = { family, size: title.size * PIXELS_PER_POINT, weight: title.bold ? ("bold" as const) : ("normal" as const) };
  return { display: true, text: title.text.split("\n"), color: title.colour, font };
}

const SIDES = { t: "top", b: "bottom", l: "left", r: "right", tr: "right" } as const;

function legendOf({ legend, stacking, series }: ChartPicture, list: readonly SeriesPicture[]) {
  // chart.js lists what it draws last first.
  const reverse = list[0] !== series[0] || (stacking === "none" && list.every(({ family }) => family === "line" || family === "radar" || family === "area"));
  return { display: legend !== undefined, position: SIDES[legend ?? "b"], align: legend === "tr" ? ("start" as const) : ("center" as const), reverse, labels: { boxWidth: 10, boxHeight: 10, color: TEXT } };
}

function axisTitle(axis: AxisPicture, family: string) {
  const { display, text, ...look } = titleOf(axis.title, family);
  return { display, text: text?.join(" ") ?? "", ...look };
}

function scalesOf(picture: ChartPicture, family: SeriesPicture["family"], fontFamily: string, room: Room): NonNullable<ChartOptions["scales"]> {
  const { categoryAxis, valueAxis } = picture;
  if (!categoryAxis || !valueAxis) return {};
  const { scale } = valueAxis;
  const ticks = { color: TEXT, callback: (value: number | string) => displayText(typeof value === "number" ? tidy(value) : value, valueAxis.format) };
  const steps = scale ? { min: scale.minimum, max: scale.maximum } : {};
  const step = scale ? { stepSize: fittingStep(scale, picture.sideways ? room.width / FIGURE_WIDTH : room.height / FIGURE_HEIGHT), autoSkip: false } : {};
  if (family === "radar")
    return { r: { ...steps, ticks: { ...ticks, ...(scale ? { stepSize: fittingStep(scale, RADAR_STEPS) } : {}), display: valueAxis.visible, backdropColor: "transparent" }, grid: { display: valueAxis.gridLines, color: LINES }, angleLines: { color: LINES }, pointLabels: { color: TEXT, font: { size: SMALL } } } };
  const stacked = picture.stacking !== "none";
  const category = {
    type: "category" as const,
    stacked,
    display: categoryAxis.visible,
    // Excel begins at the foot of a bar chart, chart.js at its head.
    reverse: categoryAxis.reversed !== picture.sideways,
    offset: family !== "area",
    grid: { display: categoryAxis.gridLines, color: LINES },
    border: { color: LINES },
    ticks: { color: TEXT },
    title: axisTitle(categoryAxis, fontFamily),
  };
  const value = {
    type: "linear" as const,
    stacked,
    ...steps,
    display: valueAxis.visible,
    reverse: valueAxis.reversed,
    // The value axis stands where the first category is.
    position: picture.sideways ? (categoryAxis.reversed ? ("top" as const) : ("bottom" as const)) : categoryAxis.reversed ? ("right" as const) : ("left" as const),
    grid: { display: valueAxis.gridLines, color: LINES, drawTicks: false },
    border: { display: false },
    ticks: { ...ticks, ...step },
    title: axisTitle(valueAxis, fontFamily),
  };
  return picture.sideways ? { y: category, x: value } : { x: category, y: value };
}

/** Pixels of a chart's length for each figure at its axis; title and legend take their part of it. */
const FIGURE_WIDTH = 60;
const FIGURE_HEIGHT = 36;
const RADAR_STEPS = 5;

/** As many whole steps as there is room for. */
function fittingStep({ minimum, maximum, majorUnit }: Scale, most: number): number {
  const steps = (maximum - minimum) / majorUnit;
  const factor = [1, 2, 2.5, 4, 5, 10, 20].find((each) => steps / each <= most && Math.abs((steps / each) % 1) < 1e-9);
  return majorUnit * (factor ?? Math.max(1, Math.ceil(steps / most)));
}

/** Steps of an axis without the dust of binary fractions. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
