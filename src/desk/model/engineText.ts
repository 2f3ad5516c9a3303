import { piecesOf, type Piece } from "./formula";

/** Stands for an argument that was left out, so that a function can tell it from an empty cell. */
export const OMITTED = "\u0001omitted";

const COMPARISONS = new Set(["=", "<>", "<", ">", "<=", ">="]);

interface Segment {
  text: string;
  kind: "text" | "number" | "other";
}

/**
 * The text that the engine is given for a formula. Three of Excel's habits are not the engine's:
 * comparisons look at 15 digits, a formula never shows an empty cell (it shows 0),
 * and custom functions tell an argument left out from an empty cell.
 */
export function engineText(formula: string, isCustom: (name: string) => boolean): string {
  const pieces = piecesOf(formula);
  const reader = { at: 0 };
  const [body] = readArguments(pieces, reader, undefined, isCustom);
  return `DESK.SHOWN(${body ?? ""})`;
}

function readArguments(
  pieces: readonly Piece[],
  reader: { at: number },
  callee: string | undefined,
  isCustom: (name: string) => boolean,
): string[] {
  const finished: string[] = [];
  let segments: Segment[] = [{ text: "", kind: "other" }];
  const operators: string[] = [];
  const add = (text: string, kind: Segment["kind"]) => {
    const last = segments[segments.length - 1];
    if (last === undefined) return;
    const fresh = last.text.trim() === "";
    if (text.trim() !== "") last.kind = fresh ? kind : "other";
    last.text += text;
  };
  const finish = () => {
    finished.push(compared(segments, operators));
    segments = [{ text: "", kind: "other" }];
    operators.length = 0;
  };
  for (; reader.at < pieces.length; reader.at++) {
    const piece = pieces[reader.at];
    if (piece === undefined) break;
    if (piece.text === ")") break;
    if (piece.text === "{") add(readBraces(pieces, reader), "other");
    else if (piece.text === "(") {
      const before = pieces[reader.at - 1];
      const name = before?.kind === "name" ? before.text : undefined;
      reader.at++;
      const inner = readArguments(pieces, reader, name, isCustom);
      add(`(${inner.join(",")})`, "other");
    } else if (piece.text === ",") finish();
    else if (COMPARISONS.has(piece.text)) {
      operators.push(piece.text);
      segments.push({ text: "", kind: "other" });
    } else add(piece.text, piece.kind === "text" ? "text" : piece.kind === "number" ? "number" : "other");
  }
  finish();
  const custom = callee !== undefined && isCustom(callee.toUpperCase()) && finished.length > 1;
  return custom ? finished.map((each) => (each.trim() === "" ? "DESK.OMITTED()" : each)) : finished;
}

function compared(segments: readonly Segment[], operators: readonly string[]): string {
  const numeric = operators.length > 0 && segments.every((segment) => segment.kind !== "text");
  return segments
    .map(({ text, kind }, index) => {
      const side = numeric && kind !== "number" && text.trim() !== "" ? `DESK.DIGITS15(${text})` : text;
      return side + (operators[index] ?? "");
    })
    .join("");
}

function readBraces(pieces: readonly Piece[], reader: { at: number }): string {
  let text = "";
  for (; reader.at < pieces.length; reader.at++) {
    const piece = pieces[reader.at]?.text ?? "";
    text += piece;
    if (piece === "}") break;
  }
  return text;
}
