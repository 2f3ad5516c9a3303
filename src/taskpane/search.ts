import { foldWidth } from "../numbers/foldWidth";

/** A query, or a text that it is looked for in: width, capitals and blanks at the ends do not count. */
export function searchable(text: string): string {
  return foldWidth(text).toLowerCase().trim();
}
