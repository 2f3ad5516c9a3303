import type { Locale } from "../i18n/message";
import type { AnyTemplate, Template } from "../templates/template";
import type { Draft } from "./draft";
import type { Columns, Frame } from "./layout";
import type { FormulaStyle } from "./options";
import type { Person } from "./person";

/** What the parts of one sheet share while it is drawn, whatever its form. */
export interface Form {
  readonly template: AnyTemplate;
  readonly locale: Locale;
  readonly formulas: FormulaStyle;
  readonly frame: Frame;
  readonly widths: readonly number[];
  readonly draft: Draft;
}

/** The same of a card. */
export interface Card extends Form {
  readonly template: Template;
  readonly person: Person;
  readonly columns: Columns;
}
