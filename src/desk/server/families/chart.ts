import type { Worksheet } from "@cj-tech-master/excelts";
import { parseTxPr, type Chart } from "@cj-tech-master/excelts/chart";
import { boundingRect } from "../../model/address";
import { CHART_KINDS, kindOf } from "../../model/charts/chartKinds";
import { chartNamed, nameChart, nameOf } from "../../model/charts/chartNames";
import { boundsOf, cover, moveTo, placeOf, type Bounds } from "../../model/charts/chartPlace";
import type { SeriesBy } from "../../model/charts/chartSource";
import { changeKind, changeSource } from "../../model/charts/newChart";
import { ApiError } from "../apiError";
import { choiceArg, flagArg, numberArg, textArg } from "../args";
import { handle, type Handle, type Property } from "../objects";
import type { Session } from "../session";
import { chartAxesType } from "./chartAxes";
import { chartLabelsHandle } from "./chartDataLabels";
import { chartFormat } from "./chartFormat";
import { kindArg } from "./chartKindArg";
import { chartLegendHandle } from "./chartLegend";
import { changeChart, guardObjects, modelOf, partType, type ChartRef } from "./chartRef";
import { seriesCollectionType } from "./chartSeries";
import { chartTitleHandle } from "./chartTitles";
import { rangeArg } from "./range";
import { worksheetHandle } from "./worksheet";

export const SERIES_BY: readonly SeriesBy[] = ["Auto", "Columns", "Rows"];

/** Left, top, width or height in points. */
function measure(side: keyof Bounds): Property<ChartRef> {
  return {
    get: ({ sheet, chart }) => Math.round(boundsOf(sheet, placeOf(chart))[side] * 100) / 100,
    set({ sheet, chart }, value, session) {
      const length = numberArg(value, 0);
      guardObjects(sheet);
      moveTo(sheet, chart, { ...boundsOf(sheet, placeOf(chart)), [side]: length });
      session.state.changed("cells");
    },
  };
}

const BLANKS = ["NotPlotted", "Zero", "Interplotted"] as const;
const BLANKS_MODEL = ["gap", "zero", "span"] as const;

const chartType = partType<ChartRef>({
  name: "Chart",
  id: ({ chart }, session) => session.idOf(chart),
  properties: {
    id: { since: "1.7", get: ({ chart }, session) => session.idOf(chart) },
    name: {
      get: ({ chart }) => nameOf(chart),
      set({ sheet, chart }, value, session) {
        const name = textArg(value);
        const holder = chartNamed(sheet, name);
        if (name === "" || (holder && holder !== chart)) throw new ApiError("InvalidArgument");
        guardObjects(sheet);
        nameChart(chart, name);
        session.state.changed("cells");
      },
    },
    left: measure("left"),
    top: measure("top"),
    width: measure("width"),
    height: measure("height"),
    chartType: {
      since: "1.7",
      get: ({ chart }) => kindOf(chart.chartModel),
      set(ref, value, session) {
        const kind = kindArg(value);
        changeChart(ref, session, (model) => changeKind(model, kind));
      },
    },
    plotVisibleOnly: {
      since: "1.8",
      get: ({ chart }) => chart.chartModel?.chart.plotVisOnly !== false,
      set(ref, value, session) {
        const only = flagArg(value);
        changeChart(ref, session, (model) => void (model.chart.plotVisOnly = only));
      },
    },
    displayBlanksAs: {
      since: "1.8",
      get: ({ chart }) => BLANKS[BLANKS_MODEL.indexOf(chart.chartModel?.chart.dispBlanksAs ?? "gap")],
      set(ref, value, session) {
        const blanks = BLANKS_MODEL[BLANKS.indexOf(choiceArg(value, BLANKS))] ?? "gap";
        changeChart(ref, session, (model) => void (model.chart.dispBlanksAs = blanks));
      },
    },
  },
  children: {
    title: { child: chartTitleHandle },
    legend: { child: chartLegendHandle },
    axes: { child: (ref) => handle(chartAxesType, ref) },
    series: { child: (ref) => handle(seriesCollectionType, ref) },
    dataLabels: { child: chartLabelsHandle },
    worksheet: { since: "1.2", child: ({ sheet }) => worksheetHandle(sheet) },
    format: {
      child(ref) {
        const model = modelOf(ref);
        return chartFormat("ChartAreaFormat", {
          ...ref,
          text: () => ({ ...ref, read: () => model.txPr && parseTxPr(model.txPr), write: (font) => void (model.txPr = font) }),
          shape: () => ({ ...ref, read: () => model.spPr, write: (shape) => void (model.spPr = shape) }),
        });
      },
    },
  },
  methods: {
    delete: {
      call({ sheet, chart }, _args, session) {
        guardObjects(sheet);
        sheet.removeChart(chart);
        session.state.changed("cells");
      },
    },
    setData: {
      call(ref, [source, seriesBy], session) {
        const { sheet, rect } = rangeArg(source, session, ref.sheet);
        const by = choiceArg(seriesBy, SERIES_BY, "Auto");
        session.desk.calculate();
        const kind = CHART_KINDS.find((each) => each === kindOf(modelOf(ref)));
        if (!kind) throw new ApiError("ApiNotFound", "The desk gives new data only to charts that it can make.");
        changeChart(ref, session, (model) => changeSource(model, sheet, rect, by, kind));
      },
    },
    setPosition: { call: (ref, [start, end], session) => setPosition(ref, start, end, session) },
  },
});

/** From cell to cell; with one cell only the chart moves there and keeps its size. */
function setPosition({ sheet, chart }: ChartRef, start: unknown, end: unknown, session: Session): void {
  const from = rangeArg(start, session, sheet);
  const to = end === null || end === undefined ? undefined : rangeArg(end, session, sheet);
  if (from.sheet !== sheet || (to && to.sheet !== sheet)) throw new ApiError("InvalidArgument");
  guardObjects(sheet);
  const { width, height } = boundsOf(sheet, placeOf(chart));
  cover(chart, boundingRect(from.rect, to?.rect ?? from.rect));
  if (!to) moveTo(sheet, chart, { ...boundsOf(sheet, placeOf(chart)), width, height });
  session.state.changed("cells");
}

export function chartHandle(sheet: Worksheet, chart: Chart): Handle {
  return handle(chartType, { sheet, chart });
}
