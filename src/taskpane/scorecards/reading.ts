import { readPeople } from "../../sheets/people";
import type { Person } from "../../sheets/person";
import { recogniseRoster, type CandidateColumn, type RosterColumns } from "../../sheets/roster";
import type { Field } from "../../sheets/rosterHeadings";
import type { RosterNote, SkippedRow } from "../../sheets/rosterNotes";
import type { RosterRange } from "../../workbook/types";

/** What the add-in makes of a roster, with the columns as recognised or as corrected by a person. */
export interface Reading {
  readonly columns: RosterColumns;
  readonly candidates: readonly CandidateColumn[];
  readonly people: readonly Person[];
  readonly skipped: readonly SkippedRow[];
  readonly notes: readonly RosterNote[];
}

export function readRoster(range: RosterRange): Reading {
  const { columns, candidates, notes } = recogniseRoster(range.values, range.firstRow, range.firstColumn);
  const read = readPeople(range.values, range.firstRow, columns);
  return { columns, candidates, people: read.people, skipped: read.skipped, notes: [...notes, ...read.notes] };
}

/** The same roster with another column for one field. Notes on how columns were found no longer apply. */
export function withColumn(range: RosterRange, reading: Reading, field: Field, column: number | null): Reading {
  const columns = { ...reading.columns, [field]: column };
  const { people, skipped, notes } = readPeople(range.values, range.firstRow, columns);
  return { columns, candidates: reading.candidates, people, skipped, notes };
}
