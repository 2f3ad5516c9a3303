import { blockAt, columnLetters } from "./address";
import type { Form } from "./card";
import { cardMarkCells } from "./cardMark";
import { cardResultCells, RESULT_COLUMNS } from "./cardResultsMark";
import type { ResultCell } from "./cardResultsMark";
import { address, joinedDown } from "./draft";
import { filledFormula } from "./formulas";
import type { Frame } from "./layout";
import type { ScorecardOptions } from "./options";
import { periodCode } from "./period";
import type { Person } from "./person";

const RESULT_WIDTH = Object.keys(RESULT_COLUMNS).length;

/** Writes what the sheet is into the hidden column; answers the range. */
export function drawMeta({ template, frame, draft }: Form, person: Person, options: ScorecardOptions): string {
  const mark = {
    templateId: template.id,
    schema: String(template.schema),
    person: person.name,
    number: person.number,
    department: person.department,
    period: periodCode(options.period),
    generation: options.generation,
    sheetName: options.sheetName,
  };
  const cells = cardMarkCells(mark, filledFormula(joinedDown(draft.inputs()).map(address), draft.given()));
  cells.forEach((cell, index) => draft.put(index + 1, frame.meta, cell));
  return blockAt(1, frame.meta, cells.length, frame.meta);
}

/** Writes the sheet's figures for summaries into the hidden columns right of the mark; answers the range. */
export function drawResultCells({ frame, draft }: Form, results: readonly ResultCell[]): string {
  const rows = cardResultCells(results);
  rows.forEach((cells, row) => cells.forEach((cell, column) => draft.put(row + 1, frame.meta + 1 + column, cell)));
  return blockAt(1, frame.meta + 1, rows.length, frame.meta + RESULT_WIDTH);
}

/** The last hidden column. */
export function lastHidden({ meta }: Frame): number {
  return meta + RESULT_WIDTH;
}

/** Letters of the hidden columns. */
export function hiddenColumns({ meta }: Frame): string[] {
  return Array.from({ length: RESULT_WIDTH + 1 }, (_, index) => columnLetters(meta + index));
}
