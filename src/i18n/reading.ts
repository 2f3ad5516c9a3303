import { catalogue } from "./message";

const zh = {
  // About one item
  "doubt.unread": "“{item}”的评分标准没有读懂：{detail}。先按考核人评分处理。",
  "doubt.convention": "“{item}”的评分标准请核对：{detail}。",
  "doubt.fullMarks": "“{item}”的评分标准最高 {marks} 分，与分值 {points} 分不一致。",
  "doubt.scaled": "“{item}”的评分标准按满分 {marks} 分写，已按分值 {points} 分折算。",
  "doubt.targetMissing": "“{item}”按目标计分，但没有目标值。填上目标值之前由考核人评分。",
  "doubt.direction": "“{item}”只写了按比例计分，按越低越好处理，请核对。",
  "doubt.standardMissing": "“{item}”没有评分标准，由考核人评分。",
  "doubt.pointsMissing": "“{item}”没有分值或权重。",
  "doubt.pointsFromStandard": "“{item}”没有分值，按评分标准的最高分 {points} 分处理。",
  "doubt.nameTwice": "“{item}”出现了不止一次。",
  "doubt.nameMissing": "第 {row} 行没有项目名称，暂名“{item}”。",
  "doubt.extra": "“{item}”在满分以外加减分，没有计入模板。",

  // About the card
  "doubt.weights": "各项合计为 {sum}%，应为 100%。",
  "doubt.sectionWeights": "“{section}”各项合计为 {sum}%，应为 100%。",
  "doubt.sectionShare": "“{section}”写明占 {share}%，各项合计却是 {sum}。",
  "doubt.sharesOpen": "各部分占多少没有写明，暂按平均分配，请按本单位的规定设置。",
  "doubt.ratersOpen": "各考核人占多少没有写明，暂按平均分配，请按本单位的规定设置。",
  "doubt.total": "表上的合计是 {stated}，各项加起来是 {sum}。",
  "doubt.noHeadings": "没有找到标题行，各列是按内容判断的，请核对。",
  "doubt.noItems": "没有找到考核项目。",
  "doubt.cut": "只读了前 {most} 行，后面的没有读。",

  // What a template is called where the card does not say
  "name.item": "第{n}项",
  "name.part": "{item}（{n}）",
  "name.section": "第{n}部分",
  "name.only": "考核项目",
  "name.title": "考核表",
  "name.post": "全部岗位",
  "name.rater": "考核人",
  "name.appraised": "被考核人",
  "name.reviewer": "审核人",

  // Why a card does not become a template
  "fault.noItems": "没有找到考核项目，不能保存为模板。",
  "fault.pointsMissing": "“{item}”没有分值或权重，不能保存为模板。",
};

const en: Record<keyof typeof zh, string> = {
  "doubt.unread": "The standard of “{item}” is not read: {detail}. Raters score it for now.",
  "doubt.convention": "Please check the standard of “{item}”: {detail}.",
  "doubt.fullMarks": "The standard of “{item}” gives at most {marks} points, which does not match its {points}.",
  "doubt.scaled": "The standard of “{item}” is written for {marks} points and was converted to its {points}.",
  "doubt.targetMissing": "“{item}” is scored against a target but has none. Raters score it until it has one.",
  "doubt.direction": "“{item}” is only said to score in proportion; lower is taken to be better, please check.",
  "doubt.standardMissing": "“{item}” has no standard; raters score it.",
  "doubt.pointsMissing": "“{item}” has neither points nor a weight.",
  "doubt.pointsFromStandard": "“{item}” has no points; the {points} of its standard count.",
  "doubt.nameTwice": "“{item}” is there more than once.",
  "doubt.nameMissing": "Row {row} has no item name; it is called “{item}” for now.",
  "doubt.extra": "“{item}” adds or takes off points beyond the full marks and is not part of the template.",

  "doubt.weights": "The items add up to {sum}%; they must make 100%.",
  "doubt.sectionWeights": "The items of “{section}” add up to {sum}%; they must make 100%.",
  "doubt.sectionShare": "“{section}” is said to count {share}%, but its items add up to {sum}.",
  "doubt.sharesOpen": "It is not said what each section counts; they share equally for now, please set what you use.",
  "doubt.ratersOpen": "It is not said what each rater counts; they share equally for now, please set what you use.",
  "doubt.total": "The sheet states a total of {stated}, but the items add up to {sum}.",
  "doubt.noHeadings": "No heading row was found; the columns are told by what stands in them, please check.",
  "doubt.noItems": "No items were found.",
  "doubt.cut": "Only the first {most} rows were read.",

  "name.item": "Item {n}",
  "name.part": "{item} ({n})",
  "name.section": "Part {n}",
  "name.only": "Items",
  "name.title": "Scorecard",
  "name.post": "All posts",
  "name.rater": "Appraiser",
  "name.appraised": "Employee",
  "name.reviewer": "Reviewer",

  "fault.noItems": "No items were found, so there is nothing to save as a template.",
  "fault.pointsMissing": "“{item}” has neither points nor a weight, so the card cannot be saved as a template.",
};

/** Texts about scorecards that are read from cells. */
export const readingText = catalogue({ zh, en });

export type ReadingTextKey = keyof typeof zh;
