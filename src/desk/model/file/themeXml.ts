import { STANDARD_THEME } from "../charts/chartColours";
import { attribute } from "./parts";

/** The theme's names of its colours, in the order of their numbers. */
const SLOTS = ["dk1", "lt1", "dk2", "lt2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6"];

/** The colours of a workbook's theme, RRGGBB each; the standard ones where it names none. */
export function readTheme(xml: string): string[] {
  return SLOTS.map((slot, index) => {
    const element = new RegExp(`<a:${slot}>\\s*(<a:\\w+\\s[^>]*>)`).exec(xml)?.[1] ?? "";
    return attribute(element, "lastClr") ?? attribute(element, "val") ?? STANDARD_THEME[index] ?? "000000";
  });
}
