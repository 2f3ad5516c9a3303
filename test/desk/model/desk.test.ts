import { createDesk, type FullDesk } from "../../../src/desk/model/createDesk";
import { snapshot } from "../../../src/desk/model/snapshot";

async function deskWith(cells: Readonly<Record<string, string>>): Promise<FullDesk> {
  const desk = await createDesk({ emptyCellsAs: null });
  for (const [address, text] of Object.entries(cells)) {
    const cell = desk.activeSheet().getCell(address);
    expect(desk.type("Sheet1", cell.row, cell.col, text)).toEqual({ ok: true });
  }
  return desk;
}

const at = (desk: FullDesk, address: string) => {
  const cell = desk.activeSheet().getCell(address);
  return desk.valueOf("Sheet1", cell.row, cell.col);
};

test.each<[string, unknown]>([
  ["=ROUND(1.005,2)", 1.01],
  ["=ROUND(0.285,2)", 0.29],
  ["=ROUND(-2.5,0)", -3],
  ["=ROUND(1234.5,-2)", 1200],
  ["=ROUND(\"x\",1)", { error: "#VALUE!" }],
  ["=0.1+0.2=0.3", true],
  ["=IF(A1+A2<0.3,\"less\",\"not less\")", "not less"],
  ["=SUMPRODUCT(1/COUNTIF(B1:B4,B1:B4))", 3],
  ["=COUNTIF(B1:B4,\"甲*\")", 2],
  ["=COUNTIF(A1:A2,\">0.15\")", 1],
  ["=COUNTIF(B1:B4,\"<>甲\")", 2],
  ["=Z99", 0],
  ["=Z99&\"\"", ""],
  ["=IF(FALSE,1,)", 0],
  ["=IFERROR(VLOOKUP(\"乙\",B1:C4,2,FALSE),\"\")", 20],
  ["=-张三", { error: "#NAME?" }],
  ["+1+1", 2],
])("%s gives %j as in Excel", async (formula, value) => {
  const desk = await deskWith({ A1: "0.1", A2: "0.2", B1: "甲", B2: "乙", B3: "甲", B4: "丙", C2: "20", F1: formula });
  expect(at(desk, "F1")).toEqual(value);
});

test("a chain of cells follows an edit, undo takes it back, and listeners hear of it", async () => {
  const desk = await deskWith({ A1: "1", B1: "=A1+1", C1: "=B1*10" });
  const heard: string[] = [];
  const stop = desk.subscribe(({ what }) => heard.push(what));
  desk.type("Sheet1", 1, 1, "5");
  expect([at(desk, "B1"), at(desk, "C1"), desk.textOf("Sheet1", 1, 3)]).toEqual([6, 60, "60"]);
  expect(desk.undo()).toBe(true);
  expect(at(desk, "C1")).toBe(20);
  stop();
  desk.type("Sheet1", 1, 1, "6");
  expect(heard).toEqual(["cells", "cells"]);
});

test("a paste is all or nothing", async () => {
  const desk = await deskWith({ A1: "1" });
  const before = snapshot(desk);
  expect(desk.paste("Sheet1", 1, 1, [["2", "x"], ["3", "=SUM("]])).toMatchObject({ ok: false });
  expect(snapshot(desk)).toEqual(before);
  expect(desk.paste("Sheet1", 1, 1, [["2", "x"], ["3", "95%"]])).toEqual({ ok: true });
  expect([at(desk, "A1"), at(desk, "B1"), at(desk, "A2"), at(desk, "B2")]).toEqual([2, "x", 3, 0.95]);
  desk.undo();
  expect(snapshot(desk)).toEqual(before);
});

test("locked cells and parts of a spill cannot be edited; nothing is left to undo", async () => {
  const desk = await deskWith({ A1: "1", A2: "2", C1: "=A1:A2*2" });
  expect(at(desk, "C2")).toBe(4);
  expect(desk.type("Sheet1", 2, 3, "x")).toMatchObject({ ok: false });
  expect(desk.clear("Sheet1", { top: 1, left: 3, bottom: 1, right: 3 })).toEqual({ ok: true });
  expect([at(desk, "C1"), at(desk, "C2")]).toEqual([null, null]);
  await desk.activeSheet().protect("", {});
  expect(desk.isLocked("Sheet1", 1, 1)).toBe(true);
  expect(desk.type("Sheet1", 1, 1, "9")).toMatchObject({ ok: false });
  expect(at(desk, "A1")).toBe(1);
});

test("sheets are added, renamed and deleted as Excel allows", async () => {
  const desk = await deskWith({ A1: "=1" });
  expect(desk.addSheet()).toEqual({ ok: true });
  expect(desk.addSheet("sheet1")).toMatchObject({ ok: false });
  expect(desk.renameSheet("Sheet2", "a/b")).toMatchObject({ ok: false });
  expect(desk.renameSheet("Sheet2", "汇总")).toEqual({ ok: true });
  expect(desk.deleteSheet("Sheet1")).toEqual({ ok: true });
  expect(desk.deleteSheet("汇总")).toMatchObject({ ok: false });
  expect(desk.workbook.worksheets.map((sheet) => sheet.name)).toEqual(["汇总"]);
  expect(desk.selection).toEqual({ sheet: "汇总", top: 1, left: 1, bottom: 1, right: 1 });
});

test("a new sheet in the place of a deleted one keeps what is written to it", async () => {
  const desk = await deskWith({ A1: "1" });
  desk.addSheet("x");
  desk.type("x", 1, 1, "={1;2;3}");
  expect(desk.valueOf("x", 3, 1)).toBe(3);
  desk.deleteSheet("x");
  desk.addSheet("y");
  desk.paste("y", 1, 1, [["a"], ["b"], ["c"]]);
  expect([1, 2, 3].map((row) => desk.valueOf("y", row, 1))).toEqual(["a", "b", "c"]);
});

test("copies of a sheet have values of their own", async () => {
  const desk = await deskWith({ A1: "1", B1: "=A1*2", C1: "={1,2}" });
  const { copySheet } = await import("../../../src/desk/model/sheets");
  desk.calculate();
  const copy = copySheet(desk.state, desk.activeSheet(), 1);
  desk.type(copy.name, 1, 1, "10");
  expect([desk.valueOf("Sheet1", 1, 2), desk.valueOf(copy.name, 1, 2), desk.valueOf(copy.name, 1, 4)]).toEqual([2, 20, 2]);
});

test("more distinct formulas than the engine holds are refused loudly, when values are read and when the desk settles", async () => {
  const desk = await createDesk({ emptyCellsAs: null });
  const complaint = jest.spyOn(console, "error").mockImplementation(() => undefined);
  desk.paste("Sheet1", 1, 1, Array.from({ length: 10_001 }, (_, row) => [`=${row}+1`]));
  expect(() => desk.valueOf("Sheet1", 1, 1)).toThrow(/10000 different formulas/);
  await expect(desk.settled()).rejects.toThrow(/10000 different formulas/);
  desk.textOf("Sheet1", 1, 1);
  expect(complaint).toHaveBeenCalledTimes(1);
  desk.clear("Sheet1", { top: 1, left: 1, bottom: 1, right: 1 });
  expect(desk.valueOf("Sheet1", 2, 1)).toBe(2);
  complaint.mockRestore();
});
