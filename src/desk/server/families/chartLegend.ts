import type { ChartLegend } from "@cj-tech-master/excelts/chart";
import { parseTxPr } from "@cj-tech-master/excelts/chart";
import { SMALL_TEXT } from "../../model/charts/chartAxes";
import { ApiError } from "../apiError";
import { choiceArg, flagArg } from "../args";
import { handle, type Handle } from "../objects";
import { chartFormat } from "./chartFormat";
import { changeChart, modelOf, partType, type ChartRef } from "./chartRef";

const POSITIONS = ["Top", "Bottom", "Left", "Right", "Corner"] as const;
const MODEL = ["t", "b", "l", "r", "tr"] as const;

function existing(ref: ChartRef): ChartLegend {
  const { legend } = modelOf(ref).chart;
  if (!legend) throw new ApiError("InvalidOperation", "The legend is hidden.");
  return legend;
}

const legendType = partType<ChartRef>({
  name: "ChartLegend",
  properties: {
    visible: {
      get: (ref) => modelOf(ref).chart.legend !== undefined,
      set(ref, value, session) {
        const visible = flagArg(value);
        changeChart(ref, session, ({ chart }) => {
          if (visible) chart.legend ??= { legendPos: "r", overlay: false, txPr: SMALL_TEXT };
          else delete chart.legend;
        });
      },
    },
    position: {
      get: (ref) => POSITIONS[MODEL.indexOf(modelOf(ref).chart.legend?.legendPos ?? "r")],
      set(ref, value, session) {
        const legendPos = MODEL[POSITIONS.indexOf(choiceArg(value, POSITIONS))];
        // Where somebody has put it by hand no longer counts.
        changeChart(ref, session, () => {
          const { layout: _placed, ...legend } = existing(ref);
          modelOf(ref).chart.legend = { ...legend, ...(legendPos ? { legendPos } : {}) };
        });
      },
    },
    overlay: {
      get: (ref) => modelOf(ref).chart.legend?.overlay === true,
      set(ref, value, session) {
        const overlay = flagArg(value);
        changeChart(ref, session, () => void (existing(ref).overlay = overlay));
      },
    },
  },
  children: {
    format: {
      child: (ref) =>
        chartFormat("ChartLegendFormat", {
          ...ref,
          text: () => ({ ...ref, read: () => existing(ref).txPr && parseTxPr(existing(ref).txPr ?? {}), write: (font) => void (existing(ref).txPr = font) }),
          shape: () => ({ ...ref, read: () => existing(ref).spPr, write: (shape) => void (existing(ref).spPr = shape) }),
        }),
    },
  },
});

export function chartLegendHandle(ref: ChartRef): Handle {
  return handle(legendType, ref);
}
