import { Workbook } from "@cj-tech-master/excelts";
import { createDesk, type FullDesk } from "../../src/desk/model/createDesk";
import { sampleBytes } from "../../src/desk/page/sample";
import { addinForTests, withHeadless } from "../support/headlessDesk";
import { recalculate } from "../support/libreoffice";

addinForTests();

interface Made {
  readonly sheets: readonly string[];
  readonly skipped: readonly { row: number; why: string }[];
}

/** Does with the production bundle, in Node, what the command line does. */
async function generated(
  formulas: "native" | "functions",
  template: string,
  work: (desk: FullDesk, made: Made) => Promise<void> | void,
  book: () => Promise<Uint8Array> = sampleBytes,
) {
  const desk = await createDesk({ emptyCellsAs: 0 });
  await desk.open(await book(), "book.xlsx");
  await withHeadless(desk, "zh-CN", async (headless) => {
    const request = { verb: "generate", template, roster: "名册!A1:G40", period: "2026-11", formulas };
    await work(desk, (await headless.invokeAction("KPI.Automate", request)) as Made); // the add-in's own answer
  });
}

/** What people type, the same for a sheet in whatever style: some actuals, some raters' points, some gaps. */
function fill(desk: FullDesk, sheets: readonly string[]): void {
  const inputs = [0.995, 0.97, 0.9, 0.85, 1, 2, 3, 4, 5, 0, 12, 30, 90, 100, "未评"];
  sheets.forEach((sheet, person) => {
    const rows = desk.workbook.getWorksheet(sheet)?.rowCount ?? 0;
    for (let row = 9; row < rows; row += 1)
      for (const column of [5, 8, 9, 10]) {
        const seed = (person * 31 + row * 17 + column * 7) % 23;
        const value = inputs[seed];
        // What the sheet refuses (locked, out of range, text) stays empty, as it would for a person.
        if (value !== undefined) desk.type(sheet, row, column, String(value));
      }
  });
}

/** Total and grade of each sheet by the names that every card has. */
function results(desk: FullDesk, sheets: readonly string[], valueAt: (sheet: string, row: number, column: number) => unknown) {
  return sheets.map((sheet) =>
    ["KPI_Total", "KPI_Grade"].map((name) => {
      const found = desk.state.names.find((each) => each.name === name && each.scope?.name === sheet);
      const [, letter = "", row = ""] = /\$([A-Z])\$(\d+)$/.exec(found?.refersTo ?? "") ?? [];
      return valueAt(sheet, Number(row), letter.charCodeAt(0) - 64);
    }),
  );
}

test.each(["customer-service-supervisor", "after-sales-manager"])(
  "%s: both formula styles and LibreOffice come to the same totals and grades",
  async (template) => {
    let native: unknown[][] = [];
    await generated("native", template, async (desk, { sheets }) => {
      fill(desk, sheets);
      await desk.settled();
      native = results(desk, sheets, (...cell) => desk.valueOf(...cell));
      const seen = await recalculate(await desk.save());
      expect(results(desk, sheets, (sheet, row, column) => seen.get(sheet)?.[row - 1]?.[column - 1])).toEqual(native);
    });
    expect(native).toHaveLength(12);
    expect(native.every(([total, grade]) => typeof total === "number" && typeof grade === "string")).toBe(true);
    expect(new Set(native.map(([total]) => total)).size).toBeGreaterThan(6);

    await generated("functions", template, async (desk, { sheets }) => {
      fill(desk, sheets);
      await desk.settled();
      expect(results(desk, sheets, (...cell) => desk.valueOf(...cell))).toEqual(native);
      const [first = ""] = sheets;
      const formulas = desk.workbook.getWorksheet(first)?.getColumn(7).values ?? [];
      expect(JSON.stringify(formulas)).toContain("KPI.");
    });
  },
  180_000,
);

/** A title over merged cells, a blank row, formulas beside the list, and names that nobody should have. */
async function uglyBook(): Promise<Uint8Array> {
  const book = new Workbook();
  const sheet = book.addWorksheet("名册");
  sheet.mergeCells("A1:D1");
  const rows: (string | number)[][] = [
    ["2026年员工名册"],
    [],
    ["工号", "姓 名", "所属部门", "岗位"],
    ["００１", "王芳", "客服部", "主管"],
    [],
    ["007", "王芳", "客服部", "主管"],
    [8, "=1+1", "-部", "@x"],
    ["9", "-张三", "a", "b"],
    ["10", "名".repeat(60), "x", "y"],
    ["11", "a/b:c", "x", "y"],
    ["12", "😀😀李", "x", "y"],
    ["13", "", "x", "y"],
    ["14", 12345, "x", "y"],
    ["合计", 10],
  ];
  rows.forEach((row, r) => row.forEach((value, c) => (sheet.getCell(r + 1, c + 1).value = value)));
  sheet.getCell("F3").value = { formula: "1+1" };
  return new Uint8Array(await book.xlsx.writeBuffer());
}

test("an ugly roster: sheets for all who can have one, and the reason for every other row", async () => {
  await generated(
    "native",
    "after-sales-manager",
    (desk, { sheets, skipped }) => {
      expect(sheets).toEqual([
        "王芳 2026-11",
        "王芳 2026-11 (2)",
        "=1+1 2026-11",
        "-张三 2026-11",
        `${"名".repeat(23)} 2026-11`,
        "a_b_c 2026-11",
        "😀😀李 2026-11",
      ]);
      expect(sheets.map((sheet) => [desk.valueOf(sheet, 2, 3), desk.valueOf(sheet, 3, 6)])).toEqual([
        ["王芳", "001"],
        ["王芳", "007"],
        ["=1+1", "8"],
        ["-张三", "9"],
        ["名".repeat(60), "10"],
        ["a/b:c", "11"],
        ["😀😀李", "12"],
      ]);
      expect(skipped).toEqual([
        { row: 12, why: "第 12 行没有姓名，已跳过。" },
        { row: 13, why: "第 13 行的姓名是数字“12345”，已跳过。" },
        { row: 14, why: "第 14 行是“合计”，不是人员，已跳过。" },
      ]);
      expect(desk.textOf("名册", 3, 6)).toBe("2");
    },
    uglyBook,
  );
});
