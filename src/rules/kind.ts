import type { Locale } from "../i18n/message";
import type { Flaw } from "./flaws";
import type { Operands } from "./operands";
import type { Actual, Context, Outcome, Refs } from "./outcome";
import type { Bases, Plain } from "./plain";
import type { Rule, ScoringRule } from "./rule";

/** What every kind of rule can do; one object a kind. The rule given is one that `check` finds no flaw in. */
export interface Faces<R extends Rule> {
  /** Points for an actual. Never throws; the points are finite. */
  readonly evaluate: (rule: R, actual: Actual, context: Context) => Outcome;
  /** The rule as an HR person writes it, with every parameter in it, so that it can be read back. */
  readonly describe: (rule: R, locale: Locale) => string;
  /** The points as an Excel formula without "=" and without add-in functions. */
  readonly toNative: (rule: R, refs: Refs) => string;
  /** The points as a KPI.* formula without "=", or the native one where no function says the same. */
  readonly toFunction: (rule: R, refs: Refs) => string;
  /** 满分: the most points that the rule names. */
  readonly fullMarks: (rule: Plain<R>) => number;
  /** What is wrong with stored data that claims to be such a rule. */
  readonly check: (data: Readonly<Record<string, unknown>>) => readonly Flaw[];
}

/** A rule as it is written, beside the one with its shares worked out. */
export interface Given<R extends ScoringRule> {
  readonly written: R;
  readonly bases: Bases;
}

/** A KPI.* call with comparisons of the actual around or in it: what is not assessed must be kept from them. */
export interface Compared {
  readonly compared: string;
}

/** What a kind that scores numbers does of its own. Units, exceptions, guards and the like are common to them, see scoring. */
export interface Scorer<R extends ScoringRule> {
  readonly score: (rule: Plain<R>, value: number, given: Given<R>) => Outcome;
  readonly words: (rule: R, locale: Locale) => string;
  readonly formula: (rule: R, operands: Operands) => string;
  /** The KPI.* call; undefined where none says the same. */
  readonly call: (rule: R, operands: Operands) => string | Compared | undefined;
  readonly fullMarks: (rule: Plain<R>) => number;
  readonly check: (data: Readonly<Record<string, unknown>>) => readonly Flaw[];
}
