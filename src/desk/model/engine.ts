import type { Cell, Worksheet } from "@cj-tech-master/excelts";
import { calculateFormulas } from "@cj-tech-master/excelts/formula";
import type { WorkbookLike, WorksheetLike } from "@cj-tech-master/excelts/formula";
import { rectAddress } from "./address";
import { BLOCK_FUNCTION, createBlocks } from "./blocks";
import type { Answer } from "./calls";
import { formulaOf, isFormulaCell } from "./cells";
import { createConcerns } from "./concerned";
import type { Rect } from "./desk";
import { engineFunctions } from "./engineFunctions";
import { engineText } from "./engineText";
import { constantsBut, formulas, namesView, sheetView } from "./engineView";
import { isError, isMatrix } from "./scalar";
import { createSpills } from "./spills";
import { differentFormulas, portionsOf, type Portion } from "./portions";
import { sheetNamed, type Changes, type State } from "./state";

/** The engine keeps at most so many distinct formulas and silently leaves the rest uncalculated: more are calculated in portions. */
export const MOST_FORMULAS = 10_000;

/** Workbooks with more are calculated in portions if it makes no difference. */
const MANY_FORMULAS = 3_000;

export class CalculationLimit extends Error {
  override readonly name = "CalculationLimit";
}

export interface Engine {
  /** @param changes what has changed since the last time; without it everything is calculated */
  calculate(changes?: Changes): void;
  /** The set of custom functions is another one: formulas are read again. */
  functionsChanged(): void;
  /** The whole spill that covers a cell; its first cell holds the formula. */
  spillAt(sheet: Worksheet, row: number, column: number): Rect | undefined;
  /** What the function behind an error said, as Excel shows it on the cell. */
  messageOf(sheet: Worksheet, row: number, column: number): string | undefined;
}

/**
 * Runs the formula engine over the workbook through a view of it: the view corrects where the engine
 * differs from Excel and learns which cells belong to a spill.
 */
