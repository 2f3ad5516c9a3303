import type { RecordColumn, RecordTable } from "../templates/recordTemplate";
import { cellAt } from "./address";
import { rowBlock } from "./draft";
import { widthOf } from "./layout";
import { periodDays } from "./periodDays";
import { drawColumn } from "./recordColumns";
import type { Placed } from "./recordColumns";
import type { RecordForm } from "./recordForm";
import { placed, wordsOf } from "./recordPlaces";
import { formatStyle } from "./recordStyles";
import { GRID, HEAD, SECTION_BAR, SIZES, SUBTOTAL, SUBTOTAL_FIGURE } from "./styles";
import { textHeight } from "./textHeight";

const BAR = 20;
const LEAST_HEADING = 24;
const ROW = 18;
const FOOT = 20;
const GAP = 8;

/** A table of so many earlier periods and this one. */
export const PERIODS = 12;

/** One table with its heading, prepared rows and foot; answers the row of the heading and the last one. */
export function drawTable(form: RecordForm, table: RecordTable): { readonly heading: number; readonly bottom: number } {
  const { draft, places, locale, frame, widths } = form;
  if (table.name) draft.merge(rowBlock(draft.addRow(BAR), 1, frame.last), { text: table.name[locale] }, SECTION_BAR);
  const columns = columnsOf(table);
  const heights = columns.map(({ column, left, right }) =>
    textHeight(column.name[locale], widthOf(widths, left, right) + HEAD_ROOM, SIZES.small, locale),
  );
  const heading = draft.addRow(Math.max(LEAST_HEADING, ...heights));
  for (const { column, left, right } of columns) draft.merge(rowBlock(heading, left, right), { text: column.name[locale] }, HEAD);
  const top = heading + 1;
  for (let row = 0; row < rowsOf(form, table); row++) draft.addRow(rowHeight(form, table, columns, row));
  const bottom = draft.lastRow();
  places.tables.set(table.id, { top, bottom, columns: new Map(columns.map(({ column, left }) => [column.id, left])), foot: new Map() });
  for (const place of columns) drawColumn(form, table, place, top, bottom);
  drawFoot(form, table, columns);
  const right = columns[columns.length - 1]?.right ?? 1;
  const end = draft.lastRow();
  draft.style({ top: heading, left: 1, bottom: end, right }, GRID);
  draft.addRow(GAP);
  return { heading, bottom: end };
}

/** Headings are centred and lose no room to an indent. */
const HEAD_ROOM = 8;

/** The table's columns side by side from the left edge. */
export function columnsOf({ columns }: RecordTable): Placed[] {
  let right = 0;
  return columns.map((column) => {
    const left = right + 1;
    right += column.span ?? 1;
    return { column, left, right };
  });
}

/** How many rows a table has prepared. */
function rowsOf({ period }: RecordForm, { rows }: RecordTable): number {
  if (rows === "periods") return PERIODS;
  if (rows !== "days") return rows;
  const { first, last } = periodDays(period);
  return last - first + 1;
}

/** Grows with the labels, which are known. */
function rowHeight(form: RecordForm, table: RecordTable, columns: readonly Placed[], row: number): number {
  const { widths, locale } = form;
  const needed = columns.map(({ column, left, right }) => {
    const words = writtenIn(form, column, row);
    return words === undefined ? 0 : textHeight(words, widthOf(widths, left, right), SIZES.body, locale);
  });
  return Math.max(table.rowHeight ?? ROW, ...needed);
}

function writtenIn(form: RecordForm, { fill }: RecordColumn, row: number): string | undefined {
  if (fill.kind === "text") return fill.first?.[row]?.[form.locale];
  const id = fill.kind === "label" ? fill.words[row] : undefined;
  return id === undefined ? undefined : wordsOf(id, form);
}

function drawFoot(form: RecordForm, table: RecordTable, columns: readonly Placed[]): void {
  const { draft, places, locale } = form;
  const right = columns[columns.length - 1]?.right ?? 1;
  for (const foot of table.foot ?? []) {
    const row = draft.addRow(FOOT);
    places.tables.get(table.id)?.foot.set(foot.id, row);
    const used = new Map(foot.cells.flatMap((cell) => cell.columns.map((id) => [id, cell] as const)));
    const label = columns.findIndex(({ column }) => used.has(column.id));
    const before = columns[label - 1]?.right ?? 1;
    draft.style(rowBlock(row, 1, right), SUBTOTAL);
    draft.merge(rowBlock(row, 1, before), { text: foot.name[locale] }, { ...SUBTOTAL, shrink: true });
    for (const { column, left, right: end } of columns) {
      const cell = used.get(column.id);
      if (!cell) continue;
      draft.merge(rowBlock(row, left, end), null, { ...SUBTOTAL_FIGURE, ...formatStyle(cell.format), indent: 0 });
      form.later(() => {
        draft.put(row, left, { formula: placed(cell.formula, form, { table: table.id, column: column.id, row }) });
      });
    }
  }
}

/** The first cell that people fill in of a table whose first row stands there; undefined where it has none. */
export function firstEntry(table: RecordTable, top: number): string | undefined {
  const given = ["ordinal", "day", "weekday", "period", "label", "computed"];
  const first = columnsOf(table).find(({ column }) => !given.includes(column.fill.kind));
  return first && cellAt(top, first.left);
}
