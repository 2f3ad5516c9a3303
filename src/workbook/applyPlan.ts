import type { BorderSide, CellStyle, PlanCell, PlannedMark, PlannedValidation, PrintLayout, SheetPlan } from "../sheets/plan";
import { columnLetters } from "../sheets/address";
import { addChart } from "./charts";

/** Queues everything that makes an empty worksheet look and work as planned. */
export function applyPlan(sheet: Excel.Worksheet, plan: SheetPlan): void {
  writeBlock(sheet, 0, 0, plan.cells);
  dressSheet(sheet, plan);
}

/** Queues everything but the contents of the cells. Charts come last: they read what is in the cells. */
export function dressSheet(sheet: Excel.Worksheet, plan: SheetPlan): void {
  sheet.showGridlines = false;
  sizeColumns(sheet, plan);
  sizeRows(sheet, plan.rowHeights);
  for (const { range, style } of plan.areas) applyStyle(sheet.getRange(range), style);
  for (const range of plan.merges) sheet.getRange(range).merge();
  for (const validation of plan.validations) applyValidation(sheet, validation);
  for (const mark of plan.marks ?? []) applyMark(sheet, mark);
  for (const { name, range } of plan.names) sheet.names.add(name, sheet.getRange(range));
  if (plan.freezeRows > 0) sheet.freezePanes.freezeRows(plan.freezeRows);
  applyPrintLayout(sheet, plan.print);
  for (const chart of plan.charts ?? []) addChart(sheet, chart);
}

/** Queues one write of a whole block; `row` and `column` count from 0. */
export function writeBlock(
  sheet: Excel.Worksheet,
  row: number,
  column: number,
  cells: readonly (readonly PlanCell[])[],
): void {
  const width = cells[0]?.length ?? 0;
  sheet.getRangeByIndexes(row, column, cells.length, width).formulas = cells.map((line) => line.map(entered));
}

/** What would have to be typed to get the cell: a leading apostrophe keeps text literal, whatever it looks like. */
function entered(cell: PlanCell): string | number {
  if (cell === null) return "";
  if ("number" in cell) return cell.number;
  if ("formula" in cell) return `=${cell.formula}`;
  return cell.text === "" ? "" : `'${cell.text}`;
}

function sizeColumns(sheet: Excel.Worksheet, plan: SheetPlan): void {
  plan.columnWidths.forEach((width, index) => {
    const letter = columnLetters(index + 1);
    sheet.getRange(`${letter}:${letter}`).format.columnWidth = width;
  });
  for (const letter of plan.hiddenColumns) sheet.getRange(`${letter}:${letter}`).columnHidden = true;
}

/** Neighbouring rows of one height are set together. */
function sizeRows(sheet: Excel.Worksheet, heights: readonly number[]): void {
  for (let from = 0; from < heights.length; ) {
    let to = from;
    while (heights[to + 1] === heights[from]) to += 1;
    sheet.getRange(`${from + 1}:${to + 1}`).format.rowHeight = heights[from] ?? 0;
    from = to + 1;
  }
}

const EDGES = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  insideHorizontal: "InsideHorizontal",
  insideVertical: "InsideVertical",
} as const satisfies Record<BorderSide, string>;

const WEIGHTS = { hairline: "Hairline", thin: "Thin", medium: "Medium" } as const;
const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center" } as const;

function applyStyle(range: Excel.Range, style: CellStyle): void {
  const { format } = range;
  const { font } = style;
  if (font?.name !== undefined) format.font.name = font.name;
  if (font?.size !== undefined) format.font.size = font.size;
  if (font?.bold !== undefined) format.font.bold = font.bold;
  if (font?.italic !== undefined) format.font.italic = font.italic;
  if (font?.color !== undefined) format.font.color = font.color;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.shrink !== undefined) format.shrinkToFit = style.shrink;
  if (style.locked !== undefined) format.protection.locked = style.locked;
  // A single value sets the whole range; the typings know only matrices.
  if (style.numberFormat !== undefined) range.numberFormat = style.numberFormat as unknown as string[][];
  if (style.borders === undefined) return;
  for (const side of style.borders.sides) {
    const border = format.borders.getItem(EDGES[side]);
    border.style = "Continuous";
    border.color = style.borders.color;
    border.weight = WEIGHTS[style.borders.weight];
  }
}

function applyValidation(sheet: Excel.Worksheet, { range, rule, prompt, error }: PlannedValidation): void {
  const validation = sheet.getRange(range).dataValidation;
  validation.rule = excelRule(rule);
  validation.ignoreBlanks = true;
  validation.errorAlert = { showAlert: true, style: "Stop", title: error.title, message: error.message };
  if (prompt) validation.prompt = { showPrompt: true, title: prompt.title, message: prompt.message };
}

function applyMark(sheet: Excel.Worksheet, { range, formula, color, fill }: PlannedMark): void {
  const { custom } = sheet.getRange(range).conditionalFormats.add("Custom");
  custom.rule.formula = `=${formula}`;
  custom.format.font.color = color;
  custom.format.fill.color = fill;
}

function excelRule(rule: PlannedValidation["rule"]): Excel.DataValidationRule {
  switch (rule.type) {
    case "decimal":
      return { decimal: { formula1: rule.min, formula2: rule.max, operator: "Between" } };
    case "whole":
      return { wholeNumber: { formula1: rule.min, formula2: rule.max, operator: "Between" } };
    case "atLeast":
      return { decimal: { formula1: rule.min, operator: "GreaterThanOrEqualTo" } };
    case "list":
      return { list: { inCellDropDown: true, source: rule.values.join(",") } };
    case "listOf":
      return { list: { inCellDropDown: true, source: `=${rule.range}` } };
  }
}

function applyPrintLayout(sheet: Excel.Worksheet, print: PrintLayout): void {
  const layout = sheet.pageLayout;
  layout.setPrintArea(print.area);
  layout.setPrintTitleRows(print.titleRows);
  layout.orientation = print.orientation === "portrait" ? "Portrait" : "Landscape";
  layout.paperSize = "A4";
  layout.zoom = { horizontalFitToPages: print.fitWide };
  if (print.breaks !== undefined) {
    sheet.horizontalPageBreaks.removePageBreaks();
    for (const row of print.breaks) sheet.horizontalPageBreaks.add(`A${row}`);
  }
  layout.centerHorizontally = true;
  layout.setPrintMargins("Centimeters", { ...print.margins });
  const footer = layout.headersFooters.defaultForAllPages;
  footer.leftFooter = print.footer.left;
  footer.centerFooter = print.footer.center;
  footer.rightFooter = print.footer.right;
}
