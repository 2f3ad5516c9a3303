import type { PlanCell, SheetPlan } from "./plan";

/** A rectangle of cells to write; row and column count from 0. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly PlanCell[])[];
}

/** A horizontal run of differing cells, growing downwards while the next row has the same run. */
interface Run {
  readonly top: number;
  readonly left: number;
  readonly right: number;
  bottom: number;
}

/**
 * The blocks of `other` that turn a copy of `base` into it.
 * Throws where more than cell contents differs: such a sheet cannot be made by copying.
 */
export function differingBlocks(base: SheetPlan, other: SheetPlan): readonly Block[] {
  if (frameOf(base) !== frameOf(other)) throw new Error("The plans differ in more than cell contents");
  const runs: Run[] = [];
  other.cells.forEach((cells, row) => {
    for (const { left, right } of differingRuns(base.cells[row] ?? [], cells)) {
      const above = runs.find((run) => run.bottom === row - 1 && run.left === left && run.right === right);
      if (above) above.bottom = row;
      else runs.push({ top: row, bottom: row, left, right });
    }
  });
  return runs.map(({ top, bottom, left, right }) => ({
    row: top,
    column: left,
    cells: other.cells.slice(top, bottom + 1).map((cells) => cells.slice(left, right + 1)),
  }));
}

function differingRuns(base: readonly PlanCell[], other: readonly PlanCell[]): { left: number; right: number }[] {
  const runs: { left: number; right: number }[] = [];
  other.forEach((cell, column) => {
    if (sameCell(base[column] ?? null, cell)) return;
    const last = runs[runs.length - 1];
    if (last?.right === column - 1) last.right = column;
    else runs.push({ left: column, right: column });
  });
  return runs;
}

function sameCell(one: PlanCell, two: PlanCell): boolean {
  return one === two || contentOf(one) === contentOf(two);
}

function contentOf(cell: PlanCell): string {
  return cell === null ? "" : JSON.stringify(cell);
}

/** A plan is compared with hundreds of others. */
const frames = new WeakMap<SheetPlan, string>();

/** Everything but the sheet's name and the contents of its cells. */
function frameOf(plan: SheetPlan): string {
  const known = frames.get(plan);
  if (known !== undefined) return known;
  const frame = JSON.stringify({ ...plan, name: "", cells: plan.cells.map((row) => row.length) });
  frames.set(plan, frame);
  return frame;
}
