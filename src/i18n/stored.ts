import { catalogue } from "./message";

const zh = {
  // What is wrong with a template file, and where
  at: "“{place}”{what}。",
  whole: "{what}。",
  more: "另有 {count} 处问题没有列出。",
  wantsText: "应为文字，现在是 {got}",
  wantsNumber: "应为数字，现在是 {got}",
  wantsList: "应为列表，现在是 {got}",
  wantsRow: "应为 {length} 个值的列表，现在是 {got}",
  wantsObject: "应为一组带名称的值，现在是 {got}",
  textLong: "有 {length} 个字，最多 {most} 个",
  listLong: "有 {length} 项，最多 {most} 项",
  controls: "含有单元格里放不下的控制字符",
  notId: "的值“{value}”只能用文字、数字和 . _ -，并以文字或数字开头",
  notChoice: "应为 {choices} 之一，现在是 {got}",
  notEither: "的值 {got} 不是这里能用的写法",
  notRule: "应为评分规则，kind 为 {kinds} 之一",
  unknownKey: "有不认识的内容“{key}”",
  missing: "缺失",
  notJson: "这不是模板文件（不是 JSON，或者不完整）",
  tooLarge: "文件太大（{length} 个字符），模板最多 {most} 个",
  newer: "这个模板由更新的版本做成（第 {schema} 版），请先更新考核表助手",
  notTemplate: "这不是考核表助手的模板文件",
  noContent: "工作簿里的这一份模板没有内容，或者被别的程序改坏了",
  idOfStandard: "编号“{id}”是自带模板的编号，请换一个",
  idTwice: "编号“{id}”与工作簿里的另一个模板相同",
};

const en: Record<keyof typeof zh, string> = {
  at: "“{place}” {what}.",
  whole: "{what}.",
  more: "{count} more problems are not listed.",
  wantsText: "must be a text, but is {got}",
  wantsNumber: "must be a number, but is {got}",
  wantsList: "must be a list, but is {got}",
  wantsRow: "must be a list of {length} values, but is {got}",
  wantsObject: "must be a group of named values, but is {got}",
  textLong: "has {length} characters; at most {most} are possible",
  listLong: "has {length} entries; at most {most} are possible",
  controls: "has control characters that a cell cannot hold",
  notId: "is “{value}”, but may only have letters, digits and . _ - and must begin with a letter or digit",
  notChoice: "must be one of {choices}, but is {got}",
  notEither: "is {got}, which cannot stand here",
  notRule: "must be a scoring rule, its kind one of {kinds}",
  unknownKey: "has something unknown, “{key}”",
  missing: "is missing",
  notJson: "This is no template file (it is not JSON, or not complete)",
  tooLarge: "The file is too large ({length} characters); a template has at most {most}",
  newer: "This template was made by a newer version (schema {schema}); please update KPI Scorecards first",
  notTemplate: "This is not a template file of KPI Scorecards",
  noContent: "This template in the workbook has no content, or another program has damaged it",
  idOfStandard: "The id “{id}” belongs to a template that comes with the add-in; please choose another",
  idTwice: "The id “{id}” is that of another template in the workbook",
};

/** Texts about templates in files and workbooks. */
export const storedText = catalogue({ zh, en });

export type StoredTextKey = keyof typeof zh;
