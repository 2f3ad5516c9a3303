import { cellText, isBlank } from "../numbers/cellText";
import { columnLetters } from "./address";
import { findNameColumn } from "./nameColumn";
import { FIELDS, headingStrength } from "./rosterHeadings";
import type { Field } from "./rosterHeadings";
import type { RosterNote } from "./rosterNotes";

/** Where the people of a block stand. Columns count from 0 within the block; null = there is none. */
export interface RosterColumns extends Readonly<Record<Field, number | null>> {
  /** Row of the block, from 0, where people begin. */
  readonly start: number;
}

/** A column that a person can choose for a field. */
export interface CandidateColumn {
  readonly index: number;
  readonly letters: string;
  /** The heading as it stands; "" if there is none. */
  readonly heading: string;
  /** The first values, to tell columns apart by. */
  readonly samples: readonly string[];
}

export interface RosterReading {
  readonly columns: RosterColumns;
  /** Worksheet row of the headings, 1-based; null if there are none. */
  readonly headingRow: number | null;
  readonly candidates: readonly CandidateColumn[];
  /** What a person should check. */
  readonly notes: readonly RosterNote[];
}

type Block = readonly (readonly unknown[])[];

/** Titles, dates and blank rows may stand above the headings, but not this many. */
const SEARCHED_ROWS = 12;
const SAMPLES = 3;

/**
 * Finds the headings and columns of a block of cells that should hold people.
 * @param firstRow worksheet row of the block's first row, 1-based
 * @param firstColumn worksheet column of the block's first column, 1-based; for the letters only
 */
export function recogniseRoster(values: Block, firstRow: number, firstColumn = 1): RosterReading {
  const heading = findHeadings(values);
  const start = heading === null ? 0 : heading + 1;
  const byHeading = (field: Field) => (heading === null ? null : columnOf(values[heading] ?? [], field));
  const columns: RosterColumns = {
    start,
    name: byHeading("name") ?? findNameColumn(values.slice(start)),
    department: byHeading("department"),
    post: byHeading("post"),
    number: byHeading("number"),
    from: byHeading("from"),
    until: byHeading("until"),
    payBase: byHeading("payBase"),
  };
  return {
    columns,
    headingRow: heading === null ? null : firstRow + heading,
    candidates: candidatesOf(values, heading, firstColumn),
    notes: notesOn(columns, heading, firstRow, firstColumn),
  };
}

/** The row with the most headings; a lone weak word is none. */
function findHeadings(values: Block): number | null {
  let best: number | null = null;
  let bestScore = 1;
  values.slice(0, SEARCHED_ROWS).forEach((row, index) => {
    const score = FIELDS.reduce((sum, field) => sum + strongest(row, field).strength, 0);
    if (score > bestScore) [best, bestScore] = [index, score];
  });
  return best;
}

function strongest(row: readonly unknown[], field: Field): { strength: number; column: number | null } {
  return row.reduce<{ strength: number; column: number | null }>(
    (best, cell, column) => {
      const strength = headingStrength(cell, field);
      return strength > best.strength ? { strength, column } : best;
    },
    { strength: 0, column: null },
  );
}

function columnOf(row: readonly unknown[], field: Field): number | null {
  return strongest(row, field).column;
}

function candidatesOf(values: Block, heading: number | null, firstColumn: number): CandidateColumn[] {
  const width = values.reduce((widest, row) => Math.max(widest, row.length), 0);
  const below = values.slice(heading === null ? 0 : heading + 1);
  return Array.from({ length: width }, (_, index) => ({
    index,
    letters: columnLetters(firstColumn + index),
    heading: heading === null ? "" : cellText(values[heading]?.[index]),
    samples: below.map((row) => row[index]).filter((value) => !isBlank(value)).slice(0, SAMPLES).map(cellText),
  })).filter(({ heading: words, samples }) => words !== "" || samples.length > 0);
}

function notesOn(columns: RosterColumns, heading: number | null, firstRow: number, firstColumn: number): RosterNote[] {
  const row = firstRow + columns.start;
  if (columns.name === null) return [{ code: "noNameColumn", row, params: {} }];
  if (heading !== null) return [];
  return [{ code: "noHeadings", row, params: { column: columnLetters(firstColumn + columns.name) } }];
}
