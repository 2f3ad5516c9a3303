import type { Cell, Worksheet } from "@cj-tech-master/excelts";
import { calculateFormulas } from "@cj-tech-master/excelts/formula";
import type { CellLike, FormulaResultLike, RowLike, WorkbookLike, WorksheetLike } from "@cj-tech-master/excelts/formula";
import type { Answer } from "./calls";
import { isFormulaCell } from "./cells";
import type { Rect } from "./desk";
import { engineFunctions } from "./engineFunctions";
import { engineText } from "./engineText";
import { isError, isMatrix } from "./scalar";
import { createSpills, type Spills } from "./spills";
import { portionsOf, type Portion } from "./portions";
import { sheetNamed, type State } from "./state";
import { tableViews } from "./tables";

/** The engine keeps at most so many distinct formulas and silently leaves the rest uncalculated: more are calculated in portions. */
export const MOST_FORMULAS = 10_000;

export class CalculationLimit extends Error {
  override readonly name = "CalculationLimit";
}

export interface Engine {
  calculate(): void;
  /** The set of custom functions is another one: formulas are read again. */
  functionsChanged(): void;
  /** The whole spill that covers a cell; its first cell holds the formula. */
  spillAt(sheet: Worksheet, row: number, column: number): Rect | undefined;
  /** What the function behind an error said, as Excel shows it on the cell. */
  messageOf(sheet: Worksheet, row: number, column: number): string | undefined;
}

const FORMULA = 6; // ValueType.Formula, as the engine numbers it

/**
 * Runs the formula engine over the workbook through a view of it: the view corrects where the engine
 * differs from Excel and learns which cells belong to a spill.
 */
export function createEngine(state: () => State): Engine {
  const texts = new Map<string, string>();
  const ids = new WeakMap<Worksheet, number>();
  const used = new Set<string>();
  let nextId = 1;
  let spills = createSpills();

  function textFor(formula: string): string {
    let text = texts.get(formula);
    if (text === undefined) {
      if (texts.size > 20 * MOST_FORMULAS) texts.clear();
      text = engineText(formula, state().calls.has);
      texts.set(formula, text);
    }
    used.add(text);
    return text;
  }

  // Ids of our own: the model gives a deleted sheet's id to the next new one, and the engine would clear its "old" spills there.
  function idOf(sheet: Worksheet): number {
    const id = ids.get(sheet) ?? nextId++;
    ids.set(sheet, id);
    return id;
  }

  function viewOf(only: Cell | undefined, functions = allFunctions(), portion?: Portion): WorkbookLike {
    const sheets = new Map<Worksheet, WorksheetLike>();
    const cellView = only ? constantsBut((cell) => cell === only, textFor) : portion ? constantsBut(portion.has, textFor) : formulas(textFor);
    const viewSheet = (sheet: Worksheet): WorksheetLike => {
      const known = sheets.get(sheet);
      if (known) return known;
      const part = portion && !portion.holders.has(sheet) ? portion.reads.get(sheet) : undefined;
      const fresh = sheetView(sheet, idOf(sheet), cellView, only ? undefined : spills, part);
      sheets.set(sheet, fresh);
      return fresh;
    };
    const all = state().workbook.worksheets;
    return {
      worksheets: (portion ? all.filter((sheet) => portion.holders.has(sheet) || portion.reads.has(sheet)) : all).map(viewSheet),
      getWorksheet: (name) => {
        const sheet = typeof name === "string" ? sheetNamed(state(), name) : state().workbook.getWorksheet(name);
        return sheet && viewSheet(sheet);
      },
      definedNames: namesView(state()),
      properties: state().workbook.properties,
      calcProperties: state().workbook.calcProperties,
      userFunctions: functions,
    };
  }

  function allFunctions() {
    return new Map([...engineFunctions(), ...state().calls.engineFunctions()]);
  }

  // One object for all calculations: the engine keeps its memory of parsed formulas and spills by it.
  const lasting: WorkbookLike[] = [];
  const lastingAt = (index: number): WorkbookLike => (lasting[index] ??= { worksheets: [], getWorksheet: () => undefined });
  // Whether the formulas were too many for one go the last time.
  let many = false;

  function calculateAll(): void {
    calculateFormulas(Object.assign(lastingAt(0), viewOf(undefined)));
    many = used.size > MOST_FORMULAS;
  }

  function calculatePortions(): void {
    const portions = portionsOf(state(), MOST_FORMULAS);
    if (!portions) throw new CalculationLimit(`The desk calculates at most ${MOST_FORMULAS} different formulas that need each other.`);
    const functions = allFunctions();
    portions.forEach((portion, index) => {
      calculateFormulas(Object.assign(lastingAt(index + 1), viewOf(undefined, functions, portion)));
    });
    many = used.size > MOST_FORMULAS;
  }

  return {
    calculate() {
      used.clear();
      spills = createSpills();
      if (!many) calculateAll();
      if (many) calculatePortions();
      state().calls.takeUsed();
    },
    functionsChanged: () => texts.clear(),
    spillAt: (sheet, row, column) => spills.at(sheet, row, column),
    messageOf(sheet, row, column) {
      const spill = spills.at(sheet, row, column);
      const source = sheet.findCell(spill?.top ?? row, spill?.left ?? column);
      const shown = sheet.findCell(row, column);
      const value: unknown = shown && isFormulaCell(shown) ? shown.result : shown?.value;
      if (!source || !isFormulaCell(source) || !isError(value)) return undefined;
      state().calls.takeUsed();
      calculateFormulas(viewOf(source));
      const place = { row: row - source.row, column: column - source.col };
      const messages = state().calls.takeUsed().map((answer) => messageIn(answer, value.error, place));
      return messages.find((message) => message !== undefined);
    },
  };
}

