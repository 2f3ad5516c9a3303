import type { Text } from "../i18n/message";
import data from "./catalogue.json";

/** One argument as people see it; `name.en` is also its name in the code. */
export interface Argument {
  readonly name: Text;
  readonly description: Text;
  /** A range may stand for the single value; the result then spills. */
  readonly range?: boolean;
  readonly optional?: boolean;
  readonly default?: Text;
}

type ExampleCell = string | number | boolean;

export interface FunctionEntry {
  readonly category: string;
  readonly description: Text;
  /** In the order of the formula. */
  readonly arguments: Readonly<Record<string, Argument>>;
  readonly result: Text;
  /** A value, or the rows that the formula spills. */
  readonly example: { readonly formula: string; readonly value: ExampleCell | readonly (readonly ExampleCell[])[] };
  /** What each Excel error means here. */
  readonly errors: Readonly<Record<string, Text>>;
}

/**
 * All KPI.* functions: the one source of functions.json, of the names in messages, of the help pages,
 * of the list of functions in the pane and of docs/functions.md.
 */
export const FUNCTIONS = data.functions satisfies Readonly<Record<string, FunctionEntry>>;

export const CATEGORIES: Readonly<Record<string, Text>> = data.categories;

export type FunctionId = keyof typeof FUNCTIONS;
