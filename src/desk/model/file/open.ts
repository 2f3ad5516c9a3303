import { dateToExcel, Workbook, type FillPattern, type Worksheet } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { parseRect, placesIn } from "../address";
import { formulaOf, isFormulaCell } from "../cells";
import type { Rect } from "../desk";
import { noteFormula, noteName } from "../links";
import type { State } from "../state";
import { createStylePool, shareStyles } from "../sharedStyles";
import { validationsOf } from "../validations";
import { readCarried, readSettings } from "./carriedParts";
import { readXmlParts } from "./customXmlParts";
import { readChartNames } from "./drawings";
import { readNames } from "./namesXml";
import { readParts, setText, sheetPaths, textOf, writeParts } from "./parts";
import { readableFormulas } from "./sheetXml";
import { readTheme } from "./themeXml";
import { readValidations } from "./validationXml";

export type OpenedBook = Pick<State, "workbook" | "names" | "settings" | "xmlParts" | "carried" | "theme" | "active" | "selections">;

/** Reads an .xlsx, with what the model's reader loses or misreads put right. */
export async function openBook(bytes: Uint8Array): Promise<OpenedBook> {
  installChartSupport(); // without it a file with charts cannot be read
  const parts = readParts(bytes);
  const paths = sheetPaths(parts);
  for (const path of paths.values()) setText(parts, path, readableFormulas(textOf(parts, path)));
  const workbook = new Workbook();
  await workbook.xlsx.load(writeParts(parts));
  workbook.views = viewsOf(workbook);
  const book = textOf(parts, "xl/workbook.xml");
  const names = readNames(book, workbook.worksheets);
  names.forEach(noteName);
  workbook.definedNames.model = [];
  const selections = new WeakMap<Worksheet, Rect>();
  const pooled = createStylePool();
  for (const sheet of workbook.worksheets) {
    fillGaps(sheet);
    tidyCells(sheet);
    shareStyles(sheet, (cell) => pooled(cell.style));
    readChartNames(sheet);
    readValidations(sheet, textOf(parts, paths.get(sheet.name) ?? ""));
    noteFormulas(sheet);
    const selected = parseRect(sheet.views[0]?.activeCell ?? "A1");
    if (selected) selections.set(sheet, selected);
  }
  const carried = readCarried(parts);
  const tab = workbook.views[0]?.activeTab ?? 0;
  const sheets = workbook.worksheets;
  const active = sheets[tab]?.state === "visible" ? sheets[tab] : sheets.find((sheet) => sheet.state === "visible");
  return {
    workbook,
    names,
    settings: readSettings(carried),
    xmlParts: readXmlParts(parts),
    carried,
    theme: readTheme(textOf(parts, "xl/theme/theme1.xml")),
    active: active ?? workbook.addWorksheet("Sheet1"),
    selections,
  };
}

/** A file without views leaves the list undefined, against its type. */
const viewsOf = ({ views }: Partial<Pick<Workbook, "views">>) => views ?? [];

const NO_HEADERS: Worksheet["headerFooter"] = {
  differentFirst: false,
  differentOddEven: false,
  oddHeader: null,
  oddFooter: null,
  evenHeader: null,
  evenFooter: null,
  firstHeader: null,
  firstFooter: null,
};

/** What a file leaves out is missing in the model too, against its types. */
function fillGaps(sheet: Worksheet): void {
  const { headerFooter, conditionalFormattings, views } = sheet as Partial<Worksheet>; // as the reader leaves it
  sheet.headerFooter = { ...NO_HEADERS, ...headerFooter };
  sheet.conditionalFormattings = conditionalFormattings ?? [];
  sheet.views = views ?? [];
  // A fill without the name of its pattern would be written as patternType="undefined".
  for (const { rules } of sheet.conditionalFormattings)
    for (const { style } of rules) {
      const fill: Partial<FillPattern> | undefined = style?.fill?.type === "pattern" ? style.fill : undefined;
      if (fill && fill.pattern === undefined) fill.pattern = "solid";
    }
  // The reader fills these in where the file says nothing, and the writer would then write them out.
  const setup: Partial<Worksheet["pageSetup"]> & { useFirstPageNumber?: boolean } = sheet.pageSetup;
  if (!setup.useFirstPageNumber) delete setup.firstPageNumber;
  delete setup.horizontalDpi;
  delete setup.verticalDpi;
}

/**
 * Dates become the numbers that they are, shared formulas formulas of their own (their first cell may be overwritten),
 * and the values that a formula had spilled go: it will spill again.
 */
function tidyCells(sheet: Worksheet): void {
  const spilled: Rect[] = [];
  sheet.eachRow((row) =>
    row.eachCell((cell) => {
      if (cell.value instanceof Date) cell.value = dateToExcel(cell.value, false);
      if (!isFormulaCell(cell)) return;
      const { shareType, ref, isDynamicArray } = cell.model;
      if (shareType === "shared" || cell.model.sharedFormula !== undefined)
        cell.value = { formula: cell.formula ?? "", result: cell.result };
      const rect = shareType === "array" ? parseRect(ref ?? "") : undefined;
      if (rect) spilled.push(rect);
      if (isDynamicArray) cell.value = { formula: cell.formula ?? "", result: cell.result, isDynamicArray };
    }),
  );
  for (const rect of spilled)
    for (const { row, column } of placesIn(rect)) {
      const cell = sheet.findCell(row, column);
      if (cell && !isFormulaCell(cell)) cell.value = null;
    }
}

/** Cells, validations and formats, none of which was put in one by one. */
function noteFormulas(sheet: Worksheet): void {
  sheet.eachRow((row) => row.eachCell((cell) => noteFormula(sheet, formulaOf(cell))));
  const rules = [...validationsOf(sheet).map(({ rule }) => rule), ...sheet.conditionalFormattings.flatMap((each) => each.rules)];
  for (const rule of rules) if ("formulae" in rule) rule.formulae?.forEach((formula) => noteFormula(sheet, formula));
}
