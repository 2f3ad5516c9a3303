import type { Locale } from "../i18n/message";
import type { Template } from "../templates/template";
import type { Draft } from "./draft";
import type { Columns } from "./layout";
import type { FormulaStyle } from "./options";

/** What the parts of one card share while it is drawn. */
export interface Card {
  readonly template: Template;
  readonly locale: Locale;
  readonly formulas: FormulaStyle;
  readonly columns: Columns;
  readonly widths: readonly number[];
  readonly draft: Draft;
}
