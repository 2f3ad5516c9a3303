import type { Worksheet } from "@cj-tech-master/excelts";
import type { Chart, ChartModel } from "@cj-tech-master/excelts/chart";
import { isProtected } from "../../model/protection";
import { ApiError } from "../apiError";
import type { ObjectType } from "../objects";
import type { Session } from "../session";

export interface ChartRef {
  readonly sheet: Worksheet;
  readonly chart: Chart;
}

export function isThere({ sheet, chart }: ChartRef, session: Session): boolean {
  return session.hasSheet(sheet) && sheet.getCharts().includes(chart);
}

/** A part of a chart lives as long as the chart. */
export function partType<T extends ChartRef>(type: ObjectType<T>): ObjectType<T> {
  return { exists: isThere, ...type };
}

export function modelOf({ chart }: ChartRef): ChartModel {
  const model = chart.chartModel;
  if (!model) throw new ApiError("ApiNotFound", "The desk keeps charts of this kind but does not look into them.");
  return model;
}

/** Charts are objects on the sheet: a protected sheet refuses to change them unless it allows objects. */
export function guardObjects(sheet: Worksheet): void {
  if (isProtected(sheet) && sheet.sheetProtection?.objects === false) throw new ApiError("AccessDenied");
}

export function changeChart(ref: ChartRef, session: Session, change: (model: ChartModel) => void): void {
  guardObjects(ref.sheet);
  change(modelOf(ref));
  // The model has to know that the chart is another one now.
  ref.chart.mutate(() => undefined);
  session.state.changed("cells");
}
