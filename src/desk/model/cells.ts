import { dateToExcel, type Cell, type CellValueInput, type Worksheet } from "@cj-tech-master/excelts";
import { noteFormula } from "./links";
import { isError, type Scalar } from "./scalar";

/** ValueType of the model. */
const MERGED: number = 1;
const FORMULA: number = 6;

export function isFormulaCell(cell: Cell): boolean {
  const type: number = cell.type;
  return type === FORMULA;
}

/** A cell that lies under a merged one and shows nothing of its own. */
export function isCovered(cell: Cell): boolean {
  const type: number = cell.type;
  return type === MERGED;
}

/** The value that formulas see. Dates are serial numbers, rich texts and links their text. */
export function valueOf(cell: Cell | undefined): Scalar {
  if (!cell || isCovered(cell)) return null;
  return plainValue(isFormulaCell(cell) ? cell.result : cell.value);
}

function plainValue(value: unknown): Scalar {
  if (value === null || value === undefined) return null;
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  if (value instanceof Date) return dateToExcel(value, false);
  if (isError(value)) return { error: value.error };
  if (typeof value !== "object") return null;
  if ("richText" in value && Array.isArray(value.richText))
    return value.richText.map((run: { text?: unknown }) => String(run.text ?? "")).join("");
  if ("text" in value) return String(value.text);
  return "checkbox" in value ? Boolean(value.checkbox) : null;
}

/** Without "="; undefined for a constant. */
export function formulaOf(cell: Cell | undefined): string | undefined {
  return cell && isFormulaCell(cell) ? cell.formula : undefined;
}

/** What is put into a cell: a value, or a formula without "=". */
export type Content = { readonly value: Scalar } | { readonly formula: string };

export function putContent(sheet: Worksheet, row: number, column: number, content: Content): void {
  const cell = sheet.getCell(row, column);
  if (isCovered(cell)) return;
  if ("formula" in content) noteFormula(sheet, content.formula);
  // isDynamicArray marks formulas as modern ones, which spill; files written by older programs lack it.
  const value = "formula" in content ? { formula: content.formula, isDynamicArray: true } : content.value;
  cell.value = value as CellValueInput; // the model's type wants shareType with the flag, its code does not
}

export function numberFormatOf(cell: Cell | undefined): string {
  const format = cell?.numFmt;
  if (format === undefined) return "General";
  return typeof format === "string" ? format : format.formatCode;
}
