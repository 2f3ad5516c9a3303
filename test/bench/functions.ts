import path from "node:path";
import { HyperFormula } from "hyperformula";
import { ensureBuilt } from "../../src/desk/build";
import { createDesk } from "../../src/desk/model/createDesk";
import { startHeadless } from "../../src/desk/node/headless";
import { FUNCTIONS } from "../../src/functions/catalogue";
import { IMPLEMENTATIONS } from "../../src/functions/register";
import { CASES, type FunctionCase } from "./functionCases";
import { heading, line, quickest } from "./print";

const ROOT = path.resolve(import.meta.dirname, "../..");
const LETTERS = "ABCDEFGHIJ";

function call({ id }: FunctionCase, args: readonly unknown[]): void {
  const padded = Object.keys(FUNCTIONS[id].arguments).map((_, index) => args[index] ?? null);
  IMPLEMENTATIONS[id](...(padded as never[])); // Each function declares its own arguments.
}

function rowsOf({ cells }: FunctionCase, count: number): readonly (readonly number[])[] {
  return Array.from({ length: count }, (_, index) => cells(index));
}

function block(each: FunctionCase, count: number): string {
  return `A1:${LETTERS.charAt(each.cells(0).length - 1)}${count}`;
}

/** One call over all rows: the cost of a row must not grow with their number. */
function wholeColumns(each: FunctionCase): number {
  let base: number | undefined;
  let at100k = 0;
  for (const count of [1_000, 10_000, 100_000, 1_000_000]) {
    const args = each.over(rowsOf(each, count));
    const cost = line(`KPI.${each.id}, one call over ${count} rows`, quickest(() => { call(each, args); }, count > 100_000 ? 2 : 3), count, base);
    base ??= cost;
    if (count === 100_000) at100k = cost;
  }
  return at100k;
}

function singleCalls(each: FunctionCase, count: number): void {
  const calls = rowsOf(each, count).map((row) => each.over([row]));
  line(`KPI.${each.id}, ${count} single calls`, quickest(() => { for (const args of calls) call(each, args); }), count);
}

function natively(each: FunctionCase, count: number): readonly (readonly (number | string)[])[] {
  return rowsOf(each, count).map((row, index) => [...row, `=${each.native(index + 1, count)}`]);
}

/** Load and calculate the same work in HyperFormula. */
function hyperFormula(each: FunctionCase, count: number): number {
  const rows = natively(each, count).map((row) => [...row]);
  return line(`  natively in HyperFormula, ${count} rows`, quickest(() => {
    HyperFormula.buildFromArray(rows, { licenseKey: "gpl-v3", maxRows: count }).destroy();
  }, 1), count);
}

/** Written into the desk through Office.js and calculated by its engine, or by the add-in through Microsoft's runtime. */
async function inDesk(each: FunctionCase, count: number, formulas: (count: number) => readonly string[]): Promise<number> {
  const desk = await createDesk({ emptyCellsAs: null });
  const headless = await startHeadless({ desk, distDir: path.join(ROOT, "dist"), language: "zh-CN" });
  try {
    const write = (address: string, matrix: readonly (readonly unknown[])[]) =>
      headless.runScript(`Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("${address}").formulas = ${JSON.stringify(matrix)};
        await context.sync();
      })`);
    await write(block(each, count), rowsOf(each, count));
    const lines = formulas(count).map((formula) => [`=${formula}`]);
    const begun = performance.now();
    await write(`L1:L${lines.length}`, lines);
    await desk.settled();
    return performance.now() - begun;
  } finally {
    headless.close();
  }
}

/** Functions: whole columns, single calls, and the same work natively and through the runtime, in one run. */
export async function benchFunctions(): Promise<void> {
  await ensureBuilt(ROOT, ["addin"], heading);
  for (const each of CASES) {
    heading(`KPI.${each.id} (× = cost of a row against 1,000 rows)`);
    const whole = wholeColumns(each);
    if (!each.wholeOnly) singleCalls(each, 100_000);
    const native = hyperFormula(each, each.mostNative ?? 100_000);
    heading(`  HyperFormula takes ${(native / whole).toFixed(0)} times as long a row as one call over 100,000 rows`);
    const rows = Math.min(each.mostNative ?? 9_000, 9_000);
    line(`  natively in the desk's engine, ${rows} rows`, await inDesk(each, rows, (count) => Array.from({ length: count }, (_, row) => each.native(row + 1, count))), rows);
    line(`  one call over ${rows} rows through Microsoft's runtime`, await inDesk(each, rows, (count) => [each.formula(block(each, count))]), rows);
    if (each.wholeOnly) continue;
    const last = LETTERS.charAt(each.cells(0).length - 1);
    const single = (count: number) => Array.from({ length: count }, (_, row) => each.formula(`A${row + 1}:${last}${row + 1}`));
    line("  1000 single calls through Microsoft's runtime", await inDesk(each, 1_000, single), 1_000);
  }
}
