import { Workbook } from "@cj-tech-master/excelts";
import { coverMerges, indexAt, layoutOf, sizeAt } from "../../../src/desk/page/grid/layout";
import { moved, type Move } from "../../../src/desk/page/grid/moves";
import { fittedNumber } from "../../../src/desk/page/grid/textFit";

function layout() {
  const sheet = new Workbook().addWorksheet("表", { views: [{ state: "frozen", xSplit: 1, ySplit: 2 }] });
  sheet.getCell("A1").value = 1;
  sheet.getRow(4).hidden = true;
  sheet.getColumn(3).hidden = true;
  sheet.mergeCells("E5:F7");
  sheet.mergeCells("F9:G9");
  return layoutOf(sheet, { row: 1, column: 1 });
}

test("hidden rows and columns take no room and are never under the pointer", () => {
  const { tops, lefts } = layout();
  expect([sizeAt(tops, 4), sizeAt(lefts, 3)]).toEqual([0, 0]);
  expect(indexAt(tops, 60)).toBe(5);
  expect(indexAt(tops, 59.9)).toBe(3);
  expect(indexAt(lefts, 1e9)).toBe(lefts.length - 1);
});

test("a selection grows until it cuts no merged area", () => {
  expect(coverMerges(layout(), { top: 6, left: 6, bottom: 9, right: 6 })).toEqual({ top: 5, left: 5, bottom: 9, right: 7 });
});

const step = (rows: number, columns: number): Move => ({ kind: "step", rows, columns });
const jump = (rows: number, columns: number): Move => ({ kind: "jump", rows, columns });

test.each<[Move, number, number, number, number]>([
  [step(1, 0), 3, 2, 5, 2],
  [step(0, 1), 1, 2, 1, 4],
  [step(-1, 0), 1, 1, 1, 1],
  [step(1, 0), 5, 5, 8, 5],
  [step(0, -1), 6, 7, 5, 5],
  [jump(1, 0), 10, 2, 12, 2],
  [jump(1, 0), 12, 2, 15, 2],
  [jump(1, 0), 15, 2, 20, 2],
  [jump(-1, 0), 12, 2, 10, 2],
  [{ kind: "rowStart" }, 9, 9, 9, 2],
  [{ kind: "sheetStart" }, 9, 9, 3, 2],
  [{ kind: "sheetEnd" }, 1, 1, 20, 8],
])("%j from row %i column %i ends at row %i column %i", (move, row, column, toRow, toColumn) => {
  const filled = new Set([10, 11, 12, 15]);
  const ground = {
    layout: layout(),
    lastUsed: { row: 20, column: 8 },
    pageHeight: 400,
    isFilled: (at: number, across: number) => across === 2 && filled.has(at),
  };
  expect(moved({ row, column }, move, ground)).toEqual({ row: toRow, column: toColumn });
});

test.each([
  ["3.14159", 5, true, "3.142"],
  ["1234567.5", 7, true, "1234568"],
  ["123456789", 7, true, "1.2E+08"],
  ["0.00001", 4, true, "####"],
  ["1,234.00", 5, false, "#####"],
  ["12", 5, true, "12"],
])("a number %s in room for %i signs (General: %s) is shown as %s", (text, room, general, shown) => {
  expect(fittedNumber(text, general, (candidate) => candidate.length <= room)).toBe(shown);
});
