import fc from "fast-check";
import { readPeople } from "../../src/sheets/people";
import { recogniseRoster } from "../../src/sheets/roster";
import { sayNote, saySkipped } from "../../src/sheets/rosterNotes";

const read = (values: unknown[][], firstRow = 1) => {
  const reading = recogniseRoster(values, firstRow);
  return { reading, ...readPeople(values, firstRow, reading.columns) };
};

describe("headings", () => {
  test.each<[string, unknown[], [number | null, number | null, number | null, number | null]]>([
    ["Chinese", ["序号", "姓名", "部门", "岗位", "工号"], [1, 2, 3, 4]],
    ["other words", ["员工编号", "所属科室", "职务", "员工姓名"], [3, 1, 2, 0]],
    ["blanks and marks", [" 姓  名：", "部 门*", "岗\n位", "工号（必填）"], [0, 1, 2, 3]],
    ["English", ["Employee ID", "Name", "Dept.", "Job Title"], [1, 2, 3, 0]],
    ["full width", ["ＮＡＭＥ", "Ｄｅｐｔ"], [0, 1, null, null]],
    ["both languages", ["姓名/Name", "部门 Department", "岗位（Post）"], [0, 1, 2, null]],
    ["a serial number beside the staff number", ["No.", "Name", "Staff No."], [1, null, null, 2]],
    ["a weak word alone", ["编号", "姓名"], [1, null, null, 0]],
    ["other people's names", ["部门负责人", "姓名", "部门"], [1, 2, null, null]],
  ])("%s", (_, headings, expected) => {
    const { columns, headingRow } = recogniseRoster([headings, headings.map(() => "x")], 5);
    expect([columns.name, columns.department, columns.post, columns.number]).toEqual(expected);
    expect([columns.start, headingRow]).toEqual([1, 5]);
  });

  test("are found below a title, blank rows and notes", () => {
    const values = [
      ["2026年员工花名册", "", "", ""],
      ["", "", "", ""],
      ["单位：某某公司", "", "", ""],
      ["工号", "姓名", "部门", "岗位"],
      ["007", "王芳", "客服部", "客服主管"],
    ];
    const { reading, people } = read(values, 3);
    expect(reading.headingRow).toBe(6);
    expect(reading.candidates.map(({ letters, heading, samples }) => [letters, heading, samples])).toEqual([
      ["A", "工号", ["007"]], ["B", "姓名", ["王芳"]], ["C", "部门", ["客服部"]], ["D", "岗位", ["客服主管"]],
    ]);
    expect(people).toEqual([{ name: "王芳", department: "客服部", post: "客服主管", number: "007", row: 7 }]);
  });

  test("may be missing where a column looks like names", () => {
    const values = [["客服部", "客服专员", "王芳", 101], ["客服部", "客服专员", "李 明", 102], ["售后部", "客服主管", "欧阳娜娜", 103]];
    const { reading, people } = read(values, 2);
    expect(reading.columns).toMatchObject({ start: 0, name: 2, department: null });
    expect(reading.notes.map((note) => sayNote(note, "zh"))).toEqual(["没有找到表头，姓名取自 C 列，请核对。"]);
    expect(people.map(({ name, row }) => [name, row])).toEqual([["王芳", 2], ["李明", 3], ["欧阳娜娜", 4]]);
  });

  test("figures alone have no names, and it says so", () => {
    const { reading, people } = read([[1, 2], [3, 4]]);
    expect(reading.columns.name).toBeNull();
    expect(reading.notes.map((note) => sayNote(note, "en"))).toEqual(["No column with names was found. Please say which one it is."]);
    expect(people).toEqual([]);
  });
});

