import type { Group } from "../sheets/assignment";
import { differingBlocks, type Block } from "../sheets/difference";
import type { Person } from "../sheets/person";
import type { SheetPlan } from "../sheets/plan";
import { planSheet } from "../sheets/planSheet";
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
  const people = request.groups.flatMap((group) => group.people);
  const progress = { done: 0, total: people.length };
  let before: Before | undefined;
  let names: readonly string[] = [];
  try {
    return await session(async (excel) => {
      before = await readBefore(excel);
      names = sheetNames(people, request.period, before.sheetNames);
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
  const made: MadeSheet[] = [];
  const patterns: { readonly sheet: Excel.Worksheet; readonly plan: SheetPlan }[] = [];
  report(0);
  for (const group of request.groups) {
    const offset = made.length;
    const pattern = await makeGroup(excel, request, group, { generation, names: names.slice(offset), report: (done) => report(offset + done) });
    patterns.push(pattern);
    made.push(...pattern.sheets.map((sheet, index) => madeSheet(sheet.id, names[offset + index], group.people[index], group.template.id)));
  }
  await finish(excel, patterns, request.password);
  return { id: generation, period: periodCode(request.period), sheets: made, origin: before.activeSheetId, syncs: excel.syncs() };
}

interface Making {
  readonly generation: string;
  /** The group's first. */
  readonly names: readonly string[];
  readonly report: (done: number) => void;
}

/** Builds the first sheet of a template and copies it for the others. All but the first, which is still to be copied, are protected. */
async function makeGroup(excel: Session, request: GenerateRequest, { template, people }: Group, { generation, names, report }: Making) {
  const { period, formulas, locale, password } = request;
  const planOf = (index: number): SheetPlan => {
    const person = people[index];
    const sheetName = names[index];
    if (!person || sheetName === undefined) throw new RangeError(`no person ${index}`);
    return planSheet(template, person, { period, formulas, locale, generation, sheetName });
  };

  const plan = planOf(0);
  const sheet = excel.context.workbook.worksheets.add(plan.name);
  applyPlan(sheet, plan);
  sheet.load("id");
  await excel.sync();
  report(1);

  const sheets = [sheet];
  for (const trip of trips(people.length, (index) => differingBlocks(plan, planOf(index)))) {
    for (const { index, blocks } of trip) {
      const copy = sheet.copy("End");
      copy.name = names[index] ?? "";
      for (const { row, column, cells } of blocks) writeBlock(copy, row, column, cells);
      protect(copy, password);
      copy.load("id");
      sheets.push(copy);
    }
    await excel.sync();
    report(sheets.length);
  }
  return { sheet, plan, sheets };
}

function madeSheet(id: string, name = "", person: Person | undefined, templateId: string): MadeSheet {
  return { id, name, templateId, person: person?.name ?? "", number: person?.number ?? "", department: person?.department ?? "" };
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

/** Protects the sheets that were copied and shows the first one. Last of all, because a copy of a protected sheet refuses to be filled. */
async function finish(excel: Session, patterns: readonly { readonly sheet: Excel.Worksheet; readonly plan: SheetPlan }[], password?: string): Promise<void> {
  for (const { sheet } of patterns) protect(sheet, password);
  const [first] = patterns;
  first?.sheet.activate();
  first?.sheet.getRange(first.plan.firstInput).select();
  await excel.sync();
}

function protect(sheet: Excel.Worksheet, password: string | undefined): void {
  sheet.protection.protect({ allowFormatColumns: true, allowFormatRows: true }, password);
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
