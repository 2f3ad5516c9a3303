import type { RosterRange } from "../../src/workbook/types";

/** A small roster as people keep them: a title above, a row without a name, a total below. */
export const roster: RosterRange = {
  address: "名册!A1:E13",
  firstRow: 1,
  firstColumn: 1,
  hiddenRows: [],
  values: [
    ["2026年客服中心人员名册", "", "", "", ""],
    ["序号", "姓名", "部门", "岗位", "工号"],
    [1, "王芳", "客户服务部", "客服主管", "001"],
    [2, "李伟", "客户服务部", "客服主管", "002"],
    [3, "张敏", "客户服务部", "客服专员", "003"],
    [4, "刘洋", "客户服务部", "客服专员", "004"],
    [5, "=1+1", "售后服务部", "售后主管", "005"],
    [6, "", "售后服务部", "售后专员", "006"],
    [7, "陈静", "售后服务部", "售后专员", "007"],
    [8, "😀 Anna-Maria van der Berg", "售后服务部（含备件、维修、返修与现场支持等四个小组以及周末轮值的全体人员共四十人）", "Senior specialist", "008"],
    [9, "欧阳娜娜", "售后服务部", "售后专员", "009"],
    [10, "赵磊", "售后服务部", "售后专员", "010"],
    ["合计", 9, "", "", ""],
  ],
};

const SURNAMES = "王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗".split(" ");
const GIVEN = ["芳", "伟", "敏", "洋", "静", "磊", "娜", "强", "子涵", "雨桐"];

/** So many people in seven departments, the first 200 of different names. */
export function manyPeople(count: number): RosterRange {
  const names = SURNAMES.flatMap((surname) => GIVEN.map((given) => surname + given));
  const rows = Array.from({ length: count }, (_, index) => [
    `${names[index % names.length] ?? ""}${index < names.length ? "" : Math.floor(index / names.length)}`,
    `第${(index % 7) + 1}部`,
    "客服专员",
  ]);
  return { address: `全员!B2:D${count + 2}`, firstRow: 2, firstColumn: 2, hiddenRows: [], values: [["姓名", "部门", "岗位"], ...rows] };
}

/** Several posts, days of coming and going, own targets and pay bases; a filter hides two rows. */
export const postsRoster: RosterRange = {
  address: "名册!A1:I9",
  firstRow: 1,
  firstColumn: 1,
  hiddenRows: [4, 6],
  values: [
    ["工号", "姓名", "部门", "岗位", "入职日期", "离职日期", "绩效工资基数（元）", "客户投诉率目标", "备注"],
    ["001", "王芳", "客户服务部", "客服主管", "", "", "", "", ""],
    ["002", "李伟", "销售部", "销售顾问", "2026-11-13", "至今", "3,000", "2%", ""],
    ["003", "张敏", "销售部", "销售顾问", 44927, "2026年10月20日", 3000, 0.03, ""],
    ["004", "刘洋", "销售部", "销售顾问", "去年", "", "面议", "较低", ""],
    ["005", "陈静", "售后服务部", "售后主管", "", "2026/11/15", "", "", ""],
    ["006", "赵磊", "售后服务部", "仓库管理员", "", "", "", "", ""],
    ["007", "周婷", "总经办", "", "", "", "", "", ""],
    ["008", "吴昊", "销售部", "销售 顾问", "2027-01-04", "", 2500, 0.02, ""],
  ],
};