export function createEngine(state: () => State): Engine {
  const texts = new Map<string, string>();
  const ids = new WeakMap<Worksheet, number>();
  const blocks = createBlocks(state, idOf);
  const concerns = createConcerns();
  let nextId = 1;
  let spills = createSpills();
  // Whether the last calculation was a whole one without spills, or one upon such a one: then portions are as good as all at once.
  let calm = false;

  function textFor(formula: string): string {
    let text = texts.get(formula);
    if (text === undefined) {
      if (texts.size > 20 * MOST_FORMULAS) texts.clear();
      text = engineText(formula, state().calls.has);
      texts.set(formula, text);
    }
    return text;
  }

  function textIn({ isSettled }: Portion): (cell: Cell) => string {
    const known = new Map<string, boolean>();
    const settled = (sheet: Worksheet, rect: Rect): boolean => {
      const key = `${idOf(sheet)}!${rectAddress(rect)}`;
      const answer = known.get(key) ?? isSettled(sheet, rect);
      known.set(key, answer);
      return answer;
    };
    return (cell) => textFor(blocks.textWith(formulaOf(cell) ?? "", cell.worksheet, settled));
  }

  // Ids of our own: the model gives a deleted sheet's id to the next new one, and the engine would clear its "old" spills there.
  function idOf(sheet: Worksheet): number {
    const id = ids.get(sheet) ?? nextId++;
    ids.set(sheet, id);
    return id;
  }

  function viewOf(only: Cell | undefined, functions = allFunctions(), portion?: Portion): WorkbookLike {
    const sheets = new Map<Worksheet, WorksheetLike>();
    const plain = (cell: Cell) => textFor(formulaOf(cell) ?? "");
    const cellView = only ? constantsBut((cell) => cell === only, plain) : portion ? constantsBut(portion.has, textIn(portion)) : formulas(plain);
    const viewSheet = (sheet: Worksheet): WorksheetLike => {
      const known = sheets.get(sheet);
      if (known) return known;
      const part = portion && !portion.holders.has(sheet) ? portion.reads.get(sheet) : undefined;
      const fresh = sheetView(sheet, idOf(sheet), cellView, only ? undefined : spills, part);
      sheets.set(sheet, fresh);
      return fresh;
    };
    const all = state().workbook.worksheets;
    const needed = portion ? all.filter((sheet) => portion.holders.has(sheet) || portion.reads.has(sheet)) : all;
    return {
      worksheets: needed.map(viewSheet),
      getWorksheet: (name) => {
        const sheet = typeof name === "string" ? sheetNamed(state(), name) : state().workbook.getWorksheet(name);
        return sheet && viewSheet(sheet);
      },
      definedNames: namesView(state(), needed),
      properties: state().workbook.properties,
      calcProperties: state().workbook.calcProperties,
      userFunctions: functions,
    };
  }

  function allFunctions(whole = true) {
    return new Map([...engineFunctions(), ...state().calls.engineFunctions(whole), [BLOCK_FUNCTION, blocks.function] as const]);
  }

  // The same objects for all calculations: the engine keeps its memory of parsed formulas and spills by them.
  const lasting: WorkbookLike[] = [];
  const lastingAt = (index: number): WorkbookLike => (lasting[index] ??= { worksheets: [], getWorksheet: () => undefined });

  function calculateAtOnce(): void {
    calculateFormulas(Object.assign(lastingAt(0), viewOf(undefined)));
  }

  function calculatePortions(portions: readonly Portion[], whole: boolean): void {
    const functions = allFunctions(whole);
    blocks.forget();
    portions.forEach((portion, index) => {
      calculateFormulas(Object.assign(lastingAt(index), viewOf(undefined, functions, portion)));
    });
    blocks.forget();
  }

  function calculateAll(): void {
    concerns.forget();
    const outline = spills.outline();
    calculateOnce();
    // Formulas that look at cells which something spills into now, or did until now, may have been calculated before it.
    if (spills.outline() !== outline) calculateOnce();
  }

  function calculateOnce(): void {
    spills = createSpills();
    const different = differentFormulas(state(), MOST_FORMULAS);
    const portions = different > (calm ? MANY_FORMULAS : MOST_FORMULAS) ? portionsOf(state(), MOST_FORMULAS) : undefined;
    if (portions) calculatePortions(portions, true);
    else if (different <= MOST_FORMULAS) calculateAtOnce();
    else throw new CalculationLimit(`The desk calculates at most ${MOST_FORMULAS} different formulas that need each other.`);
    if (portions && spills.any() && different <= MOST_FORMULAS) {
      withdrawSpills();
      calculateOnce();
    } else calm = !spills.any();
  }

  /** Whether it could be done with these changes only. */
  function calculateChanges(changes: Changes): boolean {
    const concerned = calm ? concerns.of(state(), changes) : undefined;
    const portions = concerned && portionsOf(state(), MOST_FORMULAS, concerned);
    if (!portions) return false;
    calculatePortions(portions, false);
    if (!spills.any()) return true;
    withdrawSpills();
    return false;
  }

  /** Spills are the engine's own business, and it only understands them in a whole workbook. */
  function withdrawSpills(): void {
    spills.withdraw();
    lasting.length = 0;
    calm = false;
  }

  return {
    calculate(changes) {
      if (!changes || !calculateChanges(changes)) calculateAll();
      state().calls.takeUsed();
    },
    functionsChanged: () => texts.clear(),
    spillAt: (sheet, row, column) => spills.at(sheet, row, column),
    messageOf(sheet, row, column) {
      const spill = spills.at(sheet, row, column);
      const source = sheet.findCell(spill?.top ?? row, spill?.left ?? column);
      const shown = sheet.findCell(row, column);
      const value: unknown = shown && isFormulaCell(shown) ? shown.result : shown?.value;
      if (!source || !isFormulaCell(source) || !isError(value)) return undefined;
      state().calls.takeUsed();
      calculateFormulas(viewOf(source));
      const place = { row: row - source.row, column: column - source.col };
      const messages = state().calls.takeUsed().map((answer) => messageIn(answer, value.error, place));
      return messages.find((message) => message !== undefined);
    },
  };
}

function messageIn(answer: Answer, code: string, place: { row: number; column: number }): string | undefined {
  const values = isMatrix(answer) ? [answer[place.row]?.[place.column] ?? null, ...answer.flat()] : [answer];
  for (const value of values)
    if (isError(value) && value.error === code && "message" in value && typeof value.message === "string") return value.message;
  return undefined;
}

