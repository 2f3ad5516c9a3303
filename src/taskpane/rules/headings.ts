import { headingParts } from "../../sheets/rosterHeadings";

/** What a column beside standards may hold. */
const COLUMN_FIELDS = ["standard", "actual", "points", "target", "score"] as const;
export type ColumnField = (typeof COLUMN_FIELDS)[number];

/** Headings of each field, folded (see foldText). */
const HEADINGS: Readonly<Record<ColumnField, readonly string[]>> = {
  standard: [
    "评分标准", "考核标准", "计分标准", "评价标准", "标准", "评分办法", "评分方法", "计分办法", "计分方法", "计分规则", "评分细则", "评分规则",
    "考核办法", "考核细则", "计算方法", "扣分标准", "standard", "scoringstandard", "scoringrule", "scoringcriteria", "criteria", "rule", "howscored",
  ],
  actual: [
    "实际", "实际值", "实际完成", "实际完成值", "实际完成情况", "实际数", "实际数据", "实际结果", "实绩", "完成值", "完成数", "完成情况", "达成值",
    "达成情况", "本期实际", "本期值", "actual", "actuals", "actualvalue", "actualresult", "achieved", "result", "achievement",
  ],
  points: ["分值", "满分", "标准分", "标准分值", "配分", "权重分", "权重分值", "满分值", "fullmarks", "maxpoints", "maximumpoints", "maximum", "max", "points", "fullpoints", "marks"],
  target: ["目标", "目标值", "指标值", "考核目标", "计划", "计划值", "任务", "任务值", "上期", "上期值", "上期实际", "基准", "基准值", "target", "targetvalue", "goal", "plan", "lastperiod", "baseline"],
  score: ["得分", "实得分", "考核得分", "评分", "最终得分", "得分值", "自动得分", "score", "pointsearned", "earned", "pointsscored"],
};

/** The field that a heading names; null if it names none. */
export function fieldOf(heading: unknown): ColumnField | null {
  if (typeof heading !== "string") return null;
  const parts = headingParts(heading);
  // The whole heading comes first, so that 得分标准/满分 means what its first piece says.
  for (const part of parts) {
    const field = COLUMN_FIELDS.find((each) => HEADINGS[each].includes(part));
    if (field !== undefined) return field;
  }
  return null;
}
