import type { RecordTemplate } from "../templates/recordTemplate";
import { blockAt } from "./address";
import { drawClosing } from "./cardClosing";
import { drawHeader, drawTitle } from "./cardHead";
import { drawMeta, drawResultCells, hiddenColumns, lastHidden } from "./cardMeta";
import { gradeWords } from "./cardLegend";
import { startDraft } from "./draft";
import { widthOf } from "./layout";
import type { ScorecardOptions } from "./options";
import type { Person } from "./person";
import type { SheetPlan } from "./plan";
import { fitsOnePage, printLayout } from "./printLayout";
import { drawFigures, drawParameters, drawRemarks, drawStatements, figureCell } from "./recordFigures";
import type { RecordForm } from "./recordForm";
import { recordFrame } from "./recordGrid";
import { recordResults } from "./recordResults";
import { drawTable, firstEntry } from "./recordTables";
import { paper } from "./styles";

/** Width in points of the hidden columns. */
const HIDDEN = 60;

/**
 * The sheet of one person's or department's record (登记表). As with cards, plans of one template, period and options differ
 * only in the contents of the cells that hold the person's data.
 * Throws where a formula of the template refers to what is not there.
 */
export function planRecord(template: RecordTemplate, person: Person, options: ScorecardOptions): SheetPlan {
  const { locale, formulas, period, sheetName } = options;
  const { widths, tables, orientation } = template;
  const frame = recordFrame(widths);
  const jobs: (() => void)[] = [];
  const places = { tables: new Map(), cells: new Map() };
  const draft = startDraft();
  const form: RecordForm = { template, locale, formulas, frame, widths, draft, period, places, later: (write) => void jobs.push(write) };

  drawTitle(form);
  drawHeader(form, person, period);
  drawFigures(form);
  const [mainTable, ...otherTables] = tables;
  const first = drawTable(form, mainTable);
  for (const table of otherTables) drawTable(form, table);
  drawStatements(form);
  drawParameters(form);
  drawRemarks(form, gradeWords(template, locale));
  drawClosing(form, template.measures);
  for (const write of jobs) write();
  const mark = drawMeta(form, person, options);
  const results = drawResultCells(form, recordResults(form, person));

  const whole = blockAt(1, 1, draft.lastRow(), frame.last);
  const { areas, ...finished } = draft.finish(lastHidden(frame));
  const height = finished.rowHeights.slice(0, first.bottom).reduce((sum, row) => sum + row, 0);
  // Over the pages of other tables only the sheet's title makes sense.
  const repeated = fitsOnePage(height, widthOf(widths, 1, frame.last), orientation) ? 1 : first.heading;
  return {
    name: sheetName,
    ...finished,
    areas: [{ range: whole, style: paper(locale) }, ...areas],
    columnWidths: [...widths, ...hiddenColumns(frame).map(() => HIDDEN)],
    hiddenColumns: hiddenColumns(frame),
    names: [
      { name: "KPI_Card", range: mark },
      { name: "KPI_Total", range: figureCell(form, "total") },
      { name: "KPI_Grade", range: figureCell(form, "grade") },
      { name: "KPI_Results", range: results },
    ],
    freezeRows: first.heading,
    print: printLayout(template, options, whole, { bottom: repeated, rows: 1 }, orientation),
    firstInput: firstEntry(mainTable, first.heading + 1) ?? "A1",
  };
}
