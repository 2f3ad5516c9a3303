import { parseTxPr, type DataLabelPosition, type DataLabels } from "@cj-tech-master/excelts/chart";
import { groupOf, seriesOf, type PlotSeries } from "../../model/charts/chartSeries";
import { choiceArg, flagArg, textArg } from "../args";
import { ApiError } from "../apiError";
import { handle, type Handle, type Property } from "../objects";
import { chartFormat } from "./chartFormat";
import { changeChart, modelOf, partType, type ChartRef } from "./chartRef";

/** The labels of some series: of one, or of all in a chart. */
interface LabelsRef extends ChartRef {
  readonly list: readonly PlotSeries[];
}

/** Files want every switch said. */
export const FRESH_LABELS: DataLabels = { showLegendKey: false, showVal: false, showCatName: false, showSerName: false, showPercent: false, showBubbleSize: false };

export function hasLabels({ dataLabels }: PlotSeries): boolean {
  return dataLabels !== undefined && !dataLabels.delete && Boolean(dataLabels.showVal || dataLabels.showPercent || dataLabels.showCatName || dataLabels.showSerName);
}

type Switch = "showVal" | "showCatName" | "showSerName" | "showPercent" | "showLegendKey" | "showBubbleSize";

/** What all the series have; null where they differ. */
function agreed<T>(list: readonly PlotSeries[], read: (labels: DataLabels) => T): T | null {
  const [first, ...others] = list.map(({ dataLabels }) => read(dataLabels ?? FRESH_LABELS));
  return first === undefined || others.some((each) => each !== first) ? null : first;
}

function set(key: Switch): Property<LabelsRef> {
  return {
    get: ({ list }) => agreed(list, (labels) => labels[key] === true),
    set(ref, value, session) {
      const on = flagArg(value);
      changeChart(ref, session, () => changeAll(ref, { [key]: on }));
    },
  };
}

function changeAll({ list }: LabelsRef, next: DataLabels): void {
  for (const series of list) {
    const { delete: _off, ...before } = series.dataLabels ?? FRESH_LABELS;
    series.dataLabels = { ...before, ...next };
  }
}

const POSITIONS = ["Center", "InsideEnd", "InsideBase", "OutsideEnd", "Left", "Right", "Top", "Bottom", "BestFit"] as const;
const MODEL = ["ctr", "inEnd", "inBase", "outEnd", "l", "r", "t", "b", "bestFit"] as const;

/** Places that a kind of chart knows; a file with another one is damaged. */
const PLACES: Readonly<Partial<Record<string, readonly DataLabelPosition[]>>> = {
  bar: ["ctr", "inEnd", "inBase", "outEnd"],
  line: ["ctr", "l", "r", "t", "b"],
  pie: ["ctr", "inEnd", "outEnd", "bestFit"],
};

function checkPlace(ref: LabelsRef, place: DataLabelPosition): void {
  for (const series of ref.list) {
    const group = groupOf(modelOf(ref), series);
    const piled = group?.type === "bar" && group.grouping !== "clustered";
    if (!PLACES[group?.type ?? ""]?.includes(place) || (piled && place === "outEnd")) throw new ApiError("InvalidArgument");
  }
}

const labelsType = partType<LabelsRef>({
  name: "ChartDataLabels",
  properties: {
    showValue: set("showVal"),
    showCategoryName: set("showCatName"),
    showSeriesName: set("showSerName"),
    showPercentage: set("showPercent"),
    showLegendKey: set("showLegendKey"),
    showBubbleSize: set("showBubbleSize"),
    separator: {
      get: ({ list }) => agreed(list, ({ separator }) => separator ?? ""),
      set(ref, value, session) {
        const separator = textArg(value);
        changeChart(ref, session, () => changeAll(ref, { separator }));
      },
    },
    position: {
      get: ({ list }) => agreed(list, ({ position }) => (position ? POSITIONS[MODEL.indexOf(position)] : "None")),
      set(ref, value, session) {
        const position = MODEL[POSITIONS.indexOf(choiceArg(value, POSITIONS))] ?? "ctr";
        checkPlace(ref, position);
        changeChart(ref, session, () => changeAll(ref, { position }));
      },
    },
    numberFormat: {
      since: "1.8",
      get: ({ list }) => agreed(list, ({ numFmt }) => numFmt?.formatCode ?? "General"),
      set(ref, value, session) {
        const numFmt = { formatCode: textArg(value), sourceLinked: false };
        changeChart(ref, session, () => changeAll(ref, { numFmt }));
      },
    },
  },
  children: {
    format: {
      child: (ref) =>
        chartFormat("ChartDataLabelFormat", {
          ...ref,
          text: () => ({ ...ref, read: () => firstFont(ref), write: (txPr) => changeAll(ref, { txPr }) }),
          shape: () => ({ ...ref, read: () => ref.list[0]?.dataLabels?.spPr, write: (spPr) => changeAll(ref, { spPr }) }),
        }),
    },
  },
});

function firstFont({ list }: LabelsRef) {
  const font = list[0]?.dataLabels?.txPr;
  return font && parseTxPr(font);
}

export function seriesLabelsHandle(ref: ChartRef, series: PlotSeries): Handle {
  return handle(labelsType, { ...ref, list: [series] });
}

export function chartLabelsHandle(ref: ChartRef): Handle {
  return handle(labelsType, { ...ref, list: seriesOf(modelOf(ref)) });
}
