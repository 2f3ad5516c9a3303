import type { Template } from "../template";
import { GRADES, inProportion, judged, OFFICE_SIGNATURES, perOccurrence, raters } from "./parts";

const guests = { zh: "填写宾客问卷的平均分，满分 100。", en: "Enter the average of the guest questionnaires, out of 100." };

/** 酒店宾客满意度考核表: questionnaires, online reviews, talks with guests, and complaints with their deadlines. */
export const hotelSatisfaction: Template = {
  schema: 1,
  id: "hotel-satisfaction",
  title: { zh: "酒店宾客满意度考核表", en: "Hotel guest-satisfaction scorecard" },
  post: { zh: "酒店部门", en: "Hotel department" },
  subject: "department",
  note: {
    zh: "问卷、网评和投诉处理三部分的占比，以及投诉答复时限由本单位设定。某一项没有样本时留空，权重由其他项目分担。",
    en: "The organisation sets the shares of questionnaire, reviews and complaints, and the deadline for answers. Leave an item without answers blank: its weight is spread over the others.",
  },
  raters: raters(["group", 1]),
  parameters: [
    { id: "review-target", name: { zh: "网评目标分", en: "Online-review target" }, unit: "points", value: 4.7, least: 3, most: 5, at: [{ of: "reviews", path: ["target"] }] },
    { id: "deadline", name: { zh: "投诉答复时限", en: "Deadline for answers" }, unit: "hours", value: 24, least: 1, most: 168, at: [{ of: "answer-time", path: ["target"] }] },
  ],
  sections: [
    {
      id: "questionnaire",
      name: { zh: "宾客问卷", en: "Guest questionnaire" },
      share: 0.5,
      items: [
        inProportion({ id: "rooms", name: { zh: "客房", en: "Rooms" }, points: 25, unit: "score", target: 100, measure: guests }),
        inProportion({ id: "public-areas", name: { zh: "公共区域", en: "Public areas" }, points: 15, unit: "score", target: 100, measure: guests }),
        inProportion({ id: "catering", name: { zh: "餐饮", en: "Catering" }, points: 20, unit: "score", target: 100, measure: guests }),
        inProportion({ id: "staff-service", name: { zh: "员工服务", en: "Staff service" }, points: 25, unit: "score", target: 100, measure: guests }),
        inProportion({ id: "personal-service", name: { zh: "个性化服务", en: "Personal service" }, points: 15, unit: "score", target: 100, measure: guests }),
      ],
    },
    {
      id: "voices",
      name: { zh: "网评与访谈", en: "Reviews and talks" },
      share: 0.25,
      items: [
        inProportion({
          id: "reviews", name: { zh: "网络点评", en: "Online reviews" }, points: 60, unit: "score", target: 4.7,
          measure: { zh: "填写本期点评均分，满分 5。", en: "Enter the period's average review, out of 5." },
        }),
        judged({
          id: "talks", name: { zh: "宾客访谈", en: "Talks with guests" }, points: 40,
          anchors: {
            zh: "35–40 分：普遍赞扬；25–34 分：满意、有小建议；10–24 分：意见较多；0–9 分：明显不满。",
            en: "35–40: praise throughout; 25–34: content, with suggestions; 10–24: many remarks; 0–9: plainly dissatisfied.",
          },
        }),
      ],
    },
    {
      id: "complaints",
      name: { zh: "投诉处理", en: "Complaints" },
      share: 0.25,
      items: [
        {
          id: "answer-time",
          name: { zh: "投诉答复时间", en: "Time to answer" },
          weight: 0.4,
          rule: { kind: "pass", unit: "hours", criterion: { op: "<=", value: { target: 1 } }, points: 40, otherwise: 0 },
          target: 24,
          measure: { zh: "填写最慢一次答复用了几小时。没有投诉请留空。", en: "Enter the hours of the slowest answer. Leave blank without complaints." },
        },
        perOccurrence({
          id: "repeat-complaints", name: { zh: "重复投诉", en: "Repeated complaints" }, points: 30, unit: "times", each: 10,
          measure: { zh: "填写同一问题再次投诉的次数，没有填 0。", en: "Enter how often the same matter came up again; 0 if never." },
        }),
        perOccurrence({
          id: "late-complaints", name: { zh: "超时未办结", en: "Settled late" }, points: 30, unit: "cases", each: 5,
          measure: { zh: "填写超过时限才办结的件数，没有填 0。", en: "Enter the cases settled after the deadline; 0 if none." },
        }),
      ],
    },
  ],
  grades: GRADES,
  signatures: OFFICE_SIGNATURES,
};
