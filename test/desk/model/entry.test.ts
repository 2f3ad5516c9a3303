import { displayText, editTextOfCell } from "../../../src/desk/model/display";
import { needsApostrophe, readEntry } from "../../../src/desk/model/entry";
import { createDesk } from "../../../src/desk/model/createDesk";

test.each<[string, unknown, string | null]>([
  ["12", 12, null],
  ["-1.5", -1.5, null],
  [".5", 0.5, null],
  ["1,234.5", 1234.5, "#,##0.00"],
  ["1,23", "1,23", null],
  ["95%", 0.95, "0%"],
  ["99.5%", 0.995, "0.00%"],
  ["7%", 0.07, "0%"],
  ["1e3", 1000, "0.00E+00"],
  ["(5)", -5, null],
  ["¥1,200", 1200, '"¥"#,##0'],
  ["2026-11-21", 46347, "yyyy/m/d"],
  ["2026/2/29", "2026/2/29", null],
  ["2026年11月21日", 46347, 'yyyy"年"m"月"d"日"'],
  ["2026-11", 46327, "mmm-yy"],
  ["3-5", 46086, 'm"月"d"日"'],
  ["13/40", "13/40", null],
  ["8:30", 8.5 / 24, "h:mm"],
  ["true", true, null],
  ["#N/A", { error: "#N/A" }, null],
  ["'007", "007", null],
  ["'", "", null],
  ["-张三", "-张三", null],
  ["3次", "3次", null],
  ["１２", "１２", null],
  ["", null, null],
  ["=", "=", null],
])("%j is read as %j", (text, value, format) => {
  expect(readEntry(text, "General", 2026)).toEqual({ content: { value }, ...(format === null ? {} : { format }) });
});

test("formulas, and cells formatted as text", () => {
  expect(readEntry("=A1+1", "General", 2026)).toEqual({ content: { formula: "A1+1" } });
  expect(readEntry("=A1+1", "@", 2026)).toEqual({ content: { value: "=A1+1" } });
  expect(readEntry("007", "@", 2026)).toEqual({ content: { value: "007" } });
});

test("a text that would become something else needs its apostrophe", () => {
  expect(["=1+1", "007", "2026-11", "'a", "TRUE"].map((text) => needsApostrophe(text, "General"))).toEqual([true, true, true, true, true]);
  expect(["张三", "3次", "-张三", "a=b"].map((text) => needsApostrophe(text, "General"))).toEqual([false, false, false, false]);
  expect(needsApostrophe("007", "@")).toBe(false);
});

test.each<[number | string | boolean | null, string, string]>([
  [0.1 + 0.2, "General", "0.3"],
  [1 / 3, "General", "0.333333333"],
  [123456789012, "General", "1.23457E+11"],
  [1e-10, "General", "1E-10"],
  [-0.5, "General", "-0.5"],
  [1234567.891, "General", "1234567.891"],
  [0.975, "0.0%", "97.5%"],
  [1234.5, "#,##0.00", "1,234.50"],
  [46347, 'yyyy"年"m"月"d"日"', "2026年11月21日"],
  [100, 'General"分"', "100分"],
  [true, "General", "TRUE"],
  [null, "0.00", ""],
  ["x", "0.00", "x"],
])("%j in the format %s shows as %s", (value, format, text) => {
  expect(displayText(value, format)).toBe(text);
});

test("the formula bar shows what would be typed", async () => {
  const desk = await createDesk({ emptyCellsAs: null });
  const typed: [string, string][] = [["=A1*2", "=A1*2"], ["95%", "95%"], ["2026-11-21", "2026/11/21"], ["'007", "'007"], ["张三", "张三"], ["0.1", "0.1"], ["TRUE", "TRUE"]];
  typed.forEach(([text, shown], index) => {
    expect(desk.type("Sheet1", index + 1, 2, text)).toEqual({ ok: true });
    expect(editTextOfCell(desk.activeSheet().getCell(index + 1, 2))).toBe(shown);
  });
});
