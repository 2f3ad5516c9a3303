import type { Template } from "../template";

/** 客服主管考核表: results and behaviours, rated by the supervisor and the superior. */
export const customerServiceSupervisor: Template = {
  schema: 1,
  id: "customer-service-supervisor",
  title: { zh: "客服主管考核表", en: "Customer-service supervisor scorecard" },
  post: { zh: "客服主管", en: "Customer-service supervisor" },
  note: {
    zh: "原始量表的权重合计为 105%，这里把“统一服务行为执行率”由 25% 调为 20%（各档为 20、15、10、0 分），合计 100%。“流程改进建议采纳”原文前后矛盾，按 3 条及以上 10 分、2 条 6 分、1 条 3 分设置。业绩与行为按 70%、30% 合成总分，可按本单位的要求修改。",
    en: "The weights of the source add up to 105%. Here “uniform service behaviour” counts 20% instead of 25% (20, 15, 10 or 0 points), which makes 100%. The source contradicts itself on process improvements; 3 or more give 10 points, 2 give 6, 1 gives 3. Results count 70% and behaviours 30% of the total; change this to what you need.",
  },
  raters: [
    { id: "self", name: { zh: "自评", en: "Self" }, share: 0.3 },
    { id: "superior", name: { zh: "上级", en: "Superior" }, share: 0.7 },
  ],
  sections: [
    {
      id: "results",
      name: { zh: "工作业绩", en: "Results" },
      share: 0.7,
      items: [
        {
          id: "service-behaviour",
          name: { zh: "统一服务行为执行率", en: "Uniform service behaviour" },
          weight: 0.2,
          rule: {
            kind: "band",
            unit: "percent",
            direction: "up",
            bands: [
              { bound: 0.99, points: 20 },
              { bound: 0.95, points: 15 },
              { bound: 0.9, points: 10 },
            ],
            otherwise: 0,
          },
          target: 0.99,
          measure: { zh: "填写百分比，如 97%。", en: "Enter a percentage such as 97%." },
        },
        {
          id: "opinions-answered",
          name: { zh: "客户意见及时反馈率", en: "Customer opinions answered in time" },
          weight: 0.15,
          rule: {
            kind: "band",
            unit: "percent",
            direction: "up",
            bands: [
              { bound: 0.9, points: 15 },
              { bound: 0.8, points: 10 },
            ],
            otherwise: 0,
          },
          target: 0.9,
          measure: { zh: "填写百分比，如 92%。", en: "Enter a percentage such as 92%." },
        },
        {
          id: "information-passed-on",
          name: { zh: "重要信息传递", en: "Important information passed on" },
          weight: 0.1,
          rule: { kind: "pass", unit: "hours", criterion: { op: "<=", value: 1 }, points: 10, otherwise: 0 },
          target: 1,
          measure: {
            zh: "填写最慢一次传递用了几小时，如 0.5。",
            en: "Enter the hours that the slowest one took, e.g. 0.5.",
          },
        },
        {
          id: "call-back-rate",
          name: { zh: "客户回访率", en: "Call-back rate" },
          weight: 0.1,
          rule: {
            kind: "band",
            unit: "percent",
            direction: "up",
            bands: [
              { bound: 1, points: 10 },
              { bound: 0.9, points: 5 },
            ],
            otherwise: 0,
          },
          target: 1,
          measure: { zh: "填写百分比，如 100%。", en: "Enter a percentage such as 100%." },
        },
        {
          id: "complaint-resolution",
          name: { zh: "投诉解决速度", en: "Complaint resolution speed" },
          weight: 0.1,
          rule: { kind: "deduct", unit: "days", points: 10, each: 5, free: 0, floor: 0 },
          target: 0,
          measure: {
            zh: "填写超时天数。24 小时内解决填 0。",
            en: "Enter the days late. Enter 0 if resolved within 24 hours.",
          },
          anchors: { zh: "投诉 24 小时内解决。", en: "Resolve complaints within 24 hours." },
        },
        {
          id: "process-improvements",
          name: { zh: "流程改进建议采纳", en: "Process improvements adopted" },
          weight: 0.1,
          rule: {
            kind: "band",
            unit: "items",
            direction: "up",
            bands: [
              { bound: 3, points: 10 },
              { bound: 2, points: 6 },
              { bound: 1, points: 3 },
            ],
            otherwise: 0,
          },
          target: 3,
          measure: { zh: "填写被采纳的建议条数。", en: "Count the proposals that were adopted." },
        },
        {
          id: "customer-satisfaction",
          name: { zh: "客户满意度", en: "Customer satisfaction" },
          weight: 0.15,
          rule: {
            kind: "band",
            unit: "score",
            direction: "up",
            bands: [
              { bound: 90, points: 15 },
              { bound: 80, points: 10 },
            ],
            otherwise: 0,
          },
          target: 90,
          measure: { zh: "填写满意度得分，满分 100。", en: "Enter the satisfaction score, out of 100." },
        },
        {
          id: "departments-satisfaction",
          name: { zh: "部门协作满意度", en: "Departments' satisfaction with us" },
          weight: 0.05,
          rule: { kind: "pass", unit: "score", criterion: { op: ">=", value: 90 }, points: 5, otherwise: 0 },
          target: 90,
          measure: { zh: "填写满意度得分，满分 100。", en: "Enter the satisfaction score, out of 100." },
        },
        {
          id: "key-accounts-lost",
          name: { zh: "大客户流失率", en: "Key accounts lost" },
          weight: 0.05,
          rule: { kind: "pass", unit: "percent", criterion: { op: "<", value: 0.01 }, points: 5, otherwise: 0 },
          target: 0.01,
          measure: { zh: "填写百分比，如 0.5%。没有流失填 0。", en: "Enter a percentage such as 0.5%. Enter 0 if none was lost." },
        },
      ],
    },
    {
      id: "behaviours",
      name: { zh: "工作行为", en: "Behaviours" },
      share: 0.3,
      items: [
        {
          id: "customer-focus",
          name: { zh: "客户导向", en: "Customer focus" },
          weight: 0.4,
          rule: {
            kind: "level",
            scale: [
              [1, 10],
              [2, 15],
              [3, 20],
              [4, 30],
              [5, 40],
            ],
          },
          measure: { zh: "由上级评定 1–5 级。", en: "The superior chooses level 1 to 5." },
          anchors: {
            zh: "5级预见需求、带动团队；4级主动跟进到满意；3级按要求回应；2级需要提醒；1级漠视客户要求。",
            en: "Level 5: foresees needs and carries the team along; 4: follows up until the customer is satisfied; 3: responds as required; 2: needs reminding; 1: ignores requests.",
          },
        },
        {
          id: "care",
          name: { zh: "责任心", en: "Care" },
          weight: 0.3,
          rule: {
            kind: "level",
            scale: [
              [1, 10],
              [2, 15],
              [3, 20],
              [4, 25],
              [5, 30],
            ],
          },
          measure: { zh: "由上级评定 1–5 级。", en: "The superior chooses level 1 to 5." },
          anchors: {
            zh: "5级主动担责、始终可靠；4级细致少差错；3级完成本职、偶有差错；2级差错较多；1级推卸责任。",
            en: "Level 5: takes responsibility, always reliable; 4: thorough, few mistakes; 3: does the job, a mistake now and then; 2: many mistakes; 1: shifts responsibility.",
          },
        },
        {
          id: "work-discipline",
          name: { zh: "工作纪律", en: "Work discipline" },
          weight: 0.3,
          rule: {
            kind: "level",
            scale: [
              [1, 10],
              [2, 15],
              [3, 20],
              [4, 25],
              [5, 30],
            ],
          },
          measure: { zh: "由上级评定 1–5 级。", en: "The superior chooses level 1 to 5." },
          anchors: {
            zh: "5级模范遵守并带头维护；4级自觉遵守；3级偶有轻微违反；2级多次违反；1级严重违反。",
            en: "Level 5: a model that upholds the rules; 4: keeps them unprompted; 3: a slight breach now and then; 2: several breaches; 1: a serious breach.",
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
    { zh: "直接上级", en: "Superior" },
    { zh: "人力资源部", en: "Human resources" },
  ],
};
