import type { Entry, RecordFormat } from "../templates/recordTemplate";
import type { CellStyle } from "./plan";
import { CENTERED, INPUT, INPUT_DATE, INPUT_WORDS, STANDARD } from "./styles";

const NUMBERS: Readonly<Record<RecordFormat, string>> = {
  points: "0.00",
  percent: "0.0%",
  count: "0",
  days: "0",
  text: "General",
  words: "General",
  date: "yyyy-mm-dd",
};

/** How a computed value is written. */
export function formatStyle(format: RecordFormat): CellStyle {
  if (format === "words") return STANDARD;
  return { ...CENTERED, numberFormat: NUMBERS[format], shrink: true };
}

/** How a cell to fill looks. */
export function entryStyle(fill: Entry): CellStyle {
  switch (fill.kind) {
    case "text":
      return INPUT_WORDS;
    case "date":
      return { ...INPUT_DATE, shrink: true };
    case "percent":
      return { ...INPUT, numberFormat: NUMBERS.percent };
    case "earlier":
      return { ...INPUT, numberFormat: NUMBERS[fill.format] };
    case "number":
      return INPUT;
    case "choice":
      return { ...INPUT, shrink: true };
  }
}
