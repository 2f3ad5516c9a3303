import type { Locale } from "../i18n/message";
import type { Flaw } from "./flaws";
import type { Actual, Context, Outcome, Refs } from "./outcome";
import type { Plain } from "./plain";
import type { Rule } from "./rule";

/** What every kind of rule can do; one object a kind. The rule given is one that `check` finds no flaw in. */
export interface Faces<R extends Plain<Rule>> {
  /** Points for an actual. Never throws; the points are finite. */
  readonly evaluate: (rule: R, actual: Actual, context: Context) => Outcome;
  /** The rule as an HR person writes it, with every parameter in it, so that it can be read back. */
  readonly describe: (rule: R, locale: Locale) => string;
  /** The points as an Excel formula without "=" and without add-in functions. */
  readonly toNative: (rule: R, refs: Refs) => string;
  /** The points as a KPI.* formula without "=". */
  readonly toFunction: (rule: R, refs: Refs) => string;
  /** 满分: the most points that the rule names. */
  readonly fullMarks: (rule: R) => number;
  /** What is wrong with stored data that claims to be such a rule. */
  readonly check: (data: Readonly<Record<string, unknown>>) => readonly Flaw[];
}
