import { Workbook } from "@cj-tech-master/excelts";
import type { Worksheet } from "@cj-tech-master/excelts";
import type { CellStyle, PlanCell, PlannedValidation, SheetPlan } from "../../src/sheets/plan";

/** Sheet plans as an .xlsx model, to calculate and to look at without Excel. */
export function planToWorkbook(plans: readonly SheetPlan[]): Workbook {
  const book = new Workbook();
  for (const plan of plans) fillSheet(book.addWorksheet(plan.name), plan);
  return book;
}

function fillSheet(sheet: Worksheet, plan: SheetPlan): void {
  plan.cells.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (cell !== null) sheet.getCell(r + 1, c + 1).value = valueOf(cell);
    }),
  );
  plan.columnWidths.forEach((width, c) => (sheet.getColumn(c + 1).width = (width * 4) / 3 / 7));
  plan.hiddenColumns.forEach((letters) => (sheet.getColumn(letters).hidden = true));
  plan.rowHeights.forEach((height, r) => (sheet.getRow(r + 1).height = height));
  for (const { range, style } of plan.areas) styleArea(sheet, range, style);
  for (const range of plan.merges) sheet.mergeCells(range);
  for (const validation of plan.validations) validate(sheet, validation);
  plan.marks?.forEach(({ range, formula, color, fill }, index) => sheet.addConditionalFormatting({
    ref: range,
    rules: [{
      type: "expression",
      priority: index + 1,
      formulae: [formula],
      style: { font: { color: argb(color) }, fill: { type: "pattern", pattern: "solid", bgColor: argb(fill) } },
    }],
  }));
  sheet.views = [{ state: "frozen", ySplit: plan.freezeRows, showGridLines: false }];
  const { margins, footer } = plan.print;
  const inches = (centimetres: number) => centimetres / 2.54;
  sheet.pageSetup = {
    ...sheet.pageSetup,
    paperSize: 9,
    orientation: plan.print.orientation,
    fitToPage: true,
    fitToWidth: plan.print.fitWide,
    fitToHeight: 0,
    printArea: plan.print.area,
    printTitlesRow: plan.print.titleRows.replaceAll("$", ""),
    margins: {
      top: inches(margins.top),
      bottom: inches(margins.bottom),
      left: inches(margins.left),
      right: inches(margins.right),
      header: inches(margins.header),
      footer: inches(margins.footer),
    },
  };
  sheet.headerFooter.oddFooter = `&L${footer.left}&C${footer.center}&R${footer.right}`;
}

function valueOf(cell: NonNullable<PlanCell>): string | number | { formula: string } {
  if ("text" in cell) return cell.text;
  return "number" in cell ? cell.number : { formula: cell.formula };
}

/** Cells of an A1-style block, row by row. */
export function cellsOf(range: string): { row: number; column: number }[][] {
  const [first = "", last = first] = range.split(":");
  const [from, to] = [place(first), place(last)];
  return Array.from({ length: to.row - from.row + 1 }, (_, r) =>
    Array.from({ length: to.column - from.column + 1 }, (__, c) => ({ row: from.row + r, column: from.column + c })),
  );
}

function place(cell: string): { row: number; column: number } {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
}

const argb = (color: string) => ({ argb: `FF${color.slice(1)}` });

function styleArea(sheet: Worksheet, range: string, style: CellStyle): void {
  const rows = cellsOf(range);
  rows.forEach((row, r) =>
    row.forEach((at, c) => {
      const cell = sheet.getCell(at.row, at.column);
      const { font, fill, borders, horizontal, vertical, indent, wrap, shrink, numberFormat, locked } = style;
      if (font) {
        const { color, ...others } = font;
        cell.font = { ...cell.font, ...others, ...(color ? { color: argb(color) } : {}) };
      }
      if (fill) cell.fill = { type: "pattern", pattern: "solid", fgColor: argb(fill) };
      if (numberFormat) cell.numFmt = numberFormat;
      if (locked !== undefined) cell.protection = { locked };
      const vertically = vertical && ({ top: "top", center: "middle" } as const)[vertical];
      const alignment = { horizontal, vertical: vertically, indent, wrapText: wrap, shrinkToFit: shrink };
      const given = Object.fromEntries(Object.entries(alignment).filter(([, value]) => value !== undefined));
      cell.alignment = { ...cell.alignment, ...given };
      if (borders) {
        const line = { style: borders.weight === "hairline" ? "hair" : borders.weight, color: argb(borders.color) } as const;
        const on = (side: (typeof borders.sides)[number]) => borders.sides.includes(side);
        const inside = { top: r > 0, bottom: r < rows.length - 1, left: c > 0, right: c < row.length - 1 };
        cell.border = {
          ...cell.border,
          ...(on(inside.top ? "insideHorizontal" : "top") && { top: line }),
          ...(on(inside.bottom ? "insideHorizontal" : "bottom") && { bottom: line }),
          ...(on(inside.left ? "insideVertical" : "left") && { left: line }),
          ...(on(inside.right ? "insideVertical" : "right") && { right: line }),
        };
      }
    }),
  );
}

function validate(sheet: Worksheet, { range, rule, prompt, error }: PlannedValidation): void {
  const told = {
    allowBlank: true,
    showInputMessage: prompt !== undefined,
    promptTitle: prompt?.title,
    prompt: prompt?.message,
    showErrorMessage: true,
    errorTitle: error.title,
    error: error.message,
  };
  for (const { row, column } of cellsOf(range).flat()) {
    sheet.getCell(row, column).dataValidation =
      rule.type === "list"
        ? { type: "list", formulae: [`"${rule.values.join(",")}"`], ...told }
        : rule.type === "listOf"
          ? { type: "list", formulae: [rule.range], ...told }
        : rule.type === "decimal" || rule.type === "whole"
          ? { type: rule.type, operator: "between", formulae: [rule.min, rule.max], ...told }
          : { type: "decimal", operator: "greaterThanOrEqual", formulae: [rule.min], ...told };
  }
}
