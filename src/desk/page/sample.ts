import { Workbook, type Alignment, type Borders, type Fill, type Worksheet } from "@cj-tech-master/excelts";

/** 工号, 姓名, 部门, 岗位, 入职日期, 月基本工资, 绩效工资基数. */
type Employee = readonly [string, string, string, string, string, number, number];

const EMPLOYEES: readonly Employee[] = [
  ["KF2301", "周雨桐", "客户服务部", "客服主管", "2019-03-18", 9200, 2800],
  ["KF2302", "陈思远", "客户服务部", "客服专员", "2020-07-06", 6200, 1500],
  ["KF2303", "林晓雯", "客户服务部", "客服专员", "2021-04-12", 6000, 1500],
  ["KF2305", "王志强", "客户服务部", "客服专员", "2021-11-01", 5800, 1400],
  ["KF2308", "赵敏", "客户服务部", "投诉处理专员", "2022-02-21", 6500, 1600],
  ["KF2311", "吴嘉怡", "客户服务部", "客服专员", "2023-08-14", 5400, 1200],
  ["SH1702", "刘建国", "售后服务部", "售后经理", "2017-05-08", 10800, 3600],
  ["SH1806", "黄海涛", "售后服务部", "维修工程师", "2018-09-17", 8200, 2200],
  ["SH1903", "孙丽娜", "售后服务部", "配件管理员", "2019-10-28", 6100, 1400],
  ["SH2004", "杨帆", "售后服务部", "维修工程师", "2020-03-30", 7800, 2000],
  ["SH2107", "马晓东", "售后服务部", "维修工程师", "2021-06-15", 7400, 2000],
  ["SH2402", "欧阳静", "售后服务部", "回访专员", "2024-02-19", 5600, 1300],
];

/** 统一服务执行率, 意见回复及时率, 客户满意度, 一次解决率, 有效投诉 (次), 培训学时. One row an employee. */
const FIGURES: readonly (readonly number[])[] = [
  [0.985, 0.992, 0.962, 0.914, 0, 8],
  [0.973, 0.981, 0.951, 0.887, 1, 6],
  [0.996, 1, 0.978, 0.932, 0, 8],
  [0.942, 0.955, 0.923, 0.846, 2, 4],
  [0.981, 0.997, 0.934, 0.871, 1, 6],
  [0.958, 0.967, 0.945, 0.858, 0, 10],
  [0.979, 0.986, 0.957, 0.903, 1, 6],
  [0.991, 0.974, 0.969, 0.941, 0, 4],
  [0.987, 0.99, 0.972, 0.926, 0, 6],
  [0.964, 0.948, 0.938, 0.882, 1, 8],
  [0.952, 0.961, 0.929, 0.869, 2, 4],
  [0.994, 0.998, 0.981, 0.917, 0, 10],
];

const ROSTER_HEADINGS = ["工号", "姓名", "部门", "岗位", "入职日期", "月基本工资", "绩效工资基数"];
const FIGURE_HEADINGS = ["姓名", "部门", "统一服务执行率", "意见回复及时率", "客户满意度", "一次解决率", "有效投诉（次）", "培训学时"];
const FIRST = 4;

const FONT = "微软雅黑";
const GREEN = "FF1F6B45";
const line = { style: "thin", color: { argb: "FFCBD5CF" } } as const;
const BOX: Partial<Borders> = { top: line, left: line, bottom: line, right: line };
const CENTRE: Partial<Alignment> = { horizontal: "center", vertical: "middle" };
const solid = (argb: string): Fill => ({ type: "pattern", pattern: "solid", fgColor: { argb } });

/** The workbook that the desk opens at start: a roster and a month's figures, as an HR office keeps them. */
export function sampleWorkbook(): Workbook {
  const book = new Workbook();
  addRoster(book.addWorksheet("名册", viewsBelow(FIRST - 1)));
  addFigures(book.addWorksheet("本月数据", viewsBelow(FIRST - 1)));
  return book;
}

export async function sampleBytes(): Promise<Uint8Array> {
  return new Uint8Array(await sampleWorkbook().xlsx.writeBuffer());
}

function viewsBelow(rows: number) {
  return { views: [{ state: "frozen" as const, xSplit: 0, ySplit: rows, showGridLines: false }] };
}

