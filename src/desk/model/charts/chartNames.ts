import type { Worksheet } from "@cj-tech-master/excelts";
import type { Chart } from "@cj-tech-master/excelts/chart";

/** The model knows no names of charts: they stand in the sheet's drawing, which is written when the file is saved. */
const names = new WeakMap<Chart, string>();

export function nameOf(chart: Chart): string {
  return names.get(chart) ?? `Chart ${chart.chartNumber || chart.chartExNumber}`;
}

export function nameChart(chart: Chart, name: string): void {
  names.set(chart, name);
}

export function chartNamed(sheet: Worksheet, name: string): Chart | undefined {
  const wanted = name.toLowerCase();
  return sheet.getCharts().find((chart) => nameOf(chart).toLowerCase() === wanted);
}

export function freshName(sheet: Worksheet): string {
  for (let number = sheet.getCharts().length + 1; ; number++) if (!chartNamed(sheet, `Chart ${number}`)) return `Chart ${number}`;
}
