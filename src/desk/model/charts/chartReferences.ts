import type { Worksheet } from "@cj-tech-master/excelts";
import type { Chart } from "@cj-tech-master/excelts/chart";

interface Reference {
  formula: string;
}

/** Every reference in a chart's model, wherever it stands: values, names, titles, error bars, labels. */
function* referencesIn(part: unknown): Generator<Reference> {
  if (typeof part !== "object" || part === null) return;
  if ("formula" in part && typeof part.formula === "string") yield part as Reference; // just checked
  for (const each of Object.values(part)) yield* referencesIn(each);
}

/** Applies a change of references to a chart; one that needs none stays exactly as it was read. */
export function rewriteChart(chart: Chart, change: (formula: string) => string): void {
  const model = chart.chartModel ?? chart.chartExModel;
  const changes = [...referencesIn(model)].filter(({ formula }) => change(formula) !== formula);
  if (changes.length === 0) return;
  const rewrite = () => changes.forEach((each) => (each.formula = change(each.formula)));
  if (chart.isChartEx) chart.mutateChartEx(rewrite);
  else chart.mutate(rewrite);
}

export function rewriteCharts(sheet: Worksheet, change: (formula: string) => string): void {
  for (const chart of sheet.getCharts()) rewriteChart(chart, change);
}
