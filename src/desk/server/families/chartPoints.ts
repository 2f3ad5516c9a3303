import type { DataPoint } from "@cj-tech-master/excelts/chart";
import type { PlotSeries } from "../../model/charts/chartSeries";
import { figuresOf } from "../../model/charts/chartValues";
import { ApiError } from "../apiError";
import { integerArg } from "../args";
import { handle, type Handle } from "../objects";
import type { Session } from "../session";
import { chartFormat } from "./chartFormat";
import { modelOf, partType, type ChartRef } from "./chartRef";

interface PointsRef extends ChartRef {
  readonly series: PlotSeries;
}

/** One bar, marker or slice. */
interface PointRef extends PointsRef {
  readonly index: number;
}

function figures(ref: PointsRef, session: Session): (number | null)[] {
  session.desk.calculate();
  return figuresOf(session.state, ref.series.val, modelOf(ref).chart.plotVisOnly !== false);
}

function ownLook({ series, index }: PointRef): DataPoint | undefined {
  return series.dataPoints?.find((point) => point.index === index);
}

const pointType = partType<PointRef>({
  name: "ChartPoint",
  properties: { value: { get: (ref, session) => figures(ref, session)[ref.index] ?? null } },
  children: {
    format: {
      child: (ref) =>
        chartFormat("ChartPointFormat", {
          ...ref,
          shape: () => ({
            ...ref,
            read: () => ownLook(ref)?.spPr ?? ref.series.spPr,
            write(spPr) {
              const others = (ref.series.dataPoints ?? []).filter(({ index }) => index !== ref.index);
              const point = { ...ownLook(ref), index: ref.index, spPr };
              ref.series.dataPoints = [...others, point].sort((a, b) => a.index - b.index);
            },
          }),
        }),
    },
  },
});

function at(ref: PointsRef, index: unknown, session: Session): Handle {
  const place = integerArg(index, 0);
  if (place >= figures(ref, session).length) throw new ApiError("InvalidArgument");
  return handle(pointType, { ...ref, index: place });
}

const pointsType = partType<PointsRef>({
  name: "ChartPointsCollection",
  properties: { count: { get: (ref, session) => figures(ref, session).length } },
  items: (ref, session) => figures(ref, session).map((_, index) => handle(pointType, { ...ref, index })),
  methods: {
    getCount: { since: "1.4", call: (ref, _args, session) => figures(ref, session).length },
    getItemAt: { call: (ref, [index], session) => at(ref, index, session) },
  },
});

export function pointsHandle(ref: ChartRef, series: PlotSeries): Handle {
  return handle(pointsType, { ...ref, series });
}
