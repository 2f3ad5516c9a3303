import type { RecordColumn, RecordTemplate } from "../recordTemplate";
import { GRADES, PERSON_SIGNATURES } from "./parts";
import { MEAN, preparedRows, setting, share, sharedOut } from "./recordParts";

const ITEMS = [
  ["goals", "目标完成", "Goals"],
  ["team", "团队管理", "Team"],
  ["satisfaction", "客户满意", "Satisfaction"],
  ["indicators", "指标管理", "Indicators"],
  ["innovation", "创新改进", "Innovation"],
] as const;

const IDS = ITEMS.map(([id]) => id);

/** The last two groups are exempt: there is one superior and one self. */
const GROUPS = ["customers", "members", "peers", "superior", "self"] as const;
const EXEMPT_FROM = 4;

/** 360° 匿名评价表 (客服主管): nobody's name, and no group's mean before enough of it have answered. */
export const anonymous360: RecordTemplate = {
  schema: 1,
  form: "record",
  id: "anonymous-360",
  title: { zh: "360° 匿名评价表", en: "Anonymous 360° feedback" },
  post: { zh: "客服主管", en: "Customer-service supervisor" },
  note: {
    zh: "不登记评价人姓名。某组人数不足时不显示该组平均，其占比由其余各组分担；上级和自评另设人数要求。各组占比和最少人数由本单位设定。",
    en: "No names are recorded. A group with too few answers shows no mean, and its share is spread over the others; superior and self have a minimum of their own. The organisation sets shares and minimums.",
  },
  parameters: [
    share("share1", "客户占比", "Share of customers", 0.3),
    share("share2", "团队成员占比", "Share of the team", 0.25),
    share("share3", "协作同事占比", "Share of colleagues", 0.15),
    share("share4", "上级占比", "Share of superiors", 0.2),
    share("share5", "自评占比", "Share of self", 0.1),
    setting("least", "显示平均的最少人数", "Fewest answers to show a mean", "count", [3, 2, 20]),
    setting("leastExempt", "上级、自评最少人数", "The same for superior and self", "count", [1, 1, 20]),
    preparedRows(30),
  ],
  orientation: "portrait",
  widths: [30, 72, 68, 68, 68, 68, 68, 72, 58, 58, 60],
  words: {
    customers: { zh: "客户", en: "Customers" },
    members: { zh: "团队成员", en: "Team" },
    peers: { zh: "协作同事", en: "Colleagues" },
    superior: { zh: "上级", en: "Superior" },
    self: { zh: "自评", en: "Self" },
    few: { zh: "人数不足", en: "Too few" },
  },
  figures: [
    {
      id: "total", name: { zh: "综合得分", en: "Total" }, format: "points",
      formula: sharedOut("[groups.mean:all]", "[groups.share:all]", (mean) => `ROUND(${mean}*10,2)`),
    },
    { id: "grade", name: { zh: "等级", en: "Grade" }, formula: "[%grade]", format: "text" },
    { id: "answers", name: { zh: "有效评价", en: "Answers" }, formula: "SUM([groups.count:all])", format: "count" },
    { id: "groups", name: { zh: "计入的组", en: "Groups counted" }, formula: "COUNT([groups.mean:all])", format: "count" },
  ],
  tables: [
    {
      id: "answers",
      rows: 30,
      columns: [
        { id: "number", name: { zh: "序号", en: "No." }, fill: { kind: "ordinal" } },
        {
          id: "group", name: { zh: "评价人类别", en: "Group" }, fill: { kind: "choice", words: GROUPS },
          hint: { zh: "只选类别，不写姓名。", en: "Choose the group only; write no name." },
        },
        ...ITEMS.map(([id, zh, en]): RecordColumn => ({
          id, name: { zh, en }, fill: { kind: "number", least: 1, most: 10 },
          hint: { zh: "1–10 分，10 分最好。不了解请留空。", en: "1 to 10, 10 is best. Leave empty if you cannot tell." },
        })),
        { id: "mean", name: { zh: "平均", en: "Mean" }, fill: { kind: "computed", formula: 'IF(COUNT([goals]:[innovation])=0,"",AVERAGE([goals]:[innovation]))', format: "points" } },
        { id: "remark", name: { zh: "意见与建议（不写姓名）", en: "Comments (no names)" }, span: 3, fill: { kind: "text" }, optional: true },
      ],
    },
    {
      id: "groups",
      name: { zh: "分组统计", en: "The groups" },
      rows: GROUPS.length,
      columns: [
        { id: "number", name: { zh: "序号", en: "No." }, fill: { kind: "ordinal" } },
        { id: "group", name: { zh: "评价人类别", en: "Group" }, fill: { kind: "label", words: GROUPS } },
        ...ITEMS.map(([id, zh, en]): RecordColumn => ({
          id, name: { zh, en },
          fill: { kind: "computed", formula: `IF([count]<[needed],"",IFERROR(AVERAGEIF([answers.group:all],[group],[answers.${id}:all]),""))`, format: "points" },
        })),
        {
          id: "mean", name: { zh: "组平均", en: "Group mean" },
          fill: { kind: "computed", formula: 'IF([count]=0,"",IF([count]<[needed],[~few],AVERAGE([goals]:[innovation])))', format: "points", alerts: ["few"] },
        },
        { id: "count", name: { zh: "人数", en: "Answers" }, fill: { kind: "computed", formula: 'COUNTIFS([answers.group:all],[group],[answers.mean:all],">0")', format: "count" } },
        { id: "needed", name: { zh: "最少人数", en: "Fewest" }, fill: { kind: "computed", formula: `IF([number]<${EXEMPT_FROM},[@least],[@leastExempt])`, format: "count" } },
        { id: "share", name: { zh: "占比", en: "Share" }, fill: { kind: "computed", formula: "[@share#]", format: "percent" } },
      ],
      foot: [
        {
          id: "joint", name: { zh: "综合", en: "All groups" },
          cells: [{ columns: IDS, formula: sharedOut("[*:all]", "[share:all]"), format: "points" }],
        },
        { id: "plain", name: { zh: "简单平均", en: "Plain mean" }, cells: [{ columns: [...IDS, "mean"], formula: MEAN, format: "points" }] },
      ],
    },
  ],
  parts: ITEMS.map(([id, zh, en]) => ({ name: { zh, en }, formula: `IF([groups.${id}:joint]="","",[groups.${id}:joint]*10)` })),
  remarks: [
    {
      zh: "组平均 = 该组各项平均的平均；综合得分 = 各组平均 × 占比 × 10。人数不足或没有评价的组不计入，占比由其余各组分担。",
      en: "Group mean = mean of the group's item means; total = Σ group mean × share × 10. Groups with too few answers are left out and their share is spread over the others.",
    },
  ],
  measures: true,
  grades: GRADES,
  signatures: PERSON_SIGNATURES,
};
