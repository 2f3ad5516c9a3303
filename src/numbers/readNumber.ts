import { foldWidth } from "./foldWidth";

const NUMBER = /^([+-]?)(\d+|\d{1,3}(?:,\d{3})+)?(\.\d*)?(?:e([+-]?\d{1,4}))?(%?)$/i;

/**
 * The number that a text is, as Excel would take it when typed: "95%", "１２", "1,200", "-3", "1e3".
 * Undefined for anything else ("3次", "", "1,2,3", "--5", "Infinity", "0x10"). Never throws, never Infinity.
 */
export function readNumber(text: string): number | undefined {
  const parts = NUMBER.exec(foldWidth(text).trim());
  if (parts === null) return undefined;
  const [, sign = "", whole = "", fraction = "", exponent = "0", percent] = parts;
  if (!/\d/.test(whole + fraction)) return undefined;
  const mantissa = `${sign}${whole.replace(/,/g, "")}${fraction}`;
  // The percent sign moves the decimal point in the text, so that 95% is exactly what 0.95 is.
  const value = Number(`${mantissa}e${Number(exponent) - (percent === "%" ? 2 : 0)}`);
  return Number.isFinite(value) ? (value === 0 ? 0 : value) : undefined;
}
