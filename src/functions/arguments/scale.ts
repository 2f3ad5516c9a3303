import { normalise } from "../../numbers/compare";
import { foldWidth } from "../../numbers/foldWidth";
import { isNotAssessed } from "../../numbers/notAssessed";
import type { LevelRule } from "../../rules/rule";
import type { Argument } from "../catalogue";
import { numberIn, type Cell } from "./cell";
import { argumentFault, fail, shown } from "./faults";
import { isBlank, readSound, readTable, type TableRow } from "./table";

type Scale = LevelRule["scale"];

/** [level, points] by rows, or one row or column of points for the levels 1, 2, 3 and so on. */
export function readScale(value: unknown, argument: Argument): Scale {
  const cells = readSound(value, argument);
  const width = cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (cells.length === 1 && !isPair(cells[0] ?? [])) return readList(cells[0] ?? [], argument);
  if (width === 1) return readList(cells.flat(), argument);
  if (width !== 2) fail(argumentFault(argument, "scaleShape"));
  return readPairs(readTable(value, argument), argument);
}

/** A single row of a word and its points is a table; a single row of two numbers is the points of levels 1 and 2. */
function isPair(row: readonly Cell[]): boolean {
  const [level, points] = row;
  return row.length === 2 && typeof level === "string" && numberIn(level) === undefined && typeof points === "number";
}

function readList(cells: readonly Cell[], argument: Argument): Scale {
  const [head] = cells;
  const headed = cells.length > 1 && typeof head === "string" && numberIn(head) === undefined && !isNotAssessed(head);
  const points = withoutBlankEnd(headed ? cells.slice(1) : cells);
  if (points.length === 0) fail(argumentFault(argument, "emptyTable"));
  return points.map((cell, index) => {
    const number = numberIn(cell) ?? fail(argumentFault(argument, "scalePoints", { row: index + 1, value: shown(cell) }));
    return [index + 1, number] as const;
  });
}

function withoutBlankEnd(cells: readonly Cell[]): readonly Cell[] {
  let end = cells.length;
  while (end > 0 && isBlank(cells[end - 1] ?? null)) end -= 1;
  return cells.slice(0, end);
}

function readPairs(rows: readonly TableRow[], argument: Argument): Scale {
  const seen = new Map<number | string, number>();
  return rows.map((row) => {
    const level = levelOf(row, argument);
    const points = numberIn(row.second) ?? fail(argumentFault(argument, "rowPoints", { row: row.number, value: shown(row.second) }));
    const same = typeof level === "string" ? foldWidth(level).toUpperCase() : level;
    const other = seen.get(same);
    if (other !== undefined) fail(argumentFault(argument, "repeatedLevel", { row: row.number, other, value: shown(row.first) }));
    seen.set(same, row.number);
    return [level, points] as const;
  });
}

function levelOf({ number, first }: TableRow, argument: Argument): number | string {
  const figure = numberIn(first);
  if (figure !== undefined) return normalise(figure);
  const word = typeof first === "string" && !isNotAssessed(first) ? first.trim() : undefined;
  return word ?? fail(argumentFault(argument, "rowLevel", { row: number, value: shown(first) }));
}
