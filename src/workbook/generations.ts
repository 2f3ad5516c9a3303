import { readCardMark, type CardMark } from "../sheets/cardMark";
import { WorkbookProblem } from "./problem";
import { session, type Session } from "./session";
import type { Generation, MadeSheet } from "./types";

interface Card extends MadeSheet {
  readonly mark: CardMark;
}

/** Generations whose sheets are still in the workbook, newest first; read from the sheets themselves. */
export function findGenerations(): Promise<readonly Generation[]> {
  return session(async (excel) => {
    const cards = await readCards(excel);
    return [...new Set(cards.map((card) => card.mark.generation))]
      .sort()
      .reverse()
      .map((id) => generationOf(id, originals(cards, id)));
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

/** Two round trips, however many sheets there are. */
async function readCards({ context, sync }: Session): Promise<readonly Card[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  await sync();
  const looks = worksheets.items.map((sheet) => {
    const block = sheet.names.getItemOrNullObject("KPI_Card").getRangeOrNullObject();
    block.load("values");
    return { sheet, block };
  });
  await sync();
  return looks.flatMap(({ sheet, block }) => {
    // The typings say any[][]; the reader takes nothing for granted.
    const mark = block.isNullObject ? undefined : readCardMark(block.values as unknown[][]);
    return mark ? [{ id: sheet.id, name: sheet.name, person: mark.person, mark }] : [];
  });
}

/** By sheet id while the ids are known; a copy has another id. */
function madeBy(cards: readonly Card[], generation: Generation): readonly Card[] {
  const ids = new Set(generation.sheets.map((sheet) => sheet.id));
  return cards.filter((card) => card.mark.generation === generation.id && ids.has(card.id));
}

/** A sheet that was copied by hand carries the same mark: of several with one mark the one that kept its name is the original. */
function originals(cards: readonly Card[], id: string): readonly Card[] {
  const ofGeneration = cards.filter((card) => card.mark.generation === id);
  return ofGeneration.filter((card) => {
    const twins = ofGeneration.filter((other) => other.mark.sheetName === card.mark.sheetName);
    return card === (twins.find((twin) => twin.name === twin.mark.sheetName) ?? twins[0]);
  });
}

function generationOf(id: string, cards: readonly Card[]): Generation {
  const [first] = cards;
  return {
    id,
    templateId: first?.mark.templateId ?? "",
    period: first?.mark.period ?? "",
    sheets: cards.map(({ id: sheetId, name, person }) => ({ id: sheetId, name, person })),
  };
}
