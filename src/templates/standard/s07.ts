import type { Template } from "../template";
import { fallingShort, GRADES, inProportion, judged, PERSON_SIGNATURES, raters } from "./parts";

/** 售后服务部量化考核表: satisfaction, resolution, replies within 24 h, handling within 48 h, load and quality. */
export const afterSalesDepartment: Template = {
  schema: 1,
  id: "after-sales-department",
  title: { zh: "售后服务部量化考核表", en: "After-sales department scorecard" },
  post: { zh: "售后服务人员", en: "After-sales staff" },
  note: {
    zh: "及时率 = 在时限内完成的件数 ÷ 全部件数，可用 KPI.ONTIME 由每件的小时数算出：答复 24 小时内，解决 48 小时内。各项目标由本单位设定。",
    en: "On-time share = cases within the limit ÷ all cases; KPI.ONTIME works it out from the hours of each case: replies within 24 hours, fixes within 48. The targets are for the organisation to set.",
  },
  raters: raters(["self", 0.2], ["superior", 0.8]),
  parameters: [
    { id: "reply-share", name: { zh: "24 小时答复率目标", en: "Target: replies within 24 h" }, unit: "percent", value: 0.95, least: 0.5, most: 1, at: [{ of: "reply-time", path: ["target"] }] },
    { id: "fix-share", name: { zh: "48 小时解决率目标", en: "Target: fixed within 48 h" }, unit: "percent", value: 0.9, least: 0.5, most: 1, at: [{ of: "handling-time", path: ["target"] }] },
    { id: "load", name: { zh: "每月处理量目标", en: "Cases a month" }, unit: "count", value: 60, least: 1, most: 5000, at: [{ of: "load", path: ["target"] }] },
  ],
  sections: [
    {
      id: "figures",
      name: { zh: "服务指标", en: "Service figures" },
      share: 0.75,
      items: [
        fallingShort({
          id: "satisfaction", name: { zh: "客户满意度", en: "Customer satisfaction" }, points: 20, unit: "score", target: 90, step: 1, loss: 1,
          measure: { zh: "填写满意度得分，满分 100。", en: "Enter the satisfaction score, out of 100." },
        }),
        fallingShort({
          id: "technical-resolution", name: { zh: "技术问题解决率", en: "Technical problems resolved" }, points: 15, unit: "percent", target: 0.95, step: 0.01, loss: 1,
          measure: { zh: "已解决 ÷ 全部技术问题。", en: "Resolved ÷ all technical problems." },
        }),
        fallingShort({
          id: "service-resolution", name: { zh: "服务问题解决率", en: "Service problems resolved" }, points: 15, unit: "percent", target: 0.98, step: 0.01, loss: 1,
          measure: { zh: "已解决 ÷ 全部服务问题。", en: "Resolved ÷ all service problems." },
        }),
        fallingShort({
          id: "reply-time", name: { zh: "24 小时答复率", en: "Replies within 24 h" }, points: 20, unit: "percent", target: 0.95, step: 0.01, loss: 1,
          measure: { zh: "24 小时内答复的件数 ÷ 全部件数。", en: "Cases replied to within 24 hours ÷ all cases." },
        }),
        fallingShort({
          id: "handling-time", name: { zh: "48 小时解决率", en: "Fixed within 48 h" }, points: 20, unit: "percent", target: 0.9, step: 0.01, loss: 1,
          measure: { zh: "48 小时内解决或给出方案的件数 ÷ 全部件数。", en: "Cases answered or fixed within 48 hours ÷ all cases." },
        }),
        inProportion({
          id: "load", name: { zh: "处理量", en: "Cases handled" }, points: 10, unit: "cases", target: 60,
          measure: { zh: "填写本期处理的问题件数。", en: "Enter the cases handled in the period." },
        }),
      ],
    },
    {
      id: "quality",
      name: { zh: "服务质量与个人表现", en: "Quality and individual result" },
      share: 0.25,
      items: [
        judged({
          id: "spot-checks", name: { zh: "服务质量抽查", en: "Spot checks" }, points: 60,
          anchors: {
            zh: "54–60 分：抽查全部合格；40–53 分：个别小问题；20–39 分：不合格较多；0–19 分：有严重不合格。",
            en: "54–60: all checks passed; 40–53: single small faults; 20–39: many faults; 0–19: a grave fault.",
          },
        }),
        judged({
          id: "individual", name: { zh: "个人表现", en: "Individual result" }, points: 40,
          anchors: {
            zh: "36–40 分：表现突出；26–35 分：胜任；12–25 分：需要改进；0–11 分：不胜任。",
            en: "36–40: outstanding; 26–35: fully able; 12–25: to be improved; 0–11: not up to the work.",
          },
        }),
      ],
    },
  ],
  grades: GRADES,
  signatures: PERSON_SIGNATURES,
};
