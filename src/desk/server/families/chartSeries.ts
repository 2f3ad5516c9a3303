import { setSpPrFill, setSpPrLine, type ChartMarker, type ChartTypeGroup } from "@cj-tech-master/excelts/chart";
import { columnCount, placesIn, rowCount } from "../../model/address";
import { valueOf } from "../../model/cells";
import { colourFrom, fillOf, hexOf, lineOf } from "../../model/charts/chartColours";
import { CHART_KINDS, kindOf } from "../../model/charts/chartKinds";
import { categoriesAt, dressed } from "../../model/charts/newChart";
import { groupOf, groupsOf, renumberSeries, seriesIn, seriesOf, type PlotSeries } from "../../model/charts/chartSeries";
import { placeText } from "../../model/charts/chartSource";
import { seriesName } from "../../model/charts/seriesPicture";
import { figuresOf, labelsOf } from "../../model/charts/chartValues";
import { ApiError } from "../apiError";
import { choiceArg, colourArg, flagArg, integerArg, numberArg, textArg } from "../args";
import { handle, type Handle, type Property } from "../objects";
import type { Session } from "../session";
import { FRESH_LABELS, hasLabels, seriesLabelsHandle } from "./chartDataLabels";
import { chartFormat, type ShapePart } from "./chartFormat";
import { pointsHandle } from "./chartPoints";
import { changeChart, isThere, modelOf, partType, type ChartRef } from "./chartRef";
import { rangeArg } from "./range";

interface SeriesRef extends ChartRef {
  readonly series: PlotSeries;
}

function groupIn(ref: SeriesRef): ChartTypeGroup {
  const group = groupOf(modelOf(ref), ref.series);
  if (!group) throw new ApiError("ItemNotFound");
  return group;
}

/** A property that the series of a group have together; kinds of charts without it refuse it. */
function ofGroup(key: "gapWidth" | "overlap" | "holeSize" | "firstSliceAng", types: readonly ChartTypeGroup["type"][], [least, most]: readonly [number, number], standard: number): Property<SeriesRef> {
  const fitting = (ref: SeriesRef): Partial<Record<typeof key, number>> => {
    const group = groupIn(ref);
    if (!types.includes(group.type)) throw new ApiError("InvalidOperation");
    return group as Partial<Record<typeof key, number>>; // only the groups of `types` have the property
  };
  return {
    since: "1.7",
    get: (ref) => (types.includes(groupIn(ref).type) ? fitting(ref)[key] ?? standard : null),
    set(ref, value, session) {
      const figure = numberArg(value, least, most);
      const group = fitting(ref);
      changeChart(ref, session, () => void (group[key] = figure));
    },
  };
}

const MARKERS = ["Automatic", "None", "Square", "Diamond", "Triangle", "X", "Star", "Dot", "Dash", "Circle", "Plus"] as const;
const MARKERS_MODEL = ["auto", "none", "square", "diamond", "triangle", "x", "star", "dot", "dash", "circle", "plus"] as const;

function changeMarker(ref: SeriesRef, session: Session, next: ChartMarker): void {
  const { type } = groupIn(ref);
  if (type !== "line" && type !== "radar") throw new ApiError("InvalidOperation");
  changeChart(ref, session, () => void (ref.series.marker = { ...ref.series.marker, ...next }));
}

function markerColour(part: "fill" | "line"): Property<SeriesRef> {
  return {
    since: "1.7",
    get: ({ series }, { state }) => (part === "fill" ? fillOf(state.theme, series.marker?.spPr) : hexOf(state.theme, lineOf(series.marker?.spPr)?.color)) ?? "",
    set(ref, value, session) {
      const colour = colourFrom(colourArg(value));
      const shape = ref.series.marker?.spPr;
      changeMarker(ref, session, { spPr: part === "fill" ? setSpPrFill(shape, { solid: colour }) : setSpPrLine(shape, { ...lineOf(shape), color: colour }) });
    },
  };
}

/** Of a line only the markers have a face to be filled. */
function fillPart(ref: SeriesRef): ShapePart {
  const lined = kindOf(modelOf(ref)).startsWith("Line") || ["Radar", "RadarMarkers"].includes(kindOf(modelOf(ref)));
  const { series } = ref;
  if (!lined) return { ...ref, read: () => series.spPr, write: (shape) => void (series.spPr = shape) };
  return { ...ref, read: () => series.marker?.spPr, write: (shape) => void (series.marker = { ...series.marker, spPr: shape }) };
}

