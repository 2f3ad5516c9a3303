import type { FootRow, RecordColumn, RecordFormula, RecordTemplate } from "../recordTemplate";
import { GRADES, OFFICE_SIGNATURES } from "./parts";
import { LEVEL_POINTS, preparedRows, SATISFACTION_LEVELS, SATISFACTION_WORDS, share, sharedOut } from "./recordParts";

/** The five items with the answers that count for them: a column of answers and, where not all are asked, whose. */
const ITEMS = [
  { id: "attitude", answers: "attitude", zh: "服务态度", en: "Attitude" },
  { id: "efficiency", answers: "efficiency", zh: "服务效率", en: "Efficiency" },
  { id: "quality", answers: "quality", zh: "服务质量", en: "Quality" },
  { id: "customer", answers: "overall", who: "customers", zh: "客户满意", en: "Customers satisfied" },
  { id: "staff", answers: "overall", who: "employees", zh: "员工满意", en: "Employees satisfied" },
] as const;

type Asked = (typeof ITEMS)[number];

const SCALE = "[level:first]:[points:last]";

/** The item's answers as an array, "" for those that do not count. */
function answersOf(item: Asked): string {
  const answers = `[answers.${item.answers}:all]`;
  const given = `IF(${answers}="","",${answers})`;
  return "who" in item ? `IF([answers.who:all]=[~${item.who}],${given},"")` : given;
}

function votes(item: Asked): string {
  const answers = `[answers.${item.answers}:all]`;
  return "who" in item ? `COUNTIFS([answers.who:all],[~${item.who}],${answers},[level])` : `COUNTIF(${answers},[level])`;
}

function foot(id: string, zh: string, en: string, format: "count" | "points" | "percent", formula: (item: Asked) => RecordFormula): FootRow {
  return { id, name: { zh, en }, cells: ITEMS.map((item) => ({ columns: [item.id], formula: formula(item), format })) };
}

const answerColumn = (id: string, zh: string, en: string): RecordColumn => ({
  id, name: { zh, en }, fill: { kind: "choice", words: SATISFACTION_LEVELS },
  hint: { zh: "选择满意程度；没有回答请留空。", en: "Choose the level; leave empty if not answered." },
});

/** 满意度季度调查表 (满意度专项): the survey of customers and employees. */
export const satisfactionQuarterly: RecordTemplate = {
  schema: 1,
  form: "record",
  id: "satisfaction-quarterly",
  title: { zh: "满意度季度调查表", en: "Quarterly satisfaction survey" },
  post: { zh: "客户服务部", en: "Customer service" },
  subject: "department",
  note: {
    zh: "客户与员工用同一份问卷；“总体评价”分别计入客户满意与员工满意。各等级得分和占比由本单位设定。",
    en: "Customers and employees answer the same questions; their overall answers count for customers and employees apart. The organisation sets the points of the levels and the shares.",
  },
  parameters: [
    ...LEVEL_POINTS,
    share("attitude", "服务态度占比", "Share of attitude", 0.2),
    share("efficiency", "服务效率占比", "Share of efficiency", 0.2),
    share("quality", "服务质量占比", "Share of quality", 0.2),
    share("customer", "客户满意占比", "Share of customers", 0.25),
    share("staff", "员工满意占比", "Share of employees", 0.15),
    preparedRows(45),
  ],
  orientation: "portrait",
  widths: [30, 76, 66, 84, 84, 84, 84, 84, 98],
  words: { ...SATISFACTION_WORDS, customers: { zh: "客户", en: "Customer" }, employees: { zh: "员工", en: "Employee" } },
  figures: [
    {
      id: "total", name: { zh: "季度满意度", en: "Satisfaction" }, format: "points",
      formula: sharedOut("[levels.attitude:mean]:[levels.staff:mean]", "[levels.attitude:share]:[levels.staff:share]", (mean) => `ROUND(${mean},2)`),
    },
    { id: "grade", name: { zh: "等级", en: "Grade" }, formula: "[%grade]", format: "text" },
    { id: "customers", name: { zh: "客户答卷", en: "Customers" }, formula: "COUNTIF([answers.who:all],[~customers])", format: "count" },
    { id: "employees", name: { zh: "员工答卷", en: "Employees" }, formula: "COUNTIF([answers.who:all],[~employees])", format: "count" },
  ],
  tables: [
    {
      id: "answers",
      rows: 45,
      columns: [
        { id: "number", name: { zh: "序号", en: "No." }, fill: { kind: "ordinal" } },
        { id: "date", name: { zh: "日期", en: "Date" }, fill: { kind: "date" }, optional: true },
        { id: "who", name: { zh: "对象", en: "Asked" }, fill: { kind: "choice", words: ["customers", "employees"] } },
        answerColumn("attitude", "服务态度", "Attitude"),
        answerColumn("efficiency", "服务效率", "Efficiency"),
        answerColumn("quality", "服务质量", "Quality"),
        answerColumn("overall", "总体评价", "Overall"),
        { id: "remark", name: { zh: "意见与建议", en: "Comments" }, span: 2, fill: { kind: "text" }, optional: true },
      ],
    },
    {
      id: "levels",
      name: { zh: "调查统计", en: "Results of the survey" },
      rows: 5,
      columns: [
        { id: "number", name: { zh: "序号", en: "No." }, fill: { kind: "ordinal" } },
        { id: "level", name: { zh: "等级", en: "Level" }, fill: { kind: "label", words: SATISFACTION_LEVELS } },
        { id: "points", name: { zh: "得分", en: "Points" }, fill: { kind: "computed", formula: "[@points#]", format: "text" } },
        ...ITEMS.map((item): RecordColumn => ({
          id: item.id, name: { zh: item.zh, en: item.en }, fill: { kind: "computed", formula: votes(item), format: "count" },
        })),
        {
          id: "share", name: { zh: "客户占比", en: "Share of customers" },
          fill: { kind: "computed", formula: 'IF([customer:votes]=0,"",[customer]/[customer:votes])', format: "percent" },
        },
      ],
      foot: [
        foot("votes", "回答数", "Answers", "count", () => "SUM([*:all])"),
        foot("mean", "平均得分", "Mean points", "points", (item) => ({
          native: 'IF([*:votes]=0,"",SUMPRODUCT([points:all],[*:all])/[*:votes])',
          functions: `KPI.SURVEY(${answersOf(item)},${SCALE})`,
        })),
        foot("satisfied", "满意率", "Satisfied", "percent", (item) => ({
          native: 'IF([*:votes]=0,"",SUM([*:1]:[*:2])/[*:votes])',
          functions: `KPI.CSAT(${answersOf(item)})`,
        })),
        foot("share", "占比", "Share", "percent", ({ id }) => `[@${id}]`),
      ],
    },
  ],
  parts: ITEMS.map(({ id, zh, en }) => ({ name: { zh, en }, formula: `[levels.${id}:mean]` })),
  remarks: [
    {
      zh: "满意率为“非常满意”与“满意”的占比。没有回答的问题不计入；没有回答的项目占比由其余项目分担。",
      en: "Satisfied is the share of “very satisfied” and “satisfied”. Questions without an answer are left out; the share of an item without any answer is spread over the others.",
    },
  ],
  measures: true,
  grades: GRADES,
  signatures: OFFICE_SIGNATURES,
};
