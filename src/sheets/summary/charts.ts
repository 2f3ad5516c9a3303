import { summaryText } from "../../i18n/summary";
import { blockAt, cellAt, fixedAt } from "../address";
import { rowBlock, single } from "../draft";
import { rightEnds } from "../recordGrid";
import { note } from "../inputs";
import { parsePeriod, periodLabel } from "../period";
import type { PlannedChart } from "../plan";
import { COMPUTED, INPUT, LABEL, PALETTE } from "../styles";
import { DISTRIBUTION_COLUMNS } from "./blocks";
import { axisIds, nameIn } from "./columns";
import type { SummaryForm } from "./form";
import { CHART_ROWS } from "./places";

const CHOOSER_ROW = 20;
const CHART_ROW = 17;
/** A net needs more height than columns. */
const NET_ROWS = 15;
/** More bars would be too thin to read. */
const MOST_BARS = 20;
/** Where the ranking ends, the cell to choose from begins, and all ends; parts of the width. */
const PARTS = [0.48, 0.62, 1];

export const CHARTS = { ranking: "KPI_Ranking", grades: "KPI_Grades", person: "KPI_Person" } as const;

/** The rows that the charts lie over, the figures behind them in the hidden columns, and the cell to choose a person in. */
export function drawCharts(form: SummaryForm): PlannedChart[] {
  const { draft, places, widths } = form;
  const [ranking = 1, label = 2, last = 3] = rightEnds(widths.slice(0, places.visible), PARTS);
  draft.addRow(CHOOSER_ROW);
  for (let n = 0; n < CHART_ROWS; n++) draft.addRow(CHART_ROW);
  drawChooser(form, ranking + 1, label, last);
  const top = places.charts;
  const middle = top + NET_ROWS - 1;
  return [
    { ...rankingChart(form), from: cellAt(top, 1), to: cellAt(places.bottom, ranking) },
    { ...personChart(form, label), from: cellAt(top, ranking + 1), to: cellAt(middle, last) },
    { ...gradeChart(form), from: cellAt(middle + 1, ranking + 1), to: cellAt(places.bottom, last) },
  ];
}

type Unplaced = Omit<PlannedChart, "from" | "to">;

function drawChooser({ draft, places, locale, kept, rows }: SummaryForm, left: number, label: number, last: number): void {
  const row = places.chooser;
  draft.merge(rowBlock(row, left, label), { text: summaryText(locale, "compare") }, LABEL);
  const known = rows.some((each) => each.label === kept.chosen);
  const right = Math.min(last, label + 3);
  draft.merge(rowBlock(row, label + 1, right), { text: known ? kept.chosen : rows[0]?.label ?? "" }, { ...INPUT, shrink: true });
  draft.validate(single(row, label + 1), {
    rule: { type: "listOf", range: places.range("label") },
    prompt: note(summaryText(locale, "compare"), summaryText(locale, "compareHint")),
    error: note(summaryText(locale, "errorTitle"), summaryText(locale, "compareError")),
  });
}

/** Charts take an empty text for 0: whoever has no total yet must not be labelled with one. */
const NO_NOUGHT = "0.00;-0.00;";

/** The best totals in order, earlier rows first of equal ones. */
function rankingChart({ draft, places, locale, rows }: SummaryForm): Unplaced {
  const count = Math.min(MOST_BARS, rows.length);
  const [order, label, total] = [places.column("key"), places.column("identity"), places.column("group")];
  for (let n = 1; n <= count; n++) {
    const row = places.charts + n - 1;
    const at = cellAt(row, order);
    draft.put(row, order, { formula: `IF(COUNT(${places.range("order")})<${n},"",MATCH(LARGE(${places.range("order")},${n}),${places.range("order")},0))` });
    draft.put(row, label, { formula: `IF(${at}="","",INDEX(${places.range("label")},${at}))` });
    draft.put(row, total, { formula: `IF(${at}="","",INDEX(${places.range("total")},${at}))` });
  }
  draft.style({ top: places.charts, left: total, bottom: places.charts + count - 1, right: total }, { ...COMPUTED, numberFormat: NO_NOUGHT });
  const cells = (column: number) => blockAt(places.charts, column, places.charts + count - 1, column);
  const title = rows.length > count ? summaryText(locale, "rankingChartTop", { count }) : summaryText(locale, "rankingChart");
  return {
    name: CHARTS.ranking, kind: "bars", title, categories: cells(label), legend: false, labels: true,
    series: [{ name: summaryText(locale, "total"), values: cells(total), color: PALETTE.accent }],
    axis: { min: 0, format: "0" },
  };
}

function gradeChart({ places, locale }: SummaryForm): Unplaced {
  const cells = (column: number) => blockAt(places.firstGrade, column, places.lastGrade, column);
  return {
    name: CHARTS.grades, kind: "columns", title: summaryText(locale, "gradeChart"), categories: cells(DISTRIBUTION_COLUMNS.grade), legend: true, labels: true,
    series: [
      { name: summaryText(locale, "places"), values: cells(DISTRIBUTION_COLUMNS.places), color: PALETTE.line },
      { name: summaryText(locale, "actualCount"), values: cells(DISTRIBUTION_COLUMNS.actual), color: PALETTE.accent },
    ],
    axis: { min: 0, format: "0" },
  };
}

/** The chosen person against the department, at each section or item, or over the periods. */
function personChart({ draft, places, locale, ids, parts }: SummaryForm, label: number): Unplaced {
  const axes = axisIds(ids);
  const [name, own, department] = [places.column("order"), places.column("label"), places.column("spare")];
  const [top, bottom] = [places.charts, places.charts + Math.max(axes.length, 1) - 1];
  const chosen = fixedAt(places.chooser, label + 1);
  const place = `MATCH(${chosen},${places.range("label")},0)`;
  axes.forEach((id, index) => {
    const row = top + index;
    const period = parts === null ? null : parsePeriod(nameIn(id));
    draft.put(row, name, { text: period ? periodLabel(period, locale) : nameIn(id) });
    draft.put(row, own, { formula: `IFERROR(INDEX(${places.range(id)},${place}),"")` });
    const group = `INDEX(${places.range("group")},${place})`;
    draft.put(row, department, { formula: `IFERROR(AVERAGEIFS(${places.range(id)},${places.range("group")},${group}),"")` });
  });
  const cells = (column: number) => blockAt(top, column, bottom, column);
  return {
    name: CHARTS.person,
    kind: parts !== null ? "line" : axes.length < 3 ? "columns" : "radar",
    title: summaryText(locale, parts === null ? "radarChart" : "monthsChart"),
    categories: cells(name), legend: true, labels: false,
    series: [
      { name: `=${chosen}`, values: cells(own), color: PALETTE.accent },
      { name: summaryText(locale, "departmentAverage"), values: cells(department), color: PALETTE.quiet },
    ],
    axis: { min: 0, max: 100, format: "0" },
  };
}
