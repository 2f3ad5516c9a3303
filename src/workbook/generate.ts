import { differingBlocks, type Block } from "../sheets/difference";
import type { SheetPlan } from "../sheets/plan";
import { planScorecard } from "../sheets/scorecard";
import { sheetNames } from "../sheets/sheetNames";
import { periodCode } from "../sheets/period";
import { applyPlan, writeBlock } from "./applyPlan";
import { WorkbookProblem } from "./problem";
import { restore } from "./restore";
import { session, type Session } from "./session";
import { readBefore, type Before } from "./snapshot";
import type { GenerateHooks, GenerateRequest, GenerateResult, MadeSheet } from "./types";

/** Sheets copied and filled in one round trip: small enough to show progress and to stop in between, large enough for 200 people in 8. */
const SHEETS_A_TRIP = 40;

/** Excel on the web refuses requests of 5 MB; what the blocks of one round trip may add up to, as JSON. */
const BYTES_A_TRIP = 2_000_000;

/** Library and host add ids and object paths to each queued step. */
const BYTES_A_SHEET = 2_000;

/**
 * Makes one scorecard sheet a person at the end of the workbook: all of them or, after a failure or a stop, none.
 * Rejects with a WorkbookProblem; the workbook is then as before unless the code is `failedNotRestored`.
 */
export async function generateScorecards(request: GenerateRequest, hooks: GenerateHooks = {}): Promise<GenerateResult> {
  const progress = { done: 0, total: request.people.length };
  let before: Before | undefined;
  let names: readonly string[] = [];
  try {
    return await session(async (excel) => {
      before = await readBefore(excel);
      names = sheetNames(request.people, request.period, before.sheetNames);
      return await makeSheets(excel, request, names, before, (done) => {
        progress.done = done;
        hooks.onProgress?.(done, progress.total);
        hooks.signal?.throwIfAborted();
      });
    });
  } catch (cause) {
    throw await undone(cause, before, names, progress, hooks.signal);
  }
}

async function makeSheets(
  excel: Session,
  request: GenerateRequest,
  names: readonly string[],
  before: Before,
  report: (done: number) => void,
): Promise<GenerateResult> {
  const generation = newGenerationId();
  const planOf = (index: number): SheetPlan => {
    const person = request.people[index];
    const sheetName = names[index];
    if (!person || sheetName === undefined) throw new RangeError(`no person ${index}`);
    const { template, period, formulas, locale } = request;
    return planScorecard(template, person, { period, formulas, locale, generation, sheetName });
  };

  report(0);
  const pattern = planOf(0);
  const first = excel.context.workbook.worksheets.add(pattern.name);
  applyPlan(first, pattern);
  first.load("id");
  await excel.sync();
  report(1);

  const sheets = [first];
  for (const trip of trips(request.people.length, (index) => differingBlocks(pattern, planOf(index)))) {
    for (const { index, blocks } of trip) {
      const copy = first.copy("End");
      copy.name = names[index] ?? "";
      for (const { row, column, cells } of blocks) writeBlock(copy, row, column, cells);
      copy.load("id");
      sheets.push(copy);
    }
    await excel.sync();
    report(sheets.length);
  }

  await finish(excel, sheets, pattern, request.password);
  return {
    id: generation,
    templateId: request.template.id,
    period: periodCode(request.period),
    sheets: sheets.map((sheet, index): MadeSheet => ({
      id: sheet.id,
      name: names[index] ?? "",
      person: request.people[index]?.name ?? "",
    })),
    origin: before.activeSheetId,
    syncs: excel.syncs(),
  };
}

interface Filling {
  readonly index: number;
  readonly blocks: readonly Block[];
}

/** Everybody but the first, in portions that fit one request. */
function* trips(total: number, blocksOf: (index: number) => readonly Block[]): Generator<readonly Filling[]> {
  let trip: Filling[] = [];
  let bytes = 0;
  for (let index = 1; index < total; index += 1) {
    const blocks = blocksOf(index);
    const size = BYTES_A_SHEET + JSON.stringify(blocks).length;
    if (trip.length === SHEETS_A_TRIP || (trip.length > 0 && bytes + size > BYTES_A_TRIP)) {
      yield trip;
      trip = [];
      bytes = 0;
    }
    trip.push({ index, blocks });
    bytes += size;
  }
  if (trip.length > 0) yield trip;
}

/** Protects the sheets and shows the first one. Last of all, because a protected sheet refuses to be filled. */
async function finish(excel: Session, sheets: readonly Excel.Worksheet[], plan: SheetPlan, password?: string): Promise<void> {
  for (const sheet of sheets) sheet.protection.protect({ allowFormatColumns: true, allowFormatRows: true }, password);
  sheets[0]?.activate();
  sheets[0]?.getRange(plan.firstInput).select();
  await excel.sync();
}

/** Puts the workbook back and says what happened. */
async function undone(
  cause: unknown,
  before: Before | undefined,
  names: readonly string[],
  progress: { readonly done: number; readonly total: number },
  signal: AbortSignal | undefined,
): Promise<WorkbookProblem> {
  if (cause instanceof WorkbookProblem) return cause;
  const detail = cause instanceof Error ? cause.message : String(cause);
  if (!before) return new WorkbookProblem("refused", { detail });
  const left = await restore(before, names);
  if (left.length > 0) return new WorkbookProblem("failedNotRestored", { sheets: left.join("、"), detail });
  if (signal?.aborted) return new WorkbookProblem("cancelled", progress);
  return new WorkbookProblem("failedAndRestored", { ...progress, detail });
}

/** Unique within a workbook for all practical purposes, sortable by time. */
function newGenerationId(): string {
  const time = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const [random] = crypto.getRandomValues(new Uint32Array(1));
  return `${time}-${(random ?? 0).toString(36).padStart(7, "0")}`;
}