function messageIn(answer: Answer, code: string, place: { row: number; column: number }): string | undefined {
  const values = isMatrix(answer) ? [answer[place.row]?.[place.column] ?? null, ...answer.flat()] : [answer];
  for (const value of values)
    if (isError(value) && value.error === code && "message" in value && typeof value.message === "string") return value.message;
  return undefined;
}

type ViewCell = (cell: Cell) => CellLike;

function formulas(textFor: (formula: string) => string): ViewCell {
  return (cell) => {
    if (!isFormulaCell(cell)) return cell;
    const { shareType, isDynamicArray } = cell.model;
    const dynamic = isDynamicArray === true || shareType === "array";
    return formulaView(cell, textFor(cell.formula ?? ""), dynamic);
  };
}

/** Every formula stands for its last result, but some. */
function constantsBut(isOpen: (cell: Cell) => boolean, textFor: (formula: string) => string): ViewCell {
  const others = formulas(textFor);
  return (cell) => {
    if (isOpen(cell)) return others(cell);
    return isFormulaCell(cell) ? { row: cell.row, col: cell.col, type: 2, model: {}, value: cell.result ?? 0, result: undefined } : cell;
  };
}

function formulaView(cell: Cell, formula: string, isDynamicArray: boolean): CellLike {
  return { row: cell.row, col: cell.col, type: FORMULA, formula, model: { isDynamicArray }, value: undefined, result: undefined };
}

/** @param part the only cells that are needed of it */
function sheetView(sheet: Worksheet, id: number, view: ViewCell, spills: Spills | undefined, part?: Rect): WorksheetLike {
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

function namesView(state: State): NonNullable<WorkbookLike["definedNames"]> {
  const places = new Map(state.workbook.worksheets.map((sheet, index) => [sheet, index]));
  const entries = state.names.map(({ name, scope, refersTo }) => ({
    name,
    ranges: [refersTo],
    ...(scope ? { localSheetId: places.get(scope) ?? -1 } : {}),
  }));
  return { getAllEntries: () => entries, getAllNames: () => entries };
}
