import type { Chart, Plugin } from "chart.js";
import type { ChartPicture } from "../../model/charts/chartPicture";
import type { SeriesPicture } from "../../model/charts/seriesPicture";
import { drawnSeries } from "./chartConfig";

const GAP = 4;

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly align: CanvasTextAlign;
  readonly baseline: CanvasTextBaseline;
}

/** Where a bar, a marker or a slice lies; each has some of these. */
interface Geometry {
  readonly x: number;
  readonly y: number;
  readonly base?: number;
  readonly startAngle?: number;
  readonly endAngle?: number;
  readonly innerRadius?: number;
  readonly outerRadius?: number;
}

const GEOMETRY: (keyof Geometry)[] = ["x", "y", "base", "startAngle", "endAngle", "innerRadius", "outerRadius"];

/** Writes the labels of the points, which chart.js does not do by itself. */
export function labelsPlugin(picture: ChartPicture, family: string): Plugin {
  return {
    id: "labels",
    afterDatasetsDraw(chart: Chart) {
      const { ctx } = chart;
      ctx.save();
      ctx.font = `12px ${family}`;
      ctx.fillStyle = "#404040";
      drawnSeries(picture).forEach((series, index) => {
        const { labels } = series;
        if (!labels) return;
        chart.getDatasetMeta(index).data.forEach((element, at) => {
          const text = labels[at];
          if (!text) return;
          const shape = element.getProps(GEOMETRY as string[], true) as unknown as Geometry; // the names asked for
          const spot = spotOf(series, shape, picture.sideways);
          ctx.textAlign = spot.align;
          ctx.textBaseline = spot.baseline;
          ctx.fillText(text, spot.x, spot.y);
        });
      });
      ctx.restore();
    },
  };
}

function spotOf(series: SeriesPicture, shape: Geometry, sideways: boolean): Spot {
  if (series.family === "bar") return sideways ? besideBar(series, shape) : overBar(series, shape);
  if (series.family === "pie" || series.family === "doughnut") return onSlice(series, shape);
  const { x, y } = shape;
  switch (series.labelPlace) {
    case "r":
      return { x: x + GAP, y, align: "left", baseline: "middle" };
    case "l":
      return { x: x - GAP, y, align: "right", baseline: "middle" };
    case "b":
      return { x, y: y + GAP, align: "center", baseline: "top" };
    case "ctr":
      return { x, y, align: "center", baseline: "middle" };
    default:
      return { x, y: y - GAP, align: "center", baseline: "bottom" };
  }
}

function overBar({ labelPlace }: SeriesPicture, { x, y, base = y }: Geometry): Spot {
  const up = y <= base;
  const align = "center";
  if (labelPlace === "ctr") return { x, y: (y + base) / 2, align, baseline: "middle" };
  if (labelPlace === "inBase") return { x, y: base + (up ? -GAP : GAP), align, baseline: up ? "bottom" : "top" };
  if (labelPlace === "inEnd") return { x, y: y + (up ? GAP : -GAP), align, baseline: up ? "top" : "bottom" };
  return { x, y: y + (up ? -GAP : GAP), align, baseline: up ? "bottom" : "top" };
}

function besideBar({ labelPlace }: SeriesPicture, { x, y, base = x }: Geometry): Spot {
  const right = x >= base;
  const baseline = "middle";
  if (labelPlace === "ctr") return { x: (x + base) / 2, y, align: "center", baseline };
  if (labelPlace === "inBase") return { x: base + (right ? GAP : -GAP), y, align: right ? "left" : "right", baseline };
  if (labelPlace === "inEnd") return { x: x + (right ? -GAP : GAP), y, align: right ? "right" : "left", baseline };
  return { x: x + (right ? GAP : -GAP), y, align: right ? "left" : "right", baseline };
}

function onSlice({ labelPlace }: SeriesPicture, shape: Geometry): Spot {
  const { x, y, startAngle = 0, endAngle = 0, innerRadius = 0, outerRadius = 0 } = shape;
  const angle = (startAngle + endAngle) / 2;
  const outside = labelPlace === "outEnd";
  const radius = outside ? outerRadius + 3 * GAP : labelPlace === "inEnd" ? outerRadius - 4 * GAP : (innerRadius + outerRadius) / 2;
  return { x: x + Math.cos(angle) * radius, y: y + Math.sin(angle) * radius, align: "center", baseline: "middle" };
}