function addRoster(sheet: Worksheet): void {
  heading(sheet, "员工名册", "人力资源部 · 2026 年 11 月", ROSTER_HEADINGS.length);
  setWidths(sheet, [12, 12, 16, 18, 18, 15, 16]);
  sheet.addTable({
    name: "员工名册",
    ref: `A${FIRST - 1}`,
    headerRow: true,
    style: { theme: "TableStyleLight1", showRowStripes: false },
    columns: ROSTER_HEADINGS.map((name) => ({ name, filterButton: true })),
    rows: EMPLOYEES.map(([number, name, department, post, joined, salary, base]) => [
      number, name, department, post, new Date(`${joined}T00:00:00Z`), salary, base,
    ]),
  });
  body(sheet, EMPLOYEES.length, ROSTER_HEADINGS.length);
  format(sheet, 5, EMPLOYEES.length, 'yyyy"年"m"月"d"日"');
  format(sheet, 6, EMPLOYEES.length, "#,##0");
  format(sheet, 7, EMPLOYEES.length, "#,##0");
}

function addFigures(sheet: Worksheet): void {
  heading(sheet, "本月数据", "考核期 2026 年 11 月 · 服务质量系统导出", FIGURE_HEADINGS.length);
  setWidths(sheet, [12, 15, 17, 17, 14, 14, 18, 13]);
  FIGURE_HEADINGS.forEach((text, index) => {
    sheet.getCell(FIRST - 1, index + 1).value = text;
  });
  FIGURES.forEach((figures, index) => {
    const [, name, department] = EMPLOYEES[index] ?? [];
    [name, department, ...figures].forEach((value, column) => {
      sheet.getCell(FIRST + index, column + 1).value = value;
    });
  });
  body(sheet, FIGURES.length, FIGURE_HEADINGS.length);
  for (const column of [3, 4, 5, 6]) format(sheet, column, FIGURES.length, "0.0%");
  averages(sheet);
}

function averages(sheet: Worksheet): void {
  const last = FIRST + FIGURES.length - 1;
  const row = last + 1;
  sheet.mergeCells(row, 1, row, 2);
  sheet.getCell(row, 1).value = "平均";
  ["C", "D", "E", "F", "G", "H"].forEach((letter, index) => {
    const cell = sheet.getCell(row, index + 3);
    cell.value = { formula: `AVERAGE(${letter}${FIRST}:${letter}${last})` };
    cell.numFmt = index < 4 ? "0.0%" : "0.0";
  });
  for (let column = 1; column <= FIGURE_HEADINGS.length; column += 1) {
    const cell = sheet.getCell(row, column);
    cell.font = { name: FONT, size: 11, bold: true };
    cell.fill = solid("FFEAF3EE");
    cell.border = BOX;
    cell.alignment = CENTRE;
  }
  sheet.getRow(row).height = 24;
}

function heading(sheet: Worksheet, title: string, note: string, columns: number): void {
  sheet.mergeCells(1, 1, 1, columns);
  sheet.mergeCells(2, 1, 2, columns);
  const top = sheet.getCell(1, 1);
  top.value = title;
  top.font = { name: FONT, size: 18, bold: true, color: { argb: GREEN } };
  top.alignment = { horizontal: "center", vertical: "middle" };
  const below = sheet.getCell(2, 1);
  below.value = note;
  below.font = { name: FONT, size: 10, color: { argb: "FF6B7A72" } };
  below.alignment = { horizontal: "center", vertical: "middle" };
  sheet.getRow(1).height = 36;
  sheet.getRow(2).height = 20;
}

function setWidths(sheet: Worksheet, widths: readonly number[]): void {
  widths.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
}

function body(sheet: Worksheet, rows: number, columns: number): void {
  for (let column = 1; column <= columns; column += 1) {
    const head = sheet.getCell(FIRST - 1, column);
    head.font = { name: FONT, size: 11, bold: true, color: { argb: "FFFFFFFF" } };
    head.fill = solid(GREEN);
    head.border = BOX;
    head.alignment = CENTRE;
    for (let row = FIRST; row < FIRST + rows; row += 1) {
      const cell = sheet.getCell(row, column);
      cell.font = { name: FONT, size: 11 };
      cell.border = BOX;
      cell.alignment = CENTRE;
      if ((row - FIRST) % 2 === 1) cell.fill = solid("FFF6FAF8");
    }
  }
  sheet.getRow(FIRST - 1).height = 26;
  for (let row = FIRST; row < FIRST + rows; row += 1) sheet.getRow(row).height = 22;
}

function format(sheet: Worksheet, column: number, rows: number, numberFormat: string): void {
  for (let row = FIRST; row < FIRST + rows; row += 1) sheet.getCell(row, column).numFmt = numberFormat;
}
