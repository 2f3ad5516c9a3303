import type { Cell, Worksheet } from "@cj-tech-master/excelts";
import { columnLetters, columnNumber, MAX_COLUMN, MAX_ROW, parseRect, rectAddress } from "./address";
import { isCovered } from "./cells";
import { shiftCharts } from "./charts/chartPlace";
import type { Rect } from "./desk";
import { mapReferences, sheetPrefix } from "./formula";
import { mayNameSheets } from "./links";
import { rewriteSheetFormulas } from "./sheets";
import { touch, type State } from "./state";
import { setValidation, validationsOf } from "./validations";

/** Whole rows or columns that are put in before line `at`, or taken out from it on. */
export interface Lines {
  readonly axis: "row" | "column";
  readonly at: number;
  readonly count: number;
  readonly kind: "insert" | "delete";
}

/** Where a line is afterwards; undefined for one that is taken out. */
function lineAfter({ at, count, kind }: Lines, line: number): number | undefined {
  if (line < at) return line;
  if (kind === "insert") return line + count;
  return line < at + count ? undefined : line - count;
}

/** A stretch of lines afterwards: it grows and shrinks with what is put in and taken out inside it; undefined where nothing of it is left. */
function stretchAfter(lines: Lines, first: number, last: number): readonly [number, number] | undefined {
  if (lines.kind === "insert") return [first >= lines.at ? first + lines.count : first, last >= lines.at ? last + lines.count : last];
  const end = lines.at + lines.count;
  const from = first < lines.at ? first : Math.max(first, end) - lines.count;
  const to = last < lines.at ? last : Math.max(last, end - 1) - lines.count;
  return from > to ? undefined : [from, to];
}

function rectAfter(lines: Lines, rect: Rect): Rect | undefined {
  if (lines.axis === "row") {
    if (rect.bottom === MAX_ROW) return rect;
    const rows = stretchAfter(lines, rect.top, rect.bottom);
    return rows && { ...rect, top: rows[0], bottom: rows[1] };
  }
  if (rect.right === MAX_COLUMN) return rect;
  const columns = stretchAfter(lines, rect.left, rect.right);
  return columns && { ...rect, left: columns[0], right: columns[1] };
}

/** Inserts or deletes whole rows or columns of a sheet: everything behind them moves, and every reference with it. */
export function moveLines(state: State, sheet: Worksheet, lines: Lines): void {
  const merges = sheet.mergedRegions.map((region): Rect => ({ ...region }));
  for (const { top, left, bottom, right } of merges) sheet.unMergeCells(top, left, bottom, right);
  moveCells(sheet, lines);
  for (const merge of merges) {
    const rect = rectAfter(lines, merge);
    if (rect) sheet.mergeCellsWithoutStyle(rect.top, rect.left, rect.bottom, rect.right);
  }
  const validations = validationsOf(sheet);
  sheet.dataValidations.model = {};
  for (const { address, rule } of validations) {
    const rect = afterAddress(lines, address);
    if (rect) setValidation(sheet, rect, rule);
  }
  sheet.conditionalFormattings = sheet.conditionalFormattings.flatMap((format) => {
    const rects = format.ref.split(" ").map((ref) => afterAddress(lines, ref));
    const refs = rects.flatMap((rect) => (rect ? [rectAddress(rect)] : []));
    return refs.length > 0 ? [{ ...format, ref: refs.join(" ") }] : [];
  });
  movePrint(sheet, lines);
  shiftCharts(sheet, lines.axis, (line) => lineAfter(lines, line) ?? lines.at);
  moveReferences(state, sheet, lines);
  touch(state);
}

function afterAddress(lines: Lines, address: string): Rect | undefined {
  const rect = parseRect(address);
  return rect && rectAfter(lines, rect);
}

