import type { Cell, Worksheet } from "@cj-tech-master/excelts";
import { boundingRect, cellAddress, rectAddress, rectOf } from "./address";
import type { Rect } from "./desk";

interface Spill {
  rect: Rect;
  readonly cells: Cell[];
}

/** Which cells the last calculation spilled into. */
export function createSpills() {
  const bySheet = new Map<Worksheet, Map<string, Spill>>();
  let source: Cell | undefined;
  let spill: Spill | undefined;

  function put(sheet: Worksheet, cell: Cell, into: Spill): void {
    const places = bySheet.get(sheet) ?? new Map<string, Spill>();
    bySheet.set(sheet, places);
    places.set(cellAddress(cell.row, cell.col), into);
  }

  return {
    /** A formula's own cell has been written; what follows belongs to its spill. */
    startAt(cell: Cell): void {
      source = cell;
      spill = undefined;
    },
    add(sheet: Worksheet, cell: Cell): void {
      if (source?.worksheet !== sheet) return;
      if (!spill) {
        spill = { rect: rectOf(source.row, source.col), cells: [] };
        put(sheet, source, spill);
      }
      spill.rect = boundingRect(spill.rect, rectOf(cell.row, cell.col));
      spill.cells.push(cell);
      put(sheet, cell, spill);
    },
    any: (): boolean => bySheet.size > 0,
    /** What spills where; the same text where nothing has moved. */
    outline: (): string =>
      [...bySheet].flatMap(([sheet, places]) => [...new Set(places.values())].map(({ rect }) => `${sheet.name}!${rectAddress(rect)}`)).sort().join(),
    /** Empties the cells that were spilled into. */
    withdraw(): void {
      for (const places of bySheet.values()) for (const { cells } of new Set(places.values())) for (const cell of cells) cell.value = null;
      bySheet.clear();
    },
    at: (sheet: Worksheet, row: number, column: number): Rect | undefined =>
      bySheet.get(sheet)?.get(cellAddress(row, column))?.rect,
  };
}

export type Spills = ReturnType<typeof createSpills>;
