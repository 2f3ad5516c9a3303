import type { Argument } from "../catalogue";
import { readBounds, type Bounds } from "./bounds";
import { argumentFault, fail } from "./faults";
import { isBlank, readTable, type TableRow } from "./table";

/** A [least score, grade] table. A grade is a word or a number. */
export function readGrades(value: unknown, argument: Argument): Bounds<string | number> {
  return readBounds(readTable(value, argument), argument, (row) => gradeIn(row.second, row, argument), "up");
}

/** The grade that a cell of a row names. */
export function gradeIn(cell: TableRow["first"], { number }: TableRow, argument: Argument): string | number {
  const named = isBlank(cell) || typeof cell === "boolean" || cell === null ? null : cell;
  return named ?? fail(argumentFault(argument, "rowGrade", { row: number }));
}
