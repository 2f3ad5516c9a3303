import { Workbook } from "@cj-tech-master/excelts";
import fc from "fast-check";
import { FUNCTIONS } from "../../src/functions/catalogue";
import { isFault } from "../../src/functions/fault";
import { recalculate } from "../support/libreoffice";
import { call } from "./call";
import { ITEMS } from "./oracle/items";
import { isBlock, type Pair } from "./oracle/pair";
import { TOTALS } from "./oracle/totals";

const SHEET = "oracle";
const EACH = 14;

/** Each pair in rows of its own: the native formula in A, its blocks from C on. */
function workbookOf(pairs: readonly Pair[]): { readonly book: Workbook; readonly rows: readonly number[] } {
  const book = new Workbook();
  const sheet = book.addWorksheet(SHEET);
  const rows: number[] = [];
  let top = 1;
  for (const { args, native } of pairs) {
    let left = 3;
    let height = 1;
    const refs: string[] = [];
    for (const block of args.filter(isBlock)) {
      const width = block[0]?.length ?? 0;
      block.forEach((line, down) =>
        line.forEach((entry, across) => (sheet.getCell(top + down, left + across).value = entry === "" ? null : entry)),
      );
      const [from, to] = [sheet.getCell(top, left), sheet.getCell(top + block.length - 1, left + width - 1)].map(({ address }) => address);
      refs.push(block.length * width === 1 ? (from ?? "") : `${from ?? ""}:${to ?? ""}`);
      left += width + 1;
      height = Math.max(height, block.length);
    }
    sheet.getCell(top, 1).value = { formula: native(...refs) };
    rows.push(top);
    top += height + 1;
  }
  return { book, rows };
}

/** The first cell of what the function gives. */
function byFunction({ id, args }: Pair): unknown {
  const cells = args.map((arg) => (isBlock(arg) ? arg.map((line) => line.map((entry) => (entry === "" ? null : entry))) : arg));
  const first = call(id, cells)[0]?.[0];
  return first !== undefined && isFault(first) ? first.error : first;
}

test("what people can write natively, LibreOffice calculates to the same values", async () => {
  const pairs = [...ITEMS, ...TOTALS].flatMap((pair, index) => fc.sample(pair, { numRuns: EACH, seed: 400 + index }));
  expect(pairs.length).toBeGreaterThan(300);
  const named = new Set(pairs.map(({ id }) => id));
  expect(Object.keys(FUNCTIONS).filter((id) => !named.has(id))).toEqual(["EXPLAIN"]);

  const { book, rows } = workbookOf(pairs);
  const seen = (await recalculate(new Uint8Array(await book.xlsx.writeBuffer()))).get(SHEET) ?? [];
  const apart = pairs.flatMap((pair, index) => {
    const ours = byFunction(pair);
    const theirs = seen[(rows[index] ?? 0) - 1]?.[0];
    const same = typeof ours === "number" && typeof theirs === "number" ? Math.abs(ours - theirs) <= 1e-9 : ours === theirs;
    return same ? [] : [{ id: pair.id, args: JSON.stringify(pair.args), ours, theirs }];
  });
  expect(apart).toEqual([]);
}, 120_000);
