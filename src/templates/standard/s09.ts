import type { RecordColumn, RecordTemplate } from "../recordTemplate";
import { GRADES, OFFICE_SIGNATURES } from "./parts";
import { FOLLOW_UP_WORDS, followUpState, preparedRows, running, setting, stateColumn } from "./recordParts";

/** The ten questions: heading of the answers, and the question itself. */
const QUESTIONS = [
  ["1 回访", "交车后是否及时接到回访电话", "1 Call", "Follow-up call after delivery"],
  ["2 答疑", "对疑问和要求的解答与处理", "2 Help", "Answering of questions and requests"],
  ["3 讲解", "交车时对车辆的讲解", "3 Brief", "Explanation at delivery"],
  ["4 用时", "交车所用的时间", "4 Time", "Time taken by the delivery"],
  ["5 车况", "交车时车辆的状况与清洁", "5 Car", "Condition and cleanliness of the car"],
  ["6 礼貌", "销售人员的礼貌与态度", "6 Tone", "Politeness of the sales staff"],
  ["7 知识", "销售人员对车辆的了解", "7 Skill", "Knowledge of the car"],
  ["8 接待", "到店时是否有人主动接待", "8 Greet", "Being approached on arrival"],
  ["9 引荐", "是否向您介绍服务顾问", "9 Intro", "Introduction to a service representative"],
  ["10 总体", "对购车过程的总体满意程度", "10 All", "Overall satisfaction"],
] as const;

const IDS = QUESTIONS.map((_, index) => `q${index + 1}`);

