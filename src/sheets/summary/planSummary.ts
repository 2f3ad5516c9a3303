import { counted } from "../../i18n/counted";
import type { Locale } from "../../i18n/message";
import { summaryText } from "../../i18n/summary";
import { blockAt, cellAt, columnLetters } from "../address";
import { rowBlock, single, startDraft } from "../draft";
import { widthOf } from "../layout";
import { note } from "../inputs";
import { periodCode, periodLabel, type Period } from "../period";
import type { PrintLayout, SheetPlan } from "../plan";
import { sheetText } from "../../i18n/sheets";
import { INPUT, LABEL, LEGEND, PROGRESS, RULED, SIZES, TITLE, paper } from "../styles";
import { textHeight } from "../textHeight";
import { drawDepartments, drawDistribution } from "./blocks";
import { drawCharts } from "./charts";
import { columnIds, isHidden, type ColumnId } from "./columns";
import type { SummaryCard } from "./facts";
import type { KeptInputs, SummaryForm } from "./form";
import { summaryMark } from "./mark";
import { HINT_ROW, SUBTITLE_ROW, TITLE_ROW, placesOf, type Places } from "./places";
import { secondCards, summaryRows, type OldRow, type SummaryRow } from "./rows";
import { RUN_NEEDED, drawTable } from "./table";
import { columnWidthsFor } from "./widths";

/** What an earlier summary of the period held. */
export interface OldSummary {
  readonly ids: readonly ColumnId[];
  readonly rows: readonly OldRow[];
  readonly grades: readonly string[];
  readonly kept: KeptInputs;
}

export interface SummaryRequest {
  readonly locale: Locale;
  readonly period: Period;
  readonly sheetName: string;
  readonly cards: readonly SummaryCard[];
  /** Periods that are put together, in order; null = the cards are of the period itself. */
  readonly parts: readonly Period[] | null;
  readonly old: OldSummary | null;
}

export interface SummaryPlan {
  readonly plan: SheetPlan;
  readonly rows: readonly SummaryRow[];
  readonly ids: readonly ColumnId[];
  readonly places: Places;
}

/** What is counted as low unless somebody sets another limit: the field's usual pass mark of satisfaction. */
const LIMIT = 80;
const NOTHING_KEPT: KeptInputs = { shares: new Map(), weights: new Map(), limit: null, chosen: "" };

const TITLE_HEIGHT = 36;
const LINE = 18;

/** The summary sheet (汇总) of a period: a row a card, or a row a person over several periods. */
export function planSummary({ locale, period, sheetName, cards, parts, old }: SummaryRequest): SummaryPlan {
  const codes = parts?.map(periodCode) ?? null;
  const rows = summaryRows(cards, codes, old?.rows ?? []);
  const ids = columnIds(rows, codes, old?.ids ?? []);
  const departments = [...new Set(rows.map(({ department }) => department))];
  const grades = [...new Set([...(old?.grades ?? []), ...gradesOf(rows)])];
  const places = placesOf({ ids, rows: rows.length, departments: departments.length, grades: grades.length, parts: parts !== null });
  const widths = columnWidthsFor(ids, locale);
  const kept = old?.kept ?? NOTHING_KEPT;
  const form: SummaryForm = { locale, period, parts, rows, ids, departments, grades, kept, places, widths, draft: startDraft() };
  const { draft } = form;

  drawHead(form, cards.length);
  drawTable(form);
  drawDepartments(form);
  drawDistribution(form);
  const charts = drawCharts(form);
  const markCell = cellAt(TITLE_ROW, places.column("key"));
  draft.put(TITLE_ROW, places.column("key"), summaryMark({ period: periodCode(period), ids, departments: departments.length, grades, parts: codes }));

  const whole = blockAt(1, 1, places.bottom, places.visible);
  const area = blockAt(1, 1, places.bottom, places.columns);
  const { areas, ...finished } = draft.finish(places.columns);
  const plan: SheetPlan = {
    name: sheetName,
    ...finished,
    areas: [{ range: area, style: { ...paper(locale), locked: false } }, ...areas],
    columnWidths: widths,
    hiddenColumns: ids.flatMap((id, index) => (isHidden(id) ? [columnLetters(index + 1)] : [])),
    names: [
      { name: "KPI_Summary", range: markCell },
      { name: "KPI_SummaryArea", range: area },
    ],
    charts,
    freezeRows: places.weights,
    print: printLayout(form, whole),
    firstInput: cellAt(places.first, places.column("name")),
  };
  return { plan, rows, ids, places };
}

