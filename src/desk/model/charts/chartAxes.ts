import type { ChartAxis, ChartModel, ChartTypeGroup, ValueAxis } from "@cj-tech-master/excelts/chart";
import type { State } from "../state";
import { scaleFor, type Scale } from "./chartScale";
import { groupsOf, seriesIn } from "./chartSeries";
import { figuresOf } from "./chartValues";

const GREY = { srgb: "D9D9D9" };
const TEXT = { srgb: "595959" };
const HAIRLINE = 9525;

/** Grey lines and small grey figures, as Excel draws charts since 2013. */
export const PALE_LINE = { color: GREY, width: HAIRLINE };
export const SMALL_TEXT = { size: 900, color: TEXT };
export const TITLE_TEXT = { size: 1400, bold: false, color: TEXT };
export const AXIS_TITLE_TEXT = { size: 1000, bold: false, color: TEXT };

const CATEGORY_AXIS = 111_111_111;
const VALUE_AXIS = 222_222_222;
export const AXIS_IDS = [CATEGORY_AXIS, VALUE_AXIS];

/** The two axes of a new chart. */
export function freshAxes(group: ChartTypeGroup): ChartAxis[] {
  if (group.type === "pie" || group.type === "doughnut") return [];
  const sideways = group.type === "bar" && group.barDir === "bar";
  const common = { delete: false, scaling: { orientation: "minMax" }, minorTickMark: "none", majorTickMark: "none", tickLblPos: "nextTo", crosses: "autoZero", txPr: SMALL_TEXT } as const;
  const percent = "grouping" in group && group.grouping === "percentStacked";
  const axes: ChartAxis[] = [
    {
      ...common, axisType: "cat", axId: CATEGORY_AXIS, crossAx: VALUE_AXIS, axPos: sideways ? "l" : "b", auto: true, lblAlgn: "ctr", lblOffset: 100,
      noMultiLvlLbl: false, numFmt: { formatCode: "General", sourceLinked: true }, spPr: { line: PALE_LINE },
    },
    {
      ...common, axisType: "val", axId: VALUE_AXIS, crossAx: CATEGORY_AXIS, axPos: sideways ? "b" : "l", crossBetween: group.type === "area" ? "midCat" : "between",
      numFmt: { formatCode: percent ? "0%" : "General", sourceLinked: true }, majorGridlines: { line: PALE_LINE }, spPr: { line: { noFill: true } },
    },
  ];
  return structuredClone(axes); // nothing that one shares with the other
}

export type AxisRole = "category" | "value";

export function axisOf(model: ChartModel | undefined, role: AxisRole): ChartAxis | undefined {
  const axes = model?.chart.plotArea.axes ?? [];
  return axes.find(({ axisType }) => (role === "value" ? axisType === "val" : axisType === "cat" || axisType === "date"));
}

/** The scale of the value axis: what is fixed in the file, the rest as Excel chooses it. */
export function valueScale(state: State, model: ChartModel, axis: ChartAxis): Scale {
  const { min, max } = axis.scaling ?? {};
  const { majorUnit }: Partial<ValueAxis> = axis.axisType === "val" ? axis : {};
  const fixed = { ...(min === undefined ? {} : { minimum: min }), ...(max === undefined ? {} : { maximum: max }), ...(majorUnit === undefined ? {} : { majorUnit }) };
  const groups = groupsOf(model).filter((group) => group.axisIds?.includes(axis.axId));
  if (groups.some((group) => "grouping" in group && group.grouping === "percentStacked")) return { minimum: 0, maximum: 1, majorUnit: 0.1, ...fixed };
  return scaleFor(groups.flatMap((group) => reach(state, model, group)), fixed);
}

/** The ends that the values of a group come to; stacked ones add up on either side of zero. */
function reach(state: State, model: ChartModel, group: ChartTypeGroup): (number | null)[] {
  const lines = seriesIn(group).map((series) => figuresOf(state, series.val ?? series.yVal, model.chart.plotVisOnly !== false));
  if (!("grouping" in group) || group.grouping !== "stacked") return lines.flat();
  const length = Math.max(0, ...lines.map((line) => line.length));
  return Array.from({ length }, (_, index) => index).flatMap((index) => {
    const parts = lines.map((line) => line[index] ?? 0);
    return [sum(parts.filter((each) => each > 0)), sum(parts.filter((each) => each < 0))];
  });
}

function sum(parts: readonly number[]): number {
  return parts.reduce((total, each) => total + each, 0);
}
