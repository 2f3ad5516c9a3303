import { compare, normalise } from "../../numbers/compare";
import { plain } from "../../numbers/plain";
import { readNumber } from "../../numbers/readNumber";
import type { Parameter } from "../../templates/parameter";

/** As in the input field: percentages out of 100. */
export function parameterText({ unit }: Pick<Parameter, "unit">, value: number): string {
  return plain(unit === "percent" ? normalise(value * 100) : value);
}

/** The value that the field says; null if it says none within the limits. */
export function readParameter({ unit, least, most }: Parameter, text: string): number | null {
  const percent = unit === "percent";
  const number = readNumber(percent ? text.trim().replace(/[%％]$/, "") : text);
  if (number === undefined) return null;
  const value = percent ? normalise(number / 100) : number;
  return compare(value, least) >= 0 && compare(value, most) <= 0 ? value : null;
}