function gradesOf(rows: readonly SummaryRow[]): string[] {
  const grades = rows.filter(({ cards }) => cards.some((card) => card !== null)).flatMap((row) => row.grades.map(([, grade]) => grade));
  return grades.length > 0 ? grades : rows.flatMap((row) => row.grades.map(([, grade]) => grade));
}

function drawHead(form: SummaryForm, cards: number): void {
  const { draft, locale, period, places, parts, rows, widths } = form;
  const title = rowBlock(draft.addRow(TITLE_HEIGHT), 1, places.visible);
  draft.merge(title, { text: summaryText(locale, "title", { period: periodLabel(period, locale) }) }, TITLE);
  draft.style(title, RULED);
  const subtitle = summaryText(locale, "subtitle", { rows: rows.length, cards: counted(locale, "scorecard", cards) });
  const facts = [subtitle, ...templateWords(form)].join(" · ");
  draft.addRow(LINE);
  draft.merge(rowBlock(SUBTITLE_ROW, 1, places.visible), { text: facts }, { ...PROGRESS, shrink: true });

  const twice = secondCards(rows).map(({ name, sheets }) => summaryText(locale, "duplicate", { name, count: sheets.length }));
  const warning = twice.length > 0 ? [summaryText(locale, "duplicates", { list: shortList(twice, locale) })] : [];
  const hint = [summaryText(locale, parts === null ? "hint" : "hintMonths"), ...warning].join(locale === "zh" ? "" : " ");
  const right = parts === null ? places.visible : places.column("total") - 1;
  draft.addRow(Math.max(LINE, textHeight(hint, widthOf(widths, 1, right), SIZES.small, locale)));
  draft.merge(rowBlock(HINT_ROW, 1, right), { text: hint }, LEGEND);
  if (parts !== null) drawLimit(form, right + 1);
}

function drawLimit(form: SummaryForm, left: number): void {
  const { draft, locale, places, kept } = form;
  const run = places.column("run");
  draft.merge(rowBlock(HINT_ROW, left, run - 1), { text: summaryText(locale, "limit") }, LABEL);
  draft.put(HINT_ROW, run, kept.limit ?? { number: LIMIT });
  draft.style(single(HINT_ROW, run), INPUT);
  draft.validate(single(HINT_ROW, run), {
    rule: { type: "atLeast", min: 0 },
    prompt: note(summaryText(locale, "limit"), summaryText(locale, "limitHint", { needed: RUN_NEEDED })),
    error: note(summaryText(locale, "errorTitle"), summaryText(locale, "weightError")),
  });
}

const LISTED = 3;

function templateWords({ rows, locale }: SummaryForm): string[] {
  const titles = [...new Set(rows.map(({ template }) => template))];
  const list = titles.slice(0, LISTED).join(sheetText(locale, "listComma"));
  if (titles.length === 0) return [];
  return [titles.length > LISTED ? summaryText(locale, "moreTemplates", { list, count: titles.length }) : summaryText(locale, "templates", { list })];
}

/** The first few of a list; the command line and the pane name them all. */
function shortList(texts: readonly string[], locale: Locale): string {
  const shown = texts.slice(0, LISTED).join(sheetText(locale, "listComma"));
  return texts.length > LISTED ? `${shown}…` : shown;
}

/** A4 landscape, one page wide; the headings on every page, the charts together on one of their own. */
function printLayout({ locale, period, places }: SummaryForm, area: string): PrintLayout {
  return {
    area,
    titleRows: `$${places.head}:$${places.weights}`,
    orientation: "landscape",
    paper: "a4",
    fitWide: 1,
    breaks: [places.chooser],
    margins: { top: 1.5, bottom: 1.5, left: 1.2, right: 1.2, header: 0.6, footer: 0.7 },
    footer: {
      left: summaryText(locale, "footer", { period: periodLabel(period, locale) }),
      center: "",
      right: sheetText(locale, "pages", { page: "&P", pages: "&N" }),
    },
  };
}
