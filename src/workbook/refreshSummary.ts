import { blockAt, columnLetters } from "../sheets/address";
import type { SheetPlan } from "../sheets/plan";
import { CHARTS } from "../sheets/summary/charts";
import { addedColumns } from "../sheets/summary/columns";
import type { Places } from "../sheets/summary/places";
import { planSummary, type SummaryPlan, type SummaryRequest } from "../sheets/summary/planSummary";
import { dressSheet } from "./applyPlan";
import { entryOf, type ReadSummary } from "./oldSummary";
import { WorkbookProblem } from "./problem";
import { session, type Session } from "./session";
import { writeInPortions } from "./writeInPortions";

const NAMES = ["KPI_Summary", "KPI_SummaryArea"] as const;

/** A stretch of whole rows or columns, 1-based. */
interface Stretch {
  readonly from: number;
  readonly count: number;
}

interface Growth {
  /** From left to right, each where it stands once those left of it are there. */
  readonly columns: readonly number[];
  /** From top to bottom likewise: rows of the table, and of what stands below it. */
  readonly rows: readonly Stretch[];
}

/**
 * Makes a summary anew in its place: whole rows and columns are inserted where it grows, so that whatever people have put
 * beside and below it moves along, and its own cells are written again. After a failure it is put back as it was.
 */
export async function refreshSummary(excel: Session, id: string, old: ReadSummary, request: SummaryRequest, summary: SummaryPlan): Promise<string> {
  const growth = growthOf(old, summary);
  try {
    const sheet = excel.context.workbook.worksheets.getItem(id);
    grow(sheet, growth);
    await excel.sync();
    await rewrite(excel, sheet, summary, summary.plan.cells);
    sheet.activate();
    await excel.sync();
    return id;
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw (await putBack(id, old, request, growth))
      ? new WorkbookProblem("summaryFailed", { detail })
      : new WorkbookProblem("failedNotRestored", { sheets: request.sheetName, detail });
  }
}

function growthOf(old: ReadSummary, { ids, rows, places }: SummaryPlan): Growth {
  const more = rows.length - old.summary.rows.length;
  const below = places.bottom - old.places.bottom - more;
  return {
    columns: addedColumns(ids, old.summary.ids),
    rows: [
      { from: old.places.last + 1, count: more },
      // Before the last row of the charts, which are laid out anew.
      { from: old.places.bottom + more, count: below },
    ].filter(({ count }) => count > 0),
  };
}

function grow(sheet: Excel.Worksheet, { columns, rows }: Growth): void {
  for (const column of columns) sheet.getRange(`${columnLetters(column)}:${columnLetters(column)}`).insert("Right");
  for (const { from, count } of rows) sheet.getRange(`${from}:${from + count - 1}`).insert("Down");
}

function shrink(sheet: Excel.Worksheet, { columns, rows }: Growth): void {
  for (const { from, count } of [...rows].reverse()) sheet.getRange(`${from}:${from + count - 1}`).delete("Up");
  for (const column of [...columns].reverse()) sheet.getRange(`${columnLetters(column)}:${columnLetters(column)}`).delete("Left");
}

/** Clears the summary's own cells, names and charts and makes them anew; nothing beside it is touched. */
async function rewrite(excel: Session, sheet: Excel.Worksheet, { plan, places }: SummaryPlan, cells: SheetPlan["cells"]): Promise<void> {
  const names = NAMES.map((name) => sheet.names.getItemOrNullObject(name));
  sheet.charts.load("items/name");
  await excel.sync();
  for (const name of names) if (!name.isNullObject) name.delete();
  const own: readonly string[] = Object.values(CHARTS);
  for (const chart of sheet.charts.items) if (own.includes(chart.name)) chart.delete();
  sheet.getRange(blockAt(1, 1, places.bottom, places.columns)).unmerge();
  for (const range of aroundNotes(places)) sheet.getRange(range).clear("All");
  await writeInPortions(excel, sheet, cells);
  dressSheet(sheet, plan);
  await excel.sync();
}

/** Everything but the notes, which keep the formats that somebody gave them. */
function aroundNotes({ first, last, bottom, columns, column }: Places): string[] {
  const notes = column("note");
  return [
    blockAt(1, 1, first - 1, columns),
    blockAt(first, 1, last, notes - 1),
    blockAt(first, notes + 1, last, columns),
    blockAt(last + 1, 1, bottom, columns),
  ];
}

/** Undoes a refresh that broke off, from what was read before it. It looks at what is there: a request can fail after it has taken effect. */
async function putBack(id: string, old: ReadSummary, request: SummaryRequest, growth: Growth): Promise<boolean> {
  try {
    await session(async (excel) => {
      const sheet = excel.context.workbook.worksheets.getItem(id);
      const area = sheet.names.getItemOrNullObject("KPI_SummaryArea").getRangeOrNullObject();
      area.load("columnCount,rowCount");
      await excel.sync();
      // Its names are only taken away once it has grown.
      const grown = area.isNullObject || area.columnCount !== old.places.columns || area.rowCount !== old.places.bottom;
      if (grown) shrink(sheet, growth);
      const cells = old.formulas.map((row) => row.map(entryOf));
      await rewrite(excel, sheet, earlierPlan(old, request), cells);
    });
    return true;
  } catch {
    return false;
  }
}

/** The looks of the earlier summary: its plan without the cards that came since. */
function earlierPlan({ summary }: ReadSummary, request: SummaryRequest): SummaryPlan {
  return planSummary({ ...request, cards: [], old: summary });
}

