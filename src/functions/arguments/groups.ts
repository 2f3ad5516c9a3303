import { foldWidth } from "../../numbers/foldWidth";
import { plain } from "../../numbers/plain";
import type { Argument } from "../catalogue";
import { isFault, type CellFault, type ResultCell } from "../fault";
import { isErrorCell, readCell, toRows } from "./cell";
import { readFigure } from "./each";
import { errorCellFault, fail } from "./faults";
import { sameShape, shapeOf, shapesFault } from "./shapes";
import { isBlank, isOmitted } from "./table";

/** The scores of many people, row by row, with the group of each; what a cell spoils is null among the scores. */
type Assign = (scores: readonly (number | null)[], groups: readonly string[] | null) => readonly (number | string | null)[];

/** One result for each score, found by all scores of its group together; "" for what was not assessed. */
export function eachInGroup(
  [scoreValues, scoreArgument]: readonly [values: unknown, argument: Argument],
  [groupValues, groupArgument]: readonly [values: unknown, argument: Argument],
  assign: Assign,
): ResultCell[][] {
  const rows = toRows(scoreValues);
  const groups = isOmitted(groupValues) ? null : readGroups(groupValues, groupArgument);
  const shape = shapeOf(rows);
  if (groups !== null && !sameShape(groups, shape)) fail(shapesFault(groupArgument, groups, scoreArgument, shape));

  const cells = rows.flat().map((value, index) => {
    const score = readFigure(value, scoreArgument);
    const group = groups?.names[index];
    return score !== null && group !== undefined && isFault(group) ? group : score;
  });
  const scores = cells.map((cell) => (isFault(cell) ? null : cell));
  const results = assign(scores, groups === null ? null : groups.names.map((name) => (isFault(name) ? "" : name)));

  let position = 0;
  return rows.map((row) =>
    row.map(() => {
      const cell = cells[position] ?? null;
      const result = results[position] ?? "";
      position += 1;
      return isFault(cell) ? cell : result;
    }),
  );
}

interface Groups {
  readonly rows: number;
  readonly columns: number;
  /** Row by row. */
  readonly names: readonly (string | CellFault)[];
}

function readGroups(value: unknown, argument: Argument): Groups {
  const rows = toRows(value);
  return { ...shapeOf(rows), names: rows.flat().map((each) => nameOf(each, argument)) };
}

/**
 * What a group is told apart by: its text, whatever the width and case of its letters and the spaces around it.
 * The number 1 and the text "1" are one group, "01" is another; empty cells (0 in Excel for Windows) are a group too.
 */
function nameOf(value: unknown, argument: Argument): string | CellFault {
  const cell = readCell(value);
  if (isErrorCell(cell)) return errorCellFault(argument, cell);
  if (isBlank(cell)) return "";
  return foldWidth(typeof cell === "number" ? plain(cell) : String(cell)).trim().toUpperCase();
}
