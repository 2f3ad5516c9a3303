import type { Template } from "../template";
import { GRADES, inProportion, OFFICE_SIGNATURES, raters } from "./parts";

const daily = { zh: "填写日常记录表的全年平均分，满分 100。", en: "Enter the year's average of the daily records, out of 100." };
const survey = { zh: "填写四个季度调查的平均分，满分 100。", en: "Enter the average of the four quarterly surveys, out of 100." };

/** 满意度专项年度考核表: the year's daily records and quarterly surveys, combined. */
export const satisfactionAnnual: Template = {
  schema: 1,
  id: "satisfaction-annual",
  title: { zh: "满意度专项年度考核表", en: "Satisfaction campaign, annual scorecard" },
  post: { zh: "服务人员", en: "Service staff" },
  note: {
    zh: "年度结果由日常记录和季度调查合成，两者的占比由本单位设定，这里各占一半。平均分来自“满意度日常记录表”和“满意度季度调查表”。",
    en: "The annual result combines the daily records and the quarterly surveys; the organisation sets their shares, here one half each. The averages come from the daily record and quarterly survey sheets.",
  },
  raters: raters(["superior", 1]),
  sections: [
    {
      id: "daily",
      name: { zh: "日常记录", en: "Daily records" },
      share: 0.5,
      items: [
        inProportion({ id: "daily-attitude", name: { zh: "服务态度", en: "Attitude" }, points: 20, unit: "score", target: 100, measure: daily }),
        inProportion({ id: "daily-efficiency", name: { zh: "服务效率", en: "Efficiency" }, points: 20, unit: "score", target: 100, measure: daily }),
        inProportion({ id: "daily-quality", name: { zh: "服务质量", en: "Quality" }, points: 25, unit: "score", target: 100, measure: daily }),
        inProportion({ id: "daily-customers", name: { zh: "客户满意", en: "Customer satisfaction" }, points: 25, unit: "score", target: 100, measure: daily }),
        inProportion({ id: "daily-employees", name: { zh: "员工满意", en: "Employee satisfaction" }, points: 10, unit: "score", target: 100, measure: daily }),
      ],
    },
    {
      id: "survey",
      name: { zh: "季度调查", en: "Quarterly surveys" },
      share: 0.5,
      items: [
        inProportion({ id: "survey-customers", name: { zh: "客户满意度调查", en: "Customer survey" }, points: 70, unit: "score", target: 100, measure: survey }),
        inProportion({ id: "survey-employees", name: { zh: "员工满意度调查", en: "Employee survey" }, points: 30, unit: "score", target: 100, measure: survey }),
      ],
    },
  ],
  grades: GRADES,
  signatures: OFFICE_SIGNATURES,
};
