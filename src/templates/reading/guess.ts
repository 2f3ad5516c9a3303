import { figureOf } from "./figures";
import type { Grid } from "./grid";
import type { Head, HeadColumn } from "./head";
import type { ColumnRole } from "./headings";

const LEAST_ROWS = 2;

/** Columns of a table without headings, by what stands in them; null where nothing looks like one. */
export function guessedHead(grid: Grid): Head | null {
  const rows = Array.from({ length: grid.height }, (_, row) => row).filter((row) => grid.filled(row).length >= 2);
  const stats = Array.from({ length: grid.width }, (_, index) => {
    const cells = rows.map((row) => grid.at(row, index)).filter(({ line, column }) => line !== "" && column === index);
    const figures = cells.filter((cell) => figureOf(cell) !== undefined);
    const length = cells.reduce((sum, { line }) => sum + line.length, 0) / Math.max(cells.length, 1);
    const counts = figures.length > 0 && figures.every(({ value }, place) => value === place + 1);
    return { index, cells: cells.length, numeric: figures.length * 2 > cells.length, length, counts };
  }).filter(({ cells }) => cells >= LEAST_ROWS);
  const texts = stats.filter(({ numeric }) => !numeric);
  const points = stats.filter(({ numeric, counts }) => numeric && !counts)[0];
  const standard = texts.length > 1 ? [...texts].sort((one, other) => other.length - one.length)[0] : undefined;
  const item = texts.filter((column) => column !== standard).at(-1);
  const [first] = rows;
  if (!points || !item || first === undefined) return null;
  const roles = new Map<number, ColumnRole>([[points.index, "points"], [item.index, "item"]]);
  if (standard) roles.set(standard.index, "standard");
  const columns = Array.from({ length: grid.width }, (_, index): HeadColumn => ({ index, heading: "", group: "", role: roles.get(index) ?? null }));
  return { top: first, bottom: first - 1, columns };
}
