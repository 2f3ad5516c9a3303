import type { PlanCell } from "./plan";

const KINDS = ["total", "grade", "missing", "presence", "section", "item"] as const;

/** "missing": input cells that count and are still empty. */
export type ResultKind = (typeof KINDS)[number];

/** One figure of a generated sheet, as its hidden block KPI_Results lists it. */
export interface ResultCell {
  readonly kind: ResultKind;
  /** The name of the section or item. */
  readonly label: string;
  /** A formula that leads to the figure's cell, or the figure: sections out of 100, items in points, shares as fractions. */
  readonly value: PlanCell;
  /** Share of a section, full marks of anything else; null where there are none. */
  readonly full: number | null;
}

/** Columns of the block: kind, label, value, full. */
export const RESULT_COLUMNS = { kind: 0, label: 1, value: 2, full: 3 } as const;

/** The block's rows from top to bottom. */
export function cardResultCells(results: readonly ResultCell[]): readonly (readonly PlanCell[])[] {
  return results.map(({ kind, label, value, full }) => [{ text: kind }, label === "" ? null : { text: label }, value, full === null ? null : { number: full }]);
}

/** A row of the block as read back. */
export interface ReadResult {
  /** Row within the block, from 0: formulas elsewhere lead there. */
  readonly row: number;
  readonly kind: ResultKind;
  readonly label: string;
  /** null where the cell shows nothing; errors as their text. */
  readonly value: number | string | null;
  readonly full: number | null;
}

/** Reads the block back from its values; rows of a kind that this version does not know are left out. */
export function readCardResults(values: readonly (readonly unknown[])[]): readonly ReadResult[] {
  return values.flatMap(([kind, label, value, full], row) => {
    const known = KINDS.find((each) => each === kind);
    if (known === undefined) return [];
    const shown = typeof value === "number" || (typeof value === "string" && value !== "") ? value : null;
    return [{ row, kind: known, label: String(label ?? ""), value: shown, full: typeof full === "number" ? full : null }];
  });
}
