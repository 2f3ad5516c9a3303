import type { Template } from "../template";
import { fallingShort, GRADES, inProportion, judged, PERSON_SIGNATURES, raters } from "./parts";

/** 客户满意度考核表 (考核制度): the monthly survey of 1–10, timeliness, resolution and attitude. */
export const customerSatisfactionSystem: Template = {
  schema: 1,
  id: "customer-satisfaction-system",
  title: { zh: "客户满意度考核表", en: "Customer-satisfaction scorecard" },
  post: { zh: "客服人员", en: "Service staff" },
  note: {
    zh: "每月调查按 1–10 分打分。时限和目标由本单位设定。综合得分决定奖励或处罚，标准由本单位另定。",
    en: "The monthly survey is answered with 1 to 10. The organisation sets deadline and targets, and what reward or penalty follows from the score.",
  },
  raters: raters(["self", 0.2], ["superior", 0.8]),
  parameters: [
    { id: "deadline", name: { zh: "平均处理时限", en: "Average handling time" }, unit: "hours", value: 24, least: 1, most: 168, at: [{ of: "timeliness", path: ["target"] }] },
    { id: "resolution", name: { zh: "解决率目标", en: "Resolution target" }, unit: "percent", value: 0.95, least: 0.5, most: 1, at: [{ of: "resolution-rate", path: ["target"] }] },
  ],
  sections: [
    {
      id: "satisfaction",
      name: { zh: "满意度考核", en: "Satisfaction" },
      share: 1,
      items: [
        inProportion({
          id: "survey", name: { zh: "客户满意度调查", en: "Customer survey" }, points: 40, unit: "score", target: 10,
          measure: { zh: "填写调查的平均分，1–10 分。", en: "Enter the survey's average, 1 to 10." },
        }),
        inProportion({
          id: "timeliness", name: { zh: "处理及时性", en: "Timeliness" }, points: 20, unit: "hours", target: 24, direction: "down",
          measure: { zh: "填写平均处理小时数，越短越好。", en: "Enter the average hours; less is better." },
        }),
        fallingShort({
          id: "resolution-rate", name: { zh: "问题解决率", en: "Resolution rate" }, points: 20, unit: "percent", target: 0.95, step: 0.01, loss: 1,
          measure: { zh: "已解决 ÷ 全部问题。", en: "Resolved ÷ all cases." },
        }),
        judged({
          id: "attitude", name: { zh: "服务态度", en: "Attitude" }, points: 20,
          anchors: {
            zh: "18–20 分：主动热情，有客户表扬；12–17 分：礼貌周到；6–11 分：偶有冷淡；0–5 分：有态度投诉并属实。",
            en: "18–20: warm, praised by customers; 12–17: polite and attentive; 6–11: cool at times; 0–5: justified complaints about attitude.",
          },
        }),
      ],
    },
  ],
  grades: GRADES,
  signatures: PERSON_SIGNATURES,
};
