import type { Template } from "../template";
import { fallingShort, GRADES, inProportion, OFFICE_SIGNATURES, raters } from "./parts";

const sampled = { zh: "填写抽样回访的平均分，满分 100。", en: "Enter the average of the sampled calls, out of 100." };

/** 部门服务质量考核表: a department's service figures and what sampled customers say; departments are ranked on the summary. */
export const departmentService: Template = {
  schema: 1,
  id: "department-service",
  title: { zh: "部门服务质量考核表", en: "Department service-quality scorecard" },
  post: { zh: "服务部门", en: "Service department" },
  subject: "department",
  note: {
    zh: "指标的目标值和两部分的占比由本单位设定，这里给出的是常用值。客户评价部分从本期已完成的订单中随机抽样回访，抽样数可用 KPI.SAMPLESIZE 计算。各部门的名次在汇总表里。",
    en: "Targets and the shares of the two parts are for the organisation to set; usual values are given. For the customers' view, call a random sample of the period's finished orders; KPI.SAMPLESIZE says how many. The summary sheet ranks the departments.",
  },
  raters: raters(["group", 0.6], ["head", 0.4]),
  parameters: [
    { id: "satisfaction", name: { zh: "客户满意度目标", en: "Satisfaction target" }, unit: "points", value: 90, least: 60, most: 100, at: [{ of: "satisfaction", path: ["target"] }] },
    { id: "complaint-rate", name: { zh: "投诉率上限", en: "Complaint-rate limit" }, unit: "percent", value: 0.03, least: 0.001, most: 0.2, at: [{ of: "complaint-rate", path: ["target"] }] },
    { id: "retention", name: { zh: "客户保持率目标", en: "Retention target" }, unit: "percent", value: 0.9, least: 0.5, most: 1, at: [{ of: "retention", path: ["target"] }] },
    { id: "repurchase", name: { zh: "重复购买率目标", en: "Repeat-purchase target" }, unit: "percent", value: 0.4, least: 0.05, most: 1, at: [{ of: "repurchase", path: ["target"] }] },
  ],
  sections: [
    {
      id: "figures",
      name: { zh: "服务指标", en: "Service figures" },
      share: 0.7,
      items: [
        fallingShort({
          id: "satisfaction", name: { zh: "客户满意度", en: "Customer satisfaction" }, points: 30, unit: "score", target: 90, step: 1, loss: 1.5,
          measure: { zh: "填写满意度得分，满分 100。", en: "Enter the satisfaction score, out of 100." },
        }),
        fallingShort({
          id: "complaint-handling", name: { zh: "投诉按时处理率", en: "Complaints handled in time" }, points: 20, unit: "percent", target: 1, step: 0.01, loss: 1,
          measure: { zh: "按时办结的投诉 ÷ 全部投诉。", en: "Complaints settled in time ÷ all complaints." },
        }),
        fallingShort({
          id: "complaint-rate", name: { zh: "投诉率", en: "Complaint rate" }, points: 20, unit: "percent", target: 0.03, step: -0.005, loss: 4,
          measure: { zh: "投诉客户数 ÷ 服务客户数。", en: "Customers who complained ÷ customers served." },
        }),
        inProportion({
          id: "retention", name: { zh: "客户保持率", en: "Customer retention" }, points: 15, unit: "percent", target: 0.9,
          measure: { zh: "期末仍在的老客户 ÷ 期初客户。", en: "Customers kept ÷ customers at the beginning." },
        }),
        inProportion({
          id: "repurchase", name: { zh: "重复购买率", en: "Repeat purchase" }, points: 15, unit: "percent", target: 0.4,
          measure: { zh: "再次购买的客户 ÷ 全部客户。", en: "Customers who bought again ÷ all customers." },
        }),
      ],
    },
    {
      id: "customers",
      name: { zh: "客户评价", en: "Customers' view" },
      share: 0.3,
      items: [
        inProportion({ id: "needs", name: { zh: "满足需求", en: "Meeting needs" }, points: 25, unit: "score", target: 100, measure: sampled }),
        inProportion({ id: "product-quality", name: { zh: "产品质量", en: "Product quality" }, points: 20, unit: "score", target: 100, measure: sampled }),
        inProportion({ id: "response-speed", name: { zh: "响应速度", en: "Response speed" }, points: 20, unit: "score", target: 100, measure: sampled }),
        inProportion({ id: "service-quality", name: { zh: "服务质量", en: "Service quality" }, points: 20, unit: "score", target: 100, measure: sampled }),
        inProportion({ id: "price", name: { zh: "价格认可", en: "Price" }, points: 15, unit: "score", target: 100, measure: sampled }),
      ],
    },
  ],
  grades: GRADES,
  signatures: OFFICE_SIGNATURES,
};
