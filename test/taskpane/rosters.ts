import type { RosterRange } from "../../src/workbook/types";

/** A small roster as people keep them: a title above, a row without a name, a total below. */
export const roster: RosterRange = {
  address: "名册!A1:E13",
  firstRow: 1,
  firstColumn: 1,
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

/** At most 200 people with different names in seven departments. */
export function manyPeople(count: number): RosterRange {
  const names = SURNAMES.flatMap((surname) => GIVEN.map((given) => surname + given)).slice(0, count);
  const rows = names.map((name, index) => [name, `第${(index % 7) + 1}部`, "客服专员"]);
  return { address: `全员!B2:D${count + 2}`, firstRow: 2, firstColumn: 2, values: [["姓名", "部门", "岗位"], ...rows] };
}
