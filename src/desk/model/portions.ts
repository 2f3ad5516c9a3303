import type { Cell, Worksheet } from "@cj-tech-master/excelts";
import { boundingRect, intersection, MAX_COLUMN, MAX_ROW, parseRect, rectOf } from "./address";
import { formulaOf, isFormulaCell } from "./cells";
import type { Rect } from "./desk";
import { mapReferences, piecesOf } from "./formula";
import { sheetNamed, type BookName, type State } from "./state";

/** A part of a workbook's formulas that can be calculated once the parts before it are. */
export interface Portion {
  readonly has: (cell: Cell) => boolean;
  /** Sheets that hold its formulas. */
  readonly holders: ReadonlySet<Worksheet>;
  /** What its formulas refer to on each sheet, at least. */
  readonly reads: ReadonlyMap<Worksheet, Rect>;
}

/** A whole sheet, or on a sheet with many different formulas a run of neighbouring formulas in a column. */
interface Run {
  readonly sheet: Worksheet;
  rect: Rect;
  readonly cells: Cell[];
  readonly texts: Set<string>;
  readonly needs: Set<Run>;
  /** For finding the order. */
  seen: number;
  low: number;
  waiting: boolean;
}

/** Sheets with more different formulas are cut into runs. */
const FEW = 1_000;

const EVERYTHING: Rect = { top: 1, left: 1, bottom: MAX_ROW, right: MAX_COLUMN };

/** The formulas in portions of at most so many different ones each, in an order in which they can be calculated; undefined where they cannot be cut like that. */
export function portionsOf(state: State, most: number): readonly Portion[] | undefined {
  const runs = new Map<Worksheet, Run[]>();
  for (const sheet of state.workbook.worksheets) runs.set(sheet, runsOf(sheet));
  const reads = linkRuns(state, runs);
  const groups = inOrder([...runs.values()].flat());
  const portions: Run[][] = [];
  let texts = new Set<string>();
  for (const group of groups) {
    const added = new Set(group.flatMap((run) => [...run.texts]));
    if (added.size > most) return undefined;
    const joined = new Set([...texts, ...added]);
    const last = portions.at(-1);
    if (last && joined.size <= most) {
      last.push(...group);
      texts = joined;
    } else {
      portions.push([...group]);
      texts = added;
    }
  }
  return portions.map((each) => portionOf(each, reads));
}

function portionOf(runs: readonly Run[], reads: ReadonlyMap<Run, ReadonlyMap<Worksheet, Rect>>): Portion {
  const wholes = new Set(runs.filter(({ rect }) => rect === EVERYTHING).map(({ sheet }) => sheet));
  const cells = new Set(runs.flatMap((run) => (run.rect === EVERYTHING ? [] : run.cells)));
  const all = new Map<Worksheet, Rect>();
  for (const run of runs) for (const [sheet, rect] of reads.get(run) ?? []) add(all, sheet, rect);
  return { has: (cell) => wholes.has(cell.worksheet) || cells.has(cell), holders: new Set(runs.map(({ sheet }) => sheet)), reads: all };
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
      if (!isFormulaCell(cell)) return;
      cells.push(cell);
      texts.add(cell.formula ?? "");
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
  return { sheet, rect, cells, texts, needs: new Set(), seen: 0, low: 0, waiting: false };
}

/** Notes which runs each run needs; answers what each reads. */
function linkRuns(state: State, runs: ReadonlyMap<Worksheet, readonly Run[]>): Map<Run, Map<Worksheet, Rect>> {
  const byText = new Map<string, readonly Read[]>();
  const names = namesOf(state);
  const sheets = new Map(state.workbook.worksheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const reads = new Map<Run, Map<Worksheet, Rect>>();
  for (const run of [...runs.values()].flat()) {
    const own = new Map<Worksheet, Rect>();
    reads.set(run, own);
    for (const text of run.texts) {
      const found = byText.get(text) ?? readsIn(text, state, names, run.sheet);
      byText.set(text, found);
      for (const { sheet: name, rect } of found) {
        const sheet = name === undefined ? run.sheet : sheets.get(name.toLowerCase());
        if (sheet) add(own, sheet, rect);
        for (const other of (sheet && runs.get(sheet)) ?? []) if (!run.needs.has(other) && intersection(other.rect, rect)) run.needs.add(other);
      }
    }
  }
  return reads;
}

interface Read {
  readonly sheet: string | undefined;
  readonly rect: Rect;
}

/** What a formula reads. References that only show while it is calculated (INDIRECT, tables) count as the whole sheet they stand on. */
function readsIn(formula: string, state: State, names: Names, own: Worksheet): Read[] {
  const found: Read[] = [];
  mapReferences(formula, ({ sheet, sheet2, cells }) => {
    for (const each of sheet2 === undefined ? [sheet] : between(state, sheet, sheet2)) found.push({ sheet: each, rect: parseRect(cells.replaceAll("$", "")) ?? EVERYTHING });
    return undefined;
  });
  const pieces = piecesOf(formula);
  pieces.forEach((piece, index) => {
    if (piece.kind === "brackets") found.push(...state.workbook.worksheets.filter((each) => each.getTables().length > 0).map(({ name }) => ({ sheet: name, rect: EVERYTHING })));
    if (piece.kind !== "name" || pieces[index + 1]?.text === "(") return;
    for (const { scope, refersTo } of names.get(piece.text.toLowerCase()) ?? [])
      // A name that leads to itself would never end.
      if ((scope === undefined || scope === own) && !refersTo.toLowerCase().includes(piece.text.toLowerCase())) found.push(...readsIn(refersTo, state, names, own));
  });
  return found;
}

type Names = ReadonlyMap<string, readonly BookName[]>;

function namesOf({ names }: State): Names {
  const byName = new Map<string, BookName[]>();
  for (const name of names) {
    const key = name.name.toLowerCase();
    const known = byName.get(key);
    if (known) known.push(name);
    else byName.set(key, [name]);
  }
  return byName;
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
