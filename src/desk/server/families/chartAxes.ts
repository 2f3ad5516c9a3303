import { parseTxPr, type ChartAxis, type ValueAxis } from "@cj-tech-master/excelts/chart";
import { axisOf, PALE_LINE, valueScale, type AxisRole } from "../../model/charts/chartAxes";
import { sourceFormat } from "../../model/charts/seriesPicture";
import { seriesOf } from "../../model/charts/chartSeries";
import { ApiError } from "../apiError";
import { choiceArg, flagArg, integerArg, numberArg, textArg } from "../args";
import { handle, type Handle, type ObjectType, type Property } from "../objects";
import { chartFormat } from "./chartFormat";
import { changeChart, isThere, modelOf, partType, type ChartRef } from "./chartRef";
import { axisTitleHandle } from "./chartTitles";

interface AxisRef extends ChartRef {
  readonly axis: ChartAxis;
}

/** One end of the value axis; an empty text makes it automatic again. */
function limit(end: "min" | "max"): Property<AxisRef> {
  return {
    get(ref, session) {
      if (ref.axis.axisType !== "val") return "";
      session.desk.calculate();
      const { minimum, maximum } = valueScale(session.state, modelOf(ref), ref.axis);
      return end === "min" ? minimum : maximum;
    },
    set(ref, value, session) {
      if (ref.axis.axisType !== "val") throw new ApiError("InvalidArgument");
      const fixed = value === "" ? undefined : numberArg(value);
      changeChart(ref, session, () => {
        const { [end]: _before, ...scaling } = ref.axis.scaling ?? {};
        ref.axis.scaling = { ...scaling, ...(fixed === undefined ? {} : { [end]: fixed }) };
      });
    },
  };
}

function valueAxisOf({ axis }: AxisRef): ValueAxis {
  if (axis.axisType !== "val") throw new ApiError("InvalidArgument");
  return axis;
}

const LABEL_PLACES = ["NextToAxis", "High", "Low", "None"] as const;
const LABEL_PLACES_MODEL = ["nextTo", "high", "low", "none"] as const;

