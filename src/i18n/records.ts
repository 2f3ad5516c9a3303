import { catalogue } from "./message";

/** Words on record sheets that no single template owns. */
export const recordText = catalogue({
  zh: {
    parameters: "本单位设定（黄色单元格可以修改，公式随之变动）",
    named: "{name}（{unit}）",
    weekdays: "日,一,二,三,四,五,六",
    grades: "等级：{grades}。空行不计入。",

    wholeError: "请填写 {least}–{most} 之间的整数。没有数据请留空。",
    numberError: "请填写 {least}–{most} 之间的数字。没有数据请留空。",
    dateError: "请填写日期，如 {example}。没有请留空。",
    parameterError: "请填写 {least}–{most} 之间的数字。",
  },
  en: {
    parameters: "Set by the organisation (the tinted cells can be changed; the formulas follow)",
    named: "{name} ({unit})",
    weekdays: "Sun,Mon,Tue,Wed,Thu,Fri,Sat",
    grades: "Grades: {grades}. Empty rows are not counted.",

    wholeError: "Enter a whole number from {least} to {most}. Leave the cell empty if there is none.",
    numberError: "Enter a number from {least} to {most}. Leave the cell empty if there is none.",
    dateError: "Enter a date such as {example}. Leave the cell empty if there is none.",
    parameterError: "Enter a number from {least} to {most}.",
  },
});
