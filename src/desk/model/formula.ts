import { quoteSheet } from "./address";

/** A reference inside a formula; `sheet` without quotes, `sheet2` for 3-D references. */
export interface Reference {
  readonly sheet?: string;
  readonly sheet2?: string;
  /** A1, $A$1:B2, A:C, 1:3; empty for a name of that sheet. */
  readonly cells: string;
}

const REF =
  "\\$?[A-Z]{1,3}\\$?[1-9]\\d{0,6}(?::\\$?[A-Z]{1,3}\\$?[1-9]\\d{0,6})?|\\$?[A-Z]{1,3}:\\$?[A-Z]{1,3}|\\$?[1-9]\\d{0,6}:\\$?[1-9]\\d{0,6}";
const TEXT = '"(?:[^"]|"")*"';
const BRACKETS = "\\[(?:[^\\[\\]]|\\[[^\\]]*\\])*\\]";
const SHEET = "(?:'(?:[^']|'')+'|[\\p{L}\\p{N}_.\\\\]+(?::[\\p{L}\\p{N}_.\\\\]+)?)!";
const END = "(?![\\p{L}\\p{N}_.(!\\[])";
const NAME = "[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\?]*";
const NUMBER = "\\d+(?:\\.\\d*)?(?:E[+-]?\\d+)?|\\.\\d+(?:E[+-]?\\d+)?";
const ERROR = "#(?:N/A|[A-Z]+(?:/0)?[!?])";

export type PieceKind = "text" | "brackets" | "reference" | "name" | "number" | "error" | "space" | "sign";

export interface Piece {
  readonly kind: PieceKind;
  readonly text: string;
  readonly sheet?: string;
  readonly rest?: string;
}

const PIECES = new RegExp(
  `(?<text>${TEXT})|(?<brackets>${BRACKETS})|(?<sheet>${SHEET})(?<rest>(?:${REF})${END}|${NAME}|#REF!)?` +
    `|(?<reference>(?:${REF}))${END}|(?<error>${ERROR})|(?<name>${NAME})|(?<number>${NUMBER})|(?<space>\\s+)|(?<sign><>|<=|>=|.)`,
  "giu",
);

/** Cuts a formula (without "=") into pieces; joined again they are the formula. */
export function piecesOf(formula: string): Piece[] {
  return [...formula.matchAll(PIECES)].map((match): Piece => {
    const found = match.groups ?? {};
    const text = match[0];
    if (found["sheet"] !== undefined)
      return { kind: "reference", text, sheet: found["sheet"].slice(0, -1), rest: found["rest"] ?? "" };
    const kinds: readonly PieceKind[] = ["text", "brackets", "reference", "error", "name", "number", "space"];
    const kind = kinds.find((each) => found[each] !== undefined) ?? "sign";
    return kind === "reference" ? { kind, text, rest: text } : { kind, text };
  });
}

/** Rewrites the references of a formula; texts, names and structured references stay as they are. */
export function mapReferences(formula: string, map: (reference: Reference) => string | undefined): string {
  return piecesOf(formula)
    .map((piece) => (piece.kind === "reference" ? map(referenceOf(piece)) ?? piece.text : piece.text))
    .join("");
}

/** What a piece of kind "reference" refers to. */
export function referenceOf(piece: Piece): Reference {
  const cells = piece.rest ?? "";
  if (piece.sheet === undefined) return { cells };
  const quoted = piece.sheet.startsWith("'");
  const plain = quoted ? piece.sheet.slice(1, -1).replaceAll("''", "'") : piece.sheet;
  const [sheet = "", sheet2] = plain.split(":");
  return sheet2 === undefined ? { sheet, cells } : { sheet, sheet2, cells };
}

function sameName(a: string | undefined, b: string): boolean {
  return a?.toLowerCase() === b.toLowerCase();
}

/** What stands before the cells: nothing, Sheet1!, or Sheet1:Sheet3!, quoted where it has to be. */
export function sheetPrefix(sheet: string | undefined, sheet2: string | undefined): string {
  if (sheet === undefined) return "";
  if (sheet2 === undefined) return `${quoteSheet(sheet)}!`;
  const plain = quoteSheet(sheet) === sheet && quoteSheet(sheet2) === sheet2;
  return plain ? `${sheet}:${sheet2}!` : `'${`${sheet}:${sheet2}`.replaceAll("'", "''")}'!`;
}

export function renameSheetIn(formula: string, from: string, to: string): string {
  if (!formula.includes("!")) return formula;
  return mapReferences(formula, ({ sheet, sheet2, cells }) => {
    if (sheet === undefined || !(sameName(sheet, from) || sameName(sheet2, from))) return undefined;
    const second = sheet2 !== undefined && sameName(sheet2, from) ? to : sheet2;
    return sheetPrefix(sameName(sheet, from) ? to : sheet, second) + cells;
  });
}

/** References to a sheet that is no more become #REF!, as in Excel. */
export function dropSheetIn(formula: string, sheetName: string): string {
  if (!formula.includes("!")) return formula;
  return mapReferences(formula, ({ sheet, sheet2 }) =>
    sheet2 === undefined && sameName(sheet, sheetName) ? "#REF!" : undefined,
  );
}

/** Sheets that a formula names. */
export function sheetsIn(formula: string): string[] {
  const found: string[] = [];
  if (formula.includes("!"))
    mapReferences(formula, ({ sheet }) => {
      if (sheet !== undefined) found.push(sheet);
      return undefined;
    });
  return found;
}

/** Upper-cased names of the functions that a formula calls. */
export function functionsIn(formula: string): Set<string> {
  const called = new Set<string>();
  const pieces = piecesOf(formula);
  pieces.forEach((piece, index) => {
    if (piece.kind === "name" && pieces[index + 1]?.text === "(") called.add(piece.text.toUpperCase());
  });
  return called;
}
