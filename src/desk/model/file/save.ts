import { cellAddress } from "../address";
import { refreshCharts } from "../charts/chartCaches";
import { hashPasswords } from "../passwords";
import { calculate, type State } from "../state";
import { addCarried } from "./carriedParts";
import { addXmlParts } from "./customXmlParts";
import { prepareDrawings } from "./drawings";
import { withNames } from "./namesXml";
import { readParts, setText, sheetPaths, textOf, writeParts } from "./parts";
import { finishedSheet } from "./sheetXml";
import { quotingStyles } from "./stylesXml";

/** Writes an .xlsx: what the model writes, with what it drops added and what it miswrites corrected. */
export async function saveBook(state: State): Promise<Uint8Array> {
  calculate(state);
  await hashPasswords(state.workbook);
  const { worksheets } = state.workbook;
  const activeTab = worksheets.indexOf(state.active);
  const [view = { x: 0, y: 0, width: 28_800, height: 16_000, firstSheet: 0, visibility: "visible" }] = state.workbook.views;
  state.workbook.views = [{ ...view, activeTab }];
  for (const sheet of worksheets) {
    const { top, left } = state.selections.get(sheet) ?? { top: 1, left: 1 };
    const [first = { state: "normal" }, ...rest] = sheet.views;
    sheet.views = [{ ...first, activeCell: cellAddress(top, left) }, ...rest];
  }
  for (const sheet of worksheets) refreshCharts(state, sheet);
  prepareDrawings(worksheets);
  // The writer's check of itself takes as long as writing, and complains of #REF! in charts, which Excel writes as well.
  const parts = readParts(new Uint8Array(await state.workbook.xlsx.writeBuffer({ validate: false })));
  const paths = sheetPaths(parts);
  const styles = quotingStyles(textOf(parts, "xl/styles.xml"));
  for (const sheet of worksheets) {
    const path = paths.get(sheet.name);
    if (path !== undefined) setText(parts, path, finishedSheet(state, sheet, textOf(parts, path), styles.quoted));
  }
  setText(parts, "xl/styles.xml", styles.finished());
  setText(parts, "xl/workbook.xml", withNames(textOf(parts, "xl/workbook.xml"), state.names, worksheets));
  addXmlParts(parts, state.xmlParts);
  addCarried(parts, state.carried, state.settings);
  return writeParts(parts);
}
