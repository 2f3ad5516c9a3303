import { summaryText } from "../../i18n/summary";
import { cellAt, fixedAt } from "../address";
import { single, type Block } from "../draft";
import { gradeFormula, literal } from "../formulas";
import { note } from "../inputs";
import { parsePeriod, periodCode, periodLabel, type Period } from "../period";
import type { CellStyle, PlanCell } from "../plan";
import { ALERT, CENTERED, COMPUTED, GRID, HEAD, INPUT, INPUT_WORDS, RESULT, SHARE, VALUE } from "../styles";
import { isHidden, nameIn, type ColumnId } from "./columns";
import { figureRef } from "./facts";
import type { SummaryForm } from "./form";
import {
  combinedFormula, figureFormula, forcedFormula, groupRankFormula, orderFormula, rankFormula, rateFormula, runFormula, totalFormula, wordFormula,
} from "./formulas";
import { HINT_ROW } from "./places";
import type { SummaryRow } from "./rows";

const HEAD_HEIGHT = 30;
const WEIGHT_HEIGHT = 18;
const ROW_HEIGHT = 21;

/** A run of so many low periods is marked. */
export const RUN_NEEDED = 3;

/** Headings, weights and one row a card. */
export function drawTable(form: SummaryForm): void {
  const { draft, ids, places, rows } = form;
  draft.addRow(HEAD_HEIGHT);
  if (form.parts !== null) draft.addRow(WEIGHT_HEIGHT);
  for (const row of rows) drawRow(form, row, draft.addRow(ROW_HEIGHT));
  ids.forEach((id, index) => {
    if (!isHidden(id)) drawColumn(form, id, index + 1);
  });
  draft.style({ top: places.head, left: 1, bottom: places.last, right: places.visible }, GRID);
  drawMarks(form);
}

function drawColumn(form: SummaryForm, id: ColumnId, column: number): void {
  const { draft, places, locale, kept } = form;
  const isPart = id.startsWith("part:");
  const isLabel = id === "template" && form.parts !== null;
  const bottom = isPart || isLabel ? places.head : places.weights;
  if (isLabel) draft.merge(single(places.weights, column), { text: summaryText(locale, "weight") }, SHARE);
  draft.merge({ top: places.head, left: column, bottom, right: column }, { text: headingOf(form, id) }, HEAD);
  if (isPart) {
    draft.put(places.weights, column, kept.weights.get(nameIn(id)) ?? { number: 1 });
    draft.style(single(places.weights, column), { ...SHARE, ...INPUT, numberFormat: "General" });
    draft.validate(single(places.weights, column), {
      rule: { type: "atLeast", min: 0 },
      prompt: note(summaryText(locale, "weight"), summaryText(locale, "weightHint")),
      error: note(summaryText(locale, "errorTitle"), summaryText(locale, "weightError")),
    });
  }
  draft.style(dataBlock(form, column), styleOf(id));
}

function dataBlock({ places }: SummaryForm, column: number): Block {
  return { top: places.first, left: column, bottom: places.last, right: column };
}

function headingOf({ locale, parts }: SummaryForm, id: ColumnId): string {
  if (id.startsWith("section:")) return nameIn(id);
  if (id.startsWith("part:")) {
    const period = parsePeriod(nameIn(id));
    return period ? periodLabel(period, locale) : nameIn(id);
  }
  if (id === "total" && parts !== null) return summaryText(locale, "result");
  return summaryText(locale, id as "number"); // the visible ids without a name are keys of the words
}

function styleOf(id: ColumnId): CellStyle {
  switch (id) {
    case "name":
    case "department":
    case "template":
      return VALUE;
    case "total":
      return RESULT;
    case "presence":
      return { ...CENTERED, numberFormat: "0%" };
    case "note":
      return INPUT_WORDS;
    default:
      return id.includes(":") ? COMPUTED : CENTERED;
  }
}

function drawRow(form: SummaryForm, row: SummaryRow, at: number): void {
  form.ids.forEach((id, index) => form.draft.put(at, index + 1, cellFor(form, row, id, at)));
}

