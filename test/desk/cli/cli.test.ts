import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createDesk } from "../../../src/desk/model/createDesk";

jest.setTimeout(300_000); // the first call may have to build the add-in

const folder = mkdtempSync(path.join(tmpdir(), "desk-cli-"));
afterAll(() => rmSync(folder, { recursive: true }));

const like = (pattern: RegExp): unknown => expect.stringMatching(pattern);
const number: unknown = expect.any(Number);

interface Ran {
  readonly code: number | null;
  readonly lines: readonly unknown[];
  readonly said: string;
}

function desk(args: readonly string[], input = ""): Promise<Ran> {
  const child = spawn(process.execPath, ["--import", "tsx", "src/desk/cli/main.ts", ...args], { stdio: "pipe" });
  let out = "";
  let said = "";
  child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
  child.stdin.end(input);
  return new Promise((resolve) => {
    child.on("close", (code) => resolve({ code, said, lines: out.split("\n").filter(Boolean).map((line) => JSON.parse(line) as unknown) }));
  });
}

async function roster(): Promise<string> {
  const file = path.join(folder, "roster.xlsx");
  const book = await createDesk({ emptyCellsAs: null });
  book.renameSheet("Sheet1", "名册");
  book.paste("名册", 1, 1, [["姓名", "部门", "岗位", "工号"], ["张三", "客服部", "客服主管", "'007"], ["李四", "客服部", "客服主管", "'008"], ["", "客服部", "", ""]]);
  writeFileSync(file, await book.save());
  return file;
}

test("eval: values, spills, errors with messages, several lines from standard input", async () => {
  const { code, lines } = await desk(["eval", "-"], '=KPI.BAND(0.97,{0.99,25;0.95,20;0.9,10})\nKPI.BAND({1;"x"},{0.99,25})\n=SUM(KPI.BAND({1;0.95},{0.99,25;0.95,20}))\n=KPI.NONE(1)\n');
  expect(lines).toEqual([
    { formula: "=KPI.BAND(0.97,{0.99,25;0.95,20;0.9,10})", value: 20, message: null },
    { formula: 'KPI.BAND({1;"x"},{0.99,25})', value: [[25], ["#VALUE!"]], message: like(/x/) },
    { formula: "=SUM(KPI.BAND({1;0.95},{0.99,25;0.95,20}))", value: 45, message: null },
    { formula: "=KPI.NONE(1)", value: "#NAME?", message: null },
  ]);
  expect(code).toBe(0);
});

test("eval reads a book, answers in the language asked for, and fails on what is no formula", async () => {
  const book = await roster();
  const { code, lines } = await desk(["eval", "--book", book, "--sheet", "名册", "--language", "en-US", "=A2&D2", '=KPI.PASS("x",">1",5)', "=("]);
  expect(lines).toEqual([
    { formula: "=A2&D2", value: "张三007", message: null },
    { formula: '=KPI.PASS("x",">1",5)', value: "#VALUE!", message: like(/^[\x20-\x7e]+$/) },
    { formula: "=(", value: null, message: "This is not a formula." },
  ]);
  expect(code).toBe(1);
});

test("templates, generate and calc go through the add-in", async () => {
  const book = await roster();
  const templates = await desk(["templates"]);
  expect(templates.lines[0]).toContainEqual({ id: "customer-service-supervisor", title: like(/./), items: number, total: 100 });
  const out = path.join(folder, "out.xlsx");
  const made = await desk(["generate", book, "--template", "customer-service-supervisor", "--roster", "名册!A1:D4", "--period", "2026-11", "--formulas", "functions", "--out", out]);
  expect(made.lines[0]).toMatchObject({ sheets: [like(/张三/), like(/李四/)], skipped: [{ row: 4, why: like(/./) }] });
  const { syncs, maxRequestBytes, requestBytes, ms } = made.lines[0] as Record<string, number>;
  expect([syncs, maxRequestBytes, requestBytes, ms].every((each) => Number(each) > 0)).toBe(true);
  const [name] = (made.lines[0] as { sheets: string[] }).sheets;
  const calculated = await desk(["calc", out, "--print", "名册!A1:B2", "--print", `'${name}'!A1`, "--out", path.join(folder, "again.xlsx")]);
  expect(calculated.lines[0]).toMatchObject({ "名册!A1:B2": [["姓名", "部门"], ["张三", "客服部"]] });
  expect(readFileSync(path.join(folder, "again.xlsx")).length).toBeGreaterThan(5000);
});

