import { readCardMark } from "../sheets/cardMark";
import { readCardResults } from "../sheets/cardResultsMark";
import type { ReadCard } from "../sheets/summary/facts";
import { readSummaryMark, type SummaryMark } from "../sheets/summary/mark";
import type { Session } from "./session";

/** Sheets looked at in one round trip: what is asked and answered stays well below the 5 MB of Excel on the web. */
const SHEETS_A_TRIP = 400;

/** What the marks of all sheets say. */
export interface MarkedSheets {
  readonly cards: readonly { readonly id: string; readonly name: string; readonly mark: ReadCard["mark"] }[];
  readonly summaries: readonly { readonly id: string; readonly name: string; readonly mark: SummaryMark }[];
}

/** Reads the marks of every sheet; a round trip for every 400 sheets. */
export async function readMarks(excel: Session): Promise<MarkedSheets> {
  const { worksheets } = excel.context.workbook;
  worksheets.load("items/id,items/name");
  await excel.sync();
  const cards: MarkedSheets["cards"][number][] = [];
  const summaries: MarkedSheets["summaries"][number][] = [];
  for (const some of portions(worksheets.items)) {
    const looks = some.map((sheet) => {
      const named = (name: string) => {
        const range = sheet.names.getItemOrNullObject(name).getRangeOrNullObject();
        range.load("values");
        return range;
      };
      return { sheet, card: named("KPI_Card"), summary: named("KPI_Summary") };
    });
    await excel.sync();
    for (const { sheet: { id, name }, card, summary } of looks) {
      const mark = card.isNullObject ? undefined : readCardMark(valuesOf(card));
      if (mark) cards.push({ id, name, mark });
      const own = summary.isNullObject ? undefined : readSummaryMark(valuesOf(summary)[0]?.[0]);
      if (own) summaries.push({ id, name, mark: own });
    }
  }
  return { cards, summaries };
}

/** Reads the figures of these cards; a card without them (made by an earlier version) has none. */
export async function readFigures(excel: Session, cards: MarkedSheets["cards"]): Promise<ReadCard[]> {
  const read: ReadCard[] = [];
  for (const some of portions(cards)) {
    const looks = some.map((card) => {
      const sheet = excel.context.workbook.worksheets.getItem(card.id);
      const block = sheet.names.getItemOrNullObject("KPI_Results").getRangeOrNullObject();
      block.load("values,rowIndex,columnIndex");
      return { card, block };
    });
    await excel.sync();
    for (const { card: { name, mark }, block } of looks) {
      if (block.isNullObject) read.push({ sheet: name, mark, results: [], row: 1, column: 1 });
      else read.push({ sheet: name, mark, results: readCardResults(valuesOf(block)), row: block.rowIndex + 1, column: block.columnIndex + 1 });
    }
  }
  return read;
}

function* portions<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < items.length; from += SHEETS_A_TRIP) yield items.slice(from, from + SHEETS_A_TRIP);
}

function valuesOf(range: Excel.Range): unknown[][] {
  // The typings say any[][]; the readers take nothing for granted.
  return range.values as unknown[][];
}
