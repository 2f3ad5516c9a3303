import type { Worksheet } from "@cj-tech-master/excelts";
import type { Rect } from "../../model/desk";
import { kindOf, numberIn } from "../grid/content";
import { usedPart } from "../grid/gridPlace";

/** What the status bar says about a selection. */
export interface Statistics {
  readonly filled: number;
  readonly numbers: number;
  readonly sum: number;
}

export function statisticsOf(sheet: Worksheet, selection: Rect): Statistics {
  const { top, left, bottom, right } = usedPart(sheet, selection);
  let filled = 0;
  let numbers = 0;
  let sum = 0;
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const cell = sheet.findCell(row, column);
      // The cells of a merged area all give its value: only the first counts.
      if (!cell || cell.master !== cell || kindOf(cell) === "empty") continue;
      filled += 1;
      const number = numberIn(cell);
      if (number === undefined) continue;
      numbers += 1;
      sum += number;
    }
  }
  return { filled, numbers, sum };
}

/** A figure of the status bar: at most 10 significant digits, without trailing zeros. */
export function shortNumber(value: number): string {
  return String(Number(value.toPrecision(10)));
}
