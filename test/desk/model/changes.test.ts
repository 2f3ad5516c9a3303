import fc from "fast-check";
import { putContent } from "../../../src/desk/model/cells";
import { createDesk, type FullDesk } from "../../../src/desk/model/createDesk";
import { touch } from "../../../src/desk/model/state";

/** Every value of the workbook by its place. */
function valuesIn(desk: FullDesk): Record<string, unknown> {
  desk.calculate();
  const values: Record<string, unknown> = {};
  for (const sheet of desk.workbook.worksheets)
    sheet.eachRow((row) => row.eachCell((cell) => { values[`${sheet.name}!${cell.address}`] = desk.valueOf(sheet.name, cell.row, cell.col); }));
  return values;
}

/** What the desk shows after a change, and what it shows when everything is calculated. */
function expectWhole(desk: FullDesk): void {
  const shown = valuesIn(desk);
  touch(desk.state);
  expect(shown).toEqual(valuesIn(desk));
}

const SHEETS = ["Sheet1", "表 二", "C"] as const;

/** Numbers and texts in the first columns; the others only look to their left, so that nothing is circular. */
const CONTENTS = [
  fc.constantFrom("7", "-1", "0.5", "文字", ""),
  fc.constantFrom("3", "2", "", "=SEQUENCE(2)"),
  fc.constantFrom(
    "=A1+1", "='表 二'!A1&B1", "=C!B2", "=SUM(Sheet1!A1:B4)", "=SUM(Sheet1:C!A1)", "=Rate&2", "=Later&1", "=Sheet1!Own", "=COUNTIF('表 二'!A:A,\">1\")",
    "=IFERROR(Missing!A1,0)", "=SUBTOTAL(9,A1:A3)", "=INDIRECT(\"C!A\"&1)", "=IF(A1>2,C!A1,'表 二'!B2)", "=Sheet1!A1:A2&1", "",
  ),
  fc.constantFrom("=C1", "='表 二'!C2&C!C1", "=COUNTA(Sheet1:C!C1)", "=Sheet1!C3", ""),
];

const edit = fc.nat(CONTENTS.length - 1).chain((column) =>
  fc.record({ sheet: fc.constantFrom(...SHEETS), row: fc.integer({ min: 1, max: 4 }), column: fc.constant(column + 1), content: CONTENTS[column] ?? fc.constant("") }),
);
const step = fc.oneof({ weight: 8, arbitrary: edit }, { weight: 1, arbitrary: fc.constantFrom("name", "sheet", "undo") });

test("calculating only what a change concerns shows what calculating everything does", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
      const desk = await createDesk({ emptyCellsAs: null });
      for (const name of SHEETS.slice(1)) desk.addSheet(name);
      const [first, second] = desk.workbook.worksheets;
      desk.state.names.push({ name: "Rate", scope: undefined, refersTo: "'表 二'!$A$1", visible: true, comment: "" });
      desk.state.names.push({ name: "Own", scope: first, refersTo: "C!$A$1+Rate", visible: true, comment: "" });
      desk.calculate();
      for (const each of steps) {
        if (each === "undo") desk.undo();
        else if (each === "sheet") desk.addSheet("Missing");
        else if (each === "name") {
          desk.state.names.push({ name: "Later", scope: undefined, refersTo: `'${second?.name ?? ""}'!$B$2`, visible: true, comment: "" });
          touch(desk.state, "Later");
        } else desk.type(each.sheet, each.row, each.column, each.content);
        expectWhole(desk);
      }
    }),
    { numRuns: 60 },
  );
}, 60_000);

test("a column of ranks over many rows follows every entry: ties, texts, blanks, groups and other sheets", async () => {
  const ROWS = 300;
  const desk = await createDesk({ emptyCellsAs: null });
  desk.addSheet("卡");
  const [ranks, cards] = desk.workbook.worksheets;
  if (!ranks || !cards) throw new Error("no sheets");
  const places = { all: `$A$1:$A$${ROWS}`, group: `$B$1:$B$${ROWS}` };
  for (let row = 1; row <= ROWS; row += 1) {
    putContent(cards, row, 1, { value: row % 97 === 0 ? "未评" : row % 89 === 0 ? null : (row * 37) % 501 });
    putContent(ranks, row, 1, { formula: `IF(ISNUMBER(卡!A${row}),卡!A${row},"")` });
    putContent(ranks, row, 2, { value: row % 7 === 0 ? "乙" : "甲 " });
    putContent(ranks, row, 3, { formula: `IF(ISNUMBER(A${row}),COUNTIF(${places.all},">"&A${row})+1,"")` });
    putContent(ranks, row, 4, { formula: `IF(ISNUMBER(A${row}),COUNTIFS(${places.group},B${row},${places.all},">="&A${row}),"")` });
    putContent(ranks, row, 5, { formula: `COUNTIF(${places.all},A${row})` });
    putContent(ranks, row, 6, { formula: `IF(ISNUMBER(C${row}),MATCH(C${row},$C$1:$C$${ROWS},0)+SUM(${places.all}),"")` });
  }
  touch(desk.state);
  const check = () => {
    const totals = Array.from({ length: ROWS }, (_, index) => desk.valueOf("卡", index + 1, 1));
    const numbers = totals.filter((each) => typeof each === "number");
    const sum = numbers.reduce((all, each) => all + each, 0);
    const rankOf = (total: number) => numbers.filter((each) => each > total).length + 1;
    for (const row of [1, 2, 3, 7, 14, 89, 97, 240, ROWS]) {
      const total = totals[row - 1];
      const group = totals.filter((_, index) => ((index + 1) % 7 === 0) === (row % 7 === 0));
      const expected = typeof total !== "number" ? ["", ""] : [rankOf(total), group.filter((each) => typeof each === "number" && each >= total).length];
      expect([3, 4].map((column) => desk.valueOf("Sheet1", row, column))).toEqual(expected);
      if (typeof total !== "number") continue;
      expect(desk.valueOf("Sheet1", row, 5)).toBe(numbers.filter((each) => each === total).length);
      expect(desk.valueOf("Sheet1", row, 6)).toBe(totals.findIndex((each) => typeof each === "number" && rankOf(each) === rankOf(total)) + 1 + sum);
    }
  };
  check();
  desk.type("卡", 1, 1, "5000");
  check();
  desk.type("卡", 240, 1, "");
  check();
}, 60_000);
