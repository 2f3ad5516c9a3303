import type { Locale } from "../../i18n/message";
import type { FunctionId } from "../catalogue";

/** Where a function's help page lies in the build; helpUrl in functions.json is this under the add-in's address. */
export function helpPath(id: FunctionId, locale: Locale): string {
  return `functions/${locale}/${id.toLowerCase()}.html`;
}
