import { tidy } from "../../numbers/cellText";
import type { Rule } from "../../rules/rule";
import { bandsOf } from "./bandRows";
import type { Grid } from "./grid";
import type { Layout, LevelColumn } from "./layout";
import { levelPoints, type LevelPoints } from "./levels";

export interface Levels {
  readonly rule: Rule | undefined;
  readonly words: string;
  /** Points of the best level, where the headings give points of their own: 5分 … 1分. */
  readonly scale?: number;
}

/** The rule that columns of levels give, and their words. */
export function levelsOf(grid: Grid, layout: Layout, row: number): Levels {
  const cells = layout.levels.map((column) => ({ column, cell: grid.at(row, column.index) })).filter(({ cell }) => cell.line !== "");
  if (cells.length < 2) return { rule: undefined, words: "" };
  const heads = cells.map(({ column }) => headPoints(column));
  const worth = cells.map(({ cell }, index) => levelPoints(cell) ?? heads[index]);
  const wordy = cells.some(({ cell }) => levelPoints(cell)?.bare !== true);
  const words = wordy ? cells.map(({ column, cell }) => `${column.heading}：${tidy(cell.text)}`).join("\n") : "";
  const known = heads.flatMap((each) => (each && !each.percent ? [each.value] : []));
  const scale = wordy && known.length === heads.length ? { scale: Math.max(...known) } : {};
  // ≥98% under 5分, 95%-98% under 4分
  const bands = wordy && cells.every(({ cell }) => /\d/.test(cell.line)) ? bandsOf(cells.map(({ cell }, index) => ({ standard: cell.line, points: heads[index] && { ...heads[index], extra: false } }))) : undefined;
  if (bands) return { rule: undefined, words: bands.standard, ...scale };
  if (worth.some((each) => each === undefined)) return { rule: undefined, words };
  const pairs = cells.map(({ column }, index) => {
    const each = worth[index];
    return [column.head.level, each?.percent && each.value > 0 ? { full: each.value / 100 } : (each?.value ?? 0)] as const;
  });
  return { rule: { kind: "level", scale: pairs }, words, ...scale };
}

function headPoints({ head, heading }: LevelColumn): LevelPoints | undefined {
  if (head.share !== undefined) return { value: head.share, percent: true, bare: false };
  // a range (9-10分) leaves the choice to people
  return head.points === undefined || /\d\s*[-~—–至到]\s*\d/.test(heading) ? undefined : { value: head.points, percent: false, bare: false };
}
