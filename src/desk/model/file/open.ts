import { Workbook } from "@cj-tech-master/excelts";
import type { State } from "../state";

export type OpenedBook = Pick<State, "workbook" | "names" | "settings" | "xmlParts" | "carried" | "active" | "selections">;

export async function openBook(bytes: Uint8Array): Promise<OpenedBook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  const active = workbook.worksheets[0] ?? workbook.addWorksheet("Sheet1");
  return { workbook, names: [], settings: new Map(), xmlParts: [], carried: [], active, selections: new WeakMap() };
}
