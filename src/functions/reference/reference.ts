import type { Locale, Text } from "../../i18n/message";
import { CATEGORIES, FUNCTIONS, type Argument, type FunctionEntry, type FunctionId } from "../catalogue";

export interface ArgumentReference {
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
  /** What it is when left out; null where it must be given. */
  readonly fallback: string | null;
}

/** A function as its reference shows it, in one language. */
export interface FunctionReference {
  /** As formulas write it: KPI.BAND. */
  readonly name: string;
  /** KPI.BAND(actual…, bands, [direction]), with the names of the arguments in the language. */
  readonly signature: string;
  readonly description: string;
  readonly arguments: readonly ArgumentReference[];
  readonly result: string;
  readonly errors: readonly { readonly error: string; readonly meaning: string }[];
  readonly formula: string;
  /** What the formula gives, as cells show it: one row of one for a single value. */
  readonly value: readonly (readonly string[])[];
}

export interface Category {
  readonly title: Text;
  readonly functions: readonly FunctionId[];
}

/** The categories and their functions, both in the order of the catalogue. */
export function categories(): readonly Category[] {
  const ids = Object.keys(FUNCTIONS) as FunctionId[]; // Object.keys forgets the key type.
  return Object.entries(CATEGORIES).map(([category, title]) => ({ title, functions: ids.filter((id) => FUNCTIONS[id].category === category) }));
}

export function functionReference(id: FunctionId, locale: Locale): FunctionReference {
  const entry: FunctionEntry = FUNCTIONS[id];
  const declared = Object.values(entry.arguments);
  const name = `KPI.${id}`;
  return {
    name,
    signature: `${name}(${declared.map((argument) => marked(argument, locale)).join(", ")})`,
    description: entry.description[locale],
    arguments: declared.map((argument) => ({
      name: argument.name[locale],
      description: argument.description[locale],
      optional: argument.optional === true,
      fallback: argument.default?.[locale] ?? null,
    })),
    result: entry.result[locale],
    errors: Object.entries(entry.errors).map(([error, meaning]) => ({ error, meaning: meaning[locale] })),
    formula: entry.example.formula,
    value: cellsOf(entry.example.value),
  };
}

function marked({ name, range, optional }: Argument, locale: Locale): string {
  const shown = range === true ? `${name[locale]}…` : name[locale];
  return optional === true ? `[${shown}]` : shown;
}

function cellsOf(value: FunctionEntry["example"]["value"]): readonly (readonly string[])[] {
  const rows = typeof value === "object" ? value : [[value]];
  return rows.map((row) => row.map((cell) => (typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell))));
}
