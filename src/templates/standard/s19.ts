import type { RecordColumn, RecordTemplate } from "../recordTemplate";
import { GRADES, PERSON_SIGNATURES } from "./parts";
import {
  FOLLOW_UP_WORDS, followUpState, inTimeShare, LEVEL_POINTS, running, SATISFACTION_LEVELS, SATISFACTION_WORDS, setting, stateColumn,
} from "./recordParts";

const COUNTED = [...SATISFACTION_LEVELS, "unanswered"];

const levelColumn = (id: string, name: RecordColumn["name"]): RecordColumn => ({
  id, name, fill: { kind: "number", least: 0, most: 100000, whole: true }, optional: true,
  hint: { zh: "当日次数；没有请留空。", en: "How many that day; leave empty if none." },
});

/** 满意评价器登记表: counts of the terminal by day, shares, trend, and the months running with very dissatisfied customers. */
export const satisfactionTerminal: RecordTemplate = {
  schema: 1,
  form: "record",
  id: "satisfaction-terminal",
  title: { zh: "满意评价器统计登记表", en: "Satisfaction-terminal record" },
  post: { zh: "窗口服务人员", en: "Counter staff" },
  note: {
    zh: "按期未评价的计为“一般”；客户可在规定天数内更改评价，登记以更改后的为准。各等级得分、连续月数和回访期限由本单位设定。",
    en: "Customers who do not answer in time count as neutral; they may change their answer within the set days, and the changed one is recorded. The organisation sets points, months running and days for calls.",
  },
  parameters: [
    ...LEVEL_POINTS,
    setting("change", "可更改评价的期限", "Answers may be changed within", "days", [3, 0, 60]),
    setting("bad", "“非常不满意”达到次数", "“Very dissatisfied” at least", "count", [1, 1, 10000]),
    setting("months", "连续月数，等级下调一级", "Months running for one grade down", "months", [3, 1, 12]),
    setting("callDays", "不满意客户回访期限", "Dissatisfied customers called within", "days", [3, 0, 60]),
  ],
  orientation: "portrait",
  widths: [76, 36, 56, 56, 56, 56, 60, 56, 54, 62, 60, 66],
  words: {
    ...SATISFACTION_WORDS,
    ...FOLLOW_UP_WORDS,
    open: { zh: "未回访", en: "Not called" },
    down: {
      zh: "“非常不满意”已连续 {[history.run:last]} 个月达到 {[@bad]} 次：等级由 {[%grade]} 下调为 {[!grade]}。",
      en: "{[@bad]} or more very dissatisfied for {[history.run:last]} months running: the grade goes from {[%grade]} down to {[!grade]}.",
    },
    lowest: {
      zh: "“非常不满意”已连续 {[history.run:last]} 个月达到 {[@bad]} 次；等级已是最低。",
      en: "{[@bad]} or more very dissatisfied for {[history.run:last]} months running; the grade is the lowest already.",
    },
    same: {
      zh: "“非常不满意”已连续 {[history.run:last]} 个月达到 {[@bad]} 次；满 {[@months]} 个月等级下调一级。",
      en: "{[@bad]} or more very dissatisfied for {[history.run:last]} months running; after {[@months]} months the grade goes one down.",
    },
    change: {
      zh: "评价后 {[@change]} 天内可以更改，以最后一次为准；到期未评价的计为“一般”。",
      en: "Answers may be changed within {[@change]} days, the last one counts; without an answer by then it is neutral.",
    },
  },
  figures: [
    {
      id: "total", name: { zh: "满意度得分", en: "Score" }, format: "points",
      formula: 'IF([days.total:sum]=0,"",ROUND(SUMPRODUCT([days.level1:counted]:[days.level5:counted],[days.level1:points]:[days.level5:points])/[days.total:sum],2))',
    },
    {
      id: "grade", name: { zh: "等级", en: "Grade" }, format: "text",
      formula: 'IF([!total]="","",IF([history.run:last]>=[@months],[%lower],[%grade]))',
    },
    { id: "answers", name: { zh: "服务次数", en: "Customers" }, formula: "[days.total:sum]", format: "count" },
    { id: "satisfied", name: { zh: "满意率", en: "Satisfied" }, formula: 'IF([!answers]=0,"",SUM([days.level1:sum]:[days.level2:sum])/[!answers])', format: "percent" },
    { id: "dissatisfied", name: { zh: "不满意率", en: "Dissatisfied" }, formula: 'IF([!answers]=0,"",SUM([days.level4:sum]:[days.level5:sum])/[!answers])', format: "percent" },
    { id: "answered", name: { zh: "参评率", en: "Answered" }, formula: 'IF([!answers]=0,"",1-[days.unanswered:sum]/[!answers])', format: "percent" },
    { id: "run", name: { zh: "连续月数", en: "Months running" }, formula: "[history.run:last]", format: "count" },
    { id: "calls", name: { zh: "回访及时率", en: "Called in time" }, formula: inTimeShare("calls", "date", "called", "state", "callDays"), format: "percent" },
  ],
  tables: [
    {
      id: "days",
      rows: "days",
      columns: [
        { id: "day", name: { zh: "日期", en: "Date" }, fill: { kind: "day" } },
        { id: "weekday", name: { zh: "星期", en: "Day" }, fill: { kind: "weekday" } },
        ...SATISFACTION_LEVELS.map((id) => levelColumn(id, SATISFACTION_WORDS[id])),
        levelColumn("unanswered", { zh: "未评价", en: "Not answered" }),
        { id: "total", name: { zh: "合计", en: "Total" }, fill: { kind: "computed", formula: 'IF(COUNT([level1]:[unanswered])=0,"",SUM([level1]:[unanswered]))', format: "count" } },
        { id: "share", name: { zh: "满意率", en: "Satisfied" }, fill: { kind: "computed", formula: 'IF(N([total])=0,"",SUM([level1]:[level2])/[total])', format: "percent" } },
        {
          id: "score", name: { zh: "得分", en: "Score" },
          fill: { kind: "computed", formula: 'IF(N([total])=0,"",(SUMPRODUCT([level1]:[level5],[level1:points]:[level5:points])+[unanswered]*[level3:points])/[total])', format: "points" },
        },
        { id: "trend", name: { zh: "累计满意率", en: "Satisfied so far" }, fill: { kind: "computed", formula: 'IF(N([total])=0,"",SUM([level1:first]:[level2])/SUM([total:first]:[total]))', format: "percent" } },
      ],
      foot: [
        {
          id: "sum", name: { zh: "合计", en: "Total" },
          cells: [
            { columns: [...COUNTED, "total"], formula: "SUM([*:all])", format: "count" },
            { columns: ["share"], formula: "[!satisfied]", format: "percent" },
            { columns: ["score"], formula: "[!total]", format: "points" },
          ],
        },
        {
          id: "counted", name: { zh: "折算（未评价计为一般）", en: "With the unanswered" },
          cells: [
            { columns: ["level1", "level2", "level4", "level5"], formula: "[*:sum]", format: "count" },
            { columns: ["level3"], formula: "[level3:sum]+[unanswered:sum]", format: "count" },
          ],
        },
        { id: "parts", name: { zh: "占比", en: "Share" }, cells: [{ columns: SATISFACTION_LEVELS, formula: 'IF([total:sum]=0,"",[*:counted]/[total:sum])', format: "percent" }] },
        {
          id: "points", name: { zh: "得分标准", en: "Points" },
          cells: SATISFACTION_LEVELS.map((id, index) => ({ columns: [id], formula: `[@points${index + 1}]`, format: "text" as const })),
        },
      ],
    },
    {
      id: "history",
      name: { zh: "“非常不满意”走势（以往月份填写，本月自动带入）", en: "Very dissatisfied by month (fill in earlier months; this month follows)" },
      rows: "periods",
      columns: [
        { id: "month", name: { zh: "月份", en: "Month" }, span: 2, fill: { kind: "period" } },
        {
          id: "count", name: { zh: "“非常不满意”次数", en: "Very dissatisfied" }, span: 5, optional: true,
          fill: { kind: "earlier", least: 0, most: 100000, now: 'IF([days.total:sum]=0,"",[days.level5:sum])', format: "count" },
        },
        { id: "run", name: { zh: "连续月数", en: "Months running" }, span: 5, fill: { kind: "computed", formula: running("count", "run", ">=", "bad"), format: "count" } },
      ],
    },
    {
      id: "calls",
      name: { zh: "不满意客户回访", en: "Calls to dissatisfied customers" },
      rows: 12,
      columns: [
        { id: "date", name: { zh: "评价日期", en: "Date" }, fill: { kind: "date" } },
        { id: "customer", name: { zh: "客户或业务号", en: "Customer or case" }, span: 2, fill: { kind: "text" } },
        { id: "level", name: { zh: "评价", en: "Answer" }, span: 2, fill: { kind: "choice", words: ["level4", "level5"] } },
        { id: "called", name: { zh: "回访日期", en: "Called" }, span: 2, fill: { kind: "date" } },
        { ...stateColumn(followUpState("date", "called", "callDays", "[customer],[level],[called]")), span: 1 },
        { id: "result", name: { zh: "原因与处理结果", en: "Cause and outcome" }, span: 4, fill: { kind: "text" }, optional: true },
      ],
    },
  ],
  parts: [
    { name: { zh: "满意率", en: "Satisfied" }, formula: 'IF([!satisfied]="","",[!satisfied]*100)' },
    { name: { zh: "回访及时率", en: "Called in time" }, formula: 'IF([!calls]="","",[!calls]*100)' },
  ],
  statements: [
    { name: { zh: "等级调整", en: "Grade" }, formula: 'IF(AND([!total]<>"",[history.run:last]>=[@months]),IF([%grade]=[!grade],[~lowest],[~down]),[~same])' },
    { name: { zh: "评价更改", en: "Changes" }, formula: "[~change]" },
  ],
  remarks: [
    {
      zh: "得分 = Σ 折算次数 × 得分标准 ÷ 合计；累计满意率为月初至当日。不满意和非常不满意的客户须在期限内回访，未回访按超期计。",
      en: "Score = Σ count with the unanswered × points ÷ total; satisfied so far runs from the beginning of the period. Dissatisfied customers are called within the set days; those not called count as late.",
    },
  ],
  measures: true,
  grades: GRADES,
  signatures: PERSON_SIGNATURES,
};
