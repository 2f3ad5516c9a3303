import { tidy } from "../../numbers/cellText";
import { plain } from "../../numbers/plain";

/** A merged area of the block; rows and columns from 0 within it, inclusive. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A block of cells that may hold a scorecard. */
export interface CardBlock {
  /** As Excel gives them: numbers, texts, booleans, "" for empty. */
  readonly values: readonly (readonly unknown[])[];
  /** The same as shown, so that 0.25 with a percent format is seen as 25%. */
  readonly texts?: readonly (readonly string[])[];
  readonly merges?: readonly Merge[];
  /** Worksheet row of the block's first row, 1-based; 1 where it is not said. */
  readonly firstRow?: number;
}

export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly value: unknown;
  /** As its author wrote it, with its line breaks. */
  readonly text: string;
  /** The same on one line. */
  readonly line: string;
  /** Rows and columns that it takes. */
  readonly rows: number;
  readonly columns: number;
}

/** The block with its merged areas: every place of such an area shows the one cell that holds its content. */
export interface Grid {
  readonly height: number;
  readonly width: number;
  readonly at: (row: number, column: number) => Cell;
  /** The cells of a row that show something, each once, from the left. */
  readonly filled: (row: number) => readonly Cell[];
}

export function gridOf({ values, texts = [], merges = [] }: CardBlock): Grid {
  const height = values.length;
  const width = values.reduce((most, row) => Math.max(most, row.length), 0);
  const cells = values.map((row, r) => Array.from({ length: width }, (_, c) => cellOf(r, c, row[c], texts[r]?.[c])));
  for (const { top, left, bottom, right } of merges) {
    const first = cells[top]?.[left];
    if (!first) continue;
    const whole = { ...first, rows: bottom - top + 1, columns: right - left + 1 };
    for (let r = top; r <= Math.min(bottom, height - 1); r++) for (let c = left; c <= Math.min(right, width - 1); c++) (cells[r] ?? [])[c] = whole;
  }
  const at = (row: number, column: number) => cells[row]?.[column] ?? cellOf(row, column, "", "");
  return { height, width, at, filled: (row) => [...new Set(cells[row] ?? [])].filter(({ line }) => line !== "") };
}

function cellOf(row: number, column: number, value: unknown, shown: string | undefined): Cell {
  const text = textOf(value, shown);
  return { row, column, value, text, line: tidy(unbroken(text)), rows: 1, columns: 1 };
}

/** Line breaks beside Chinese only fit a text into its cell; elsewhere they stand for a blank. */
function unbroken(text: string): string {
  return text.replace(/(?<=[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef])\s*\n\s*|\s*\n\s*(?=[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef])/g, "");
}

function textOf(value: unknown, shown: string | undefined): string {
  // errors of formulas say nothing about the card
  if (typeof value === "string") return /^#[A-Z/0-9]+[!?]?$/.test(value) ? "" : linesOf(value);
  if (typeof value === "number") return shown !== undefined && shown.trim() !== "" ? shown.trim() : plain(value);
  return "";
}

function linesOf(text: string): string {
  const lines = text.replace(/\r\n?|[\u2028\u2029\v]/g, "\n").replace(/[^\P{Cc}\n\t]/gu, "").split("\n").map((line) => line.replace(/[\s\u3000\u200b\ufeff]+$/u, ""));
  return lines.filter((line) => line.trim() !== "").join("\n").trim();
}
