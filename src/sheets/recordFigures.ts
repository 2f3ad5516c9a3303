import { recordText } from "../i18n/records";
import { templateText } from "../i18n/templates";
import type { Parameter } from "../templates/parameter";
import { parametersOnSheet } from "../templates/recordParameters";
import type { RecordField, RecordFigure } from "../templates/recordTemplate";
import { fixedAt } from "./address";
import { rowBlock, single } from "./draft";
import { widthOf } from "./layout";
import { pairEnds } from "./recordGrid";
import type { RecordForm } from "./recordForm";
import { entryValidation, parameterValidation } from "./recordInputs";
import { placed, wordsOf } from "./recordPlaces";
import { entryStyle, formatStyle } from "./recordStyles";
import { CENTERED, GRID, INPUT, LABEL, LEGEND, RESULT, SECTION_BAR, SIZES, STANDARD, TOTAL, percentFormat } from "./styles";
import { textHeight } from "./textHeight";

const FIGURE_ROW = 28;
const BAR = 20;
const PARAMETER_ROW = 20;
const STATEMENT_ROW = 22;
const GAP = 8;

/** Pairs of label and value side by side. */
const PAIRS = 4;
const PARAMETER_PAIRS = { portrait: 2, landscape: 3 } as const;
/** Shares of a pair's width that its label takes. */
const FIGURE_LABEL = 0.54;
const PARAMETER_LABEL = 0.72;

type Draw = (row: number, left: number, right: number) => void;
interface Pair {
  readonly name: string;
  readonly draw: Draw;
}

/** Cells to fill and figures, side by side under the header. */
export function drawFigures(form: RecordForm): void {
  const { template, locale, draft } = form;
  const pairs = [
    ...(template.fields ?? []).map((field): Pair => ({ name: field.name[locale], draw: (...at) => drawField(form, field, ...at) })),
    ...template.figures.map((figure): Pair => ({ name: figure.name[locale], draw: (...at) => drawFigure(form, figure, ...at) })),
  ];
  drawPairs(form, pairs, pairEnds(form.widths, PAIRS, FIGURE_LABEL), FIGURE_ROW);
  draft.addRow(GAP);
}

/** Labels and values in rows of so many pairs as there are ends for. */
function drawPairs({ draft, frame, widths, locale }: RecordForm, pairs: readonly Pair[], ends: readonly number[], least: number): void {
  const top = draft.lastRow() + 1;
  const across = ends.length / 2;
  for (let from = 0; from < pairs.length; from += across) {
    const line = pairs.slice(from, from + across);
    const edges = (index: number): [number, number, number] => [(ends[2 * index - 1] ?? 0) + 1, ends[2 * index] ?? 1, ends[2 * index + 1] ?? 1];
    const heights = line.map(({ name }, index) => {
      const [left, right] = edges(index);
      return textHeight(name, widthOf(widths, left, right) + LABEL_ROOM, SIZES.body, locale);
    });
    const row = draft.addRow(Math.max(least, ...heights));
    line.forEach(({ name, draw }, index) => {
      const [left, label, right] = edges(index);
      draft.merge(rowBlock(row, left, label), { text: name }, LABEL);
      draw(row, label + 1, right);
    });
    const reached = ends[2 * line.length - 1] ?? frame.last;
    if (reached < frame.last) draft.merge(rowBlock(row, reached + 1, frame.last), null, {});
  }
  draft.style({ top, left: 1, bottom: draft.lastRow(), right: frame.last }, GRID);
}

/** Labels are centred and lose no room to an indent. */
const LABEL_ROOM = 8;

function drawField(form: RecordForm, { id, name, fill, first }: RecordField, row: number, left: number, right: number): void {
  const { draft, locale, places } = form;
  places.cells.set(`$${id}`, fixedAt(row, left));
  draft.merge(rowBlock(row, left, right), first === undefined ? null : { formula: first }, entryStyle(fill));
  const words = fill.kind === "choice" ? fill.words.map((word) => wordsOf(word, form)) : [];
  const validation = entryValidation(fill, name[locale], undefined, words, locale);
  if (validation) draft.validate(single(row, left), validation);
}

