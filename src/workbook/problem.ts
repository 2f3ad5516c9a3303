import type { Params } from "../i18n/message";

/** Something that a person must be told; the pane turns the code into words. */
export class WorkbookProblem extends Error {
  override readonly name = "WorkbookProblem";
  constructor(
    readonly code: ProblemCode,
    readonly params: Params = {},
  ) {
    super(code);
  }
}

export type ProblemCode =
  /** The workbook's structure is protected: sheets can be neither added nor deleted. */
  | "structureProtected"
  /** Generation failed and everything made was removed again. params: done, total, detail. */
  | "failedAndRestored"
  /** Generation failed and these sheets could not be removed. params: sheets, detail. */
  | "failedNotRestored"
  /** Stopped by the user; everything made was removed again. params: done, total. */
  | "cancelled"
  /** The selection is no plain range (several areas, a chart, …). */
  | "noRange"
  /** The named range or table is not there any more. params: name. */
  | "rangeGone"
  /** The range has more cells than a roster can have. params: cells, most. */
  | "tooLarge"
  /** A sheet to show or take back is not there any more. */
  | "sheetGone"
  /** Taking back would delete the last visible sheet, which Excel refuses. */
  | "lastSheet"
  /** The selection is no block of cells that standards could be read from. */
  | "noStandards"
  /** The sheet is protected: nothing can be written to it. params: sheet. */
  | "sheetProtected"
  /** The id of a template to save is another one's. params: id. */
  | "templateIdTaken"
  /** The template is not in the workbook any more. params: id. */
  | "templateGone"
  /** The template cannot be stored as it is. params: zh, en (what is wrong, in that language). */
  | "templateFaulty"
  /** There are no cards of the period. params: period. */
  | "noCards"
  /** Making or refreshing the summary failed and the workbook is as before. params: detail. */
  | "summaryFailed"
  /** Rows or columns were inserted or deleted inside the summary's own part, so that it cannot be made anew in place. params: sheet. */
  | "summaryChanged"
  /** Anything else that Excel refused. params: detail. */
  | "refused";
