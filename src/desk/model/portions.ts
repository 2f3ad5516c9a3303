import type { Cell, Worksheet } from "@cj-tech-master/excelts";
import { boundingRect, MAX_COLUMN, MAX_ROW, overlap, rectOf } from "./address";
import { factsThroughNames, namesOf, type Names } from "./bookNames";
import { formulaOf } from "./cells";
import type { Rect } from "./desk";
import { factsOf, type FormulaRead } from "./formulaFacts";
import { sheetNamed, type State } from "./state";

/** A part of a workbook's formulas that can be calculated once the parts before it are. */
export interface Portion {
  readonly has: (cell: Cell) => boolean;
  /** Sheets that hold its formulas. */
  readonly holders: ReadonlySet<Worksheet>;
  /** What its formulas refer to on each sheet, at least. */
  readonly reads: ReadonlyMap<Worksheet, Rect>;
  /** Whether everything in a place has its value before the portion is calculated. */
  readonly isSettled: (sheet: Worksheet, rect: Rect) => boolean;
}

/** A whole sheet, or on a sheet with many different formulas a run of neighbouring formulas in a column. */
interface Run {
  readonly sheet: Worksheet;
  rect: Rect;
  readonly cells: Cell[];
  readonly texts: Set<string>;
  readonly needs: Set<Run>;
  /** Those of them that only have to have their values, so that they can be handed over as they are. */
  readonly takes: Set<Run>;
  /** How many portions must come before its own, because it takes something from them. */
  level: number;
  /** For finding the order. */
  seen: number;
  low: number;
  waiting: boolean;
}

/** Sheets with more different formulas are cut into runs. */
const FEW = 1_000;

const EVERYTHING: Rect = { top: 1, left: 1, bottom: MAX_ROW, right: MAX_COLUMN };

/** How many different formulas there are; counted until there are more than `enough`. */
export function differentFormulas({ workbook }: State, enough: number): number {
  const texts = new Set<string>();
  for (const sheet of workbook.worksheets) {
    if (texts.size > enough) break;
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        const formula = formulaOf(cell);
        if (formula !== undefined) texts.add(formula);
      }),
    );
  }
  return texts.size;
}

/** More steps than a portion each would be worth. */
const MOST_LEVELS = 30;

/**
 * The formulas in portions of at most so many different ones each, in an order in which they can be calculated; undefined where
 * they cannot be cut like that. Formulas that take a large range come in a later portion than the range itself.
 * @param only the sheets to calculate; the others keep their values
 */
export function portionsOf(state: State, most: number, only?: ReadonlySet<Worksheet>): readonly Portion[] | undefined {
  const runs = new Map<Worksheet, Run[]>();
  for (const sheet of state.workbook.worksheets) if (!only || only.has(sheet)) runs.set(sheet, runsOf(sheet));
  const reads = linkRuns(state, runs);
  const groups = byLevel(inOrder([...runs.values()].flat()));
  const portions: Run[][] = [];
  let texts = new Set<string>();
  for (const group of groups) {
    const added = new Set(group.flatMap((run) => [...run.texts]));
    if (added.size > most) return undefined;
    const last = portions.at(-1);
    const fresh = [...added].filter((text) => !texts.has(text)).length;
    if (last && last[0]?.level === group[0]?.level && texts.size + fresh <= most) {
      last.push(...group);
      for (const text of added) texts.add(text);
    } else {
      portions.push([...group]);
      texts = added;
    }
  }
  return portions.map((each) => portionOf(each, reads));
}

/** The groups by the number of portions that must come before them, otherwise as they were. */
function byLevel(groups: readonly (readonly Run[])[]): (readonly Run[])[] {
  for (const group of groups) {
    const own = new Set(group);
    const before = group.flatMap((run) => [...run.needs].filter((other) => !own.has(other)).map((other) => other.level + (run.takes.has(other) ? 1 : 0)));
    const level = before.reduce((most, each) => Math.max(most, each), 0);
    for (const run of group) run.level = level;
  }
  const levelOf = ([first]: readonly Run[]) => first?.level ?? 0;
  if (groups.some((group) => levelOf(group) > MOST_LEVELS)) for (const group of groups) for (const run of group) run.level = 0;
  return [...groups].sort((one, two) => levelOf(one) - levelOf(two));
}

function portionOf(runs: readonly Run[], reads: ReadonlyMap<Run, ReadonlyMap<Worksheet, Rect>>): Portion {
  const wholes = new Set(runs.filter(({ rect }) => rect === EVERYTHING).map(({ sheet }) => sheet));
  const cells = new Set(runs.flatMap((run) => (run.rect === EVERYTHING ? [] : run.cells)));
  const all = new Map<Worksheet, Rect>();
  for (const run of runs) for (const [sheet, rect] of reads.get(run) ?? []) add(all, sheet, rect);
  const places = new Map<Worksheet, Rect[]>();
  for (const { sheet, rect } of runs) {
    const known = places.get(sheet);
    if (known) known.push(rect);
    else places.set(sheet, [rect]);
  }
  return {
    has: (cell) => wholes.has(cell.worksheet) || cells.has(cell),
    holders: new Set(places.keys()),
    reads: all,
    isSettled: (sheet, rect) => !(places.get(sheet) ?? []).some((place) => overlap(place, rect)),
  };
}

