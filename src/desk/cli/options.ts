import { parseArgs } from "node:util";

/** The command was not understood; the message says how it is used. */
export class UsageError extends Error {}

export interface Options {
  readonly positionals: readonly string[];
  readonly book: string | undefined;
  readonly sheet: string | undefined;
  readonly out: string | undefined;
  readonly print: readonly string[];
  readonly template: string | undefined;
  readonly roster: string | undefined;
  readonly period: string | undefined;
  readonly formulas: string | undefined;
  readonly templates: string | undefined;
  readonly onlyNew: boolean;
  readonly range: string | undefined;
  readonly saveAs: string | undefined;
  readonly language: string;
  readonly empty: 0 | null;
}

const text = { type: "string" } as const;

export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parsed(args);
  const { language = "zh-CN", empty = "null", print = [] } = values;
  if (!["zh-CN", "en-US"].includes(language)) throw new UsageError("--language zh-CN|en-US");
  if (!["0", "null"].includes(empty)) throw new UsageError("--empty 0|null");
  const { book, sheet, out, template, roster, period, formulas, range } = values;
  return { positionals, book, sheet, out, print, template, roster, period, formulas, templates: values.templates, onlyNew: values["only-new"] === true, range, saveAs: values["save-as"], language, empty: empty === "0" ? 0 : null };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        book: text,
        sheet: text,
        out: text,
        print: { type: "string", multiple: true },
        template: text,
        roster: text,
        period: text,
        formulas: text,
        templates: text,
        "only-new": { type: "boolean" },
        range: text,
        "save-as": text,
        language: text,
        empty: text,
      },
    });
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause));
  }
}

export function needed(value: string | undefined, usage: string): string {
  if (value === undefined) throw new UsageError(usage);
  return value;
}