const axisType = partType<AxisRef>({
  name: "ChartAxis",
  exists: (ref, session) => isThere(ref, session) && modelOf(ref).chart.plotArea.axes.includes(ref.axis),
  properties: {
    minimum: limit("min"),
    maximum: limit("max"),
    majorUnit: {
      get(ref, session) {
        if (ref.axis.axisType !== "val") return "";
        session.desk.calculate();
        return valueScale(session.state, modelOf(ref), ref.axis).majorUnit;
      },
      set(ref, value, session) {
        const axis = valueAxisOf(ref);
        const unit = value === "" ? undefined : numberArg(value, Number.MIN_VALUE);
        changeChart(ref, session, () => {
          if (unit === undefined) delete axis.majorUnit;
          else axis.majorUnit = unit;
        });
      },
    },
    type: { since: "1.7", get: ({ axis }) => (axis.axisType === "val" ? "Value" : "Category") },
    axisGroup: { since: "1.7", get: () => "Primary" },
    visible: {
      since: "1.7",
      get: ({ axis }) => axis.delete !== true,
      set(ref, value, session) {
        const visible = flagArg(value);
        changeChart(ref, session, () => void (ref.axis.delete = !visible));
      },
    },
    reversePlotOrder: {
      since: "1.7",
      get: ({ axis }) => axis.scaling?.orientation === "maxMin",
      set(ref, value, session) {
        const orientation = flagArg(value) ? "maxMin" : "minMax";
        changeChart(ref, session, () => void (ref.axis.scaling = { ...ref.axis.scaling, orientation }));
      },
    },
    numberFormat: {
      since: "1.8",
      get: (ref, { state }) =>
        ref.axis.numFmt && !ref.axis.numFmt.sourceLinked ? ref.axis.numFmt.formatCode : ref.axis.axisType === "val" ? sourceFormat(state, seriesOf(modelOf(ref))[0]) : "General",
      set(ref, value, session) {
        const formatCode = textArg(value);
        changeChart(ref, session, () => void (ref.axis.numFmt = { formatCode, sourceLinked: false }));
      },
    },
    linkNumberFormat: {
      since: "1.9",
      get: ({ axis }) => axis.numFmt?.sourceLinked !== false,
      set(ref, value, session) {
        const sourceLinked = flagArg(value);
        changeChart(ref, session, () => void (ref.axis.numFmt = { formatCode: ref.axis.numFmt?.formatCode ?? "General", sourceLinked }));
      },
    },
    tickLabelPosition: {
      since: "1.7",
      get: ({ axis }) => LABEL_PLACES[LABEL_PLACES_MODEL.indexOf(axis.tickLblPos ?? "nextTo")],
      set(ref, value, session) {
        const place = LABEL_PLACES_MODEL[LABEL_PLACES.indexOf(choiceArg(value, LABEL_PLACES))];
        changeChart(ref, session, () => void (ref.axis.tickLblPos = place ?? "nextTo"));
      },
    },
    tickLabelSpacing: {
      since: "1.7",
      get: ({ axis }) => (axis.axisType === "cat" ? axis.tickLblSkip ?? 1 : ""),
      set(ref, value, session) {
        const { axis } = ref;
        if (axis.axisType !== "cat") throw new ApiError("InvalidArgument");
        const skip = value === "" ? undefined : integerArg(value, 1);
        changeChart(ref, session, () => {
          if (skip === undefined) delete axis.tickLblSkip;
          else axis.tickLblSkip = skip;
        });
      },
    },
  },
  children: {
    title: { child: (ref) => axisTitleHandle(ref, ref.axis) },
    majorGridlines: { child: (ref) => handle(gridlinesType, { ...ref, lines: "majorGridlines" }) },
    minorGridlines: { child: (ref) => handle(gridlinesType, { ...ref, lines: "minorGridlines" }) },
    format: {
      child: (ref) =>
        chartFormat("ChartAxisFormat", {
          ...ref,
          text: () => ({ ...ref, read: () => ref.axis.txPr && parseTxPr(ref.axis.txPr), write: (font) => void (ref.axis.txPr = font) }),
          shape: () => ({ ...ref, read: () => ref.axis.spPr, write: (shape) => void (ref.axis.spPr = shape) }),
        }),
    },
  },
});

interface GridRef extends AxisRef {
  readonly lines: "majorGridlines" | "minorGridlines";
}

const gridlinesType = partType<GridRef>({
  name: "ChartGridlines",
  properties: {
    visible: {
      get: ({ axis, lines }) => axis[lines] !== undefined,
      set(ref, value, session) {
        const { axis, lines } = ref;
        const visible = flagArg(value);
        changeChart(ref, session, () => {
          if (visible) axis[lines] ??= { line: PALE_LINE };
          else if (lines === "majorGridlines") delete axis.majorGridlines;
          else delete axis.minorGridlines;
        });
      },
    },
  },
  children: {
    format: {
      child: (ref) =>
        chartFormat("ChartGridlinesFormat", {
          ...ref,
          shape: () => ({ ...ref, read: () => ref.axis[ref.lines], write: (shape) => void (ref.axis[ref.lines] = shape) }),
        }),
    },
  },
});

function axisHandle(ref: ChartRef, role: AxisRole): Handle {
  const axis = axisOf(modelOf(ref), role);
  // Pies and doughnuts have none.
  if (!axis) throw new ApiError("ItemNotFound");
  return handle(axisType, { ...ref, axis });
}

export const chartAxesType: ObjectType<ChartRef> = partType<ChartRef>({
  name: "ChartAxes",
  children: {
    categoryAxis: { child: (ref) => axisHandle(ref, "category") },
    valueAxis: { child: (ref) => axisHandle(ref, "value") },
  },
  methods: {
    getItem: {
      since: "1.7",
      call(ref, [type, group]) {
        if (choiceArg(group, ["Primary", "Secondary"], "Primary") === "Secondary") throw new ApiError("ApiNotFound", "The desk has no second axes.");
        return axisHandle(ref, choiceArg(type, ["Category", "Value"]) === "Value" ? "value" : "category");
      },
    },
  },
});
