import { cellAt } from "../../sheets/address";
import type { Rule } from "../../rules/rule";
import type { Reading } from "../../rules/words/reading";
import type { StandardsRange } from "../../workbook/types";
import { dataRows, valueAt, type RecognisedColumns } from "./columns";
import { groupOf, type Group } from "./groups";
import type { StandardReader } from "./reader";

/** A standard in a cell of the sheet, read. */
export interface CellStandard {
  /** Worksheet row, 1-based. */
  readonly row: number;
  /** Without the sheet: D5. */
  readonly address: string;
  readonly text: string;
  readonly reading: Reading;
  readonly group: Group;
}

/** Cells of the selection that hold words, from the top. */
export function standardTexts(range: StandardsRange, { columns, headingRow }: RecognisedColumns): readonly Pick<CellStandard, "row" | "address" | "text">[] {
  const { standard } = columns;
  if (standard === null) return [];
  return dataRows(range, headingRow).flatMap((row) => {
    const text = valueAt(range, row, standard);
    return typeof text === "string" && text.trim() !== "" ? [{ row, address: cellAt(row, standard), text }] : [];
  });
}

/** The same with what the reader makes of them. */
export function readStandards(range: StandardsRange, recognised: RecognisedColumns, reader: StandardReader): readonly CellStandard[] {
  return standardTexts(range, recognised).map((each) => {
    const reading = reader.readStandard(each.text);
    return { ...each, reading, group: groupOf(reading) };
  });
}

/** The rule to write a formula for: the one that reads well, or that somebody has looked at and agreed with. */
export function agreedRule({ row, reading, group }: CellStandard, agreed: ReadonlySet<number>): Rule | null {
  if (!reading.ok || group === "judgement") return null;
  return group === "well" || agreed.has(row) ? reading.rule : null;
}
