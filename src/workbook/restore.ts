import type { Before } from "./snapshot";
import { session } from "./session";

const ATTEMPTS = 3;

/**
 * Removes whatever a broken generation left: sheets with a planned name that were not there before.
 * It looks at the workbook instead of trusting what was acknowledged, because a request can fail after it has taken effect.
 * Answers the names of sheets that could not be removed; empty = the workbook is as before.
 */
export async function restore(before: Before, plannedNames: readonly string[]): Promise<readonly string[]> {
  let left: readonly string[] = plannedNames;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    try {
      left = await removeMade(before, new Set(plannedNames));
      if (left.length === 0) return left;
    } catch {
      // The host may refuse once more; the next attempt starts from what is there then.
    }
  }
  return left;
}

function removeMade(before: Before, planned: ReadonlySet<string>): Promise<readonly string[]> {
  return session(async ({ context, sync }) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    await sync();
    const made = worksheets.items.filter((sheet) => planned.has(sheet.name) && !before.sheetIds.has(sheet.id));
    const origin = worksheets.getItemOrNullObject(before.activeSheetId);
    await sync();
    if (!origin.isNullObject) origin.activate();
    for (const sheet of made) sheet.delete();
    worksheets.load("items/id,items/name");
    await sync();
    return worksheets.items
      .filter((sheet) => planned.has(sheet.name) && !before.sheetIds.has(sheet.id))
      .map((sheet) => sheet.name);
  });
}