const seriesType = partType<SeriesRef>({
  name: "ChartSeries",
  exists: (ref, session) => isThere(ref, session) && seriesOf(modelOf(ref)).includes(ref.series),
  properties: {
    name: {
      get(ref, session) {
        session.desk.calculate();
        return seriesName(session.state, modelOf(ref), ref.series);
      },
      set(ref, value, session) {
        const name = textArg(value);
        const place = name.startsWith("=") ? rangeArg(name.slice(1), session, ref.sheet) : undefined;
        changeChart(ref, session, () => void (ref.series.tx = place ? { strRef: { formula: placeText(place.sheet, place.rect) } } : { value: name }));
      },
    },
    chartType: { since: "1.7", get: (ref) => kindOf(modelOf(ref)) },
    hasDataLabels: {
      since: "1.7",
      get: ({ series }) => hasLabels(series),
      set(ref, value, session) {
        const on = flagArg(value);
        changeChart(ref, session, () => {
          if (!on) delete ref.series.dataLabels;
          else if (!hasLabels(ref.series)) ref.series.dataLabels = { ...FRESH_LABELS, showVal: true };
        });
      },
    },
    gapWidth: ofGroup("gapWidth", ["bar"], [0, 500], 150),
    overlap: ofGroup("overlap", ["bar"], [-100, 100], 0),
    doughnutHoleSize: ofGroup("holeSize", ["doughnut"], [10, 90], 50),
    firstSliceAngle: ofGroup("firstSliceAng", ["pie", "doughnut"], [0, 360], 0),
    smooth: {
      since: "1.7",
      get: ({ series }) => series.smooth === true,
      set(ref, value, session) {
        const smooth = flagArg(value);
        if (groupIn(ref).type !== "line") throw new ApiError("InvalidOperation");
        changeChart(ref, session, () => void (ref.series.smooth = smooth));
      },
    },
    markerStyle: {
      since: "1.7",
      get: ({ series }) => MARKERS[MARKERS_MODEL.findIndex((each) => each === (series.marker?.symbol ?? "auto"))] ?? "Invalid",
      set: (ref, value, session) => changeMarker(ref, session, { symbol: MARKERS_MODEL[MARKERS.indexOf(choiceArg(value, MARKERS))] ?? "auto" }),
    },
    markerSize: {
      since: "1.7",
      get: ({ series }) => series.marker?.size ?? 5,
      set: (ref, value, session) => changeMarker(ref, session, { size: numberArg(value, 2, 72) }),
    },
    markerBackgroundColor: markerColour("fill"),
    markerForegroundColor: markerColour("line"),
    plotOrder: { since: "1.7", get: (ref) => seriesOf(modelOf(ref)).indexOf(ref.series) + 1 },
    axisGroup: { since: "1.8", get: () => "Primary" },
  },
  children: {
    format: {
      child: (ref) =>
        chartFormat("ChartSeriesFormat", {
          ...ref,
          shape: () => fillPart(ref),
          line: () => ({ ...ref, read: () => ref.series.spPr, write: (shape) => void (ref.series.spPr = shape) }),
        }),
    },
    dataLabels: { since: "1.8", child: (ref) => seriesLabelsHandle(ref, ref.series) },
    points: { child: (ref) => pointsHandle(ref, ref.series) },
  },
  methods: {
    delete: {
      since: "1.7",
      call(ref, _args, session) {
        const list = seriesIn(groupIn(ref));
        changeChart(ref, session, () => list.splice(list.indexOf(ref.series), 1));
      },
    },
    setValues: {
      since: "1.7",
      call(ref, [source], session) {
        const { sheet, rect } = rangeArg(source, session, ref.sheet);
        changeChart(ref, session, () => void (ref.series.val = { numRef: { formula: placeText(sheet, rect) } }));
      },
    },
    setXAxisValues: {
      since: "1.7",
      call(ref, [source], session) {
        const { sheet, rect } = rangeArg(source, session, ref.sheet);
        session.desk.calculate();
        const levels = Math.min(columnCount(rect), rowCount(rect));
        const numeric = levels === 1 && [...placesIn(rect)].every(({ row, column }) => typeof valueOf(sheet.findCell(row, column)) === "number");
        changeChart(ref, session, () => void (ref.series.cat = categoriesAt(placeText(sheet, rect), numeric, levels)));
      },
    },
    getDimensionValues: {
      since: "1.12",
      call(ref, [dimension], session) {
        session.desk.calculate();
        const visibleOnly = modelOf(ref).chart.plotVisOnly !== false;
        return choiceArg(dimension, ["Categories", "Values"]) === "Values" ? figuresOf(session.state, ref.series.val, visibleOnly) : labelsOf(session.state, ref.series.cat, visibleOnly);
      },
    },
  },
});

function at(ref: ChartRef, index: unknown): Handle {
  const series = seriesOf(modelOf(ref))[integerArg(index, 0)];
  if (!series) throw new ApiError("InvalidArgument");
  return handle(seriesType, { ...ref, series });
}

/** A series without data yet, among those of the chart's first group. */
function addSeries(ref: ChartRef, session: Session, name: string | undefined, place: number): PlotSeries {
  const kind = CHART_KINDS.find((each) => each === kindOf(modelOf(ref)));
  if (!kind) throw new ApiError("ApiNotFound", "The desk adds series only to charts that it can make.");
  const count = seriesOf(modelOf(ref)).length;
  const series = dressed(kind, { index: count, order: count, ...(name === undefined ? {} : { tx: { value: name } }) }, count);
  changeChart(ref, session, (model) => {
    const [group] = groupsOf(model);
    if (group) seriesIn(group).splice(place, 0, series);
    renumberSeries(model);
  });
  return series;
}

export const seriesCollectionType = partType<ChartRef>({
  name: "ChartSeriesCollection",
  properties: { count: { get: (ref) => seriesOf(modelOf(ref)).length } },
  items: (ref) => seriesOf(modelOf(ref)).map((series) => handle(seriesType, { ...ref, series })),
  methods: {
    getCount: { since: "1.4", call: (ref) => seriesOf(modelOf(ref)).length },
    getItemAt: { call: (ref, [index]) => at(ref, index) },
    add: {
      since: "1.7",
      call(ref, [name, index], session) {
        const model = modelOf(ref);
        const place = integerArg(index, 0, seriesOf(model).length);
        if (place > seriesOf(model).length) throw new ApiError("InvalidArgument");
        const text = name === null || name === undefined ? undefined : textArg(name);
        const series = addSeries(ref, session, text, place);
        return handle(seriesType, { ...ref, series });
      },
    },
  },
});
