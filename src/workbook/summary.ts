import type { Locale } from "../i18n/message";
import { summaryText } from "../i18n/summary";
import { parsePeriod, periodCode, type Period } from "../sheets/period";
import { sheetNames } from "../sheets/sheetNames";
import { summaryCards } from "../sheets/summary/facts";
import { partsOf } from "../sheets/summary/parts";
import { planSummary, type OldSummary, type SummaryPlan, type SummaryRequest as PlanRequest } from "../sheets/summary/planSummary";
import { secondCards } from "../sheets/summary/rows";
import { DEFAULT_GRADES } from "../scoring/grade";
import { dressSheet } from "./applyPlan";
import { readFigures, readMarks, type MarkedSheets } from "./cards";
import { listAllTemplates } from "./ownTemplates";
import { WorkbookProblem } from "./problem";
import { restore } from "./restore";
import { session, type Session } from "./session";
import { readBefore, type Before } from "./snapshot";
import { readOldSummary } from "./oldSummary";
import { refreshSummary } from "./refreshSummary";
import { writeInPortions } from "./writeInPortions";
import type { SummaryResult, SummarySheet } from "./types";

/**
 * Makes the summary (汇总) of a period from the cards in the workbook or, where there is one already, adds the new cards to it
 * and keeps what people have written by hand. Rejects with a WorkbookProblem (`noCards`, `summaryChanged`, `sheetProtected` …);
 * the workbook is then as before unless the code is `failedNotRestored`.
 */
export async function summarise(period: Period, locale: Locale): Promise<SummaryResult> {
  const templates = await listAllTemplates();
  const known = new Map(templates.map((template) => [template.id, { title: template.title[locale], grades: template.grades }]));
  return session(async (excel) => {
    const marks = await readMarks(excel);
    const before = await readBefore(excel);
    const found = marks.summaries.find(({ mark }) => mark.period === periodCode(period));
    const parts = partsFor(period, marks, found?.mark.parts ?? null);
    const wanted = new Set((parts ?? [period]).map(periodCode));
    const own = marks.cards.filter(({ mark }) => wanted.has(mark.period));
    if (own.length === 0) throw new WorkbookProblem("noCards", { period: periodCode(period) });
    const read = await readFigures(excel, own);
    const cards = summaryCards(read, (id) => known.get(id) ?? { title: id, grades: DEFAULT_GRADES });
    const old = found ? await readOldSummary(excel, found) : null;
    const [sheetName = ""] = found ? [found.name] : sheetNames([stemOf(locale)], period, before.sheetNames);
    const request: PlanRequest = { locale, period, sheetName, cards, parts, old: old?.summary ?? null };
    const summary = planSummary(request);
    const id = found && old ? await refreshSummary(excel, found.id, old, request, summary) : await makeSummary(excel, summary, before);
    return resultOf(excel, summary, { id, name: sheetName }, old?.summary ?? null, cards.length);
  });
}

/** The summaries in the workbook, by their periods. */
export function findSummaries(): Promise<readonly SummarySheet[]> {
  return session(async (excel) => {
    const { summaries } = await readMarks(excel);
    return summaries.map(({ id, name, mark }) => ({ id, name, period: mark.period }));
  });
}

/** A summary that has been put together before stays so. */
function partsFor(period: Period, { cards }: MarkedSheets, old: readonly string[] | null): readonly Period[] | null {
  if (old !== null) return old.flatMap((code) => parsePeriod(code) ?? []);
  return partsOf(period, new Set(cards.map(({ mark }) => mark.period)));
}

/** A name for the sheet is made as those of people's sheets are. */
function stemOf(locale: Locale) {
  return { name: summaryText(locale, "sheetStem"), department: "", post: "", number: "", row: 0 };
}

async function makeSummary(excel: Session, { plan }: SummaryPlan, before: Before): Promise<string> {
  try {
    const sheet = excel.context.workbook.worksheets.add(plan.name);
    sheet.load("id");
    await writeInPortions(excel, sheet, plan.cells);
    dressSheet(sheet, plan);
    sheet.activate();
    sheet.getRange(plan.firstInput).select();
    await excel.sync();
    return sheet.id;
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    const left = await restore(before, [plan.name]);
    throw left.length > 0
      ? new WorkbookProblem("failedNotRestored", { sheets: left.join("、"), detail })
      : new WorkbookProblem("summaryFailed", { detail });
  }
}

function resultOf(excel: Session, { rows }: SummaryPlan, { id, name }: { id: string; name: string }, old: OldSummary | null, cards: number): SummaryResult {
  return {
    sheet: { id, name },
    cards,
    rows: rows.length,
    refreshed: old !== null,
    added: rows.length - (old?.rows.length ?? 0),
    gone: rows.filter((row) => row.cards.every((card) => card === null)).length,
    twice: secondCards(rows),
    syncs: excel.syncs(),
  };
}
