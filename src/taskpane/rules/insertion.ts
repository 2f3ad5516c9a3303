import { cellAt } from "../../sheets/address";
import type { FormulaCell, InsertResult } from "../../workbook/types";

/** How writing formulas to the sheet stands. */
export type Insertion =
  | { readonly kind: "idle" }
  | { readonly kind: "writing" }
  /** `occupied` are the cells that held something and were left alone. */
  | { readonly kind: "done"; readonly sheetId: string; readonly written: readonly string[]; readonly occupied: readonly FormulaCell[] }
  | { readonly kind: "failed"; readonly problem: unknown };

export type InsertionEvent =
  | { readonly type: "insertStarted" }
  | { readonly type: "inserted"; readonly sheetId: string; readonly cells: readonly FormulaCell[]; readonly result: InsertResult }
  | { readonly type: "occupiedKept" }
  | { readonly type: "failed"; readonly problem: unknown };

export const NOT_INSERTED: Insertion = { kind: "idle" };

export function insertionAfter(insertion: Insertion, event: InsertionEvent): Insertion {
  switch (event.type) {
    case "insertStarted":
      return { kind: "writing" };
    case "inserted":
      return done(event);
    case "occupiedKept":
      return insertion.kind === "done" ? { ...insertion, occupied: [] } : insertion;
    case "failed":
      return { kind: "failed", problem: event.problem };
  }
}

function done({ sheetId, cells, result }: Extract<InsertionEvent, { type: "inserted" }>): Insertion {
  const occupied = new Set(result.occupied);
  return { kind: "done", sheetId, written: result.written, occupied: cells.filter(({ row, column }) => occupied.has(cellAt(row, column))) };
}
