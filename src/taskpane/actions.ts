import type {
  FormulaCell,
  GenerateHooks,
  GenerateRequest,
  GenerateResult,
  Generation,
  InsertResult,
  RosterRange,
  StandardsRange,
  TableInfo,
} from "../workbook/types";

/**
 * Everything that the panes do with Excel. They get it as props and never call Excel themselves.
 * Every call may reject with a WorkbookProblem.
 */
export interface PaneActions {
  /** The current selection cut to the used cells; null if nothing is in it. A single selected cell is grown to the block around it. */
  readSelection(): Promise<RosterRange | null>;
  listTables(): Promise<readonly TableInfo[]>;
  readTable(name: string): Promise<RosterRange>;
  /** Calls back whenever the selection changes; answers a function that stops it. */
  watchSelection(listener: () => void): Promise<() => void>;
  generate(request: GenerateRequest, hooks: GenerateHooks): Promise<GenerateResult>;
  /** Generations still present in the workbook, newest first. */
  findGenerations(): Promise<readonly Generation[]>;
  /** How many cells of a generation's sheets people have filled in since. */
  countEntries(generation: Generation): Promise<number>;
  /** Deletes the sheets of a generation; answers their names. */
  takeBack(generation: Generation): Promise<readonly string[]>;
  activate(sheetId: string): Promise<void>;
  /** The current selection with the headings and figures around it; it may be empty. */
  readStandards(): Promise<StandardsRange>;
  /** Writes formulas into the empty ones of these cells, with `overwrite` into all of them. */
  insertFormulas(sheetId: string, cells: readonly FormulaCell[], overwrite: boolean): Promise<InsertResult>;
}
