import type { Worksheet } from "@cj-tech-master/excelts";
import type { Chart, ChartAnchorModel } from "@cj-tech-master/excelts/chart";
import { nameChart, nameOf } from "../charts/chartNames";

interface DrawingAnchor {
  readonly chartNumber?: number;
  readonly chartExNumber?: number;
  readonly range: ChartAnchorModel["range"];
  readonly graphicFrame?: { readonly name?: string; readonly index?: number };
}

/** What stands on a sheet, as the model reads and writes it. */
interface Drawing {
  readonly name?: string;
  readonly rels: readonly unknown[];
  readonly anchors: readonly DrawingAnchor[];
}

/** Private in the model's types, but the only way to a chart's name. */
interface Drawn {
  _drawing?: Drawing;
}

function drawn(sheet: Worksheet): Drawn {
  return sheet as unknown as Drawn; // see above
}

function isOf(chart: Chart, anchor: DrawingAnchor): boolean {
  return chart.isChartEx ? anchor.chartExNumber === chart.chartExNumber : anchor.chartNumber === chart.chartNumber;
}

/** Gives the charts of a sheet that was read their names. */
export function readChartNames(sheet: Worksheet): void {
  for (const chart of sheet.getCharts()) {
    const name = drawn(sheet)._drawing?.anchors.find((anchor) => isOf(chart, anchor))?.graphicFrame?.name;
    if (name) nameChart(chart, name);
  }
}

/**
 * Puts names and places of the charts where the writer takes them from. It keeps the names of parts that were read but
 * numbers new ones from 1 on, whether there is such a part or not, and leaves what has moved where it was read.
 */
export function prepareDrawings(sheets: readonly Worksheet[]): void {
  const taken = new Set(sheets.map((sheet) => drawn(sheet)._drawing?.name));
  let number = 1;
  const freeName = (): string => {
    while (taken.has(`drawing${number}`)) number++;
    return `drawing${number++}`;
  };
  for (const sheet of sheets) {
    const holder = drawn(sheet);
    const charts = sheet.getCharts();
    if (charts.length === 0 && !holder._drawing && sheet.getImages().length === 0) continue;
    const known = holder._drawing?.anchors ?? [];
    holder._drawing = {
      name: holder._drawing?.name ?? freeName(),
      rels: [],
      anchors: charts.map((chart, index) => anchorOf(chart, index, known.find((anchor) => isOf(chart, anchor)))),
    };
  }
}

function anchorOf(chart: Chart, index: number, known: DrawingAnchor | undefined): DrawingAnchor {
  const number = chart.isChartEx ? { chartExNumber: chart.chartExNumber } : { chartNumber: chart.chartNumber };
  // Numbers within a drawing start at 2 in Excel.
  const graphicFrame = { ...known?.graphicFrame, name: nameOf(chart), index: index + 2 };
  return { ...known, ...number, range: chart.model.range, graphicFrame };
}
