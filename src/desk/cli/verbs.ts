import { parseRect, splitAddress } from "../model/address";
import type { FullDesk } from "../model/createDesk";
import { sheetNamed } from "../model/state";
import { evaluate, plain } from "./evaluate";
import { needed, readOptions, UsageError, type Options } from "./options";
import { running, saveTo, type Running } from "./running";

export interface Outcome {
  /** Printed as JSON, one a line. */
  readonly lines: readonly unknown[];
  readonly failed?: boolean;
}

type Verb = (args: readonly string[]) => Promise<Outcome>;

const ACTION = "KPI.Automate";

export const VERBS: Readonly<Record<string, Verb>> = {
  eval: async (args) => {
    const options = readOptions(args);
    const formulas = options.positionals.flatMap((each) => (each === "-" ? [] : [each]));
    if (options.positionals.includes("-")) formulas.push(...(await standardInput()));
    if (formulas.length === 0) throw new UsageError("eval FORMULA… [--book B.xlsx] [--sheet S]; - reads formulas from standard input");
    return running(options, options.book, async ({ desk }) => {
      const lines = await evaluate(desk, formulas, options.sheet);
      return { lines, failed: lines.some((line) => line.value === null) };
    });
  },

  calc: async (args) => {
    const options = readOptions(args);
    const book = needed(options.positionals[0], 'calc B.xlsx [--out O.xlsx] [--print "Sheet!A1:C5"]…');
    return running(options, book, async ({ desk }) => {
      await desk.settled();
      await saveTo(desk, options.out);
      return { lines: [Object.fromEntries(options.print.map((address) => [address, valuesAt(desk, address)]))] };
    });
  },

  templates: async (args) => {
    const options = readOptions(args);
    return running(options, options.positionals[0], async (each) => asked(each, { verb: "templates" }, (answer) => answer));
  },

  read: async (args) => {
    const options = readOptions(args);
    const usage = 'read B.xlsx --range "Sheet!A1:G20" [--save-as ID --out O.xlsx]';
    const book = needed(options.positionals[0], usage);
    const { saveAs, out } = options;
    if (saveAs !== undefined && out === undefined) throw new UsageError(usage);
    const request = { verb: "read", range: needed(options.range, usage), ...(saveAs === undefined ? {} : { saveAs }) };
    return running(options, book, async (each) => {
      const outcome = await asked(each, request, (answer) => answer);
      if (!outcome.failed) await saveTo(each.desk, out);
      return outcome;
    });
  },

  generate: async (args) => {
    const options = readOptions(args);
    const usage =
      'generate B.xlsx --template ID | --templates "POST=ID;POST;*=ID" --roster "名册!A1:D30" --period 2026-11 [--formulas native|functions] [--only-new] [--out O.xlsx]';
    const book = needed(options.positionals[0], usage);
    const { formulas, templates, onlyNew } = options;
    const request = {
      verb: "generate",
      ...(templates === undefined ? { template: needed(options.template, usage) } : { templates }),
      ...(onlyNew ? { onlyNew } : {}),
      roster: needed(options.roster, usage),
      period: needed(options.period, usage),
      ...(formulas === undefined ? {} : { formulas }),
    };
    return running(options, book, (each) => measured(each, request, options));
  },

  summary: async (args) => {
    const options = readOptions(args);
    const usage = "summary B.xlsx --period 2026-11 [--out O.xlsx]";
    const book = needed(options.positionals[0], usage);
    const request = { verb: "summary", period: needed(options.period, usage) };
    return running(options, book, (each) => measured(each, request, options));
  },

  check: () => {
    throw new UsageError("check is not available yet.");
  },
};

/** Has the add-in change the book, with the figures of its requests, and saves it. */
async function measured(each: Running, request: object, options: Options): Promise<Outcome> {
  const begun = performance.now();
  const outcome = await asked(each, request, (answer) => {
    const { syncs, maxRequestBytes, requestBytes } = each.headless.host.stats;
    const ms = Math.round(performance.now() - begun);
    const megabytes = Math.round(process.memoryUsage().rss / 1_000_000);
    return { ...(typeof answer === "object" ? answer : {}), syncs, maxRequestBytes, requestBytes, ms, megabytes };
  });
  if (!outcome.failed) await saveTo(each.desk, options.out);
  return outcome;
}

/** Asks the add-in; a failure comes as {error: text} and is said on standard error. */
async function asked({ headless }: Running, request: object, shown: (answer: unknown) => unknown): Promise<Outcome> {
  const answer = await headless.invokeAction(ACTION, request);
  if (typeof answer === "object" && answer !== null && "error" in answer) {
    console.error(String(answer.error));
    return { lines: [], failed: true };
  }
  return { lines: [shown(answer)] };
}

function valuesAt(desk: FullDesk, address: string): unknown[][] {
  const { sheet, rest } = splitAddress(address);
  const rect = parseRect(rest);
  const holder = sheet === undefined ? desk.activeSheet() : sheetNamed(desk.state, sheet);
  if (!holder || !rect) throw new UsageError(`There is no ${address}`);
  return Array.from({ length: rect.bottom - rect.top + 1 }, (_, row) =>
    Array.from({ length: rect.right - rect.left + 1 }, (_unused, column) => plain(desk.valueOf(holder.name, rect.top + row, rect.left + column))),
  );
}

async function standardInput(): Promise<string[]> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array)); // standard input gives bytes
  return Buffer.concat(chunks).toString("utf8").split(/\r?\n/).filter((line) => line.trim() !== "");
}
