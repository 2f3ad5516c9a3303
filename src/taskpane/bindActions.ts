import { generateScorecards } from "../workbook/generate";
import { countEntries, findGenerations, takeBack } from "../workbook/generations";
import { listTables, readSelection, readTable, watchSelection } from "../workbook/roster";
import { activateSheet } from "../workbook/sheets";
import { insertFormulas, readStandards } from "../workbook/standards";
import type { PaneActions } from "./actions";

/** What the panes do, bound to the workbook that Excel has open. */
export const workbookActions: PaneActions = {
  readSelection,
  listTables,
  readTable,
  watchSelection,
  generate: generateScorecards,
  findGenerations,
  countEntries,
  takeBack,
  activate: activateSheet,
  readStandards,
  insertFormulas,
};
