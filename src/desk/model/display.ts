import { formatCellValue, type Cell } from "@cj-tech-master/excelts";
import { formulaOf, numberFormatOf, valueOf } from "./cells";
import { needsApostrophe } from "./entry";
import { isError, type Scalar } from "./scalar";

/** A value as the grid shows it. */
export function displayText(value: Scalar, format: string): string {
  if (value === null) return "";
  if (isError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (format === "General" || format === "@") return typeof value === "number" ? generalNumber(value) : value;
  if (/General|常规/i.test(format)) return withGeneral(format, typeof value === "number" ? generalNumber(value) : value);
  return formatCellValue(value, format);
}

/** Numbers in the General format: 11 significant digits, as in a cell that is wide enough. */
export function generalNumber(value: number): string {
  if (value === 0) return "0";
  const size = Math.abs(value);
  if (size >= 1e11 || size < 1e-9) {
    const [mantissa = "", exponent = "0"] = value.toExponential(5).split("e");
    const power = Math.abs(Number(exponent)).toString().padStart(2, "0");
    return `${Number(mantissa)}E${Number(exponent) < 0 ? "-" : "+"}${power}`;
  }
  const whole = Math.floor(Math.log10(Math.max(size, 1))) + 1;
  return Number(value.toFixed(Math.max(0, 10 - whole))).toString();
}

/** The formatter takes the E of "General" for an exponent: such formats, a number among literals, are written out here. */
function withGeneral(format: string, shown: string): string {
  const [section = ""] = format.split(";");
  return section.replace(/"([^"]*)"|\\(.)|\[[^\]]*\]|General|常规/gi, (part, quoted?: string, escaped?: string) =>
    /^(?:General|常规)$/i.test(part) ? shown : quoted ?? escaped ?? "",
  );
}

export function textOfCell(cell: Cell | undefined): string {
  return displayText(valueOf(cell), numberFormatOf(cell));
}

/** What stands in the formula bar. */
export function editTextOfCell(cell: Cell | undefined): string {
  const formula = formulaOf(cell);
  if (formula !== undefined) return `=${formula}`;
  const value = valueOf(cell);
  const format = numberFormatOf(cell);
  if (typeof value === "string") return needsApostrophe(value, format) ? `'${value}` : value;
  if (typeof value !== "number") return displayText(value, "General");
  if (/%/.test(format)) return `${Number((value * 100).toPrecision(15))}%`;
  return isDate(format) ? formatCellValue(value, value % 1 === 0 ? "yyyy/m/d" : "yyyy/m/d h:mm") : String(Number(value.toPrecision(15)));
}

function isDate(format: string): boolean {
  return /[ymd]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));
}
