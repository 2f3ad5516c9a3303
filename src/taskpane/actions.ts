import type { Locale, Text } from "../i18n/message";
import type { Period } from "../sheets/period";
import type { Template } from "../templates/template";
import type { CardRange } from "../workbook/cardBlock";
import type { OwnTemplates } from "../workbook/ownTemplates";
import type {
  ActiveCell,
  FormulaCell,
  GenerateHooks,
  GenerateRequest,
  GenerateResult,
  Generation,
  InsertResult,
  RosterRange,
  StandardsRange,
  SummaryResult,
  SummarySheet,
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
  /** The summaries in the workbook. */
  findSummaries(): Promise<readonly SummarySheet[]>;
  /** Makes the summary of a period or adds the new cards to it. */
  summarise(period: Period, locale: Locale): Promise<SummaryResult>;
  /** The current selection with the headings and figures around it; it may be empty. */
  readStandards(): Promise<StandardsRange>;
  /** The cell that has the cursor; of a larger selection the one that typing would go to. */
  readActiveCell(): Promise<ActiveCell>;
  /** Writes formulas into the empty ones of these cells, with `overwrite` into all of them. */
  insertFormulas(sheetId: string, cells: readonly FormulaCell[], overwrite: boolean): Promise<InsertResult>;
  /** The current selection as a block that may hold a scorecard; null if nothing is in it. A single selected cell is grown to the block around it. */
  readCard(): Promise<CardRange | null>;
  /** The templates in the workbook, in the order they were added. */
  listOwnTemplates(): Promise<OwnTemplates>;
  addTemplate(template: Template): Promise<void>;
  /** Writes over the template with the same id. */
  replaceTemplate(template: Template): Promise<void>;
  renameTemplate(id: string, title: Text): Promise<void>;
  /** By the id of its part; sheets made from it stay. */
  deleteTemplate(partId: string): Promise<void>;
}
