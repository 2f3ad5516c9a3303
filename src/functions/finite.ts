import { scoringText } from "../i18n/scoring";
import type { Argument } from "./catalogue";
import type { ResultCell } from "./fault";
import { saidFault } from "./scorer";

/** A result, or #NUM! where figures of `argument` led past the range of numbers. */
export function finite(result: number, argument: Argument): ResultCell {
  return Number.isFinite(result) ? result : saidFault(argument, "#NUM!", (locale) => scoringText(locale, "fault.tooLarge"));
}
