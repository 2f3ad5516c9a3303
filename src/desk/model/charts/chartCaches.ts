import type { Worksheet } from "@cj-tech-master/excelts";
import type { AxisDataSource, Chart, ChartModel, NumberDataSource, NumberReference, StringReference } from "@cj-tech-master/excelts/chart";
import type { State } from "../state";
import { seriesOf } from "./chartSeries";
import { areasOf, figuresOf, labelsOf, levelsOf } from "./chartValues";

/** Programs that show a file without calculating it draw what the chart remembers: it gets the values of now. */
export function refreshCharts(state: State, sheet: Worksheet): void {
  for (const chart of sheet.getCharts()) refresh(state, chart);
}

function refresh(state: State, chart: Chart): void {
  const model = chart.chartModel;
  if (!model) return;
  const changes = changesIn(state, model);
  // A chart whose values are as they were is saved as it was read, to the byte.
  if (changes.length > 0) chart.mutate(() => changes.forEach((change) => change()));
}

type Change = () => void;

function changesIn(state: State, model: ChartModel): Change[] {
  const visibleOnly = model.chart.plotVisOnly !== false;
  const texts = [model.chart.title?.strRef, ...model.chart.plotArea.axes.map(({ title }) => title?.strRef)];
  const of = seriesOf(model).flatMap((series) => [
    textChange(state, series.tx?.strRef, false),
    figureChange(state, series.val, visibleOnly),
    figureChange(state, series.yVal, visibleOnly),
    ...labelChanges(state, series.cat, visibleOnly),
  ]);
  return [...texts.map((each) => textChange(state, each, false)), ...of].filter((each) => each !== undefined);
}

function labelChanges(state: State, source: AxisDataSource | undefined, visibleOnly: boolean): (Change | undefined)[] {
  const { numRef, strRef, multiLvlStrRef } = source ?? {};
  const levels = multiLvlStrRef && areasOf(state, multiLvlStrRef.formula) ? levelsOf(state, multiLvlStrRef.formula, visibleOnly) : undefined;
  const fresh = levels && { pointCount: levels[0]?.length ?? 0, levels: levels.map((level) => ({ points: textPoints(level) })) };
  return [
    figureChange(state, numRef && { numRef }, visibleOnly),
    textChange(state, strRef, visibleOnly),
    multiLvlStrRef && fresh && !same(multiLvlStrRef.cache, fresh) ? () => void (multiLvlStrRef.cache = fresh) : undefined,
  ];
}

function figureChange(state: State, source: NumberDataSource | undefined, visibleOnly: boolean): Change | undefined {
  const reference: NumberReference | undefined = source?.numRef;
  if (!reference || !areasOf(state, reference.formula)) return undefined;
  const figures = figuresOf(state, source, visibleOnly);
  const points = figures.flatMap((value, index) => (value === null ? [] : [{ index, value }]));
  const cache = { formatCode: reference.cache?.formatCode ?? "General", pointCount: figures.length, points };
  return same(reference.cache, cache) ? undefined : () => void (reference.cache = cache);
}

function textChange(state: State, reference: StringReference | undefined, visibleOnly: boolean): Change | undefined {
  if (!reference || !areasOf(state, reference.formula)) return undefined;
  const texts = labelsOf(state, { strRef: reference }, visibleOnly);
  const cache = { pointCount: texts.length, points: textPoints(texts) };
  return same(reference.cache, cache) ? undefined : () => void (reference.cache = cache);
}

function textPoints(texts: readonly string[]): { index: number; value: string }[] {
  return texts.flatMap((value, index) => (value === "" ? [] : [{ index, value }]));
}

/** Whether what the file remembers says the same: formats of single points are not compared. */
function same(known: object | undefined, fresh: object): boolean {
  return JSON.stringify(plain(known)) === JSON.stringify(plain(fresh));
}

function plain(cache: { readonly pointCount?: number; readonly points?: readonly { index: number; value: unknown }[]; readonly levels?: readonly object[] } | undefined): unknown {
  if (!cache) return undefined;
  const { pointCount, points, levels } = cache;
  return { pointCount: pointCount ?? null, points: points?.map(({ index, value }) => [index, value]) ?? null, levels: levels?.map(plain) ?? null };
}
