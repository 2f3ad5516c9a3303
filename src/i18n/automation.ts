import { catalogue } from "./message";

/** Answers to requests that come from the command line instead of the pane. */
export const automationWords = catalogue({
  zh: {
    noTemplate: "没有编号为「{id}」的模板。",
    noPeriod: "看不懂考核期「{period}」。请写成 2026-11、2026-Q4、2026-H2 或 2026。",
    noFormulaStyle: "公式方式「{formulas}」不存在。请用 native 或 functions。",
    emptyRoster: "「{roster}」里没有内容。",
    nobody: "「{roster}」里没有找到可以考核的人。{why}",
    noSuggestion: "没有适合岗位「{post}」的模板。请写成「{post}=模板编号」。",
    hasCard: "第 {row} 行的{name}这一期已有考核表，已跳过。",
    noTemplateForPost: "第 {row} 行的{name}（{post}）没有指定模板，已跳过。",
    hiddenPeople: "其中 {count} 人在隐藏的行里，也会生成。",
    emptyCard: "「{range}」里没有内容。",
    noTemplateId: "「{id}」不能作模板编号。请用文字、数字和 . _ -，最多 60 个字，以文字或数字开头。",
    notStored: "没有保存为模板「{id}」：{why}",
  },
  en: {
    noTemplate: "There is no template with the id “{id}”.",
    noPeriod: "The period “{period}” cannot be read. Write 2026-11, 2026-Q4, 2026-H2 or 2026.",
    noFormulaStyle: "There is no formula style “{formulas}”. Use native or functions.",
    emptyRoster: "There is nothing in “{roster}”.",
    nobody: "Nobody to appraise was found in “{roster}”. {why}",
    noSuggestion: "No template suits the post “{post}”. Write “{post}=template id”.",
    hasCard: "{name} in row {row} has a scorecard for this period and was skipped.",
    noTemplateForPost: "{name} in row {row} ({post}) has no template and was skipped.",
    hiddenPeople: "{count} of them are in hidden rows and get sheets too.",
    emptyCard: "There is nothing in “{range}”.",
    noTemplateId: "“{id}” cannot be a template's id. Use letters, digits and . _ -, at most 60 of them, beginning with a letter or digit.",
    notStored: "It was not stored as the template “{id}”: {why}",
  },
});
