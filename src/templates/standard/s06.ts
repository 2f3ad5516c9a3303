import type { Text } from "../../i18n/message";
import type { Item, Template } from "../template";
import { fallingShort, GRADES, inProportion, PERSON_SIGNATURES, raters } from "./parts";

const outOf100: Text = { zh: "填写调查得分，满分 100。", en: "Enter the survey's score, out of 100." };

function complaints(): readonly Item[] {
  return [
    fallingShort({
      id: "complaint-rate", name: { zh: "客户投诉率", en: "Complaint rate" }, points: 20, unit: "percent", target: 0.03, step: -0.01, loss: 5,
      measure: { zh: "投诉客户数 ÷ 接待客户数。", en: "Customers who complained ÷ customers received." },
    }),
    inProportion({
      id: "complaint-satisfaction", name: { zh: "投诉处理满意度", en: "Satisfaction with complaint handling" }, points: 20, unit: "score", target: 100,
      measure: { zh: "填写投诉回访的平均分，满分 100。没有投诉请留空。", en: "Enter the average of the calls after complaints, out of 100. Leave blank without complaints." },
    }),
  ];
}

/** What both cards of the scheme share: half of the points on surveys, the rest on complaints, and pay by the total. */
function paidBySatisfaction(card: Pick<Template, "id" | "title" | "post">, surveys: readonly Item[]): Template {
  return {
    schema: 1,
    ...card,
    note: {
      zh: "绩效工资 = 绩效工资基数 × 总分 ÷ 100；总分低于 60 分时扣发其中的 30%。各部门每月 10–15 日收集，行政部核对，总经理批准，20 日前发放。满意度各项的分值由本单位设定。",
      en: "Performance pay = base × total ÷ 100; below 60 points 30% of it is withheld. Departments collect from the 10th to the 15th, administration verifies, the general manager approves, payment by the 20th. The points of the items are for the organisation to set.",
    },
    raters: raters(["superior", 1]),
    parameters: [
      { id: "pass", name: { zh: "扣发线", en: "Pass mark" }, unit: "points", value: 60, least: 0, most: 100, at: [{ path: ["pay", "pass"] }] },
      { id: "keep", name: { zh: "低于扣发线时的发放比例", en: "Share paid below the pass mark" }, unit: "percent", value: 0.7, least: 0, most: 1, at: [{ path: ["pay", "keep"] }] },
      { id: "complaint-rate", name: { zh: "投诉率上限", en: "Complaint-rate limit" }, unit: "percent", value: 0.03, least: 0.001, most: 0.2, at: [{ of: "complaint-rate", path: ["target"] }] },
    ],
    sections: [
      { id: "satisfaction", name: { zh: "满意度考核", en: "Satisfaction" }, share: 1, items: [...surveys, ...complaints()] },
    ],
    grades: GRADES,
    pay: { name: { zh: "绩效工资", en: "Performance pay" }, full: 100, cap: null, pass: 60, keep: 0.7 },
    signatures: PERSON_SIGNATURES,
  };
}

/** 销售满意度与绩效工资考核表. */
export const salesSatisfactionPay: Template = paidBySatisfaction(
  {
    id: "sales-satisfaction-pay",
    title: { zh: "销售满意度绩效考核表", en: "Sales satisfaction and pay" },
    post: { zh: "销售顾问", en: "Sales consultant" },
  },
  [
    inProportion({ id: "process", name: { zh: "销售过程满意度", en: "Satisfaction with the sales process" }, points: 30, unit: "score", target: 100, measure: outOf100 }),
    inProportion({ id: "overall", name: { zh: "客户总体满意度", en: "Overall satisfaction" }, points: 30, unit: "score", target: 100, measure: outOf100 }),
  ],
);

/** 售后满意度与绩效工资考核表. */
export const afterSalesSatisfactionPay: Template = paidBySatisfaction(
  {
    id: "after-sales-satisfaction-pay",
    title: { zh: "售后满意度绩效考核表", en: "After-sales satisfaction and pay" },
    post: { zh: "售后服务顾问", en: "Service adviser" },
  },
  [
    inProportion({ id: "repair", name: { zh: "维修过程满意度", en: "Satisfaction with the repair" }, points: 30, unit: "score", target: 100, measure: outOf100 }),
    inProportion({ id: "reception", name: { zh: "接待满意度", en: "Satisfaction with the reception" }, points: 30, unit: "score", target: 100, measure: outOf100 }),
  ],
);
