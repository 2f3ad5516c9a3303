import { readNumber } from "../../numbers/readNumber";

/** An error value that stands in a cell, by its name in Excel. */
export interface ErrorCell {
  readonly errorValue: string;
}

/** A cell as a function reads it; null = empty or omitted. */
export type Cell = number | string | boolean | ErrorCell | null;

const ERROR_VALUES: ReadonlySet<string> = new Set([
  "#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!", "#NAME?", "#REF!", "#SPILL!", "#CALC!", "#FIELD!", "#BLOCKED!",
  "#UNKNOWN!", "#CONNECT!", "#EXTERNAL!", "#BUSY!", "#GETTING_DATA",
]);

/**
 * Reads what the host hands over for one cell.
 * Error cells arrive as CustomFunctions.Error (`code`), as data-type objects (`basicValue`) or as text, by host and version.
 */
export function readCell(value: unknown): Cell {
  switch (typeof value) {
    case "number":
      return Number.isFinite(value) ? value : { errorValue: "#NUM!" };
    case "string":
      return value.startsWith("#") && ERROR_VALUES.has(value) ? { errorValue: value } : value;
    case "boolean":
      return value;
    case "undefined":
      return null;
    case "object":
      return value === null ? null : readObject(value);
    default:
      return { errorValue: "#VALUE!" };
  }
}

function readObject(value: object): Cell {
  if ("code" in value && typeof value.code === "string") return { errorValue: value.code };
  if ("basicValue" in value && typeof value.basicValue !== "object") return readCell(value.basicValue);
  return { errorValue: "#VALUE!" };
}

export function isErrorCell(cell: Cell): cell is ErrorCell {
  return typeof cell === "object" && cell !== null;
}

/** The number in a cell, also one written as text ("95%", "１２"). Undefined for anything else: TRUE is no number. */
export function numberIn(cell: Cell): number | undefined {
  if (typeof cell === "number") return cell;
  return typeof cell === "string" ? readNumber(cell) : undefined;
}

/** TRUE or FALSE, also written as text. Undefined for anything else. */
export function truthIn(cell: Cell): boolean | undefined {
  const word = typeof cell === "string" ? cell.trim().toUpperCase() : cell;
  if (word === true || word === "TRUE") return true;
  return word === false || word === "FALSE" ? false : undefined;
}

/** The values of an argument by rows. A single value is one row of one. */
export function toRows(value: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(value)) return [[value]];
  if (value.length === 0) return [[null]];
  return value.every(Array.isArray) ? value : [value];
}
