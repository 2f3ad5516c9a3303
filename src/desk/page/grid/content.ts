import type { Cell } from "@cj-tech-master/excelts";

export type Kind = "empty" | "text" | "number" | "logical";

/** What kind of value a cell shows; it decides the alignment of cells that set none. */
export function kindOf(cell: Cell | undefined): Kind {
  const value = cell === undefined ? undefined : valueOf(cell);
  if (value === null || value === undefined || value === "") return "empty";
  if (typeof value === "number" || value instanceof Date) return "number";
  if (typeof value === "boolean" || (typeof value === "object" && "error" in value)) return "logical";
  return "text";
}

/** A cell's value, of a formula its result. */
export function valueOf(cell: Cell): Cell["value"] {
  return cell.formula === undefined ? cell.value : cell.result;
}

/** The number in a cell, if it is one; dates and errors are none. */
export function numberIn(cell: Cell | undefined): number | undefined {
  const value = cell === undefined ? undefined : valueOf(cell);
  return typeof value === "number" ? value : undefined;
}
