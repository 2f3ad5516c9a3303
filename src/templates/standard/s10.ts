import type { RecordTemplate } from "../recordTemplate";
import { GRADES, OFFICE_SIGNATURES } from "./parts";
import { FOLLOW_UP_WORDS, followUpState, inTimeShare, preparedRows, setting, share, stateColumn } from "./recordParts";

/** The three weighted parts of a customer's score; the first comes as points already. */
const scoreOf = (points: string) =>
  `IF(COUNT([share]:[credit])<3,"",ROUND((${points}*[@shareWeight]+[dependence]*10*[@dependenceWeight]+[credit]*10*[@creditWeight])/([@shareWeight]+[@dependenceWeight]+[@creditWeight]),2))`;

const counted = (word: string) => `COUNTIF([customers.class:all],[~${word}])`;

/** 客户分类与投诉处理登记表: classes by share, dependence and credit; complaints answered in time. */
export const customerClasses: RecordTemplate = {
  schema: 1,
  form: "record",
  id: "customer-classes",
  title: { zh: "客户分类与投诉处理登记表", en: "Customer classes and complaints" },
  post: { zh: "客户服务部", en: "Customer service" },
  subject: "department",
  note: {
    zh: "客户按业务份额、依存度、信用评分分为 A、B、C 三类。权重、分类界限和答复期限由本单位设定。总分考核部门的投诉处理：按期答复率和改进落实率。",
    en: "Customers fall into classes A, B and C by share of business, dependence and credit. The organisation sets weights, bounds and the days for an answer. The total appraises how the department handles complaints: answered in time, and improvements made.",
  },
  parameters: [
    share("shareWeight", "业务份额权重", "Weight of share of business", 0.4),
    share("dependenceWeight", "依存度权重", "Weight of dependence", 0.3),
    share("creditWeight", "信用权重", "Weight of credit", 0.3),
    setting("fullShare", "业务份额满分线", "Share of business for full marks", "percent", [0.1, 0.001, 1]),
    setting("classA", "A 类分数下限", "Class A from", "points", [80, 1, 100]),
    setting("classB", "B 类分数下限", "Class B from", "points", [60, 1, 100]),
    setting("days", "投诉答复期限", "Complaints answered within", "days", [3, 0, 60]),
    share("answeredShare", "按期答复占比", "Share of answers in time", 0.6),
    share("improvedShare", "改进落实占比", "Share of improvements", 0.4),
    preparedRows(20),
  ],
  orientation: "landscape",
  widths: [30, 116, 70, 70, 70, 70, 66, 130, 70, 66, 66],
  words: {
    ...FOLLOW_UP_WORDS,
    inTime: { zh: "按期", en: "In time" },
    open: { zh: "未答复", en: "Not answered" },
    yes: { zh: "是", en: "Yes" },
    no: { zh: "否", en: "No" },
    A: { zh: "A", en: "A" },
    B: { zh: "B", en: "B" },
    C: { zh: "C", en: "C" },
    careA: { zh: "专人负责，每月走访，高层每半年拜访，投诉优先处理", en: "Own contact, monthly visit, half-yearly visit by management, complaints first" },
    careB: { zh: "客户经理跟进，每季度走访，节点主动回访", en: "Account manager, quarterly visit, calls at milestones" },
    careC: { zh: "热线服务，每半年电话回访，培育潜力", en: "Hotline, half-yearly call, developed where promising" },
  },
  figures: [
    {
      id: "total", name: { zh: "投诉处理得分", en: "Complaint handling" }, format: "points",
      formula: 'IF([!answered]="","",ROUND(100*([!answered]*[@answeredShare]+[!improved]*[@improvedShare])/([@answeredShare]+[@improvedShare]),2))',
    },
    { id: "grade", name: { zh: "等级", en: "Grade" }, formula: "[%grade]", format: "text" },
    { id: "answered", name: { zh: "按期答复率", en: "Answered in time" }, formula: inTimeShare("complaints", "accepted", "answered", "state", "days"), format: "percent" },
    {
      id: "improved", name: { zh: "改进落实率", en: "Improvements made" }, format: "percent",
      formula: 'IF(COUNT([complaints.accepted:all])=0,"",SUMPRODUCT(ISNUMBER([complaints.accepted:all])*([complaints.improved:all]=[~yes]))/COUNT([complaints.accepted:all]))',
    },
    { id: "customers", name: { zh: "已分类客户", en: "Customers classed" }, formula: "COUNT([customers.score:all])", format: "count" },
    { id: "countA", name: { zh: "A 类客户", en: "Class A" }, formula: counted("A"), format: "count" },
    { id: "countB", name: { zh: "B 类客户", en: "Class B" }, formula: counted("B"), format: "count" },
    { id: "countC", name: { zh: "C 类客户", en: "Class C" }, formula: counted("C"), format: "count" },
  ],
  tables: [
    {
      id: "customers",
      rows: 20,
      columns: [
        { id: "number", name: { zh: "序号", en: "No." }, fill: { kind: "ordinal" } },
        { id: "customer", name: { zh: "客户", en: "Customer" }, fill: { kind: "text" } },
        {
          id: "share", name: { zh: "业务份额", en: "Business" }, fill: { kind: "percent", most: 1 },
          hint: { zh: "占本单位业务的比例，如 5%。", en: "Share of all business, such as 5%." },
        },
        {
          id: "dependence", name: { zh: "依存度", en: "Dependence" }, fill: { kind: "number", least: 0, most: 10 },
          hint: { zh: "合作的相互依存程度，0–10 分。", en: "How much both sides depend on each other, 0 to 10." },
        },
        {
          id: "credit", name: { zh: "信用", en: "Credit" }, fill: { kind: "number", least: 0, most: 10 },
          hint: { zh: "付款与履约的信用，0–10 分。", en: "Payment and contracts kept, 0 to 10." },
        },
        {
          id: "score", name: { zh: "评分", en: "Score" },
          fill: {
            kind: "computed",
            format: "points",
            formula: { native: scoreOf("MIN(1,[share]/[@fullShare])*100"), functions: scoreOf("KPI.RATIO([share],[@fullShare],100)") },
          },
        },
        {
          id: "class", name: { zh: "类别", en: "Class" },
          fill: {
            kind: "computed",
            format: "text",
            formula: {
              native: 'IF([score]="","",IF([score]>=[@classA],[~A],IF([score]>=[@classB],[~B],[~C])))',
              functions: "KPI.GRADE([score],[classes.least:first]:[classes.class:last])",
            },
          },
        },
        {
          id: "care", name: { zh: "服务要求", en: "Care" }, span: 4,
          fill: { kind: "computed", formula: 'IF([class]="","",IF([class]=[~A],[~careA],IF([class]=[~B],[~careB],[~careC])))', format: "words" },
        },
      ],
    },
    {
      id: "classes",
      name: { zh: "分类统计", en: "The classes" },
      rows: 3,
      columns: [
        { id: "number", name: { zh: "序号", en: "No." }, fill: { kind: "ordinal" } },
        { id: "least", name: { zh: "分数下限", en: "From" }, fill: { kind: "computed", formula: "IF([number]=1,[@classA],IF([number]=2,[@classB],0))", format: "count" } },
        { id: "class", name: { zh: "类别", en: "Class" }, fill: { kind: "label", words: ["A", "B", "C"] } },
        { id: "count", name: { zh: "客户数", en: "Customers" }, fill: { kind: "computed", formula: "COUNTIF([customers.class:all],[class])", format: "count" } },
        { id: "part", name: { zh: "客户占比", en: "Of customers" }, fill: { kind: "computed", formula: 'IF([!customers]=0,"",[count]/[!customers])', format: "percent" } },
        { id: "business", name: { zh: "业务份额", en: "Of business" }, fill: { kind: "computed", formula: "SUMIF([customers.class:all],[class],[customers.share:all])", format: "percent" } },
        { id: "care", name: { zh: "服务要求", en: "Care" }, span: 5, fill: { kind: "label", words: ["careA", "careB", "careC"] } },
      ],
    },
    {
      id: "complaints",
      name: { zh: "投诉处理登记", en: "Complaints" },
      rows: 15,
      rowHeight: 22,
      columns: [
        { id: "number", name: { zh: "序号", en: "No." }, fill: { kind: "ordinal" } },
        { id: "customer", name: { zh: "客户", en: "Customer" }, fill: { kind: "text" } },
        { id: "accepted", name: { zh: "受理日期", en: "Accepted" }, fill: { kind: "date" } },
        { id: "matter", name: { zh: "投诉内容", en: "Complaint" }, span: 3, fill: { kind: "text" } },
        { id: "cause", name: { zh: "原因分析", en: "Cause" }, span: 2, fill: { kind: "text" }, optional: true },
        { id: "answered", name: { zh: "答复日期", en: "Answered" }, fill: { kind: "date" } },
        stateColumn(followUpState("accepted", "answered", "days", "[customer],[matter],[answered]")),
        { id: "improved", name: { zh: "改进已落实", en: "Improvement made" }, fill: { kind: "choice", words: ["yes", "no"] } },
      ],
    },
  ],
  parts: [
    { name: { zh: "按期答复", en: "Answered in time" }, formula: 'IF([!answered]="","",[!answered]*100)' },
    { name: { zh: "改进落实", en: "Improvements made" }, formula: 'IF([!improved]="","",[!improved]*100)' },
  ],
  remarks: [
    {
      zh: "评分 = 份额得分 × 权重 + 依存度 × 10 × 权重 + 信用 × 10 × 权重；份额达到满分线得 100 分，以下按比例。三项齐全才分类。未答复的投诉按超期计。",
      en: "Score = share × weight + dependence × 10 × weight + credit × 10 × weight; a share that reaches the line for full marks earns 100, less in proportion. All three are needed for a class. Complaints not answered count as late.",
    },
  ],
  measures: true,
  grades: GRADES,
  signatures: OFFICE_SIGNATURES,
};
