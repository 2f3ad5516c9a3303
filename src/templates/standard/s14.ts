import type { Template } from "../template";
import { fallingShort, GRADES, inProportion, judged, PERSON_SIGNATURES, raters } from "./parts";

/** 客服主管月度考核表: tasks, quality, team and self-development, agreed with the person. */
export const supervisorMonthly: Template = {
  schema: 1,
  id: "customer-service-supervisor-monthly",
  title: { zh: "客服主管月度考核表", en: "Customer-service supervisor, monthly" },
  post: { zh: "客服主管", en: "Customer-service supervisor" },
  note: {
    zh: "评分时请在评语栏写明事例，并与本人面谈确认。四部分的占比由本单位设定。",
    en: "Note examples in the comment and agree the result with the person. The shares of the four parts are for the organisation to set.",
  },
  raters: raters(["self", 0.3], ["superior", 0.7]),
  sections: [
    {
      id: "tasks",
      name: { zh: "任务完成", en: "Tasks" },
      share: 0.4,
      items: [
        inProportion({
          id: "important-urgent", name: { zh: "重要且紧急的任务", en: "Important and urgent" }, points: 40, unit: "percent", target: 1,
          measure: { zh: "按时完成数 ÷ 应完成数。没有此类任务请留空。", en: "Done in time ÷ due. Leave blank if there were none." },
        }),
        inProportion({
          id: "important", name: { zh: "重要不紧急的任务", en: "Important, not urgent" }, points: 35, unit: "percent", target: 1,
          measure: { zh: "按计划完成数 ÷ 计划数。没有此类任务请留空。", en: "Done as planned ÷ planned. Leave blank if there were none." },
        }),
        inProportion({
          id: "routine", name: { zh: "日常任务", en: "Routine" }, points: 25, unit: "percent", target: 1,
          measure: { zh: "按时完成数 ÷ 应完成数。", en: "Done in time ÷ due." },
        }),
      ],
    },
    {
      id: "quality",
      name: { zh: "工作质量", en: "Quality" },
      share: 0.3,
      items: [
        fallingShort({
          id: "satisfaction", name: { zh: "客户满意度", en: "Customer satisfaction" }, points: 40, unit: "score", target: 90, step: 1, loss: 2,
          measure: { zh: "填写满意度得分，满分 100。", en: "Enter the satisfaction score, out of 100." },
        }),
        inProportion({
          id: "resolution-rate", name: { zh: "问题解决率", en: "Resolution rate" }, points: 30, unit: "percent", target: 0.95,
          measure: { zh: "已解决 ÷ 全部问题。", en: "Resolved ÷ all cases." },
        }),
        {
          id: "complaints",
          name: { zh: "有责投诉", en: "Justified complaints" },
          weight: 0.3,
          rule: { kind: "deduct", unit: "cases", points: 30, each: 10, free: 1, floor: 0 },
          target: 1,
          measure: { zh: "填写本月有责投诉件数，没有填 0。", en: "Enter the month's justified complaints; 0 if none." },
        },
      ],
    },
    {
      id: "team",
      name: { zh: "团队管理", en: "Team management" },
      share: 0.2,
      items: [
        judged({
          id: "scheduling", name: { zh: "排班与分工", en: "Scheduling" }, points: 50,
          anchors: {
            zh: "45–50 分：安排合理，忙时不乱；33–44 分：基本合理；15–32 分：常有空岗或忙闲不均；0–14 分：影响接待。",
            en: "45–50: well planned, calm at peak times; 33–44: mostly well; 15–32: gaps or uneven load; 0–14: customers notice.",
          },
        }),
        judged({
          id: "coaching", name: { zh: "辅导与培训", en: "Coaching" }, points: 50,
          anchors: {
            zh: "45–50 分：人人有辅导记录，进步明显；33–44 分：按计划进行；15–32 分：次数不足；0–14 分：没有进行。",
            en: "45–50: everybody coached, with progress; 33–44: as planned; 15–32: too seldom; 0–14: none.",
          },
        }),
      ],
    },
    {
      id: "development",
      name: { zh: "自我提升", en: "Self-development" },
      share: 0.1,
      items: [
        judged({
          id: "learning", name: { zh: "学习与改进", en: "Learning and improving" }, points: 100,
          anchors: {
            zh: "90–100 分：完成学习计划并用于工作；66–89 分：完成计划；30–65 分：部分完成；0–29 分：没有行动。",
            en: "90–100: plan fulfilled and put to use; 66–89: fulfilled; 30–65: in part; 0–29: nothing done.",
          },
        }),
      ],
    },
  ],
  grades: GRADES,
  signatures: PERSON_SIGNATURES,
};
