import type { Template } from "../template";
import { fallingShort, GRADES, inProportion, judged, PERSON_SIGNATURES, raters } from "./parts";

/** 客服主管工作内容考核表: goals, team, satisfaction, indicators, innovation, and the result of the anonymous 360° survey. */
export const supervisorWorkContent: Template = {
  schema: 1,
  id: "supervisor-work-content",
  title: { zh: "客服主管工作内容考核表", en: "Supervisor work-content scorecard" },
  post: { zh: "客服主管", en: "Customer-service supervisor" },
  note: {
    zh: "每季度或半年面谈一次。“360° 评价”填写“匿名 360° 评价表”的综合得分。各项分值由本单位设定。",
    en: "Talk once a quarter or half-year. For the 360° item enter the combined score of the anonymous 360° sheet. The points are for the organisation to set.",
  },
  raters: raters(["self", 0.2], ["superior", 0.5], ["reviewer", 0.3]),
  sections: [
    {
      id: "work",
      name: { zh: "工作内容", en: "Work content" },
      share: 1,
      items: [
        inProportion({
          id: "goals", name: { zh: "目标完成", en: "Goals" }, points: 25, unit: "percent", target: 1,
          measure: { zh: "完成的目标 ÷ 期初商定的目标。", en: "Goals reached ÷ goals agreed." },
        }),
        judged({
          id: "team", name: { zh: "团队管理", en: "Team management" }, points: 15,
          anchors: {
            zh: "13–15 分：团队稳定、士气高；9–12 分：管理有序；4–8 分：问题较多；0–3 分：失管。",
            en: "13–15: stable, high morale; 9–12: well run; 4–8: many problems; 0–3: out of hand.",
          },
        }),
        fallingShort({
          id: "satisfaction", name: { zh: "客户满意度", en: "Customer satisfaction" }, points: 20, unit: "score", target: 90, step: 1, loss: 1,
          measure: { zh: "填写满意度得分，满分 100。", en: "Enter the satisfaction score, out of 100." },
        }),
        inProportion({
          id: "indicators", name: { zh: "指标达成", en: "Indicators" }, points: 20, unit: "percent", target: 1,
          measure: { zh: "达标的指标数 ÷ 全部指标数。", en: "Indicators on target ÷ all indicators." },
        }),
        {
          id: "innovation",
          name: { zh: "创新改进", en: "Innovation" },
          weight: 0.05,
          rule: {
            kind: "band", unit: "items", direction: "up",
            bands: [{ bound: 2, points: 5 }, { bound: 1, points: 3 }],
            otherwise: 0,
          },
          target: 2,
          measure: { zh: "填写被采用的改进条数。", en: "Enter the improvements that were adopted." },
        },
        inProportion({
          id: "all-round", name: { zh: "360° 评价", en: "360° survey" }, points: 15, unit: "score", target: 100,
          measure: { zh: "填写匿名 360° 评价表的综合得分，满分 100。", en: "Enter the combined score of the anonymous 360° sheet, out of 100." },
        }),
      ],
    },
  ],
  grades: GRADES,
  signatures: PERSON_SIGNATURES,
};
