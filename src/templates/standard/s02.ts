import type { Template } from "../template";
import { fallingShort, GRADES, inProportion, judged, PERSON_SIGNATURES, raters } from "./parts";

/** 客服部考核表: survey and service figures, the manager's rating, and what peers say of the teamwork. */
export const serviceDepartment: Template = {
  schema: 1,
  id: "service-department",
  title: { zh: "客户服务部考核表", en: "Customer-service scorecard" },
  post: { zh: "客服专员", en: "Customer-service staff" },
  note: {
    zh: "满意度和投诉率的目标、两部分的占比和考核人的份额由本单位设定。结果用于奖金、晋升和培训安排。",
    en: "Targets, the shares of the two parts and of the raters are for the organisation to set. Results serve for bonus, promotion and training.",
  },
  raters: raters(["self", 0.2], ["peers", 0.3], ["superior", 0.5]),
  parameters: [
    { id: "satisfaction", name: { zh: "满意度目标", en: "Satisfaction target" }, unit: "points", value: 90, least: 60, most: 100, at: [{ of: "survey", path: ["target"] }] },
    { id: "complaint-rate", name: { zh: "投诉率上限", en: "Complaint-rate limit" }, unit: "percent", value: 0.02, least: 0.001, most: 0.2, at: [{ of: "complaint-rate", path: ["target"] }] },
    { id: "resolution-time", name: { zh: "解决时长目标", en: "Resolution-time target" }, unit: "hours", value: 24, least: 1, most: 168, at: [{ of: "resolution-time", path: ["target"] }] },
  ],
  sections: [
    {
      id: "figures",
      name: { zh: "服务指标", en: "Service figures" },
      share: 0.6,
      items: [
        fallingShort({
          id: "survey", name: { zh: "客户满意度调查", en: "Customer survey" }, points: 30, unit: "score", target: 90, step: 1, loss: 2,
          measure: { zh: "填写调查得分，满分 100。", en: "Enter the survey's score, out of 100." },
        }),
        fallingShort({
          id: "complaint-rate", name: { zh: "投诉率", en: "Complaint rate" }, points: 20, unit: "percent", target: 0.02, step: -0.005, loss: 4,
          measure: { zh: "有责投诉 ÷ 服务单数。", en: "Justified complaints ÷ cases served." },
        }),
        inProportion({
          id: "customer-rating", name: { zh: "客户评分", en: "Customers' rating" }, points: 15, unit: "score", target: 5,
          measure: { zh: "填写服务后评价的平均分，满分 5。", en: "Enter the average rating after service, out of 5." },
        }),
        inProportion({
          id: "resolution-rate", name: { zh: "问题解决率", en: "Resolution rate" }, points: 20, unit: "percent", target: 0.95,
          measure: { zh: "已解决 ÷ 全部问题。", en: "Resolved ÷ all cases." },
        }),
        inProportion({
          id: "resolution-time", name: { zh: "平均解决时长", en: "Average resolution time" }, points: 15, unit: "hours", target: 24, direction: "down",
          measure: { zh: "填写平均小时数，越短越好。", en: "Enter the average hours; less is better." },
        }),
      ],
    },
    {
      id: "assessment",
      name: { zh: "主管评价与协作", en: "Assessment and teamwork" },
      share: 0.4,
      items: [
        judged({
          id: "attitude", name: { zh: "服务态度", en: "Attitude" }, points: 25,
          anchors: {
            zh: "22–25 分：主动热情，客户多次表扬；16–21 分：礼貌耐心；8–15 分：有时生硬、需要提醒；0–7 分：与客户争执或推诿。",
            en: "22–25: warm, praised by customers; 16–21: polite and patient; 8–15: curt at times; 0–7: argues or passes the buck.",
          },
        }),
        judged({
          id: "skill", name: { zh: "业务技能", en: "Skill" }, points: 25,
          anchors: {
            zh: "22–25 分：能独立解决疑难问题并带新人；16–21 分：熟练处理常见问题；8–15 分：常需他人协助；0–7 分：不能胜任。",
            en: "22–25: solves hard cases and trains others; 16–21: at home in common cases; 8–15: often needs help; 0–7: not up to the work.",
          },
        }),
        judged({
          id: "spot-checks", name: { zh: "服务质量抽查", en: "Spot checks" }, points: 25,
          anchors: {
            zh: "22–25 分：抽查全部合格；16–21 分：个别小问题；8–15 分：不合格较多；0–7 分：有严重不合格。",
            en: "22–25: all checks passed; 16–21: single small faults; 8–15: many faults; 0–7: a grave fault.",
          },
        }),
        judged({
          id: "teamwork", name: { zh: "团队协作", en: "Teamwork" }, points: 25,
          anchors: {
            zh: "22–25 分：主动支援，同事一致认可；16–21 分：配合顺畅；8–15 分：需要催促；0–7 分：影响他人工作。",
            en: "22–25: helps unasked, valued by all; 16–21: works well with others; 8–15: needs pushing; 0–7: hinders others.",
          },
        }),
      ],
    },
  ],
  grades: GRADES,
  signatures: PERSON_SIGNATURES,
};
