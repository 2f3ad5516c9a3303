import type { Template } from "../templates/template";
import { blockAt, cellAt } from "./address";
import type { Card } from "./card";
import { drawClosing } from "./cardClosing";
import { resultsOf } from "./cardFigures";
import { drawHeader, drawHeadings, drawTitle } from "./cardHead";
import { drawMeta, drawResultCells, hiddenColumns, lastHidden } from "./cardMeta";
import { drawResults } from "./cardResults";
import { drawSections } from "./cardSections";
import { startDraft } from "./draft";
import { cardFrame, columnWidths, columnsFor } from "./layout";
import type { ScorecardOptions } from "./options";
import type { Person } from "./person";
import type { SheetPlan } from "./plan";
import { printLayout } from "./printLayout";
import { paper } from "./styles";

/** Names of the columns, and the raters' shares under them. */
const HEADING_ROWS = 2;

/**
 * The sheet of one person's scorecard (考核表). Plans of one template, period and options differ only in the contents
 * of the cells that hold the person's data, so that one sheet can be built and copied for the others.
 * The template must be one that checkTemplate finds no fault in.
 */
export function planScorecard(template: Template, person: Person, options: ScorecardOptions): SheetPlan {
  const { locale, formulas, period, sheetName } = options;
  const columns = columnsFor(template.raters.length);
  const widths = columnWidths(template.raters.length, locale);
  const frame = cardFrame(columns);
  const card: Card = { template, person, locale, formulas, columns, frame, widths, draft: startDraft() };
  const { draft } = card;

  drawTitle(card);
  drawHeader(card, person, period);
  const shares = drawHeadings(card);
  const headingRow = draft.lastRow();
  const sections = drawSections(card, shares);
  const results = drawResults(card, sections);
  drawClosing(card);
  const mark = drawMeta(card, person, options);
  const figures = drawResultCells(card, resultsOf(card, sections, results, period));

  const whole = blockAt(1, 1, draft.lastRow(), columns.score);
  const { areas, ...finished } = draft.finish(lastHidden(frame));
  return {
    name: sheetName,
    ...finished,
    areas: [{ range: whole, style: paper(locale) }, ...areas],
    columnWidths: widths,
    hiddenColumns: hiddenColumns(frame),
    names: [
      { name: "KPI_Card", range: mark },
      { name: "KPI_Total", range: results.total },
      { name: "KPI_Grade", range: results.grade },
      { name: "KPI_Results", range: figures },
    ],
    freezeRows: headingRow,
    print: printLayout(template, options, whole, { bottom: headingRow, rows: HEADING_ROWS }),
    firstInput: firstInput(card, headingRow),
  };
}

function firstInput({ template, columns }: Card, headingRow: number): string {
  const [first] = template.sections;
  const bars = template.sections.length > 1 ? 1 : 0;
  const judged = first?.items[0]?.rule.kind === "judgement";
  return cellAt(headingRow + bars + 1, judged ? columns.firstRater : columns.actual);
}
