import { readActiveCell } from "../workbook/activeCell";
import { readCardSelection } from "../workbook/cardBlock";
import { generateScorecards } from "../workbook/generate";
import { countEntries, findGenerations, takeBack } from "../workbook/generations";
import { addOwnTemplate, deleteOwnTemplate, readOwnTemplates, renameOwnTemplate, replaceOwnTemplate } from "../workbook/ownTemplates";
import { listTables, readSelection, readTable, watchSelection } from "../workbook/roster";
import { activateSheet } from "../workbook/sheets";
import { insertFormulas, readStandards } from "../workbook/standards";
import { findSummaries, summarise } from "../workbook/summary";
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
  findSummaries,
  summarise,
  readStandards,
  readActiveCell,
  insertFormulas,
  readCard: readCardSelection,
  listOwnTemplates: readOwnTemplates,
  // Async, so that a template that cannot be stored is a rejection as well.
  addTemplate: async (template) => addOwnTemplate(template),
  replaceTemplate: async (template) => replaceOwnTemplate(template),
  renameTemplate: renameOwnTemplate,
  deleteTemplate: deleteOwnTemplate,
};
