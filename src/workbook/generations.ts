import { readCardMark, type CardMark } from "../sheets/cardMark";
import { WorkbookProblem } from "./problem";
import { session, type Session } from "./session";
import type { Generation, MadeSheet } from "./types";

interface Card {
  readonly id: string;
  readonly name: string;
  readonly mark: CardMark;
}

/** Sheets looked at in one round trip, so that a request stays far below 5 MB. */
const SHEETS_A_TRIP = 1_000;

/** Generations whose sheets are still in the workbook, newest first; read from the sheets themselves. */
export function findGenerations(): Promise<readonly Generation[]> {
  return session(async (excel) => {
    const cards = await readCards(excel);
    const generations = new Map<string, Card[]>();
    for (const card of cards) {
      const { generation } = card.mark;
      const others = generations.get(generation);
      if (others) others.push(card);
      else generations.set(generation, [card]);
    }
    return [...generations]
      .sort(([one], [two]) => (one < two ? 1 : -1))
      .map(([id, made]) => generationOf(id, originals(made)));
  });
}

/** How many cells people have filled in on a generation's sheets. */
export function countEntries(generation: Generation): Promise<number> {
  return session(async (excel) => {
    const cards = await readCards(excel);
    return madeBy(cards, generation).reduce((sum, card) => sum + card.mark.entries, 0);
  });
}

/**
 * Deletes the sheets of a generation that are still there; answers their names.
 * A copy that somebody made of such a sheet is theirs and stays. Rejects with `structureProtected` or `lastSheet`.
 */
export function takeBack(generation: Generation): Promise<readonly string[]> {
  return session(async (excel) => {
    const { worksheets, protection } = excel.context.workbook;
    protection.load("protected");
    const cards = await readCards(excel);
    if (protection.protected) throw new WorkbookProblem("structureProtected");
    const made = madeBy(cards, generation);
    const ids = new Set(made.map((card) => card.id));
    const staying = worksheets.items.filter((sheet) => !ids.has(sheet.id) && sheet.visibility === "Visible");
    if (staying.length === 0) throw new WorkbookProblem("lastSheet");
    if (staying.some((sheet) => sheet.id === generation.origin)) worksheets.getItem(generation.origin ?? "").activate();
    for (const id of ids) worksheets.getItem(id).delete();
    await excel.sync();
    return made.map((card) => card.name);
  });
}

/** Two round trips, more only beyond a thousand sheets. */
async function readCards({ context, sync }: Session): Promise<readonly Card[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  await sync();
  const { items } = worksheets;
  const cards: Card[] = [];
  for (let first = 0; first < items.length; first += SHEETS_A_TRIP) {
    const looks = items.slice(first, first + SHEETS_A_TRIP).map((sheet) => {
      const block = sheet.names.getItemOrNullObject("KPI_Card").getRangeOrNullObject();
      block.load("values");
      return { sheet, block };
    });
    await sync();
    cards.push(...looks.flatMap(({ sheet, block }) => cardOf(sheet, block)));
  }
  return cards;
}

function cardOf({ id, name }: Excel.Worksheet, block: Excel.Range): readonly Card[] {
  // The typings say any[][]; the reader takes nothing for granted.
  const mark = block.isNullObject ? undefined : readCardMark(block.values as unknown[][]);
  return mark ? [{ id, name, mark }] : [];
}

/** By sheet id while the ids are known; a copy has another id. */
function madeBy(cards: readonly Card[], generation: Generation): readonly Card[] {
  const ids = new Set(generation.sheets.map((sheet) => sheet.id));
  return cards.filter((card) => card.mark.generation === generation.id && ids.has(card.id));
}

/** A sheet that was copied by hand carries the same mark: of several with one mark the one that kept its name is the original. */
function originals(cards: readonly Card[]): readonly Card[] {
  const firsts = new Map<string, Card>();
  for (const card of cards) {
    const { sheetName } = card.mark;
    if (!firsts.has(sheetName) || card.name === sheetName) firsts.set(sheetName, card);
  }
  const kept = new Set(firsts.values());
  return cards.filter((card) => kept.has(card));
}

function generationOf(id: string, cards: readonly Card[]): Generation {
  const [first] = cards;
  return {
    id,
    period: first?.mark.period ?? "",
    sheets: cards.map(({ id: sheetId, name, mark: { templateId, person, number, department } }): MadeSheet => ({ id: sheetId, name, templateId, person, number, department })),
  };
}