function add(rects: Map<Worksheet, Rect>, sheet: Worksheet, rect: Rect): void {
  const known = rects.get(sheet);
  rects.set(sheet, known ? boundingRect(known, rect) : rect);
}

function runsOf(sheet: Worksheet): Run[] {
  const cells: Cell[] = [];
  const texts = new Set<string>();
  sheet.eachRow((row) =>
    row.eachCell((cell) => {
      const formula = formulaOf(cell);
      if (formula === undefined) return;
      cells.push(cell);
      texts.add(formula);
    }),
  );
  if (cells.length === 0) return [];
  if (texts.size <= FEW) return [newRun(sheet, EVERYTHING, cells, texts)];
  const runs: Run[] = [];
  const last = new Map<number, Run>();
  for (const cell of cells) {
    const above = last.get(cell.col);
    const text = formulaOf(cell) ?? "";
    if (above?.rect.bottom === cell.row - 1) {
      above.rect = { ...above.rect, bottom: cell.row };
      above.cells.push(cell);
      above.texts.add(text);
    } else {
      const run = newRun(sheet, rectOf(cell.row, cell.col), [cell], new Set([text]));
      last.set(cell.col, run);
      runs.push(run);
    }
  }
  return runs;
}

function newRun(sheet: Worksheet, rect: Rect, cells: Cell[], texts: Set<string>): Run {
  return { sheet, rect, cells, texts, needs: new Set(), takes: new Set(), level: 0, seen: 0, low: 0, waiting: false };
}

/** Notes which runs each run needs; answers what each reads. */
function linkRuns(state: State, runs: ReadonlyMap<Worksheet, readonly Run[]>): Map<Run, Map<Worksheet, Rect>> {
  const names = namesOf(state);
  const sheets = new Map(state.workbook.worksheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const reads = new Map<Run, Map<Worksheet, Rect>>();
  for (const run of [...runs.values()].flat()) {
    const own = new Map<Worksheet, Rect>();
    reads.set(run, own);
    for (const text of run.texts)
      for (const { sheet: name, rect, taken } of readsIn(text, state, names, run.sheet)) {
        const sheet = name === undefined ? run.sheet : sheets.get(name.toLowerCase());
        if (sheet) add(own, sheet, rect);
        for (const other of (sheet && runs.get(sheet)) ?? []) {
          if ((run.needs.has(other) && (!taken || run.takes.has(other))) || !overlap(other.rect, rect)) continue;
          run.needs.add(other);
          if (taken) run.takes.add(other);
        }
      }
  }
  return reads;
}

interface Read {
  readonly sheet: string | undefined;
  readonly rect: Rect;
  /** Only values are wanted. */
  readonly taken: boolean;
}

/** What a formula reads. A name of a sheet counts as all of that sheet, a structured reference as all sheets that have tables. */
function readsIn(formula: string, state: State, names: Names, own: Worksheet): Read[] {
  const facts = factsOf(formula);
  const all = facts.words.length === 0 ? [facts] : [facts, ...factsThroughNames(facts.words, own, names)];
  return all.flatMap(({ reads, tables }) => [
    ...reads.flatMap((read) => readsOf(read, state)),
    ...(tables ? state.workbook.worksheets.filter((each) => each.getTables().length > 0).map(({ name }) => ({ sheet: name, rect: EVERYTHING, taken: false })) : []),
  ]);
}

function readsOf({ sheet, sheet2, rect = EVERYTHING, span }: FormulaRead, state: State): Read[] {
  const all = sheet2 === undefined ? [sheet] : between(state, sheet, sheet2);
  return all.map((each) => ({ sheet: each, rect, taken: span !== undefined }));
}

function between(state: State, from: string | undefined, to: string): string[] {
  const names = state.workbook.worksheets.map(({ name }) => name);
  const place = (name: string | undefined) => names.indexOf(sheetNamed(state, name ?? "")?.name ?? "");
  return names.slice(place(from), place(to) + 1);
}

/** Runs that need each other together, each group after those that it needs (Tarjan's strongly connected components). */
function inOrder(runs: readonly Run[]): Run[][] {
  const groups: Run[][] = [];
  const stack: Run[] = [];
  let count = 0;
  const visit = (run: Run): void => {
    count += 1;
    run.seen = count;
    run.low = count;
    run.waiting = true;
    stack.push(run);
    for (const other of run.needs) {
      if (other.seen === 0) {
        visit(other);
        run.low = Math.min(run.low, other.low);
      } else if (other.waiting) run.low = Math.min(run.low, other.seen);
    }
    if (run.low !== run.seen) return;
    const group = stack.splice(stack.indexOf(run));
    for (const each of group) each.waiting = false;
    groups.push(group);
  };
  for (const run of runs) if (run.seen === 0) visit(run);
  return groups;
}
