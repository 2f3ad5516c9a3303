import type { Argument } from "../catalogue";
import { readBounds, type Bounds } from "./bounds";
import { argumentFault, fail } from "./faults";
import { isBlank, readTable, type TableRow } from "./table";

/** A [least score, grade] table. A grade is a word or a number. */
export function readGrades(value: unknown, argument: Argument): Bounds<string | number> {
  const nameOf = ({ number, second }: TableRow): string | number =>
    isBlank(second) || typeof second === "boolean" || second === null
      ? fail(argumentFault(argument, "rowGrade", { row: number }))
      : second;
  return readBounds(readTable(value, argument), argument, nameOf, "up");
}
