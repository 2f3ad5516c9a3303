import { recogniseColumns } from "../../src/taskpane/rules/columns";
import { fieldOf, type ColumnField } from "../../src/taskpane/rules/headings";
import { standardTexts } from "../../src/taskpane/rules/standards";
import type { StandardsRange } from "../../src/workbook/types";
import { actuals, manyStandards } from "./rulesSheets";

/** A sheet from A1 with a selection. */
function sheet(values: readonly (readonly unknown[])[], top: number, left: number, bottom = top, right = left): StandardsRange {
  const width = Math.max(...values.map((row) => row.length));
  const full = values.map((row) => [...row, ...Array<string>(width - row.length).fill("")]);
  return { address: "S!x", sheetId: "s", top, left, bottom, right, around: { address: "S!y", values: full, firstRow: 1, firstColumn: 1 } };
}

test.each<[string, ColumnField | null]>([
  ["评分标准", "standard"],
  ["实际值（%）", "actual"],
  ["满 分", "points"],
  ["目标/Target", "target"],
  ["Full marks", "points"],
  ["考核得分：", "score"],
  ["权重", null],
  ["大于99%得25分", null],
  ["", null],
])("heading %j is %p", (heading, field) => {
  expect(fieldOf(heading)).toBe(field);
});

test("columns by their headings", () => {
  const { columns, headingRow } = recogniseColumns(manyStandards, "standards");
  expect(columns).toEqual({ standard: 3, points: 2, target: 4, actual: 5, score: 6 });
  expect(headingRow).toBe(2);
  expect(recogniseColumns(actuals, "rows").columns).toEqual({ standard: null, points: 2, target: 4, actual: 5, score: 6 });
});

test("the selected rows of a typed standard need not be those of the actuals", () => {
  expect(recogniseColumns(manyStandards, "rows").columns).toMatchObject({ actual: 5, score: 6 });
});

test("headings and a title that are selected too are no standards, nor are numbers and blank cells", () => {
  const range = sheet([["考核表"], ["评分标准", "实际"], ["每次扣2分"], [""], [5], ["  "], ["每人扣1分"]], 1, 1, 7);
  const recognised = recogniseColumns(range, "standards");
  expect(standardTexts(range, recognised)).toEqual([
    { row: 3, address: "A3", text: "每次扣2分" },
    { row: 7, address: "A7", text: "每人扣1分" },
  ]);
});

test("of a selected table the column of standards by its heading, else by its longest texts", () => {
  const rows = [["甲", 10, "每次扣2分，扣完为止", 3], ["乙", 10, "每人扣1分", ""]];
  expect(recogniseColumns(sheet([["项目名称在这里写得很长很长很长", "分值", "标准", "实际"], ...rows], 1, 1, 3, 4), "standards").columns).toMatchObject({ standard: 3, points: 2, actual: 4, score: 5 });
  expect(recogniseColumns(sheet(rows, 1, 1, 2, 4), "standards").columns).toEqual({ standard: 3, points: null, target: null, actual: 4, score: 5 });
});

test("without headings: the next column that is empty or holds figures, then the first empty one", () => {
  const rows = [["每次扣2分", "客服系统", 3, "备注"], ["每人扣1分", "报表", "", ""]];
  expect(recogniseColumns(sheet(rows, 1, 1, 2), "standards").columns).toMatchObject({ standard: 1, actual: 3, score: 5 });
  expect(recogniseColumns(sheet([["每次扣2分"]], 1, 1), "standards").columns).toMatchObject({ actual: 2, score: 3 });
});

test("a heading further up and the score of an earlier column; an empty sheet", () => {
  const rows = [["得分", "实际", "标准"], ...Array.from({ length: 80 }, () => ["", 1, "每次扣2分"])];
  expect(recogniseColumns(sheet(rows, 70, 3, 81), "standards").columns).toMatchObject({ actual: 2, score: 1 });
  const nothing: StandardsRange = { address: "S!C4", sheetId: "s", top: 4, left: 3, bottom: 4, right: 3, around: null };
  expect(recogniseColumns(nothing, "rows")).toMatchObject({ columns: { actual: 3, score: 4 }, headingRow: null });
  expect(recogniseColumns(nothing, "rows").choices.map(({ column }) => column)).toEqual([3, 4, 5]);
});
