import { compare } from "../../numbers/compare";
import type { Comparison, Criterion } from "../../numbers/criterion";
import { readCriterion } from "../../numbers/readCriterion";
import type { Argument } from "../catalogue";
import { numberIn, type Cell } from "./cell";
import { argumentFault, fail, shown } from "./faults";
import type { TableRow } from "./table";

export const DIRECTIONS = ["up", "down"] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** What one row of a table bounds; `strict` excludes the bound itself. */
export interface Bound<Value> {
  readonly bound: number;
  readonly strict: boolean;
  readonly value: Value;
}

export interface Bounds<Value> {
  readonly direction: Direction;
  /** Best first: bounds fall with "up" and rise with "down". */
  readonly bounds: readonly Bound<Value>[];
  /** What a row for all the rest gives (≥ 90% …, < 90% …). */
  readonly rest: Value | undefined;
}

interface Entry<Value> {
  readonly row: TableRow;
  readonly bound: number;
  /** Undefined for a plain number, which is inclusive in either direction. */
  readonly op: Comparison | undefined;
  readonly value: Value;
}

const DIRECTION_OF: Readonly<Record<Comparison, Direction | undefined>> = {
  ">=": "up",
  ">": "up",
  "<=": "down",
  "<": "down",
  "=": undefined,
};

/** The comparison that holds exactly where the other does not. */
const OPPOSITE: Readonly<Record<Comparison, Comparison | undefined>> = { ">=": "<", "<": ">=", ">": "<=", "<=": ">", "=": undefined };

/**
 * Reads the first column of a table as bounds, in any order of the rows.
 * Signs decide the direction unless `asked` does; every bound may stand once; whatever contradicts ends the call.
 */
export function readBounds<Value>(
  rows: readonly TableRow[],
  argument: Argument,
  readValue: (row: TableRow) => Value,
  asked: Direction | undefined,
): Bounds<Value> {
  const entries = withoutZeroEnd(rows, asked).map((row) => readEntry(row, argument, readValue));
  const direction = asked ?? directionOf(entries);
  const against = entries.filter(({ op }) => op !== undefined && DIRECTION_OF[op] !== direction);
  const bounds = entries
    .filter((entry) => !against.includes(entry))
    .sort((a, b) => betterFirst(a, b, direction));
  refuseRepeats(bounds, argument);
  return {
    direction,
    bounds: bounds.map((entry) => ({ bound: entry.bound, strict: isStrict(entry), value: entry.value })),
    rest: restOf(against, bounds.at(-1), direction, argument),
  };
}

/**
 * Excel for Windows hands over a blank last row as 0, 0, which would make 0 the best result of a "down" table.
 * Where all other rows earn something, such a row says nothing that leaving it out does not say,
 * unless it ends an "up" table that falls towards it: there it may be the tier of negative amounts.
 */
function withoutZeroEnd(rows: readonly TableRow[], asked: Direction | undefined): readonly TableRow[] {
  const others = rows.slice(0, -1);
  const last = rows.at(-1);
  const isZero = last?.first === 0 && last.second === 0;
  const earn = others.length > 0 && others.every(({ second }) => (numberIn(second) ?? 1) > 0);
  return isZero && earn && !(asked === "up" && fall(rows)) ? others : rows;
}

/** Whether plain figures fall from row to row in both columns. */
function fall(rows: readonly TableRow[]): boolean {
  const falls = (above: Cell | undefined, cell: Cell): boolean => above === undefined || (numberIn(above) ?? NaN) > (numberIn(cell) ?? NaN);
  return rows.every(({ first, second }, index) => falls(rows[index - 1]?.first, first) && falls(rows[index - 1]?.second, second));
}

function readEntry<Value>(row: TableRow, argument: Argument, readValue: (row: TableRow) => Value): Entry<Value> {
  const value = readValue(row);
  const plain = numberIn(row.first);
  if (plain !== undefined) return { row, bound: plain, op: undefined, value };
  const criterion: Criterion | undefined = typeof row.first === "string" ? readCriterion(row.first) : undefined;
  if (criterion === undefined || criterion.op === "=") {
    return fail(argumentFault(argument, "rowBound", { row: row.number, value: shown(row.first) }));
  }
  return { row, bound: criterion.value, op: criterion.op, value };
}

/**
 * The signs decide, the more of them; plain numbers alone mean "up".
 * Plain numbers with a single "<" row that begins where they end mean "up" as well: that row is the rest.
 */
function directionOf(entries: readonly Entry<unknown>[]): Direction {
  const signed = (direction: Direction): readonly Entry<unknown>[] =>
    entries.filter(({ op }) => op !== undefined && DIRECTION_OF[op] === direction);
  const ups = signed("up").length;
  const downs = signed("down");
  if (ups > 0 || downs.length === 0) return ups >= downs.length ? "up" : "down";
  const lowest = Math.min(...entries.filter(({ op }) => op === undefined).map(({ bound }) => bound));
  const [rest, another] = downs;
  const isRest = another === undefined && rest?.op === "<" && compare(rest.bound, lowest) === 0;
  return isRest ? "up" : "down";
}

function isStrict({ op }: Entry<unknown>): boolean {
  return op === ">" || op === "<";
}

function betterFirst(a: Entry<unknown>, b: Entry<unknown>, direction: Direction): number {
  const order = compare(a.bound, b.bound);
  if (order !== 0) return direction === "up" ? -order : order;
  return Number(isStrict(b)) - Number(isStrict(a));
}

function refuseRepeats(bounds: readonly Entry<unknown>[], argument: Argument): void {
  bounds.forEach((entry, index) => {
    const next = bounds[index + 1];
    if (next === undefined || compare(entry.bound, next.bound) !== 0 || isStrict(entry) !== isStrict(next)) return;
    const [first, second] = [entry.row.number, next.row.number].sort((a, b) => a - b);
    fail(argumentFault(argument, "repeatedBound", { row: second ?? 0, other: first ?? 0, value: shown(next.row.first) }));
  });
}

/** A single row with the opposite sign may say what all the rest gets, if it begins exactly where the last bound ends. */
function restOf<Value>(
  against: readonly Entry<Value>[],
  last: Entry<Value> | undefined,
  direction: Direction,
  argument: Argument,
): Value | undefined {
  const [rest, extra] = against;
  if (rest === undefined) return undefined;
  const lastOp = last?.op ?? (direction === "up" ? ">=" : "<=");
  const meetsLast = last !== undefined && compare(rest.bound, last.bound) === 0 && rest.op === OPPOSITE[lastOp];
  if (meetsLast && extra === undefined) return rest.value;
  const odd = extra ?? rest;
  return fail(argumentFault(argument, "contraryRow", { row: odd.row.number, value: shown(odd.row.first) }));
}
