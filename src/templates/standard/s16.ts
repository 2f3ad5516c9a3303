import type { Template } from "../template";
import { GRADES, judged, PERSON_SIGNATURES, perOccurrence, raters } from "./parts";

/** 售后主管月度 KPI: figures 70 points, general ability 30. */
export const afterSalesSupervisor: Template = {
  schema: 1,
  id: "after-sales-supervisor",
  title: { zh: "售后主管月度KPI考核表", en: "After-sales supervisor, monthly KPI" },
  post: { zh: "售后主管", en: "After-sales supervisor" },
  note: {
    zh: "退款纠纷率的目标填上期数值，服务态度的目标填团队差评率的目标值，都越低越好。原表各项合计为 90 分，这里把“处理及时性”设为 20 分（原为 10 分），合计 100 分。",
    en: "The target of the refund-dispute rate is last period's figure, that of service attitude the team's negative-rating target; less is better for both. The source's items add up to 90; prompt handling counts 20 here instead of 10, which makes 100.",
  },
  raters: raters(["self", 0.3], ["superior", 0.7]),
  parameters: [
    { id: "last-dispute-rate", name: { zh: "上期退款纠纷率", en: "Last period's refund-dispute rate" }, unit: "percent", value: 0.01, least: 0.0001, most: 1, at: [{ of: "refund-disputes", path: ["target"] }] },
    { id: "negative-rate", name: { zh: "团队差评率目标", en: "Negative-rating target" }, unit: "percent", value: 0.02, least: 0.0001, most: 1, at: [{ of: "attitude", path: ["target"] }] },
  ],
  sections: [
    {
      id: "figures",
      name: { zh: "业绩指标", en: "Figures" },
      share: 0.7,
      marks: 70,
      items: [
        {
          id: "refund-disputes",
          name: { zh: "退款纠纷率", en: "Refund-dispute rate" },
          weight: 5 / 70,
          rule: { kind: "ratio", unit: "percent", points: 5, direction: "down", cap: { full: 1 }, floor: 0 },
          target: 0.01,
          measure: { zh: "填写本期退款纠纷率，与上期相比。", en: "Enter this period's rate; it is held against last period's." },
        },
        perOccurrence({
          id: "statistics", name: { zh: "数据统计", en: "Data statistics" }, points: 5, of: 70, unit: "times", each: 1,
          measure: { zh: "填写漏报、错报、迟报的次数，没有填 0。", en: "Count omissions, errors and delays; 0 if none." },
        }),
        {
          id: "attitude",
          name: { zh: "服务态度", en: "Service attitude" },
          weight: 40 / 70,
          rule: { kind: "ratio", unit: "percent", points: 40, direction: "down", cap: { full: 1 }, floor: 0 },
          target: 0.02,
          measure: { zh: "填写团队平均差评率。", en: "Enter the team's average negative-rating rate." },
        },
        perOccurrence({
          id: "prompt-handling", name: { zh: "处理及时性", en: "Prompt handling" }, points: 20, of: 70, unit: "times", each: 2,
          measure: { zh: "填写拖延、遗漏的次数，没有填 0。", en: "Count delays and omissions; 0 if none." },
        }),
      ],
    },
    {
      id: "ability",
      name: { zh: "综合能力", en: "General ability" },
      share: 0.3,
      marks: 30,
      items: [
        judged({
          id: "liaison", name: { zh: "沟通协调", en: "Liaison" }, points: 5, of: 30,
          anchors: {
            zh: "5 分：沟通顺畅，问题不过夜；3–4 分：一般能协调好；1–2 分：常需上级出面；0 分：不能协调。",
            en: "5: smooth, nothing left overnight; 3–4: mostly settled; 1–2: the superior often steps in; 0: cannot settle.",
          },
        }),
        judged({
          id: "leadership", name: { zh: "领导能力", en: "Leadership" }, points: 5, of: 30,
          anchors: {
            zh: "5 分：团队信服、目标清楚；3–4 分：能带好团队；1–2 分：带队吃力；0 分：不能带队。",
            en: "5: trusted, clear goals; 3–4: leads well; 1–2: leads with effort; 0: cannot lead.",
          },
        }),
        judged({
          id: "execution", name: { zh: "执行力", en: "Execution" }, points: 20, of: 30,
          anchors: {
            zh: "16–20 分：按时按质完成，主动反馈；9–15 分：基本按时完成；1–8 分：经常拖延；0 分：不执行。",
            en: "16–20: in time, in quality, reports unasked; 9–15: mostly in time; 1–8: often late; 0: does not carry out.",
          },
        }),
      ],
    },
  ],
  grades: GRADES,
  signatures: PERSON_SIGNATURES,
};
