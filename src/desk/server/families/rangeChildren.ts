import { handle, type Child } from "../objects";
import { conditionalFormatsHandle } from "./conditionalFormats";
import { dataValidationType } from "./dataValidation";
import { formatType } from "./format";
import type { RangeRef } from "./range";
import { worksheetHandle } from "./worksheet";

export const rangeChildren: Readonly<Record<string, Child<RangeRef>>> = {
  format: { child: (target) => handle(formatType, target) },
  worksheet: { child: ({ sheet }) => worksheetHandle(sheet) },
  dataValidation: { since: "1.8", child: (target) => handle(dataValidationType, target) },
  conditionalFormats: { since: "1.6", child: conditionalFormatsHandle },
};