/** 电话满意度调查表 (SSI/CSI): calls after delivery, monthly tally, the run of monthly averages. */
export const telephoneSurvey: RecordTemplate = {
  schema: 1,
  form: "record",
  id: "telephone-survey",
  title: { zh: "电话满意度调查登记表", en: "Telephone satisfaction survey" },
  post: { zh: "销售部", en: "Sales" },
  subject: "department",
  note: {
    zh: "有效样本为当月全部交车、一周内完成回访的客户；超期的回访保留记录、不计入平均。每题分值、满意标准、月度目标由本单位设定；奖罚金额取自原始资料。",
    en: "Valid are calls within a week of delivery; later ones stay on record and are left out of the averages. The organisation sets the marks of a question, what counts as satisfied and the monthly target; rewards and fines are the source's.",
  },
  parameters: [
    setting("full", "每题满分", "Full marks of a question", "points", [10, 2, 100], IDS.map((of) => ({ of, path: ["fill", "most"] }))),
    setting("satisfied", "满意标准：不低于", "Satisfied from", "points", [8, 1, 100]),
    setting("days", "回访期限：交车后", "Call due after delivery, within", "days", [7, 1, 60]),
    setting("target", "月度目标", "Monthly target", "points", [85, 0, 100]),
    setting("low", "月度下限", "Monthly minimum", "points", [80, 0, 100]),
    setting("months", "连续月数", "Months running", "months", [3, 1, 12]),
    setting("reward", "连续达标奖励：销售经理", "Reward for the run: sales manager", "yuan", [3000, 0, 1000000]),
    setting("best", "满意度第一奖励", "Reward for the best", "yuan", [5000, 0, 1000000]),
    setting("finePerson", "连续低于下限罚款：责任人", "Fine for the run: person", "yuan", [3000, 0, 1000000]),
    setting("fineManager", "连续低于下限罚款：经理", "Fine for the run: manager", "yuan", [2000, 0, 1000000]),
    setting("fineSupervisor", "连续低于下限罚款：主管", "Fine for the run: supervisor", "yuan", [1000, 0, 1000000]),
    preparedRows(60),
  ],
  orientation: "landscape",
  widths: [28, 70, 70, 70, 70, 38, 38, 38, 38, 38, 38, 38, 38, 38, 38, 54, 60],
  words: {
    ...FOLLOW_UP_WORDS,
    open: { zh: "未回访", en: "Not called" },
    yes: { zh: "是", en: "Yes" },
    no: { zh: "否", en: "No" },
    ...Object.fromEntries(QUESTIONS.map(([, zh, , en], index) => [`question${index + 1}`, { zh, en }])),
    rewardDue: {
      zh: "已连续 {[history.met:last]} 个月达标：奖励销售经理 {[@reward]} 元。",
      en: "Target met {[history.met:last]} months running: reward of {[@reward]} yuan to the sales manager.",
    },
    rewardOpen: {
      zh: "已连续 {[history.met:last]} 个月达标（目标 {[@target]} 分）；满 {[@months]} 个月奖励销售经理 {[@reward]} 元。",
      en: "Target of {[@target]} met {[history.met:last]} months running; after {[@months]} months the sales manager gets {[@reward]} yuan.",
    },
    fineDue: {
      zh: "已连续 {[history.below:last]} 个月低于 {[@low]} 分：责任人罚款 {[@finePerson]} 元，经理 {[@fineManager]} 元，主管 {[@fineSupervisor]} 元。",
      en: "Below {[@low]} for {[history.below:last]} months running: fine of {[@finePerson]} yuan for the person, {[@fineManager]} for the manager, {[@fineSupervisor]} for the supervisor.",
    },
    fineOpen: {
      zh: "已连续 {[history.below:last]} 个月低于 {[@low]} 分；满 {[@months]} 个月按规定罚款。",
      en: "Below {[@low]} for {[history.below:last]} months running; fines follow after {[@months]} months.",
    },
    planDue: {
      zh: "本月低于 {[@low]} 分：须提交整改计划；整改完成前，部门当月奖金暂缓发放。",
      en: "Below {[@low]} this month: a remedy plan is due, and the department's monthly bonus is suspended until it is carried out.",
    },
    planNone: { zh: "本月不低于 {[@low]} 分，不需要整改计划。", en: "{[@low]} or more this month: no remedy plan is due." },
    bestDue: { zh: "满意度第一：奖励 {[@best]} 元。", en: "Best in satisfaction: reward of {[@best]} yuan." },
    bestNone: { zh: "本月排名第一时奖励 {[@best]} 元，在表头选择。", en: "The best of the month gets {[@best]} yuan; choose it at the top." },
  },
  fields: [{ id: "first", name: { zh: "满意度第一", en: "Best of the month" }, fill: { kind: "choice", words: ["yes", "no"] } }],
  figures: [
    {
      id: "total", name: { zh: "月度满意度", en: "Satisfaction" }, format: "points",
      formula: 'IF(COUNT([answers.score:all])=0,"",ROUND(AVERAGE([answers.score:all]),2))',
    },
    { id: "grade", name: { zh: "等级", en: "Grade" }, formula: "[%grade]", format: "text" },
    {
      id: "satisfied", name: { zh: "满意率", en: "Satisfied" }, format: "percent",
      formula: 'IF(SUM([questions.count:all])=0,"",SUMPRODUCT([questions.count:all],[questions.satisfied:all])/SUM([questions.count:all]))',
    },
    { id: "delivered", name: { zh: "交车数", en: "Deliveries" }, formula: "COUNT([answers.delivered:all])", format: "count" },
    { id: "valid", name: { zh: "有效样本", en: "Valid calls" }, formula: "COUNT([answers.score:all])", format: "count" },
    { id: "coverage", name: { zh: "有效回访率", en: "Valid share" }, formula: 'IF([!delivered]=0,"",[!valid]/[!delivered])', format: "percent" },
    {
      id: "late", name: { zh: "超期、未回访", en: "Late or not called" }, format: "count",
      formula: "COUNTIF([answers.state:all],[~late])+COUNTIF([answers.state:all],[~open])",
    },
  ],
  tables: [
    {
      id: "answers",
      rows: 60,
      columns: [
        { id: "number", name: { zh: "序号", en: "No." }, fill: { kind: "ordinal" } },
        { id: "delivered", name: { zh: "交车日期", en: "Delivered" }, fill: { kind: "date" } },
        { id: "customer", name: { zh: "客户", en: "Customer" }, fill: { kind: "text" } },
        { id: "model", name: { zh: "车型", en: "Model" }, fill: { kind: "text" }, optional: true },
        { id: "called", name: { zh: "回访日期", en: "Called" }, fill: { kind: "date" } },
        ...QUESTIONS.map(([zh, question, en, asked], index): RecordColumn => ({
          id: `q${index + 1}`,
          name: { zh, en },
          fill: { kind: "number", least: 1, most: 10 },
          hint: { zh: `${question}。没有回答请留空。`, en: `${asked}. Leave empty if not answered.` },
        })),
        {
          id: "score", name: { zh: "得分", en: "Score" },
          fill: { kind: "computed", formula: 'IF(OR([state]<>[~inTime],COUNT([q1]:[q10])=0),"",AVERAGE([q1]:[q10])/[@full]*100)', format: "points" },
        },
        stateColumn(followUpState("delivered", "called", "days", "[customer],[called],[q1]:[q10]")),
      ],
    },
    {
      id: "questions",
      name: { zh: "各题统计（有效样本）", en: "The questions (valid calls)" },
      rows: 10,
      columns: [
        { id: "number", name: { zh: "序号", en: "No." }, fill: { kind: "ordinal" } },
        { id: "question", name: { zh: "调查内容", en: "Question" }, span: 4, fill: { kind: "label", words: IDS.map((_, index) => `question${index + 1}`) } },
        {
          id: "count", name: { zh: "回答数", en: "Answers" }, span: 3,
          fill: { kind: "computed", formula: 'COUNTIFS([answers.state:all],[~inTime],[answers.q#:all],">0")', format: "count" },
        },
        {
          id: "mean", name: { zh: "平均分", en: "Mean" }, span: 3,
          fill: { kind: "computed", formula: 'IF([count]=0,"",AVERAGEIF([answers.state:all],[~inTime],[answers.q#:all]))', format: "points" },
        },
        { id: "hundred", name: { zh: "折百分", en: "Out of 100" }, span: 3, fill: { kind: "computed", formula: 'IF([mean]="","",[mean]/[@full]*100)', format: "points" } },
        {
          id: "satisfied", name: { zh: "满意率", en: "Satisfied" }, span: 3,
          fill: {
            kind: "computed",
            format: "percent",
            formula: {
              native: 'IF([count]=0,"",COUNTIFS([answers.state:all],[~inTime],[answers.q#:all],">="&[@satisfied])/[count])',
              functions: 'KPI.CSAT(IF([answers.state:all]=[~inTime],IF([answers.q#:all]="","",[answers.q#:all]),""),">="&[@satisfied])',
            },
          },
        },
      ],
    },
    {
      id: "history",
      name: { zh: "月度满意度走势（以往月份填写，本月自动带入）", en: "Monthly satisfaction (fill in earlier months; this month follows)" },
      rows: "periods",
      columns: [
        { id: "month", name: { zh: "月份", en: "Month" }, span: 3, fill: { kind: "period" } },
        { id: "average", name: { zh: "满意度", en: "Satisfaction" }, span: 4, fill: { kind: "earlier", least: 0, most: 100, now: "[!total]", format: "points" }, optional: true },
        { id: "met", name: { zh: "连续达标月数", en: "Months running on target" }, span: 5, fill: { kind: "computed", formula: running("average", "met", ">=", "target"), format: "count" } },
        { id: "below", name: { zh: "连续低于下限月数", en: "Months running below minimum" }, span: 5, fill: { kind: "computed", formula: running("average", "below", "<", "low"), format: "count" } },
      ],
    },
  ],
  parts: QUESTIONS.map(([, zh, , en], index) => ({ name: { zh, en }, formula: `[questions.hundred:${index + 1}]` })),
  statements: [
    { name: { zh: "连续达标", en: "Run on target" }, formula: "IF([history.met:last]>=[@months],[~rewardDue],[~rewardOpen])" },
    { name: { zh: "连续低于下限", en: "Run below minimum" }, formula: "IF([history.below:last]>=[@months],[~fineDue],[~fineOpen])" },
    { name: { zh: "整改", en: "Remedy" }, formula: 'IF([!total]="","",IF([!total]<[@low],[~planDue],[~planNone]))' },
    { name: { zh: "满意度第一", en: "Best of the month" }, formula: "IF([$first]=[~yes],[~bestDue],[~bestNone])" },
  ],
  remarks: [
    {
      zh: "得分 = 各题平均 ÷ 每题满分 × 100，只计期限内回访的客户；没有回答的题不计入。结果每月公布三次，月末出月报。",
      en: "Score = mean of the answers ÷ full marks × 100, for calls in time only; questions not answered are left out. Results are published three times a month, with a report at its end.",
    },
  ],
  measures: true,
  grades: GRADES,
  signatures: OFFICE_SIGNATURES,
};
