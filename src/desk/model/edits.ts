import type { CellValueInput, Worksheet } from "@cj-tech-master/excelts";
import { parse, tokenize } from "@cj-tech-master/excelts/formula";
import { placesIn, rectOf } from "./address";
import { isCovered, numberFormatOf, putContent } from "./cells";
import type { EditAnswer, Rect } from "./desk";
import { readEntry } from "./entry";
import { refuseByRule } from "./entryRules";
import { refusesChange } from "./protection";
import type { Scalar } from "./scalar";
import { refusal, type RefusalReason } from "./refusals";
import { touch, touchQuietly, type CellRecord, type State } from "./state";

const MOST_UNDO = 50;

export function isReadableFormula(formula: string): boolean {
  try {
    parse(tokenize(formula));
    return true;
  } catch {
    return false;
  }
}

/** Puts a value into one cell as an add-in or a person would; texts are read, formulas must be readable. */
export function enter(sheet: Worksheet, row: number, column: number, value: Exclude<Scalar, object>): boolean {
  const cell = sheet.findCell(row, column);
  if (typeof value !== "string") {
    putContent(sheet, row, column, { value });
    return true;
  }
  const { content, format } = readEntry(value, numberFormatOf(cell), new Date().getFullYear());
  if ("formula" in content && !isReadableFormula(content.formula)) return false;
  if (!("formula" in content) && content.value === null && !cell) return true;
  putContent(sheet, row, column, content);
  const written = sheet.findCell(row, column);
  // A new style, not a changed one: cells share their styles.
  if (format && written && numberFormatOf(written) === "General") written.style = { ...written.style, numFmt: format };
  return true;
}

/** What a person types: a leading + or - starts a formula too, and a merged cell is edited as one. */
export function typeInto(state: State, sheet: Worksheet, row: number, column: number, text: string): EditAnswer {
  return edit(
    state,
    sheet,
    rectOf(row, column),
    () => enterTyped(sheet, row, column, text),
    () => refuseByRule(state, sheet, row, column),
  );
}

export function pasteInto(state: State, sheet: Worksheet, row: number, column: number, block: readonly (readonly string[])[]): EditAnswer {
  const width = Math.max(1, ...block.map((line) => line.length));
  const rect = rectOf(row, column, row + Math.max(1, block.length) - 1, column + width - 1);
  return edit(state, sheet, rect, () =>
    block.every((line, down) => line.every((text, across) => enterTyped(sheet, row + down, column + across, text))),
  );
}

export function clearCells(state: State, sheet: Worksheet, rect: Rect): EditAnswer {
  return edit(state, sheet, rect, () => {
    for (const { row, column } of placesIn(rect)) if (sheet.findCell(row, column)) putContent(sheet, row, column, { value: null });
    return true;
  });
}

function enterTyped(sheet: Worksheet, row: number, column: number, text: string): boolean {
  const format = numberFormatOf(sheet.findCell(row, column));
  const read = readEntry(text, format, new Date().getFullYear()).content;
  const plain = "value" in read && typeof read.value === "string" && format !== "@" && !text.startsWith("'");
  return enter(sheet, row, column, plain && /^[+-]./.test(text) ? `=${text}` : text);
}

/** Runs a change of cells that can be undone; a failing one leaves nothing behind. */
function edit(
  state: State,
  sheet: Worksheet,
  rect: Rect,
  change: () => boolean,
  check: () => EditAnswer | undefined = () => undefined,
): EditAnswer {
  const reason = refuseEdit(state, sheet, rect);
  if (reason) return refusal(reason);
  const before = [...placesIn(rect)].map(({ row, column }) => recordOf(sheet, row, column));
  if (!change()) {
    restore(sheet, before);
    return refusal("badFormula");
  }
  touchQuietly(state, sheet);
  const refused = check();
  if (refused) {
    restore(sheet, before);
    touch(state, sheet);
    return refused;
  }
  state.undo.push({ sheet, cells: before });
  if (state.undo.length > MOST_UNDO) state.undo.shift();
  state.changed("cells");
  return { ok: true };
}

function refuseEdit(state: State, sheet: Worksheet, rect: Rect): RefusalReason | undefined {
  if (refusesChange(sheet, rect)) return "protected";
  for (const { row, column } of placesIn(rect)) {
    const spill = state.engine.spillAt(sheet, row, column);
    if (spill && !(spill.top === row && spill.left === column)) return "partOfSpill";
  }
  return undefined;
}

function recordOf(sheet: Worksheet, row: number, column: number): CellRecord {
  const cell = sheet.findCell(row, column);
  return { row, column, value: cell && !isCovered(cell) ? cell.value : null, style: cell?.style };
}

function restore(sheet: Worksheet, records: readonly CellRecord[]): void {
  for (const { row, column, value, style } of records) {
    const cell = sheet.getCell(row, column);
    if (!isCovered(cell)) cell.value = value as CellValueInput; // taken from a cell before
    cell.style = style ?? {};
  }
}

export function undoLast(state: State): boolean {
  const last = state.undo.pop();
  if (!last) return false;
  restore(last.sheet, last.cells);
  touch(state, last.sheet);
  return true;
}
