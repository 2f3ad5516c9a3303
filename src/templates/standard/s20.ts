import type { RecordFormula, RecordTemplate } from "../recordTemplate";
import { GRADES, OFFICE_SIGNATURES } from "./parts";
import { preparedRows, setting, share } from "./recordParts";

const PLANNED = '([plan.measure:all]<>"")';

const STATE = [
  'IF([due]="",IF([measure]="","",[~noDate]),',
  'IF([progress]=[~dropped],"",',
  "IF([progress]=[~done],IF(ISNUMBER([finished]),IF([finished]>[due],[~doneLate],[~doneInTime]),[~done]),",
  "IF([$today]>[due],[~overdue],IF([due]-[$today]<=[@soon],[~soon],[~running])))))",
].join("");

const met = (test: string): string => `IF(COUNT([value],[actual])<2,"",IF(${test},[~yes],[~no]))`;

const MET: RecordFormula = {
  native: met("IF([sign]=[~atMost],[actual]<=[value],[actual]>=[value])"),
  functions: met('KPI.PASS([actual],IF([sign]=[~atMost],"<=",">=")&[value],1)=1'),
};

/** 满意度提升计划表: targets, measures, owners, due dates, checks. */
export const improvementPlan: RecordTemplate = {
  schema: 1,
  form: "record",
  id: "improvement-plan",
  title: { zh: "满意度提升计划表", en: "Satisfaction improvement plan" },
  post: { zh: "客户服务部", en: "Customer service" },
  subject: "department",
  note: {
    zh: "统计日默认为当天，归档时请填写日期，逾期判断就不再变动。前三行的目标取自原始资料：满意度不低于 90%、投诉率不高于 3%、忠诚度提高 10%。",
    en: "The day of the check is today; enter a date for the file, so that what is overdue no longer changes. The first three targets are the source's: satisfaction of 90% or more, complaints of 3% or less, loyalty up by 10%.",
  },
  parameters: [
    share("doneShare", "完成率占比", "Share of measures carried out", 0.6),
    share("metShare", "达标率占比", "Share of targets met", 0.4),
    setting("soon", "到期前提醒", "Remind before due", "days", [7, 0, 90]),
    preparedRows(15),
  ],
  orientation: "landscape",
  widths: [28, 60, 126, 190, 68, 40, 56, 70, 66, 56, 70, 46, 66],
  words: {
    atLeast: { zh: "≥", en: "≥" },
    atMost: { zh: "≤", en: "≤" },
    planned: { zh: "未开始", en: "Not begun" },
    doing: { zh: "进行中", en: "Under way" },
    done: { zh: "已完成", en: "Done" },
    dropped: { zh: "已取消", en: "Dropped" },
    doneLate: { zh: "逾期完成", en: "Done late" },
    doneInTime: { zh: "按期完成", en: "Done in time" },
    overdue: { zh: "逾期", en: "Overdue" },
    soon: { zh: "即将到期", en: "Due soon" },
    running: { zh: "未到期", en: "Not due" },
    noDate: { zh: "缺期限", en: "No due date" },
    yes: { zh: "是", en: "Yes" },
    no: { zh: "否", en: "No" },
    planStage: { zh: "计划（P）：目标、措施、责任人是否明确", en: "Plan: are targets, measures and owners clear" },
    doStage: { zh: "执行（D）：措施是否按期落实", en: "Do: are the measures carried out in time" },
    checkStage: { zh: "检查（C）：指标是否达到，差距在哪里", en: "Check: are the targets met, and where not" },
    actStage: { zh: "改进（A）：有效做法固化，问题转入下期", en: "Act: keep what works, take the rest into the next period" },
    overdueSome: { zh: "有 {[!overdue]} 项逾期，请责任人说明原因并重新安排。", en: "{[!overdue]} overdue: the owners explain and set a new date." },
    overdueNone: { zh: "没有逾期事项。", en: "Nothing is overdue." },
  },
  fields: [{ id: "today", name: { zh: "统计日", en: "As of" }, fill: { kind: "date" }, first: "TODAY()" }],
  figures: [
    {
      id: "total", name: { zh: "综合得分", en: "Total" }, format: "points",
      formula: 'IF([!done]="","",ROUND(100*IF([!met]="",[!done],([!done]*[@doneShare]+[!met]*[@metShare])/([@doneShare]+[@metShare])),2))',
    },
    { id: "grade", name: { zh: "等级", en: "Grade" }, formula: "[%grade]", format: "text" },
    { id: "planned", name: { zh: "措施数", en: "Measures" }, formula: `SUMPRODUCT(${PLANNED}*([plan.progress:all]<>[~dropped]))`, format: "count" },
    { id: "done", name: { zh: "完成率", en: "Carried out" }, formula: `IF([!planned]=0,"",SUMPRODUCT(${PLANNED}*([plan.progress:all]=[~done]))/[!planned])`, format: "percent" },
    {
      id: "met", name: { zh: "达标率", en: "Targets met" }, format: "percent",
      formula: 'IF(COUNTIF([plan.met:all],[~yes])+COUNTIF([plan.met:all],[~no])=0,"",COUNTIF([plan.met:all],[~yes])/(COUNTIF([plan.met:all],[~yes])+COUNTIF([plan.met:all],[~no])))',
    },
    { id: "overdue", name: { zh: "逾期项数", en: "Overdue" }, formula: "COUNTIF([plan.state:all],[~overdue])", format: "count" },
    { id: "soon", name: { zh: "即将到期", en: "Due soon" }, formula: "COUNTIF([plan.state:all],[~soon])", format: "count" },
  ],
  tables: [
    {
      id: "plan",
      rows: 15,
      rowHeight: 28,
      columns: [
        { id: "number", name: { zh: "序号", en: "No." }, fill: { kind: "ordinal" } },
        { id: "phase", name: { zh: "阶段（月份）", en: "Phase (month)" }, fill: { kind: "text" }, optional: true },
        {
          id: "goal", name: { zh: "提升目标", en: "Target" },
          fill: {
            kind: "text",
            first: [
              { zh: "客户满意度（%）", en: "Customer satisfaction (%)" },
              { zh: "客户投诉率（%）", en: "Complaint rate (%)" },
              { zh: "客户忠诚度提高（%）", en: "Customer loyalty, increase (%)" },
            ],
          },
        },
        { id: "measure", name: { zh: "改进措施", en: "Measure" }, fill: { kind: "text" } },
        { id: "owner", name: { zh: "责任人", en: "Owner" }, fill: { kind: "text" } },
        { id: "sign", name: { zh: "要求", en: "Sign" }, fill: { kind: "choice", words: ["atLeast", "atMost"], first: ["atLeast", "atMost", "atLeast"] }, optional: true },
        { id: "value", name: { zh: "目标值", en: "Value" }, fill: { kind: "number", least: -1e9, most: 1e9, first: [90, 3, 10] }, optional: true },
        { id: "due", name: { zh: "完成期限", en: "Due" }, fill: { kind: "date" } },
        { id: "progress", name: { zh: "进度", en: "Progress" }, fill: { kind: "choice", words: ["planned", "doing", "done", "dropped"] } },
        { id: "actual", name: { zh: "实际值", en: "Actual" }, fill: { kind: "number", least: -1e9, most: 1e9 }, optional: true },
        { id: "finished", name: { zh: "完成日期", en: "Done on" }, fill: { kind: "date" }, optional: true },
        { id: "met", name: { zh: "达标", en: "Met" }, fill: { kind: "computed", formula: MET, format: "text", alerts: ["no"] } },
        { id: "state", name: { zh: "提示", en: "State" }, fill: { kind: "computed", formula: STATE, format: "text", alerts: ["overdue", "doneLate"] } },
      ],
    },
    {
      id: "checks",
      name: { zh: "检查与复盘（PDCA）", en: "Checks and review (PDCA)" },
      rows: 4,
      rowHeight: 28,
      columns: [
        { id: "stage", name: { zh: "环节", en: "Stage" }, span: 3, fill: { kind: "label", words: ["planStage", "doStage", "checkStage", "actStage"] } },
        { id: "finding", name: { zh: "检查结果与安排", en: "Findings and arrangements" }, span: 5, fill: { kind: "text" } },
        { id: "checker", name: { zh: "检查人", en: "Checked by" }, span: 2, fill: { kind: "text" } },
        { id: "date", name: { zh: "检查日期", en: "Date" }, span: 3, fill: { kind: "date" } },
      ],
    },
  ],
  parts: [
    { name: { zh: "完成率", en: "Carried out" }, formula: 'IF([!done]="","",[!done]*100)' },
    { name: { zh: "达标率", en: "Targets met" }, formula: 'IF([!met]="","",[!met]*100)' },
  ],
  statements: [{ name: { zh: "逾期", en: "Overdue" }, formula: "IF([!overdue]>0,[~overdueSome],[~overdueNone])" }],
  remarks: [
    {
      zh: "完成率按填写了改进措施且未取消的事项计算；没有实际值的目标不计入达标率。综合得分 = 完成率 × 占比 + 达标率 × 占比。",
      en: "Carried out counts rows with a measure that are not dropped; targets without an actual are left out of targets met. Total = carried out × share + targets met × share.",
    },
  ],
  measures: false,
  grades: GRADES,
  signatures: OFFICE_SIGNATURES,
};