/** A card with merged cells and a roster, as a file. */
async function card(weight: string): Promise<string> {
  const file = path.join(folder, `card${weight}.xlsx`);
  const book = await createDesk({ emptyCellsAs: null });
  book.renameSheet("Sheet1", "考核表");
  const rows = [
    ["客服专员考核表", "", "", "", ""],
    ["类别", "考核项目", "权重", "评分标准", "上级"],
    ["业绩", "及时率", "60%", "≥95%得60分，否则得0分", ""],
    ["", "投诉", weight, "每次扣5分，扣完为止", ""],
    ["态度", "协作", "20%", "主动配合", ""],
    ["合计", "", "100%", "", ""],
  ];
  book.paste("考核表", 1, 1, rows);
  const sheet = book.workbook.getWorksheet("考核表");
  for (const merge of ["A1:E1", "A3:A4"]) sheet?.mergeCells(merge);
  book.addSheet("名册");
  book.paste("名册", 1, 1, [["姓名", "部门"], ["张三", "客服部"], ["李四", "客服部"]]);
  writeFileSync(file, await book.save());
  return file;
}

test("read: a card becomes a template that generate uses", async () => {
  const book = await card("20%");
  const out = path.join(folder, "stored.xlsx");
  const read = await desk(["read", book, "--range", "考核表!A1:F30", "--save-as", "客服", "--out", out]);
  expect(read.code).toBe(0);
  expect(read.lines).toEqual([
    expect.objectContaining({
      title: "客服专员考核表",
      total: 100,
      sections: [{ name: "业绩", share: 0.8, marks: 80 }, { name: "态度", share: 0.2, marks: 20 }],
      notes: [],
      items: [
        expect.objectContaining({ name: "及时率", section: "业绩", points: 60, standard: "≥95%得60分，否则得0分", rule: expect.objectContaining({ kind: "pass" }) as unknown, doubts: [] }),
        expect.objectContaining({ name: "投诉", section: "业绩", points: 20, rule: expect.objectContaining({ kind: "deduct", each: 5 }) as unknown }),
        expect.objectContaining({ name: "协作", section: "态度", points: 20, standard: "主动配合", rule: null, doubts: [] }),
      ],
    }),
  ]);
  const listed = await desk(["templates", out, "--language", "en-US"]);
  expect(listed.lines[0]).toContainEqual({ id: "客服", title: "客服专员考核表", items: 3, total: 100 });
  const cards = path.join(folder, "cards.xlsx");
  const made = await desk(["generate", out, "--template", "客服", "--roster", "名册!A1:B3", "--period", "2026-11", "--out", cards]);
  expect(made.lines[0]).toMatchObject({ sheets: [like(/张三/), like(/李四/)] });
  const again = await desk(["read", out, "--range", "考核表!A1:F30", "--save-as", "客服", "--out", path.join(folder, "twice.xlsx")]);
  expect(again).toMatchObject({ code: 1, lines: [], said: like(/已经有编号为「客服」的模板/) });
});

test("read: a card that contradicts itself is read, but not stored", async () => {
  const book = await card("25%");
  const read = await desk(["read", book, "--range", "考核表!A1:F30"]);
  expect(read).toMatchObject({ code: 0, lines: [{ total: 105, doubts: expect.arrayContaining([like(/105%/)]) as unknown }] });
  const out = path.join(folder, "never.xlsx");
  const stored = await desk(["read", book, "--range", "考核表!A1:F30", "--save-as", "客服", "--out", out]);
  expect(stored).toMatchObject({ code: 1, lines: [], said: like(/没有保存为模板「客服」.*105%/) });
  expect(existsSync(out)).toBe(false);
});

test.each([
  [["read", "nowhere.xlsx"], /--range/],
  [["read", "nowhere.xlsx", "--range", "A1:B2", "--save-as", "x"], /--out/],
  [["generate", "nowhere.xlsx"], /--template/],
  [["check", "x.xlsx"], /not available yet/],
  [["nonsense"], /Verbs: eval/],
  [["eval", "--empty", "2", "=1"], /--empty/],
  [["calc", "nowhere.xlsx"], /nowhere/],
])("%j says what is wrong and exits with 1", async (args, said) => {
  const ran = await desk(args);
  expect(ran.said).toMatch(said);
  expect([ran.code, ran.lines]).toEqual([1, []]);
});
