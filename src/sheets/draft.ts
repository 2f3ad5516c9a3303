import { blockAt, cellAt } from "./address";
import type { CellStyle, PlanCell, PlannedMark, PlannedValidation, StyledArea } from "./plan";

/** A block of the sheet, 1-based, inclusive. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A sheet in the making: rows are added from the top, everything else by place. */
export interface Draft {
  /** Adds a row of this height in points and answers its number. */
  addRow(height: number): number;
  /** The last row so far. */
  lastRow(): number;
  put(row: number, column: number, cell: PlanCell): void;
  style(block: Block, style: CellStyle): void;
  /** One cell over the whole block, or just that cell if it is single. */
  merge(block: Block, cell: PlanCell, style: CellStyle): void;
  validate(block: Block, validation: Omit<PlannedValidation, "range">): void;
  /** Marks the block's cells for which the formula, written for its first cell, is true. */
  mark(block: Block, mark: Omit<PlannedMark, "range">): void;
  /** The blocks that people fill in: those whose style unlocks them, in the order they were styled. */
  inputs(): readonly Block[];
  /** How many of their cells hold something from the beginning. */
  given(): number;
  /** What has been made so far, with every row as wide as the sheet. */
  finish(columns: number): FinishedDraft;
}

export interface FinishedDraft {
  readonly cells: readonly (readonly PlanCell[])[];
  readonly rowHeights: readonly number[];
  readonly areas: readonly StyledArea[];
  readonly merges: readonly string[];
  readonly validations: readonly PlannedValidation[];
  readonly marks: readonly PlannedMark[];
}

export function single(row: number, column: number): Block {
  return { top: row, left: column, bottom: row, right: column };
}

export function rowBlock(row: number, left: number, right: number): Block {
  return { top: row, left, bottom: row, right };
}

export function address({ top, left, bottom, right }: Block): string {
  return blockAt(top, left, bottom, right);
}

/** Blocks that continue the one above them in the same columns become one, which keeps formulas short. */
export function joinedDown(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const index = joined.findIndex(
      ({ left, right, bottom }) => left === block.left && right === block.right && bottom === block.top - 1,
    );
    const above = joined[index];
    if (above) joined[index] = { ...above, bottom: block.bottom };
    else joined.push(block);
  }
  return joined;
}

export function startDraft(): Draft {
  const cells = new Map<string, PlanCell>();
  const rowHeights: number[] = [];
  const areas: StyledArea[] = [];
  const inputs: Block[] = [];
  const merges: string[] = [];
  const validations: PlannedValidation[] = [];
  const marks: PlannedMark[] = [];

  const draft: Draft = {
    addRow: (height) => rowHeights.push(height),
    lastRow: () => rowHeights.length,
    put: (row, column, cell) => void cells.set(cellAt(row, column), cell),
    style: (block, style) => {
      areas.push({ range: address(block), style });
      if (style.locked === false) inputs.push(block);
    },
    merge: (block, cell, style) => {
      draft.put(block.top, block.left, cell);
      draft.style(block, style);
      if (block.top !== block.bottom || block.left !== block.right) merges.push(address(block));
    },
    validate: (block, validation) => void validations.push({ range: address(block), ...validation }),
    mark: (block, mark) => void marks.push({ range: address(block), ...mark }),
    inputs: () => inputs,
    given: () => inputs.reduce((count, block) => count + filledCells(block), 0),
    finish: (columns) => ({
      cells: rowHeights.map((_, row) =>
        Array.from({ length: columns }, (__, column) => cells.get(cellAt(row + 1, column + 1)) ?? null),
      ),
      rowHeights,
      areas,
      merges,
      validations,
      marks,
    }),
  };
  return draft;

  function filledCells({ top, left, bottom, right }: Block): number {
    let count = 0;
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) if (cells.get(cellAt(row, column))) count += 1;
    return count;
  }
}
