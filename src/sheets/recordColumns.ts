import { recordText } from "../i18n/records";
import type { Computed, Entry, Given, RecordColumn, RecordTable } from "../templates/recordTemplate";
import { cellAt } from "./address";
import { rowBlock } from "./draft";
import type { Block } from "./draft";
import { periodLabel, shiftPeriod } from "./period";
import { periodDays } from "./periodDays";
import type { CellStyle, PlanCell } from "./plan";
import type { RecordForm } from "./recordForm";
import { entryValidation } from "./recordInputs";
import { placed, wordsFormula, wordsOf } from "./recordPlaces";
import { entryStyle, formatStyle } from "./recordStyles";
import { ALERT, CENTERED, ITEM_NAME } from "./styles";

/** A table's column and the columns of the sheet that it takes. */
export interface Placed {
  readonly column: RecordColumn;
  readonly left: number;
  readonly right: number;
}

/** The prepared cells of one column, from the first row to the last. */
export function drawColumn(form: RecordForm, table: RecordTable, { column, left, right }: Placed, top: number, bottom: number): void {
  const { fill } = column;
  const block = { top, left, bottom, right };
  switch (fill.kind) {
    case "computed":
      return drawComputed(form, table, column.id, fill, block);
    case "ordinal":
    case "day":
    case "weekday":
    case "period":
    case "label":
      return drawGiven(form, table, fill, block);
    case "earlier":
      drawEntries(form, column, fill, { ...block, bottom: bottom - 1 });
      return drawComputed(form, table, column.id, { kind: "computed", formula: fill.now, format: fill.format }, { ...block, top: bottom });
    default:
      return drawEntries(form, column, fill, block);
  }
}

/** One style for the whole block; cells that take several columns are merged row by row. */
function styleRows({ draft }: RecordForm, block: Block, style: CellStyle): void {
  if (block.left === block.right) return draft.style(block, style);
  for (let row = block.top; row <= block.bottom; row++) draft.merge(rowBlock(row, block.left, block.right), null, style);
}

function drawComputed(form: RecordForm, table: RecordTable, column: string, { formula, format, alerts = [] }: Computed, block: Block): void {
  styleRows(form, block, formatStyle(format));
  for (let row = block.top; row <= block.bottom; row++) {
    form.later(() => {
      form.draft.put(row, block.left, { formula: placed(formula, form, { table: table.id, column, row }) });
    });
  }
  if (alerts.length === 0) return;
  const tests = alerts.map((word) => `$${cellAt(block.top, block.left)}=${wordsFormula(word, form)}`);
  form.draft.mark(block, { formula: tests.length > 1 ? `OR(${tests.join(",")})` : tests.join(), ...ALERT });
}

function drawGiven(form: RecordForm, table: RecordTable, fill: Given, block: Block): void {
  const style = { label: ITEM_NAME, day: { ...CENTERED, numberFormat: "yyyy-mm-dd", shrink: true } } as const;
  styleRows(form, block, fill.kind === "label" || fill.kind === "day" ? style[fill.kind] : CENTERED);
  for (let row = block.top; row <= block.bottom; row++) form.draft.put(row, block.left, givenCell(form, fill, row - block.top, block));
  if (fill.kind !== "label") return;
  fill.words.forEach((id, index) => {
    if (!wordsOf(id, form).includes("{")) return;
    const row = block.top + index;
    form.later(() => {
      form.draft.put(row, block.left, { formula: wordsFormula(id, form, { table: table.id, row }) });
    });
  });
}

function givenCell(form: RecordForm, fill: Given, index: number, { top, bottom }: Block): PlanCell {
  const { locale, period } = form;
  const day = periodDays(period).first + index;
  switch (fill.kind) {
    case "ordinal":
      return { number: index + 1 };
    case "day":
      return { number: day };
    case "weekday":
      // Excel's numbers count from a Sunday, the 1st
      return { text: recordText(locale, "weekdays").split(",")[(day - 1) % 7] ?? "" };
    case "period":
      return { text: periodLabel(shiftPeriod(period, index - (bottom - top)), locale) };
    case "label": {
      const id = fill.words[index];
      return id === undefined ? null : { text: wordsOf(id, form) };
    }
  }
}

function drawEntries(form: RecordForm, { name, hint }: RecordColumn, fill: Entry, block: Block): void {
  const { locale, draft } = form;
  styleRows(form, block, entryStyle(fill));
  const words = fill.kind === "choice" ? fill.words.map((id) => wordsOf(id, form)) : [];
  const validation = entryValidation(fill, name[locale], hint?.[locale], words, locale);
  if (validation) draft.validate(block, validation);
  firstCells(form, fill).forEach((cell, index) => draft.put(block.top + index, block.left, cell));
}

/** What stands in the first rows from the beginning, for people to change. */
function firstCells(form: RecordForm, fill: Entry): readonly PlanCell[] {
  switch (fill.kind) {
    case "text":
      return (fill.first ?? []).map((text) => ({ text: text[form.locale] }));
    case "number":
      return (fill.first ?? []).map((number) => ({ number }));
    case "choice":
      return (fill.first ?? []).map((id) => ({ text: wordsOf(id, form) }));
    default:
      return [];
  }
}