function cellFor(form: SummaryForm, row: SummaryRow, id: ColumnId, at: number): PlanCell {
  const { locale, places, departments } = form;
  const here = (other: ColumnId) => cellAt(at, places.column(other));
  const range = places.range;
  const [card = null] = row.cards;
  switch (id) {
    case "number":
      return { number: at - places.first + 1 };
    case "name":
      return { text: row.name };
    case "department":
      return { text: row.department };
    case "template":
      return { text: row.nth > 1 ? summaryText(locale, "nth", { template: row.template, n: row.nth }) : row.template };
    case "total":
      return totalOf(form, row, at);
    case "grade":
      return gradeOf(form, row, at);
    case "rank":
      return { formula: rankFormula(here("total"), range("total")) };
    case "departmentRank":
      return { formula: groupRankFormula(here("total"), range("total"), here("group"), range("group")) };
    case "forced":
      return forcedOf(form, at);
    case "missing":
    case "presence":
      return formulaOr(figureRef(card, id), figureFormula);
    case "run": {
      const [first, last] = partColumns(form);
      return { formula: runFormula(partCells(form, at), last - first + 1, limitCell(form)) };
    }
    case "note":
      return row.note;
    case "key":
      return { text: row.key };
    case "identity":
      return { text: row.identity };
    case "group":
      return { number: departments.indexOf(row.department) + 1 };
    case "order":
      return { formula: orderFormula(here("total"), here("number")) };
    case "label":
      return { text: row.label };
    case "spare":
      return null;
    default:
      return figureOf(form, row, id);
  }
}

function figureOf({ locale, parts }: SummaryForm, row: SummaryRow, id: ColumnId): PlanCell {
  const [card = null] = row.cards;
  const name = nameIn(id);
  if (id.startsWith("section:")) return formulaOr(figureRef(card, "section", name), figureFormula);
  if (id.startsWith("part:")) {
    const part = parts?.findIndex((period) => id === partId(period)) ?? -1;
    return formulaOr(figureRef(row.cards[part] ?? null, "total"), (ref) => totalFormula(ref, literal(summaryText(locale, "deleted")), literal(summaryText(locale, "faulty"))));
  }
  const full = card?.figures.find(({ kind, label }) => kind === "item" && label === name)?.full ?? 0;
  return full > 0 ? formulaOr(figureRef(card, "item", name), (ref) => rateFormula(ref, full)) : null;
}

function totalOf(form: SummaryForm, row: SummaryRow, at: number): PlanCell {
  const { locale, parts } = form;
  const gone = summaryText(locale, "deleted");
  if (row.cards.every((card) => card === null)) return { text: gone };
  if (parts === null)
    return formulaOr(figureRef(row.cards[0] ?? null, "total"), (ref) => totalFormula(ref, literal(gone), literal(summaryText(locale, "faulty"))));
  const [first, last] = partColumns(form);
  const weights = `${fixedAt(form.places.weights, first)}:${fixedAt(form.places.weights, last)}`;
  return { formula: combinedFormula(partCells(form, at), weights) };
}

function gradeOf(form: SummaryForm, row: SummaryRow, at: number): PlanCell {
  if (form.parts === null) return formulaOr(figureRef(row.cards[0] ?? null, "grade"), wordFormula);
  const total = cellAt(at, form.places.column("total"));
  return { formula: `IF(ISNUMBER(${total}),${gradeFormula(total, row.grades, "native")},"")` };
}

function forcedOf({ places, grades }: SummaryForm, at: number): PlanCell {
  const rows = (column: number) => `${fixedAt(places.firstGrade, column)}:${fixedAt(places.lastGrade, column)}`;
  const ends = rows(places.column("group"));
  return { formula: forcedFormula(cellAt(at, places.column("rank")), ends, rows(1), grades.length) };
}

/** First and last column of the parts, which are neighbours. */
export function partColumns({ ids, places }: Pick<SummaryForm, "ids" | "places">): readonly [first: number, last: number] {
  const columns = ids.filter((id) => id.startsWith("part:")).map(places.column);
  return [Math.min(...columns), Math.max(...columns)];
}

function partCells(form: SummaryForm, row: number): string {
  const [first, last] = partColumns(form);
  return `${cellAt(row, first)}:${cellAt(row, last)}`;
}

export function partId(period: Period): ColumnId {
  return `part:${periodCode(period)}`;
}

/** The cell with the limit that counts as low; in the row of the hint. */
export function limitCell(form: SummaryForm): string {
  return fixedAt(HINT_ROW, form.places.column("run"));
}

function formulaOr(ref: string | undefined, formula: (ref: string) => string): PlanCell {
  return ref === undefined ? null : { formula: formula(ref) };
}

/** Cards that are gone or wrong, and long runs of low periods. */
function drawMarks(form: SummaryForm): void {
  const { places, draft, ids } = form;
  const wordMark = (column: number) => {
    const cell = cellAt(places.first, column);
    draft.mark(dataBlock(form, column), { formula: `AND(ISTEXT(${cell}),${cell}<>"")`, ...ALERT });
  };
  wordMark(places.column("total"));
  if (form.parts === null) return;
  const run = places.column("run");
  draft.mark(dataBlock(form, run), { formula: `N(${cellAt(places.first, run)})>=${RUN_NEEDED}`, ...ALERT });
  for (const column of ids.filter((id) => id.startsWith("part:")).map(places.column)) wordMark(column);
}
