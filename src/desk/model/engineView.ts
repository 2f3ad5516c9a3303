import type { Cell, Worksheet } from "@cj-tech-master/excelts";
import type { CellLike, FormulaResultLike, RowLike, WorkbookLike, WorksheetLike } from "@cj-tech-master/excelts/formula";
import { isFormulaCell } from "./cells";
import type { Rect } from "./desk";
import type { Spills } from "./spills";
import type { State } from "./state";
import { tableViews } from "./tables";

const FORMULA = 6; // ValueType.Formula, as the engine numbers it

export type ViewCell = (cell: Cell) => CellLike;

/** Every formula as the engine is to read it. */
export function formulas(textOf: (cell: Cell) => string): ViewCell {
  return (cell) => {
    if (!isFormulaCell(cell)) return cell;
    const { shareType, isDynamicArray } = cell.model;
    const dynamic = isDynamicArray === true || shareType === "array";
    return formulaView(cell, textOf(cell), dynamic);
  };
}

/** Every formula stands for its last result, but some. */
export function constantsBut(isOpen: (cell: Cell) => boolean, textOf: (cell: Cell) => string): ViewCell {
  const others = formulas(textOf);
  return (cell) => {
    if (isOpen(cell)) return others(cell);
    return isFormulaCell(cell) ? { row: cell.row, col: cell.col, type: 2, model: {}, value: cell.result ?? 0, result: undefined } : cell;
  };
}

function formulaView(cell: Cell, formula: string, isDynamicArray: boolean): CellLike {
  return { row: cell.row, col: cell.col, type: FORMULA, formula, model: { isDynamicArray }, value: undefined, result: undefined };
}

/**
 * A sheet as the engine sees it.
 * @param spills learns which cells belong to a spill; undefined = nothing is written
 * @param part the only cells that are needed of it
 */
export function sheetView(sheet: Worksheet, id: number, view: ViewCell, spills: Spills | undefined, part?: Rect): WorksheetLike {
  const nowhere: CellLike = { row: 0, col: 0, type: FORMULA, model: {}, value: undefined, result: undefined };
  return {
    id,
    name: sheet.name,
    dimensions: sheet.dimensions,
    mergedRegions: sheet.mergedRegions,
    getTables: () => tableViews(sheet),
    eachRow(options: { includeEmpty?: boolean } | RowVisitor, visit?: RowVisitor) {
      const each = typeof options === "function" ? options : visit;
      if (part) {
        visitPart(sheet, part, view, each);
        return;
      }
      sheet.eachRow({ includeEmpty: true }, (row, number) => {
        const eachCell = (first: object | CellVisitor, second?: CellVisitor) => {
          const visitor = typeof first === "function" ? (first as CellVisitor) : second; // the only function it can be
          row.eachCell((cell, column) => visitor?.(view(cell), column));
        };
        each?.({ hidden: row.hidden, eachCell }, number);
      });
    },
    findCell: (row, column) => {
      const cell = sheet.findCell(row, column);
      return cell && (spills ? written(sheet, cell, spills) : nowhere);
    },
    getCell: (row, column) => (spills ? written(sheet, sheet.getCell(row, column), spills) : nowhere),
  };
}

function visitPart(sheet: Worksheet, part: Rect, view: ViewCell, each: RowVisitor | undefined): void {
  for (let number = part.top; number <= Math.min(part.bottom, sheet.rowCount); number++) {
    const row = sheet.findRow(number);
    if (!row) continue;
    const eachCell = (first: object | CellVisitor, second?: CellVisitor) => {
      const visitor = typeof first === "function" ? (first as CellVisitor) : second; // the only function it can be
      for (let column = part.left; column <= Math.min(part.right, sheet.columnCount); column++) {
        const cell = row.findCell(column);
        if (cell) visitor?.(view(cell), column);
      }
    };
    each?.({ hidden: row.hidden, eachCell }, number);
  }
}

type RowVisitor = (row: RowLike, rowNumber: number) => void;
type CellVisitor = (cell: CellLike, column: number) => void;

/** A cell as the engine writes it back: first the result of a formula, then, one by one, the cells it spills into. */
function written(sheet: Worksheet, cell: Cell, spills: Spills): CellLike {
  return {
    row: cell.row,
    col: cell.col,
    type: cell.type,
    model: {},
    get result(): FormulaResultLike {
      return undefined;
    },
    set result(value: FormulaResultLike) {
      spills.startAt(cell);
      // A formula never shows an empty cell.
      if (isFormulaCell(cell)) cell.result = (value ?? 0) as typeof cell.result; // the engine's results are the model's
    },
    get value() {
      return cell.value;
    },
    set value(value) {
      cell.value = value;
      if (value !== null) spills.add(sheet, cell);
    },
  };
}

/** The names for a view with these sheets; a sheet's own names are of no use without it. */
export function namesView(state: State, sheets: readonly Worksheet[]): NonNullable<WorkbookLike["definedNames"]> {
  const places = new Map(sheets.map((sheet, index) => [sheet, index]));
  const entries = state.names.flatMap(({ name, scope, refersTo }) => {
    const place = scope && places.get(scope);
    if (scope && place === undefined) return [];
    return [{ name, ranges: [refersTo], ...(place === undefined ? {} : { localSheetId: place }) }];
  });
  return { getAllEntries: () => entries, getAllNames: () => entries };
}
