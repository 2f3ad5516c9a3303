import type { RecordColumn, RecordTemplate } from "../recordTemplate";
import { GRADES, OFFICE_SIGNATURES } from "./parts";
import { MEAN, setting, share, sharedOut } from "./recordParts";

const ITEMS = [
  ["attitude", "服务态度", "Attitude"],
  ["efficiency", "服务效率", "Efficiency"],
  ["quality", "服务质量", "Quality"],
  ["customer", "客户满意", "Customers satisfied"],
  ["staff", "员工满意", "Employees satisfied"],
] as const;

const IDS = ITEMS.map(([id]) => id);
const SHARES = "[days.attitude:share]:[days.staff:share]";

/** 满意度日常登记表 (满意度专项): what the supervisor records every day. */
export const satisfactionDaily: RecordTemplate = {
  schema: 1,
  form: "record",
  id: "satisfaction-daily",
  title: { zh: "满意度日常登记表", en: "Daily satisfaction record" },
  post: { zh: "客服主管", en: "Service supervisor" },
  note: {
    zh: "各项占比和每日目标由本单位设定。季度用“满意度季度调查表”，年度用“满意度年度考核表”汇总。",
    en: "The organisation sets the shares of the items and the daily target. The quarterly survey and the annual scorecard have templates of their own.",
  },
  parameters: [
    share("attitude", "服务态度占比", "Share of attitude", 0.2),
    share("efficiency", "服务效率占比", "Share of efficiency", 0.2),
    share("quality", "服务质量占比", "Share of quality", 0.2),
    share("customer", "客户满意占比", "Share of customers", 0.25),
    share("staff", "员工满意占比", "Share of employees", 0.15),
    setting("target", "每日目标", "Daily target", "points", [80, 0, 100]),
  ],
  orientation: "portrait",
  widths: [74, 36, 66, 66, 66, 66, 66, 66, 184],
  words: {},
  figures: [
    {
      id: "total", name: { zh: "综合满意度", en: "Satisfaction" }, format: "points",
      formula: sharedOut("[days.attitude:mean]:[days.staff:mean]", SHARES, (mean) => `ROUND(${mean},2)`),
    },
    { id: "grade", name: { zh: "等级", en: "Grade" }, formula: "[%grade]", format: "text" },
    { id: "days", name: { zh: "登记天数", en: "Days recorded" }, formula: "COUNT([days.score:all])", format: "count" },
    { id: "low", name: { zh: "低于目标天数", en: "Days below target" }, formula: "[days.score:low]", format: "count" },
  ],
  tables: [
    {
      id: "days",
      rows: "days",
      columns: [
        { id: "day", name: { zh: "日期", en: "Date" }, fill: { kind: "day" } },
        { id: "weekday", name: { zh: "星期", en: "Day" }, fill: { kind: "weekday" } },
        ...ITEMS.map(([id, zh, en]): RecordColumn => ({
          id, name: { zh, en }, fill: { kind: "number", least: 0, most: 100 },
          hint: { zh: "当日评分，0–100 分。没有评分请留空。", en: "The day's score, 0 to 100. Leave empty if there is none." },
        })),
        { id: "score", name: { zh: "当日得分", en: "Score of the day" }, fill: { kind: "computed", formula: sharedOut("[attitude]:[staff]", SHARES), format: "points" } },
        { id: "remark", name: { zh: "备注", en: "Remarks" }, fill: { kind: "text" }, optional: true },
      ],
      foot: [
        { id: "mean", name: { zh: "平均", en: "Mean" }, cells: [{ columns: IDS, formula: MEAN, format: "points" }] },
        {
          id: "low", name: { zh: "低于目标天数", en: "Days below target" },
          cells: [{ columns: [...IDS, "score"], formula: 'COUNTIF([*:all],"<"&[@target])', format: "count" }],
        },
        {
          id: "share", name: { zh: "占比", en: "Share" },
          cells: [
            ...IDS.map((id) => ({ columns: [id], formula: `[@${id}]`, format: "percent" as const })),
            { columns: ["score"], formula: "SUM([attitude:share]:[staff:share])", format: "percent" },
          ],
        },
      ],
    },
  ],
  parts: ITEMS.map(([id, zh, en]) => ({ name: { zh, en }, formula: `[days.${id}:mean]` })),
  remarks: [
    {
      zh: "综合满意度 = 各项月平均 × 占比；没有登记的项目不计入，占比由其余项目分担。占比合计不是 100% 时按比例折算。",
      en: "Satisfaction = each item's mean × its share. Items without a record are left out and their share is spread over the others; shares that do not add up to 100% count in proportion.",
    },
  ],
  measures: true,
  grades: GRADES,
  signatures: OFFICE_SIGNATURES,
};
