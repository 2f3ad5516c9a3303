import { isNotAssessed } from "../../numbers/notAssessed";
import type { Argument } from "../catalogue";
import { isFault, type CellFault, type ResultCell } from "../fault";
import { isErrorCell, numberIn, readCell, toRows, type Cell } from "./cell";
import { argumentFault, errorCellFault, shown } from "./faults";

type Read<T> = (cell: Exclude<Cell, null>, argument: Argument) => T | CellFault;

/** A figure of a range: null when not assessed, a fault when it is no number. */
export function readFigure(value: unknown, argument: Argument): number | null | CellFault {
  return readAssessed(value, argument, asFigure);
}

/** A level of a range, a number or a word: null when not assessed. */
export function readLevel(value: unknown, argument: Argument): number | string | null | CellFault {
  return readAssessed(value, argument, asLevel);
}

function asFigure(cell: Exclude<Cell, null>, argument: Argument): number | CellFault {
  return numberIn(cell) ?? argumentFault(argument, "notNumber", { value: shown(cell) });
}

function asLevel(cell: Exclude<Cell, null>, argument: Argument): number | string | CellFault {
  const number = numberIn(cell);
  if (number !== undefined) return number;
  return typeof cell === "string" ? cell.trim() : argumentFault(argument, "notLevel", { value: shown(cell) });
}

function readAssessed<T>(value: unknown, argument: Argument, read: Read<T>): T | null | CellFault {
  const cell = readCell(value);
  if (cell === null || isNotAssessed(cell)) return null;
  if (!isErrorCell(cell)) return read(cell, argument);
  return cell.errorValue === "#N/A" ? null : errorCellFault(argument, cell);
}

/** One result for each cell of a `…` argument, in its shape; "" for what was not assessed. */
function each<T extends number | string>(
  values: unknown,
  argument: Argument,
  read: Read<T>,
  result: (value: T) => ResultCell,
): ResultCell[][] {
  return toRows(values).map((row) =>
    row.map((value) => {
      const actual = readAssessed(value, argument, read);
      if (actual === null) return "";
      return isFault(actual) ? actual : result(actual);
    }),
  );
}

/** `each` over figures. */
export function eachFigure(values: unknown, argument: Argument, result: (value: number) => ResultCell): ResultCell[][] {
  return each(values, argument, asFigure, result);
}

/** `each` over levels: numbers or words. */
export function eachLevel(values: unknown, argument: Argument, result: (value: number | string) => ResultCell): ResultCell[][] {
  return each(values, argument, asLevel, result);
}
