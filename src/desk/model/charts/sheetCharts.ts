import type { Worksheet } from "@cj-tech-master/excelts";
import { nameChart, nameOf } from "./chartNames";
import { rewriteCharts } from "./chartReferences";

/** Takes all charts of a sheet away, with their parts of the file. */
export function removeCharts(sheet: Worksheet): void {
  for (const chart of sheet.getCharts()) sheet.removeChart(chart);
}

/** Copies the charts of a sheet to its copy; `own` turns references to the source into such to the copy. */
export function copyCharts(source: Worksheet, copy: Worksheet, own: (formula: string) => string): void {
  for (const chart of source.getCharts()) {
    const before = copy.getCharts().length;
    chart.copyTo(copy, "A1:B2");
    const made = copy.getCharts()[before];
    if (!made) continue;
    const { tl, br, ...rest } = chart.range;
    made.range = { ...structuredClone(rest), tl: tl.clone(copy), ...(br ? { br: br.clone(copy) } : {}) };
    nameChart(made, nameOf(chart));
  }
  rewriteCharts(copy, own);
}