function moveCells(sheet: Worksheet, lines: Lines): void {
  const cells: { readonly row: number; readonly column: number; readonly value: unknown; readonly style: Cell["style"] }[] = [];
  const sizes: { readonly line: number; readonly size: number | undefined; readonly hidden: boolean }[] = [];
  const behind = (cell: Cell) => (lines.axis === "row" ? cell.row : cell.col) >= lines.at;
  sheet.eachRow({ includeEmpty: true }, (row, number) => {
    if (lines.axis === "row" && number >= lines.at) {
      sizes.push({ line: number, size: row.height, hidden: row.hidden });
      row.height = undefined;
      row.hidden = false;
    }
    row.eachCell({ includeEmpty: true }, (cell) => {
      if (!behind(cell) || isCovered(cell)) return;
      cells.push({ row: cell.row, column: cell.col, value: cell.value, style: cell.style });
      cell.value = null;
      cell.style = {};
    });
  });
  if (lines.axis === "column") {
    for (let column = lines.at; column <= sheet.columnCount; column++) {
      const found = sheet.getColumn(column);
      sizes.push({ line: column, size: found.width, hidden: found.hidden });
    }
    for (const { line } of sizes) Object.assign(sheet.getColumn(line), { width: undefined, hidden: false });
  }
  for (const { line, size, hidden } of sizes) {
    const to = lineAfter(lines, line);
    if (to === undefined || (size === undefined && !hidden)) continue;
    if (lines.axis === "row") Object.assign(sheet.getRow(to), { height: size, hidden });
    else Object.assign(sheet.getColumn(to), { width: size, hidden });
  }
  for (const { row, column, value, style } of cells) {
    const to = lineAfter(lines, lines.axis === "row" ? row : column);
    if (to === undefined) continue;
    const cell = lines.axis === "row" ? sheet.getCell(to, column) : sheet.getCell(row, to);
    if (value !== null) cell.value = value as Cell["value"]; // what the model gave
    cell.style = style;
  }
}

function movePrint(sheet: Worksheet, lines: Lines): void {
  const { pageSetup } = sheet;
  if (lines.axis === "row")
    sheet.rowBreaks = sheet.rowBreaks.flatMap((each) => {
      const next = lineAfter(lines, each.id + 1);
      return next === undefined ? [] : [{ ...each, id: next - 1 }];
    });
  for (const part of ["printArea", "printTitlesRow"] as const) {
    const rect = parseRect(pageSetup[part]?.replaceAll("$", "") ?? "");
    const after = rect && rectAfter(lines, rect);
    if (after) pageSetup[part] = rectAddress(after);
  }
}

function moveReferences(state: State, sheet: Worksheet, lines: Lines): void {
  const wanted = sheet.name.toLowerCase();
  for (const each of state.workbook.worksheets) {
    const change = (formula: string) =>
      mapReferences(formula, ({ sheet: named, sheet2, cells }) => {
        const isHere = named === undefined ? each === sheet : named.toLowerCase() === wanted && sheet2 === undefined;
        return isHere ? moved(cells, lines, sheetPrefix(named, sheet2)) : undefined;
      });
    if (each === sheet || mayNameSheets(each)) rewriteSheetFormulas(each, change);
  }
  for (const name of state.names)
    name.refersTo = mapReferences(name.refersTo, ({ sheet: named, sheet2, cells }) =>
      named?.toLowerCase() === wanted && sheet2 === undefined ? moved(cells, lines, sheetPrefix(named, sheet2)) : undefined,
    );
}

/** $E$5:E9 with the dollar signs where they were; #REF! where nothing of it is left. */
function moved(cells: string, lines: Lines, prefix: string): string | undefined {
  const rect = parseRect(cells);
  if (!rect) return undefined;
  const after = rectAfter(lines, rect);
  if (!after) return "#REF!";
  const [first = "", last] = cells.split(":");
  // The corners as they were written: a range may be written from any of them.
  const swapped = last !== undefined && cornerOf(first).row > cornerOf(last).row;
  const crossed = last !== undefined && cornerOf(first).column > cornerOf(last).column;
  const start = rewritten(first, swapped ? after.bottom : after.top, crossed ? after.right : after.left);
  return prefix + (last === undefined ? start : `${start}:${rewritten(last, swapped ? after.top : after.bottom, crossed ? after.left : after.right)}`);
}

function cornerOf(part: string): { row: number; column: number } {
  const [, letters = "", digits = ""] = /^\$?([A-Z]*)\$?(\d*)$/i.exec(part) ?? [];
  return { row: Number(digits || 1), column: letters === "" ? 1 : columnNumber(letters) };
}

function rewritten(part: string, row: number, column: number): string {
  return part.replace(/^(\$?)([A-Z]*)(\$?)(\d*)$/i, (_all, one: string, letters: string, two: string, digits: string) =>
    `${one}${letters === "" ? "" : columnLetters(column)}${two}${digits === "" ? "" : row}`,
  );
}
