import { getSpPrLine, setSpPrFill, setSpPrLine, type ChartLine, type ChartTextProperties, type ShapeProperties } from "@cj-tech-master/excelts/chart";
import { colourFrom, hexOf } from "../../model/charts/chartColours";
import { SIZE_UNIT } from "../../model/charts/chartText";
import { choiceArg, colourArg, flagArg, numberArg, textArg } from "../args";
import { handle, type Handle, type ObjectType } from "../objects";
import { ApiError } from "../apiError";
import type { Session } from "../session";
import { changeChart, partType, type ChartRef } from "./chartRef";

/** The look of some part of a chart; `read` gives it as it is, `write` puts another one in its place. */
interface Part<T> extends ChartRef {
  readonly read: () => T | undefined;
  readonly write: (value: T) => void;
}

export type ShapePart = Part<ShapeProperties>;
export type TextPart = Part<ChartTextProperties>;

function change<T>(part: Part<T>, session: Session, next: (value: T | undefined) => T): void {
  changeChart(part, session, () => part.write(next(part.read())));
}

const fillType = partType<ShapePart>({
  name: "ChartFill",
  methods: {
    setSolidColor: {
      call(part, [colour], session) {
        const solid = colourFrom(colourArg(colour));
        change(part, session, (shape) => setSpPrFill(shape, { solid }));
      },
    },
    clear: { call: (part, _args, session) => change(part, session, (shape) => setSpPrFill(shape, { noFill: true })) },
  },
});

const EMU_PER_POINT = 12_700;
const STYLES = ["Continuous", "Dot", "Dash", "DashDot", "DashDotDot", "RoundDot", "None"] as const;
const DASHES = ["solid", "sysDot", "dash", "dashDot", "lgDashDotDot", "sysDot", undefined] as const;

function lineOf({ read }: ShapePart): ChartLine {
  const shape = read();
  return (shape && getSpPrLine(shape)) ?? {};
}

function changeLine(part: ShapePart, session: Session, next: ChartLine): void {
  const { noFill: _off, ...before } = lineOf(part);
  change(part, session, (shape) => setSpPrLine(shape, { ...before, ...next }));
}

function lineType(name: "ChartLineFormat" | "ChartBorder"): ObjectType<ShapePart> {
  return partType<ShapePart>({
    name,
    properties: {
      color: {
        get: (part, { state }) => hexOf(state.theme, lineOf(part).color) ?? "",
        set: (part, value, session) => changeLine(part, session, { color: colourFrom(colourArg(value)) }),
      },
      weight: {
        since: "1.7",
        get: (part) => (lineOf(part).width ?? EMU_PER_POINT * 0.75) / EMU_PER_POINT,
        set: (part, value, session) => changeLine(part, session, { width: Math.round(numberArg(value, 0, 1584) * EMU_PER_POINT) }),
      },
      lineStyle: {
        since: "1.7",
        get(part) {
          const { noFill, dash = "solid" } = lineOf(part);
          return noFill ? "None" : STYLES[DASHES.findIndex((each) => each === dash)] ?? "Automatic";
        },
        set(part, value, session) {
          const style = choiceArg(value, STYLES);
          const dash = DASHES[STYLES.indexOf(style)];
          changeLine(part, session, dash === undefined ? { noFill: true } : { dash });
        },
      },
    },
    methods: { clear: { call: (part, _args, session) => changeLine(part, session, { noFill: true }) } },
  });
}

const seriesLineType = lineType("ChartLineFormat");
const borderType = lineType("ChartBorder");

const UNDERLINES = ["None", "Single"] as const;

const fontType = partType<TextPart>({
  name: "ChartFont",
  properties: {
    bold: { get: ({ read }) => read()?.bold === true, set: (part, value, session) => setFont(part, session, { bold: flagArg(value) }) },
    italic: { get: ({ read }) => read()?.italic === true, set: (part, value, session) => setFont(part, session, { italic: flagArg(value) }) },
    color: { get: ({ read }, { state }) => hexOf(state.theme, read()?.color) ?? "#000000", set: (part, value, session) => setFont(part, session, { color: colourFrom(colourArg(value)) }) },
    name: {
      get: ({ read }) => read()?.fontFamily ?? "Calibri",
      set(part, value, session) {
        const family = textArg(value);
        // Chinese text takes its typeface from a place of its own.
        setFont(part, session, { fontFamily: family, eastAsianFamily: family });
      },
    },
    size: {
      get: ({ read }) => (read()?.size ?? 10 * SIZE_UNIT) / SIZE_UNIT,
      set: (part, value, session) => setFont(part, session, { size: Math.round(numberArg(value, 1, 409) * SIZE_UNIT) }),
    },
    underline: {
      get: ({ read }) => (read()?.underline && read()?.underline !== "none" ? "Single" : "None"),
      set: (part, value, session) => setFont(part, session, { underline: choiceArg(value, UNDERLINES) === "Single" ? "sng" : "none" }),
    },
  },
});

function setFont(part: TextPart, session: Session, next: ChartTextProperties): void {
  change(part, session, (font) => ({ ...font, ...next }));
}

/** What the format of a part consists of. */
export interface FormatParts extends ChartRef {
  readonly shape?: () => ShapePart;
  /** Where the line is not that of the filled shape. */
  readonly line?: () => ShapePart;
  readonly text?: () => TextPart;
}

function formatType(name: string, line: "line" | "border"): ObjectType<FormatParts> {
  const need = <T extends ChartRef>(make: (() => T) | undefined, type: ObjectType<T>): Handle => {
    if (!make) throw new ApiError("ApiNotFound");
    return handle(type, make());
  };
  return partType<FormatParts>({
    name,
    children: {
      fill: { child: ({ shape }) => need(shape, fillType) },
      font: { child: ({ text }) => need(text, fontType) },
      [line]: { child: (parts) => need(parts.line ?? parts.shape, line === "line" ? seriesLineType : borderType) },
    },
  });
}

const FORMATS = {
  ChartAreaFormat: formatType("ChartAreaFormat", "border"),
  ChartTitleFormat: formatType("ChartTitleFormat", "border"),
  ChartAxisTitleFormat: formatType("ChartAxisTitleFormat", "border"),
  ChartAxisFormat: formatType("ChartAxisFormat", "line"),
  ChartGridlinesFormat: formatType("ChartGridlinesFormat", "line"),
  ChartLegendFormat: formatType("ChartLegendFormat", "border"),
  ChartDataLabelFormat: formatType("ChartDataLabelFormat", "border"),
  ChartPlotAreaFormat: formatType("ChartPlotAreaFormat", "border"),
  ChartPointFormat: formatType("ChartPointFormat", "border"),
  ChartSeriesFormat: formatType("ChartSeriesFormat", "line"),
};

export function chartFormat(name: keyof typeof FORMATS, parts: FormatParts): Handle {
  return handle(FORMATS[name], parts);
}
