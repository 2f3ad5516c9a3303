import type { Worksheet } from "@cj-tech-master/excelts";
import { putContent, valueOf } from "../model/cells";
import type { FullDesk } from "../model/createDesk";
import { isReadableFormula } from "../model/edits";
import { isError, type Scalar } from "../model/scalar";
import { sheetNamed, touch } from "../model/state";
import { usedRect } from "../model/used";
import { UsageError } from "./options";

export interface Evaluated {
  readonly formula: string;
  /** A value, or the rows of a spill; errors as their text; null when the formula cannot be read. */
  readonly value: unknown;
  readonly message: string | null;
}

/** Formulas are calculated side by side, so that calls of custom functions travel together: so far apart, so many at a time. */
const WIDTH = 40;
const AT_ONCE = 400;

export async function evaluate(desk: FullDesk, formulas: readonly string[], sheetName: string | undefined): Promise<Evaluated[]> {
  const sheet = sheetName === undefined ? desk.activeSheet() : sheetNamed(desk.state, sheetName);
  if (!sheet) throw new UsageError(`The book has no sheet ${sheetName}`);
  const row = (usedRect(sheet, false)?.bottom ?? 0) + 10;
  const answers: Evaluated[] = [];
  for (let start = 0; start < formulas.length; start += AT_ONCE)
    answers.push(...(await evaluateSome(desk, sheet, row, formulas.slice(start, start + AT_ONCE))));
  return answers;
}

async function evaluateSome(desk: FullDesk, sheet: Worksheet, row: number, formulas: readonly string[]): Promise<Evaluated[]> {
  const texts = formulas.map((formula) => formula.trim().replace(/^=/, ""));
  const readable = texts.map((text) => text !== "" && isReadableFormula(text));
  const columns = formulas.map((_formula, index) => 1 + index * WIDTH);
  const put = (content: (text: string) => Parameters<typeof putContent>[3]) => {
    texts.forEach((text, index) => {
      if (readable[index]) putContent(sheet, row, columns[index] ?? 1, content(text));
    });
    touch(desk.state);
  };
  put((formula) => ({ formula }));
  await desk.settled();
  const answers = formulas.map((formula, index): Evaluated => {
    if (!readable[index]) return { formula, value: null, message: "This is not a formula." };
    return { formula, ...read(desk, sheet, row, columns[index] ?? 1) };
  });
  put(() => ({ value: null }));
  desk.calculate();
  return answers;
}

function read(desk: FullDesk, sheet: Worksheet, row: number, column: number): Pick<Evaluated, "value" | "message"> {
  const spill = desk.state.engine.spillAt(sheet, row, column) ?? { top: row, left: column, bottom: row, right: column };
  let message: string | null = null;
  const rows: unknown[][] = [];
  for (let down = spill.top; down <= spill.bottom; down++) {
    const line: unknown[] = [];
    for (let across = spill.left; across <= spill.right; across++) {
      const value = valueOf(sheet.findCell(down, across));
      if (isError(value)) message ??= desk.messageOf(sheet.name, down, across) ?? null;
      line.push(plain(value));
    }
    rows.push(line);
  }
  const single = rows.length === 1 && rows[0]?.length === 1;
  return { value: single ? rows[0]?.[0] : rows, message };
}

/** Errors as their text, empty cells as null. */
export function plain(value: Scalar): unknown {
  return isError(value) ? value.error : value;
}
