import type { Worksheet } from "@cj-tech-master/excelts";
import type { AxisDataSource, NumberDataSource } from "@cj-tech-master/excelts/chart";
import { parseRect, splitAddress, type Place } from "../address";
import { valueOf } from "../cells";
import type { Rect } from "../desk";
import { textOfCell } from "../display";
import { isError } from "../scalar";
import { sheetNamed, type State } from "../state";

interface Area {
  readonly sheet: Worksheet;
  readonly rect: Rect;
}

/** The cells that a reference of a chart names; undefined for names, #REF! and whatever else is no plain place. */
export function areasOf(state: State, reference: string): Area[] | undefined {
  const plain = /^\((.*)\)$/.exec(reference)?.[1] ?? reference;
  const areas: Area[] = [];
  for (const part of plain.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? []) {
    const { sheet, rest } = splitAddress(part);
    const holder = sheet === undefined ? undefined : sheetNamed(state, sheet);
    const rect = parseRect(rest);
    if (!holder || !rect) return undefined;
    areas.push({ sheet: holder, rect: { ...rect, bottom: Math.min(rect.bottom, Math.max(holder.rowCount, rect.top)), right: Math.min(rect.right, Math.max(holder.columnCount, rect.left)) } });
  }
  return areas;
}

/** The cells of a reference in order; hidden rows and columns are left out unless the chart shows them. */
function cellsOf(areas: readonly Area[], visibleOnly: boolean): (Place & { readonly sheet: Worksheet })[] {
  return areas.flatMap(({ sheet, rect }) => {
    const rows = shown(rect.top, rect.bottom, (row) => visibleOnly && sheet.findRow(row)?.hidden === true);
    const columns = shown(rect.left, rect.right, (column) => visibleOnly && sheet.columns[column - 1]?.hidden === true);
    return rows.flatMap((row) => columns.map((column) => ({ sheet, row, column })));
  });
}

function shown(from: number, to: number, isHidden: (index: number) => boolean): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index).filter((index) => !isHidden(index));
}

/** What is plotted for a cell: texts count as 0, as in Excel; null leaves a gap. */
export function figuresOf(state: State, source: NumberDataSource | undefined, visibleOnly: boolean): (number | null)[] {
  const { numRef, numLit } = source ?? {};
  const areas = numRef && areasOf(state, numRef.formula);
  if (!areas) return pointsOf(numRef?.cache ?? numLit, null);
  return cellsOf(areas, visibleOnly).map(({ sheet, row, column }) => {
    const value = valueOf(sheet.findCell(row, column));
    if (typeof value === "number" || value === null) return value;
    return isError(value) ? null : 0;
  });
}

/** The texts under the axis; those of several levels joined, the inner one first. */
export function labelsOf(state: State, source: AxisDataSource | undefined, visibleOnly: boolean): string[] {
  const { strRef, numRef, multiLvlStrRef } = source ?? {};
  const reference = strRef ?? numRef ?? multiLvlStrRef;
  const areas = reference && areasOf(state, reference.formula);
  if (!areas) {
    const kept = strRef?.cache ?? source?.strLit ?? multiLvlStrRef?.cache?.levels[0] ?? numRef?.cache ?? source?.numLit;
    return pointsOf<string | number | null>(kept, "").map((each) => String(each ?? ""));
  }
  const cells = cellsOf(areas, visibleOnly);
  const text = ({ sheet, row, column }: (typeof cells)[number]): string => textOfCell(sheet.findCell(row, column));
  if (!multiLvlStrRef) return cells.map(text);
  return levelsOf(state, multiLvlStrRef.formula, visibleOnly)[0] ?? [];
}

/** The texts of each level, the innermost first. */
export function levelsOf(state: State, reference: string, visibleOnly: boolean): string[][] {
  const [area] = areasOf(state, reference) ?? [];
  if (!area) return [];
  const { sheet, rect } = area;
  const slices: Rect[] =
    rect.right - rect.left <= rect.bottom - rect.top
      ? shown(rect.left, rect.right, () => false).map((column) => ({ ...rect, left: column, right: column }))
      : shown(rect.top, rect.bottom, () => false).map((row) => ({ ...rect, top: row, bottom: row }));
  return slices.reverse().map((slice) => cellsOf([{ sheet, rect: slice }], visibleOnly).map(({ row, column }) => textOfCell(sheet.findCell(row, column))));
}

interface Points<T> {
  readonly pointCount?: number;
  readonly points: readonly { readonly index: number; readonly value: T }[];
}

/** What the file remembers of values that are not in the workbook. */
function pointsOf<T>(cache: Points<T> | undefined, gap: T): T[] {
  if (!cache) return [];
  const list = Array.from({ length: cache.pointCount ?? cache.points.length }, () => gap);
  for (const { index, value } of cache.points) list[index] = value;
  return list;
}
