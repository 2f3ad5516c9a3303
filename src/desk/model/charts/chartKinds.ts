import type { AreaChartGroup, BarChartGroup, ChartModel, ChartTypeGroup, LineChartGroup, RadarChartGroup } from "@cj-tech-master/excelts/chart";

/** What makes a kind of chart in a file. */
export type Shape =
  | Pick<BarChartGroup & { type: "bar" }, "type" | "barDir" | "grouping">
  | (Pick<LineChartGroup & { type: "line" }, "type" | "grouping"> & { readonly markers: boolean })
  | Pick<AreaChartGroup & { type: "area" }, "type" | "grouping">
  | (Pick<RadarChartGroup, "type" | "radarStyle"> & { readonly markers: boolean })
  | { readonly type: "pie" | "doughnut" };

/** Kinds that the desk makes, under the names of the API. */
const SHAPES = {
  ColumnClustered: { type: "bar", barDir: "col", grouping: "clustered" },
  ColumnStacked: { type: "bar", barDir: "col", grouping: "stacked" },
  ColumnStacked100: { type: "bar", barDir: "col", grouping: "percentStacked" },
  BarClustered: { type: "bar", barDir: "bar", grouping: "clustered" },
  BarStacked: { type: "bar", barDir: "bar", grouping: "stacked" },
  BarStacked100: { type: "bar", barDir: "bar", grouping: "percentStacked" },
  Line: { type: "line", grouping: "standard", markers: false },
  LineStacked: { type: "line", grouping: "stacked", markers: false },
  LineMarkers: { type: "line", grouping: "standard", markers: true },
  LineMarkersStacked: { type: "line", grouping: "stacked", markers: true },
  Area: { type: "area", grouping: "standard" },
  AreaStacked: { type: "area", grouping: "stacked" },
  Pie: { type: "pie" },
  Doughnut: { type: "doughnut" },
  // Excel writes the first two alike and takes the markers from the series.
  Radar: { type: "radar", radarStyle: "marker", markers: false },
  RadarMarkers: { type: "radar", radarStyle: "marker", markers: true },
  RadarFilled: { type: "radar", radarStyle: "filled", markers: false },
} as const satisfies Record<string, Shape>;

export type ChartKind = keyof typeof SHAPES;

export const CHART_KINDS = Object.keys(SHAPES) as ChartKind[]; // the table's own keys

export function shapeOf(kind: ChartKind): Shape {
  return SHAPES[kind];
}

/** Kinds that are only kept, by the file's name for them. */
const KEPT: Readonly<Partial<Record<ChartTypeGroup["type"], string>>> = {
  scatter: "XYScatter",
  bubble: "Bubble",
  stock: "StockHLC",
  surface: "Surface",
  surface3D: "Surface",
  pie3D: "3DPie",
  line3D: "3DLine",
  area3D: "3DArea",
};

/** The API's name for what a chart is; "Invalid" where several kinds are combined or none fits. */
export function kindOf(model: ChartModel | undefined): string {
  const [group, ...more] = model?.chart.plotArea.chartTypes ?? [];
  if (!group || more.length > 0) return "Invalid";
  if (group.type === "bar3D") return `3D${kindOfFlat({ ...group, type: "bar" })}`;
  return KEPT[group.type] ?? kindOfFlat(group);
}

function kindOfFlat(group: ChartTypeGroup): string {
  const found = CHART_KINDS.find((kind) => fits(SHAPES[kind], group));
  return found ?? "Invalid";
}

function fits(shape: Shape, group: ChartTypeGroup): boolean {
  if (shape.type === "bar") return group.type === "bar" && shape.barDir === group.barDir && shape.grouping === group.grouping;
  if (shape.type === "line") return group.type === "line" && shape.grouping === group.grouping && shape.markers === hasMarkers(group);
  if (shape.type === "area") return group.type === "area" && shape.grouping === group.grouping;
  if (shape.type !== "radar") return group.type === shape.type;
  if (group.type !== "radar") return false;
  if (shape.radarStyle === "filled" || group.radarStyle === "filled") return shape.radarStyle === group.radarStyle;
  return shape.markers === (group.radarStyle === "marker" && hasMarkers(group));
}

function hasMarkers(group: LineChartGroup | RadarChartGroup): boolean {
  return group.series.some(({ marker }) => marker?.symbol !== "none");
}

/** Groups that the page can draw; the others it shows as the model's own sketch. */
export type Family = "bar" | "line" | "area" | "pie" | "doughnut" | "radar";

const FAMILIES: Readonly<Partial<Record<ChartTypeGroup["type"], Family>>> = {
  bar: "bar", bar3D: "bar", line: "line", line3D: "line", area: "area", area3D: "area", pie: "pie", pie3D: "pie", doughnut: "doughnut", radar: "radar",
};

export function familyOf(group: ChartTypeGroup): Family | undefined {
  return FAMILIES[group.type];
}
