import { CHART_KINDS, type ChartKind } from "../../model/charts/chartKinds";
import { ApiError } from "../apiError";
import { choiceArg } from "../args";

/** Kinds of the API that the desk cannot make. */
const OTHERS =
  /^(?:3D|Line|Area|Doughnut|Pie|Bar|XYScatter|Surface|Bubble|Stock|Cylinder|Cone|Pyramid|Histogram|Boxwhisker|Pareto|RegionMap|Treemap|Waterfall|Sunburst|Funnel)\w*$/i;

export function kindArg(value: unknown): ChartKind {
  const text = String(value);
  const known = CHART_KINDS.some((kind) => kind.toLowerCase() === text.toLowerCase());
  if (!known && OTHERS.test(text)) throw new ApiError("ApiNotFound", `The desk does not make charts of the type ${text}.`);
  return choiceArg(value, CHART_KINDS);
}
