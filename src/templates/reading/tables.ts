import { partNamed, bodyRows, isAside, ownCells, type BodyRow } from "./rows";
import { isPartTitle, isSigning, isClosing, isNote, isTotal } from "./lines";
import type { Frame } from "./frame";
import type { Cell, Grid } from "./grid";
import { findHeads, type Head } from "./head";
import { guessedHead } from "./guess";
import { layoutOf, type Layout } from "./layout";
import type { Named } from "./figures";

/** One table of the card with what its rows are. */
export interface Table {
  readonly layout: Layout;
  /** The title above its head that belongs to it alone; null where there is none. */
  readonly lead: Named | null;
  readonly rows: readonly BodyRow[];
}

export interface Heads {
  readonly heads: readonly Head[];
  /** No headings were found: columns are told by what stands in them. */
  readonly guessed: boolean;
}

export function headsOf(grid: Grid): Heads {
  const heads = findHeads(grid);
  if (heads.length > 0) return { heads, guessed: false };
  const guess = guessedHead(grid);
  return { heads: guess ? [guess] : [], guessed: true };
}

/** The tables below each other; a head that repeats the one before (a new page) goes on with its table. */
export function tablesOf(grid: Grid, heads: readonly Head[], frame: Frame): readonly Table[] {
  const tables: { head: Head; lead: Cell | null; rows: number[] }[] = [];
  heads.forEach((head, index) => {
    const next = heads[index + 1]?.top ?? grid.height;
    const rows = Array.from({ length: Math.max(next - head.bottom - 1, 0) }, (_, n) => head.bottom + 1 + n);
    const above = tables.at(-1);
    const lead = index === 0 ? frameLead(grid, frame) : takeLead(grid, above?.rows ?? []);
    if (above && lead === null && sameHead(above.head, head)) above.rows.push(...rows);
    else tables.push({ head, lead, rows });
  });
  const [first] = tables;
  if (first && first.lead === null) first.lead = titleAsLead(grid, frame, tables.slice(1).flatMap(({ lead }) => lead ?? []));
  return tables.map(({ head, lead, rows }) => {
    const layout = layoutOf(grid, head, rows.filter((row) => !isAside(grid, row)));
    return { layout, lead: lead && partNamed(lead), rows: bodyRows(grid, layout, rows) };
  });
}

function sameHead(one: Head, other: Head): boolean {
  return one.columns.every(({ heading }, index) => heading === other.columns[index]?.heading);
}

function frameLead(grid: Grid, frame: Frame): Cell | null {
  const row = frame.rows.at(-1);
  const cell = row === undefined ? undefined : grid.filled(row)[0];
  return cell && isPartTitle(cell) ? cell : null;
}

/** The title over the first table belongs to that alone where those of the others end alike: 工作业绩考核, 工作行为考核. */
function titleAsLead(grid: Grid, { title }: Frame, others: readonly Cell[]): Cell | null {
  const alike = others.some(({ line }) => line.slice(-2) === title.slice(-2)) && !/[表卡]$/.test(title);
  if (!alike) return null;
  return Array.from({ length: grid.height }, (_, row) => grid.filled(row)).flat().find(({ line }) => line === title) ?? null;
}

/** The last row before a head, if it holds one title: taken from the rows of the table above. */
function takeLead(grid: Grid, rows: number[]): Cell | null {
  for (let place = rows.length - 1; place >= 0; place--) {
    const cells = ownCells(grid, rows[place] ?? 0);
    if (cells.length === 0) continue;
    const [only] = cells;
    const title = cells.length === 1 && only && typeof only.value === "string" && only.line.length <= 40;
    if (!title || isNote(only) || isClosing(only) || isTotal(only) || isSigning(cells)) return null;
    rows.splice(place);
    return only;
  }
  return null;
}
