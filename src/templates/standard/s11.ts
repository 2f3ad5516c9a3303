import type { Template } from "../template";

/** 售后部经理考核表: ten items, rated by the manager, the appraiser and the reviewer. */
export const afterSalesManager: Template = {
  schema: 1,
  id: "after-sales-manager",
  title: { zh: "售后部经理考核表", en: "After-sales manager scorecard" },
  post: { zh: "售后部经理", en: "After-sales manager" },
  note: {
    zh: "第 2 项的名称在原始资料中无法辨认，这里按“服务档案管理”设置，请按本单位的要求修改。及时性按超时次数每次扣 2 分，原始资料只规定了 1 小时内答复。",
    en: "The name of item 2 cannot be read in the source; it is set up as “service files” here, please change it to what you need. Timeliness takes off 2 points each time; the source only says that answers are due within 1 hour.",
  },
  raters: [
    { id: "self", name: { zh: "自评", en: "Self" }, share: 0.2 },
    { id: "appraiser", name: { zh: "考核", en: "Appraiser" }, share: 0.5 },
    { id: "reviewer", name: { zh: "审核", en: "Reviewer" }, share: 0.3 },
  ],
  sections: [
    {
      id: "duties",
      name: { zh: "工作考核", en: "Duties" },
      share: 1,
      items: [
        {
          id: "feedback",
          name: { zh: "客户反馈收集", en: "Customer feedback collected" },
          weight: 0.1,
          rule: { kind: "judgement", points: 10 },
          anchors: {
            zh: "9–10 分：渠道齐全，逐条登记，按月汇总并提出建议；6–8 分：登记完整，汇总有遗漏；3–5 分：登记不全或不及时；0–2 分：基本没有收集。",
            en: "9–10: all channels covered, every entry recorded, monthly summary with proposals; 6–8: recorded in full, gaps in the summary; 3–5: records incomplete or late; 0–2: hardly collected.",
          },
        },
        {
          id: "service-files",
          name: { zh: "服务档案管理", en: "Service files" },
          weight: 0.1,
          rule: { kind: "judgement", points: 10 },
          anchors: {
            zh: "9–10 分：一户一档，内容准确，随时可查；6–8 分：档案齐全，个别内容缺漏；3–5 分：缺档较多或更新滞后；0–2 分：没有建档。",
            en: "9–10: one file a customer, accurate and at hand; 6–8: all files there, single entries missing; 3–5: many missing or out of date; 0–2: no files.",
          },
        },
        {
          id: "failure-analysis",
          name: { zh: "故障分析", en: "Failure analysis" },
          weight: 0.1,
          rule: { kind: "judgement", points: 10 },
          anchors: {
            zh: "9–10 分：每起故障查明原因，有对策并跟踪效果；6–8 分：原因清楚，对策跟踪不全；3–5 分：只有记录，分析不深；0–2 分：没有分析。",
            en: "9–10: the cause of every failure found, with measures that are followed up; 6–8: causes clear, follow-up incomplete; 3–5: recorded but hardly analysed; 0–2: no analysis.",
          },
        },
        {
          id: "damaged-parts",
          name: { zh: "损坏件台账", en: "Ledger of damaged parts" },
          weight: 0.05,
          rule: { kind: "judgement", points: 5 },
          anchors: {
            zh: "5 分：账物相符，去向清楚；3–4 分：个别登记滞后；1–2 分：账物不符；0 分：没有台账。",
            en: "5: ledger and stock agree, whereabouts clear; 3–4: single entries late; 1–2: ledger and stock differ; 0: no ledger.",
          },
        },
        {
          id: "major-incidents",
          name: { zh: "重大事故处理", en: "Major incidents" },
          weight: 0.15,
          rule: { kind: "judgement", points: 15 },
          anchors: {
            zh: "13–15 分：没有重大事故，或到场及时、处置得当并有复盘；9–12 分：处置得当，上报或复盘不及时；4–8 分：处置不力，造成一定损失；0–3 分：隐瞒不报或损失扩大。",
            en: "13–15: none, or attended at once, handled well and reviewed; 9–12: handled well, reported or reviewed late; 4–8: handled poorly, with some loss; 0–3: concealed, or the loss grew.",
          },
        },
        {
          id: "timeliness",
          name: { zh: "服务及时性", en: "Timeliness" },
          weight: 0.1,
          rule: { kind: "deduct", unit: "times", points: 10, each: 2, free: 0, floor: 0 },
          target: 0,
          measure: {
            zh: "填写超过 1 小时才答复、或没有及时派人的次数。没有填 0。",
            en: "Count the requests answered after more than 1 hour or without staff sent in time. Enter 0 if there were none.",
          },
          anchors: {
            zh: "接到客户要求 1 小时内答复，并及时派人。",
            en: "Answer requests within 1 hour and send staff in time.",
          },
        },
        {
          id: "satisfaction-calls",
          name: { zh: "满意度回访", en: "Satisfaction calls" },
          weight: 0.1,
          rule: { kind: "pass", unit: "days", criterion: { op: "<=", value: 15 }, points: 10, otherwise: 0 },
          target: 15,
          measure: {
            zh: "填写考核期内两次回访之间最长隔了几天。",
            en: "Enter the longest gap between two rounds of calls in the period, in days.",
          },
          anchors: { zh: "每 15 天回访一次。", en: "Call customers every 15 days." },
        },
        {
          id: "training",
          name: { zh: "业务培训", en: "Training" },
          weight: 0.05,
          rule: { kind: "pass", unit: "times", criterion: { op: ">=", value: 1 }, points: 5, otherwise: 0 },
          target: 1,
          measure: {
            zh: "填写平均每月组织培训的次数。",
            en: "Enter the number of trainings held per month on average.",
          },
          anchors: { zh: "每月至少组织一次培训。", en: "Hold at least one training a month." },
        },
        {
          id: "complaints",
          name: { zh: "客户投诉", en: "Complaints" },
          weight: 0.15,
          rule: { kind: "judgement", points: 15 },
          anchors: {
            zh: "13–15 分：没有有责投诉，或全部按期解决且客户认可；9–12 分：按期解决，个别客户有保留；4–8 分：有投诉逾期；0–3 分：投诉升级或重复发生。",
            en: "13–15: no justified complaint, or all settled in time to the customers' satisfaction; 9–12: settled in time, single customers with reservations; 4–8: some overdue; 0–3: escalated or repeated.",
          },
        },
        {
          id: "liaison",
          name: { zh: "部门协作", en: "Liaison with other departments" },
          weight: 0.1,
          rule: { kind: "judgement", points: 10 },
          anchors: {
            zh: "9–10 分：主动沟通，问题当场落实；6–8 分：配合较好，偶需催办；3–5 分：配合被动，经常催办；0–2 分：推诿扯皮。",
            en: "9–10: takes the first step, settles matters on the spot; 6–8: cooperates well, seldom needs reminding; 3–5: passive, often needs reminding; 0–2: passes the buck.",
          },
        },
      ],
    },
  ],
  grades: [
    [90, "A"],
    [80, "B"],
    [60, "C"],
    [0, "D"],
  ],
  signatures: [
    { zh: "被考核人", en: "Employee" },
    { zh: "考核人", en: "Appraiser" },
    { zh: "审核人", en: "Reviewer" },
  ],
};
