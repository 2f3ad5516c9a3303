import { meets } from "../../numbers/compare";
import { foldWidth } from "../../numbers/foldWidth";
import { readCriterion } from "../../numbers/readCriterion";
import type { Argument } from "../catalogue";
import type { CellFault } from "../fault";
import { readCell, toRows, type Cell } from "./cell";
import { readFigure, readLevel } from "./each";
import { readComparison, refuseRange } from "./single";

/** What is asked of each value of a range. */
export interface Condition {
  readonly read: (value: unknown, argument: Argument) => number | string | null | CellFault;
  readonly isMet: (value: number | string) => boolean;
}

/** A comparison of figures such as "<80", a number for "at least", or "=" and a word for a level or grade: "=D". */
export function readCondition(value: unknown, argument: Argument): Condition {
  refuseRange(value, argument);
  const word = wordIn(readCell(toRows(value)[0]?.[0]));
  if (word !== undefined) return { read: readLevel, isMet: (each) => typeof each === "string" && nameOf(each) === word };
  const criterion = readComparison(value, argument);
  return { read: readFigure, isMet: (each) => typeof each === "number" && meets(each, criterion) };
}

/** The word behind a "=". One with a digit is taken for a figure that could not be read. */
function wordIn(cell: Cell): string | undefined {
  if (typeof cell !== "string" || readCriterion(cell) !== undefined) return undefined;
  const word = /^==?([^=<>\p{Nd}]+)$/u.exec(nameOf(cell))?.[1]?.trim() ?? "";
  return /\p{L}/u.test(word) ? word : undefined;
}

function nameOf(level: string): string {
  return foldWidth(level).trim().toUpperCase();
}
