import type { Argument } from "../catalogue";
import { isErrorCell, numberIn, readCell, toRows, type Cell, type ErrorCell } from "./cell";
import { argumentFault, errorCellFault, fail } from "./faults";

type Sound = Exclude<Cell, ErrorCell>;

/** A row of a two-column table; `number` counts the argument's rows from 1, as a person does. */
export interface TableRow {
  readonly number: number;
  readonly first: Sound;
  readonly second: Sound;
}

/** The cells of a table. An error value among them ends the call, and so does a table left out. */
export function readSound(value: unknown, argument: Argument): readonly (readonly Sound[])[] {
  const rows = toRows(value).map((row) =>
    row.map((entry) => {
      const cell = readCell(entry);
      return isErrorCell(cell) ? fail(errorCellFault(argument, cell)) : cell;
    }),
  );
  return rows.every((row) => row.every((cell) => cell === null)) ? fail(argumentFault(argument, "missing")) : rows;
}

/** The rows of a two-column table without heading and blank rows; at least one. */
export function readTable(value: unknown, argument: Argument): readonly TableRow[] {
  const rows = readSound(value, argument).map((cells, index): TableRow => {
    const [first = null, second = null] = cells;
    if (cells.length !== 2) fail(argumentFault(argument, "twoColumns", { columns: cells.length }));
    return { number: index + 1, first, second };
  });
  const filled = withoutZeroTail(rows).filter(({ first, second }) => !isBlank(first) || !isBlank(second));
  const body = filled[0] !== undefined && isHeading(filled[0]) ? filled.slice(1) : filled;
  return body.length > 0 ? body : fail(argumentFault(argument, "emptyTable"));
}

export function isBlank(cell: Cell): boolean {
  return cell === null || (typeof cell === "string" && cell.trim() === "");
}

/** Whether a range was left out: Excel hands over null, on some platforms a single blank cell. */
export function isOmitted(value: unknown): boolean {
  const [first = [], ...others] = toRows(value);
  return others.length === 0 && first.length === 1 && isBlank(readCell(first[0]));
}

/**
 * Words over two columns of figures. Words with a digit are taken for a row that could not be read ("90-100"),
 * so that no row of a table is left out silently.
 */
function isHeading({ first, second }: TableRow): boolean {
  return typeof first === "string" && !/[\p{Nd}〇零一二三四五六七八九十百]/u.test(first) && numberIn(second) === undefined;
}

/** Excel for Windows hands over blank cells as 0: of several such rows at the end only the first can be meant. */
function withoutZeroTail(rows: readonly TableRow[]): readonly TableRow[] {
  let end = rows.length;
  while (end > 1 && isZero(rows[end - 1]) && isZero(rows[end - 2])) end -= 1;
  return rows.slice(0, end);
}

function isZero(row: TableRow | undefined): boolean {
  return row?.first === 0 && row.second === 0;
}
