import { columnCount, parseRect, rowCount } from "./address";
import type { Rect } from "./desk";
import { piecesOf, referenceOf, type Piece } from "./formula";

/** A reference in a formula; without a sheet it means the formula's own. */
export interface FormulaRead {
  readonly sheet: string | undefined;
  /** The last sheet of a 3-D reference. */
  readonly sheet2: string | undefined;
  /** undefined for what is no place, such as #REF! or a name. */
  readonly rect: Rect | undefined;
  /** Where it stands in the formula, if its values alone could stand there instead. */
  readonly span: { readonly start: number; readonly end: number } | undefined;
}

/** A word that may be a name or a table, in lower case; of a certain sheet as in Sheet1!Rates. */
export interface FormulaWord {
  readonly sheet: string | undefined;
  readonly word: string;
}

/** What a formula refers to, as far as its text says it. */
export interface FormulaFacts {
  readonly reads: readonly FormulaRead[];
  readonly words: readonly FormulaWord[];
  readonly tables: boolean;
  /** Its value can change although nothing has that it refers to. */
  readonly restless: boolean;
  /** It finds its references only while it is calculated. */
  readonly boundless: boolean;
}

const RESTLESS = new Set(["NOW", "TODAY", "RAND", "RANDBETWEEN", "RANDARRAY", "SUBTOTAL", "AGGREGATE", "CELL", "INFO"]);
const BOUNDLESS = new Set(["INDIRECT", "OFFSET", "SHEET", "SHEETS"]);

/** Functions that only look at the values of a range. */
const VALUES_ONLY = new Set(
  ("COUNTIF COUNTIFS SUMIF SUMIFS AVERAGEIF AVERAGEIFS MAXIFS MINIFS SUM COUNT COUNTA AVERAGE MAX MIN LARGE SMALL MATCH " +
    "RANK RANK.EQ RANK.AVG SUMPRODUCT").split(" "),
);

/** Smaller ranges cost nothing as they are; larger ones are whole columns. */
const LEAST_CELLS = 64;
const MOST_CELLS = 100_000;

const REMEMBERED = 200_000;
const memory = new Map<string, FormulaFacts>();

export function factsOf(formula: string): FormulaFacts {
  let facts = memory.get(formula);
  if (!facts) {
    if (memory.size >= REMEMBERED) memory.clear();
    facts = readFacts(piecesOf(formula));
    memory.set(formula, facts);
  }
  return facts;
}

function readFacts(pieces: readonly Piece[]): FormulaFacts {
  const reads: FormulaRead[] = [];
  const words: FormulaWord[] = [];
  const called = new Set<string>();
  const callers: (string | undefined)[] = [];
  let start = 0;
  pieces.forEach((piece, index) => {
    const end = start + piece.text.length;
    if (piece.text === "(") callers.push(functionBefore(pieces, index));
    else if (piece.text === ")") callers.pop();
    else if (piece.kind === "name") {
      if (pieces[index + 1]?.text === "(") called.add(functionName(piece.text));
      else words.push({ sheet: undefined, word: piece.text.toLowerCase() });
    } else if (piece.kind === "reference") {
      const { sheet, sheet2, cells } = referenceOf(piece);
      const rect = parseRect(cells.replaceAll("$", ""));
      const plain = sheet2 === undefined && rect && isLarge(rect) && VALUES_ONLY.has(callers.at(-1) ?? "") && isArgument(pieces, index);
      reads.push({ sheet, sheet2, rect, span: plain ? { start, end } : undefined });
      if (!rect) words.push({ sheet, word: cells.toLowerCase() });
    }
    start = end;
  });
  return {
    reads,
    words,
    tables: pieces.some(({ kind }) => kind === "brackets"),
    restless: [...called].some((name) => RESTLESS.has(name)),
    boundless: [...called].some((name) => BOUNDLESS.has(name)),
  };
}

function functionName(text: string): string {
  return text.toUpperCase().replace(/^(?:_XLFN\.|_XLWS\.)+/, "");
}

function functionBefore(pieces: readonly Piece[], index: number): string | undefined {
  const before = pieces[index - 1];
  return before?.kind === "name" ? functionName(before.text) : undefined;
}

/** Whether a piece is an argument by itself. */
function isArgument(pieces: readonly Piece[], index: number): boolean {
  const neighbour = (step: 1 | -1): string => {
    let at = index + step;
    while (pieces[at]?.kind === "space") at += step;
    return pieces[at]?.text ?? "";
  };
  return ["(", ","].includes(neighbour(-1)) && [")", ","].includes(neighbour(1));
}

function isLarge(rect: Rect): boolean {
  const cells = rowCount(rect) * columnCount(rect);
  return cells >= LEAST_CELLS && cells <= MOST_CELLS;
}