function drawFigure(form: RecordForm, { id, formula, format }: RecordFigure, row: number, left: number, right: number): void {
  const { draft, places } = form;
  places.cells.set(`!${id}`, fixedAt(row, left));
  const style = id === "total" || id === "grade" ? { ...TOTAL, shrink: true } : { ...RESULT, ...formatStyle(format) };
  draft.merge(rowBlock(row, left, right), null, style);
  form.later(() => draft.put(row, left, { formula: placed(formula, form, { row }) }));
}

/** 本单位设定: the figures that the organisation sets and the formulas refer to. */
export function drawParameters(form: RecordForm): void {
  const { template, locale, frame, draft } = form;
  const shown = parametersOnSheet(template);
  if (shown.length === 0) return;
  draft.merge(rowBlock(draft.addRow(BAR), 1, frame.last), { text: recordText(locale, "parameters") }, SECTION_BAR);
  const pairs = shown.map((parameter): Pair => ({
    name: parameterName(form, parameter),
    draw: (...at) => drawParameter(form, parameter, ...at),
  }));
  drawPairs(form, pairs, pairEnds(form.widths, PARAMETER_PAIRS[template.orientation], PARAMETER_LABEL), PARAMETER_ROW);
  draft.addRow(GAP);
}

function parameterName({ locale }: RecordForm, { name, unit }: Parameter): string {
  const word = templateText(locale, `unit.${unit}`, { figure: "" }).trim();
  return word === "" ? name[locale] : recordText(locale, "named", { name: name[locale], unit: word });
}

function drawParameter({ draft, places, locale }: RecordForm, parameter: Parameter, row: number, left: number, right: number): void {
  const { id, value, unit, at } = parameter;
  places.cells.set(`@${id}`, fixedAt(row, left));
  const open = at.length === 0;
  const numberFormat = unit === "percent" ? percentFormat(value) : "General";
  draft.merge(rowBlock(row, left, right), { number: value }, { ...(open ? INPUT : CENTERED), numberFormat });
  if (open) draft.validate(single(row, left), parameterValidation(parameter, locale));
}

/** What follows from the figures, a line each. */
export function drawStatements(form: RecordForm): void {
  const { template, locale, frame, draft, widths } = form;
  const [label] = frame.header;
  const top = draft.lastRow() + 1;
  for (const { name, formula } of template.statements ?? []) {
    const text = typeof formula === "string" ? formula : formula[form.formulas];
    const words = [...text.matchAll(/\[~(\w+)\]/g)].map(([, id = ""]) => wordsOf(id, form));
    const heights = words.map((each) => textHeight(each, widthOf(widths, label + 1, frame.last), SIZES.small, locale));
    const row = draft.addRow(Math.max(STATEMENT_ROW, ...heights));
    draft.merge(rowBlock(row, 1, label), { text: name[locale] }, LABEL);
    draft.merge(rowBlock(row, label + 1, frame.last), null, STANDARD);
    form.later(() => draft.put(row, label + 1, { formula: placed(formula, form, { row }) }));
  }
  if (draft.lastRow() < top) return;
  draft.style({ top, left: 1, bottom: draft.lastRow(), right: frame.last }, GRID);
  draft.addRow(GAP);
}

/** What is counted how, and where the grades begin. */
export function drawRemarks({ template, locale, frame, draft, widths }: RecordForm, grades: string): void {
  const lines = [...(template.remarks ?? []).map((remark) => remark[locale]), recordText(locale, "grades", { grades })];
  const text = lines.join("\n");
  const row = draft.addRow(textHeight(text, widthOf(widths, 1, frame.last), SIZES.small, locale));
  draft.merge(rowBlock(row, 1, frame.last), { text }, LEGEND);
}

/** The cell of a figure, not absolute. */
export function figureCell(form: RecordForm, id: "total" | "grade"): string {
  return placed(`[!${id}]`, form).replaceAll("$", "");
}
