import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { rectOf } from "./address";
import { createCalls, type Calls } from "./calls";
import { formulaOf, valueOf } from "./cells";
import { STANDARD_THEME } from "./charts/chartColours";
import { placedCharts } from "./charts/chartPicture";
import { choicesOf } from "./choices";
import type { Change, Desk, EditAnswer, Rect, Selection } from "./desk";
import { editTextOfCell, textOfCell } from "./display";
import { clearCells, pasteInto, typeInto, undoLast } from "./edits";
import { createEngine } from "./engine";
import { openBook } from "./file/open";
import { saveBook } from "./file/save";
import { isLockedCell, isProtected } from "./protection";
import { refusal } from "./refusals";
import type { Scalar } from "./scalar";
import { createSettling } from "./settling";
import { addSheet, deleteSheet, renameSheet } from "./sheets";
import { freshName, isLastVisible, isStructureProtected, refuseName } from "./sheetRules";
import { sheetNamed, touch, type State } from "./state";

export interface DeskOptions {
  /** How empty cells reach custom functions: 0 as in Excel for Windows, null as in Excel on the web. */
  readonly emptyCellsAs: 0 | null;
}

/** The desk with what the Office.js server, the command line and tests need besides. */
export interface FullDesk extends Desk {
  readonly state: State;
  readonly calls: Calls;
  valueOf(sheet: string, row: number, column: number): Scalar;
  formulaOf(sheet: string, row: number, column: number): string | undefined;
  /** The message behind an error that a custom function gave, as Excel shows it on the cell. */
  messageOf(sheet: string, row: number, column: number): string | undefined;
  /** Calculates now if anything has changed. Throws CalculationLimit. */
  calculate(): void;
  /** Where queued custom-function calls go; the add-in's runtime is listening behind it. */
  onCalls(listener: () => void): void;
  /** Called after a person's edit of cells. */
  onEdit(listener: (sheet: Worksheet, rect: Rect) => void): void;
  /** The set of custom functions is another one: every formula is read again. */
  functionsChanged(): void;
}

/** An empty workbook with one sheet, Sheet1. */
export async function createDesk(options: DeskOptions): Promise<FullDesk> {
  const listeners = new Set<(change: Change) => void>();
  let calling: () => void = () => undefined;
  let edited: (sheet: Worksheet, rect: Rect) => void = () => undefined;

  const settling = createSettling(() => state, () => calling());
  const { calculateNow, calculateQuietly } = settling;
  const workbook = new Workbook();
  const state: State = {
    workbook,
    fileName: "",
    names: [],
    settings: new Map(),
    xmlParts: [],
    carried: [],
    theme: STANDARD_THEME,
    active: workbook.addWorksheet("Sheet1"),
    selections: new WeakMap(),
    engine: createEngine(() => state),
    calls: createCalls(options.emptyCellsAs),
    undo: [],
    dirty: true,
    confined: undefined,
    changed(what) {
      settling.schedule();
      listeners.forEach((listener) => listener({ what }));
    },
  };

  function sheetOf(name: string): Worksheet {
    const sheet = sheetNamed(state, name);
    if (!sheet) throw new Error(`No sheet ${name}`);
    return sheet;
  }

  function told(sheet: string, rect: Rect, answer: EditAnswer): EditAnswer {
    if (answer.ok) edited(sheetOf(sheet), rect);
    return answer;
  }

  function structural(refuse: () => Parameters<typeof refusal>[0] | undefined, change: () => void): EditAnswer {
    const reason = isStructureProtected(state) ? "structureProtected" : refuse();
    if (reason) return refusal(reason);
    state.undo.length = 0;
    change();
    return { ok: true };
  }

  return {
    state,
    calls: state.calls,
    get workbook() {
      return state.workbook;
    },
    get fileName() {
      return state.fileName;
    },
    get selection(): Selection {
      return { sheet: state.active.name, ...(state.selections.get(state.active) ?? rectOf(1, 1)) };
    },
    activeSheet: () => state.active,
    activate(sheet) {
      state.active = sheetOf(sheet);
      state.changed("selection");
    },
    select({ sheet, ...rect }) {
      state.active = sheetOf(sheet);
      state.selections.set(state.active, rect);
      state.changed("selection");
    },
    type: (sheet, row, column, text) => told(sheet, rectOf(row, column), typeInto(state, sheetOf(sheet), row, column, text)),
    paste(sheet, row, column, block) {
      const rect = rectOf(row, column, row + block.length - 1, column + Math.max(1, ...block.map((line) => line.length)) - 1);
      return told(sheet, rect, pasteInto(state, sheetOf(sheet), row, column, block));
    },
    clear: (sheet, rect) => told(sheet, rect, clearCells(state, sheetOf(sheet), rect)),
    undo: () => undoLast(state),
    textOf(sheet, row, column) {
      calculateQuietly();
      return textOfCell(sheetOf(sheet).findCell(row, column));
    },
    editTextOf: (sheet, row, column) => editTextOfCell(sheetOf(sheet).findCell(row, column)),
    isLocked: (sheet, row, column) => isProtected(sheetOf(sheet)) && isLockedCell(sheetOf(sheet), row, column),
    choicesOf(sheet, row, column) {
      calculateQuietly();
      return choicesOf(state, sheetOf(sheet), row, column);
    },
    chartsOf(sheet) {
      calculateQuietly();
      return placedCharts(state, sheetOf(sheet));
    },
    addSheet: (name = freshName(state)) => structural(() => refuseName(state, name), () => addSheet(state, name)),
    renameSheet(from, to) {
      const sheet = sheetNamed(state, from);
      if (!sheet) return refusal("noSheet");
      return structural(() => refuseName(state, to, sheet), () => renameSheet(state, sheet, to));
    },
    deleteSheet(name) {
      const sheet = sheetNamed(state, name);
      if (!sheet) return refusal("noSheet");
      return structural(() => (isLastVisible(state, sheet) ? "lastVisible" : undefined), () => deleteSheet(state, sheet));
    },
    async open(bytes, fileName) {
      const opened = await openBook(bytes);
      Object.assign(state, opened, { fileName, undo: [], selections: opened.selections, engine: createEngine(() => state) });
      touch(state);
      state.changed("book");
    },
    save: () => saveBook(state),
    settled: settling.settled,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    valueOf(sheet, row, column) {
      calculateNow();
      return valueOf(sheetOf(sheet).findCell(row, column));
    },
    formulaOf: (sheet, row, column) => formulaOf(sheetOf(sheet).findCell(row, column)),
    messageOf(sheet, row, column) {
      calculateNow();
      return state.engine.messageOf(sheetOf(sheet), row, column);
    },
    calculate: calculateNow,
    onCalls(listener) {
      calling = listener;
    },
    onEdit(listener) {
      edited = listener;
    },
    functionsChanged() {
      state.engine.functionsChanged();
      touch(state);
    },
  };
}