describe("people", () => {
  const head = ["工号", "姓名", "部门"];

  test("ugly rows give people or reasons", () => {
    const values = [
      head,
      ["００７", " 王 \u3000 芳\n", "客服部"],
      ["", "", ""],
      [8, "=1+1", "客服部"],
      ["9", "-张三", "客服部"],
      ["10", "😀 Li", "客服部"],
      ["11", "", "客服部"],
      ["12", 35, "客服部"],
      ["13", "#N/A", "客服部"],
      ["#REF!", "赵六", "#VALUE!"],
      head,
      ["合计", 6, ""],
      ["", "小计：", ""],
      ["制表人：李四", "王五", ""],
      [null, undefined, true],
    ];
    const { people, skipped } = read(values);
    expect(people).toEqual([
      { name: "王芳", department: "客服部", post: "", number: "007", row: 2 },
      { name: "=1+1", department: "客服部", post: "", number: "8", row: 4 },
      { name: "-张三", department: "客服部", post: "", number: "9", row: 5 },
      { name: "😀 Li", department: "客服部", post: "", number: "10", row: 6 },
      { name: "赵六", department: "", post: "", number: "", row: 10 },
    ]);
    expect(skipped.map((row) => saySkipped(row, "zh"))).toEqual([
      "第 7 行没有姓名，已跳过。",
      "第 8 行的姓名是数字“35”，已跳过。",
      "第 9 行的姓名是错误值 #N/A，已跳过。",
      "第 11 行是重复的表头，已跳过。",
      "第 12 行是“合计”，不是人员，已跳过。",
      "第 13 行是“小计：”，不是人员，已跳过。",
      "第 14 行是“制表人：李四”，不是人员，已跳过。",
      "第 15 行没有姓名，已跳过。",
    ]);
  });

  test("a heading that repeats on the next page is none, somebody whose name contains one is a person", () => {
    const { people, skipped } = read([["姓名", "部门"], ["员工001", "客服部"], ["姓 名 / Name", "部门"], ["Name Lee", "客服部"]]);
    expect(people.map(({ name }) => name)).toEqual(["员工001", "Name Lee"]);
    expect(skipped).toMatchObject([{ row: 3, why: "headingAgain" }]);
  });

  test("namesakes are told apart by number or department, others are pointed out", () => {
    const { people, notes } = read([
      head, ["1", "王芳", "客服部"], ["2", "王芳", "客服部"], ["1", "王芳", "售后部"], ["1", "王 芳", "客服部"],
    ]);
    expect(people).toHaveLength(4);
    expect(notes.map((note) => sayNote(note, "zh"))).toEqual(["第 5 行的“王芳”与第 2 行重名，两张表都会生成，请核对。"]);
  });

  test.each<[string, unknown[], string[]]>([
    ["merged cells are filled down", ["客服部", "", "", "售后部", "", ""], ["客服部", "客服部", "客服部", "售后部", "售后部", "售后部"]],
    ["a written repetition means that blanks are blanks", ["客服部", "客服部", "", "售后部", "", ""], ["客服部", "客服部", "", "售后部", "", ""]],
    ["a few blanks are blanks", ["客服部", "售后部", "销售部", ""], ["客服部", "售后部", "销售部", ""]],
    ["a blank first one is no merged cell", ["", "客服部", "", ""], ["", "客服部", "", ""]],
  ])("departments: %s", (_, departments, expected) => {
    const { people } = read([["姓名", "部门"], ...departments.map((department, index) => [`王${"一二三四五六"[index]}`, department])]);
    expect(people.map(({ department }) => department)).toEqual(expected);
  });

  test("a merged department does not reach over a blank row", () => {
    const { people, notes } = read([["姓名", "部门"], ["王一", "客服部"], ["王二", ""], ["", ""], ["王三", ""]]);
    expect(people.map(({ department }) => department)).toEqual(["客服部", "客服部", ""]);
    expect(notes.map(({ code }) => code)).toEqual(["departmentsFilled"]);
  });

  test("every row of any block is a person, is skipped with a reason, or is blank", () => {
    const cell = fc.oneof(
      fc.string(), fc.integer(), fc.boolean(), fc.constantFrom(null, undefined, NaN, "", " ", "王芳", "合计", "#N/A", "姓名", "部门"),
    );
    const block = fc.integer({ min: 0, max: 5 }).chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 20 }),
    );
    fc.assert(
      fc.property(block, (values) => {
        const { reading, people, skipped } = read(values, 10);
        const rows = [...people, ...skipped].map(({ row }) => row).sort((a, b) => a - b);
        expect(new Set(rows).size).toBe(rows.length);
        const filled = values.flatMap((row, index) =>
          index >= reading.columns.start && row.some((value) => !["", null, undefined].includes(typeof value === "string" ? value.trim() : (value as null)))
            ? [index + 10] : [],
        );
        expect(rows).toEqual(filled);
        for (const { name } of people) expect(name.trim()).not.toBe("");
      }),
    );
  });

  test("2,000 rows are 2,000 people", () => {
    const values = [head, ...Array.from({ length: 2000 }, (_, index) => [index, `王${String.fromCodePoint(0x4e00 + index)}`, "客服部"])];
    expect(read(values).people).toHaveLength(2000);
  });
});
