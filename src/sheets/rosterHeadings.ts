import { foldText } from "../numbers/cellText";

/** Who somebody is. */
export const PERSON_FIELDS = ["name", "department", "post", "number"] as const;

/** Figures that not every roster has: first and last day of work, base of the performance pay. */
export const FIGURE_FIELDS = ["from", "until", "payBase"] as const;
export type FigureField = (typeof FIGURE_FIELDS)[number];

/** What a roster's column may hold for us. */
export const FIELDS = [...PERSON_FIELDS, ...FIGURE_FIELDS] as const;
export type Field = (typeof FIELDS)[number];

/** Headings of each field, folded (see foldText). Weak ones count only where there is no strong one: "No." often just numbers the rows. */
const HEADINGS: Readonly<Record<Field, { readonly strong: readonly string[]; readonly weak: readonly string[] }>> = {
  name: {
    strong: [
      "姓名", "员工姓名", "人员姓名", "职工姓名", "被考核人", "被考核人姓名", "被考核者", "员工", "名字",
      "name", "fullname", "employee", "employeename", "staffname", "nameofemployee",
    ],
    weak: ["人员", "成员", "名称", "staff", "person", "member"],
  },
  department: {
    strong: [
      "部门", "所属部门", "所在部门", "部门名称", "科室", "所属科室", "department", "departmentname", "dept",
    ],
    weak: ["单位", "所属单位", "班组", "小组", "组别", "团队", "门店", "team", "unit", "division", "group", "branch"],
  },
  post: {
    strong: [
      "岗位", "岗位名称", "职位", "职位名称", "职务", "所任职务", "post", "position", "title", "jobtitle", "job",
    ],
    weak: ["工种", "职称", "岗位职务", "role"],
  },
  number: {
    strong: [
      "工号", "员工工号", "员工编号", "员工号", "职工编号", "职工号", "人员编号",
      "employeeid", "employeeno", "employeenumber", "staffid", "staffno", "staffnumber", "empid", "empno", "badge",
    ],
    weak: ["编号", "号码", "id", "no", "number"],
  },
  from: {
    strong: [
      "入职日期", "入职时间", "入职日", "到岗日期", "到岗时间", "上岗日期", "报到日期", "入职年月日",
      "joined", "datejoined", "joiningdate", "dateofjoining", "hiredate", "datehired", "joinedon", "employedsince",
    ],
    weak: ["入职", "到岗", "startdate", "start"],
  },
  until: {
    strong: [
      "离职日期", "离职时间", "离职日", "离岗日期", "离岗时间", "最后工作日",
      "left", "dateleft", "leavingdate", "dateofleaving", "lastday", "lastworkingday", "lefton", "terminationdate",
    ],
    weak: ["离职", "离岗", "enddate", "end"],
  },
  payBase: {
    strong: [
      "绩效工资基数", "绩效基数", "绩效工资标准", "绩效奖金基数", "performancepaybase", "paybase", "bonusbase", "performancebase",
    ],
    weak: ["绩效工资", "绩效奖金", "performancepay"],
  },
};

/** 2 = surely this field, 1 = perhaps, 0 = no heading of it. */
export type Strength = 0 | 1 | 2;

/** How surely a heading stands for a field. Bilingual headings such as "姓名 / Name" are read by their parts. */
export function headingStrength(heading: unknown, field: Field): Strength {
  if (typeof heading !== "string") return 0;
  const { strong, weak } = HEADINGS[field];
  const parts = headingParts(heading);
  if (parts.some((part) => strong.includes(part))) return 2;
  return parts.some((part) => weak.includes(part)) ? 1 : 0;
}

/** Whether a cell among the people says nothing but the heading again, as on every page of a printed list. 员工001 is a person. */
export function repeatsHeading(value: string, field: Field): boolean {
  const pieces = piecesOf(value).map(foldText).filter((piece) => piece !== "");
  return pieces.length > 0 && pieces.every((piece) => HEADINGS[field].strong.includes(piece));
}

function piecesOf(heading: string): string[] {
  return heading.normalize("NFKC").split(/[/|()[\]\n,、【】]/);
}

/** A heading as folded texts to compare: the whole, its pieces, its Chinese and its Latin part. */
export function headingParts(heading: string): string[] {
  const chinese = heading.replace(/[^\p{Script=Han}]/gu, "");
  const latin = heading.normalize("NFKC").replace(/[^a-z\s]/gi, "");
  return [heading, ...piecesOf(heading), chinese, latin].map(foldText).filter((part) => part !== "");
}
