import type { EditAnswer } from "./desk";

/** Why an edit was refused, in the words shown to people. The desk is a trial tool: Chinese and English side by side. */
const REFUSALS = {
  protected: ["工作表受保护 Sheet protected", "该单元格被锁定，不能修改。The cell is locked and cannot be changed."],
  partOfSpill: ["不能更改数组的一部分 Part of a spill", "该值由另一单元格的公式得出。The value comes from the formula of another cell."],
  badFormula: ["公式有误 Formula not understood", "请检查括号、引号和逗号。Check brackets, quotes and commas."],
  badName: ["工作表名称无效 Invalid sheet name", "1 至 31 个字符，不能含 : \\ / ? * [ ]，首尾不能是单引号。1–31 characters, none of : \\ / ? * [ ], no apostrophe at either end."],
  nameTaken: ["名称已被使用 Name in use", "已有同名工作表。There is a sheet of this name."],
  structureProtected: ["工作簿结构受保护 Workbook protected", "不能添加、删除或重命名工作表。Sheets cannot be added, deleted or renamed."],
  lastVisible: ["不能删除 Cannot delete", "工作簿至少要有一张可见的工作表。A workbook needs at least one visible sheet."],
  noSheet: ["找不到工作表 No such sheet", "该工作表已不存在。The sheet is not there any more."],
} as const satisfies Record<string, readonly [title: string, message: string]>;

export type RefusalReason = keyof typeof REFUSALS;

export function refusal(reason: RefusalReason): Extract<EditAnswer, { ok: false }> {
  const [title, message] = REFUSALS[reason];
  return { ok: false, title, message };
}
