import { columnLetters, columnNumber, MAX_COLUMN, MAX_ROW } from "./address";
import { mapReferences, sheetPrefix } from "./formula";

/** Moves the relative references of a formula, as copying does; what leaves the sheet becomes #REF!. */
export function shiftReferences(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapReferences(formula, ({ sheet, sheet2, cells }) => {
    if (!/^[$A-Z]*\d|:/i.test(cells)) return undefined;
    const moved = cells.split(":").map((part) => shiftPart(part, rows, columns));
    return moved.includes(undefined) ? "#REF!" : sheetPrefix(sheet, sheet2) + moved.join(":");
  });
}

function shiftPart(part: string, rows: number, columns: number): string | undefined {
  const match = /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(part);
  if (!match) return part;
  const [, fixedColumn, letters = "", fixedRow, digits = ""] = match;
  const column = letters === "" ? undefined : columnNumber(letters) + (fixedColumn ? 0 : columns);
  // For 1:3 the only dollar sign is read as the column's.
  const row = digits === "" ? undefined : Number(digits) + (fixedRow || (letters === "" && fixedColumn) ? 0 : rows);
  if ((column !== undefined && (column < 1 || column > MAX_COLUMN)) || (row !== undefined && (row < 1 || row > MAX_ROW))) return undefined;
  return `${fixedColumn}${column === undefined ? "" : columnLetters(column)}${fixedRow}${row ?? ""}`;
}
