import { catalogue } from "./message";

/** Answers to requests that come from the command line instead of the pane. */
export const automationWords = catalogue({
  zh: {
    noTemplate: "没有编号为「{id}」的模板。",
    noPeriod: "看不懂考核期「{period}」。请写成 2026-11、2026-Q4、2026-H2 或 2026。",
    noFormulaStyle: "公式方式「{formulas}」不存在。请用 native 或 functions。",
    emptyRoster: "「{roster}」里没有内容。",
    nobody: "「{roster}」里没有找到可以考核的人。{why}",
  },
  en: {
    noTemplate: "There is no template with the id “{id}”.",
    noPeriod: "The period “{period}” cannot be read. Write 2026-11, 2026-Q4, 2026-H2 or 2026.",
    noFormulaStyle: "There is no formula style “{formulas}”. Use native or functions.",
    emptyRoster: "There is nothing in “{roster}”.",
    nobody: "Nobody to appraise was found in “{roster}”. {why}",
  },
});
