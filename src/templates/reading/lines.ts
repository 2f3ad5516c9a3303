import { isPartNumbered } from "./figures";
import type { Cell } from "./grid";

const TOTAL = /^(?:本?[\p{Script=Han}]{0,8}?(?:合计|总计|共计|小计|总得分|总成绩|总评分|总分|累计)(?:得分|分数|分值|权重)?|总得分|综合得分|最终得分|考核得分|加权得分|total( score| points| weight| marks)?|sub-?total|sum|grand total|overall( score| total)?|final score)\s*(?:[(（].*[)）])?[:：]?\s*(?:\d+(?:\.\d+)?\s*[分%％]?)?$/iu;
const SUBTOTAL = /小计|sub-?total/i;
const NOTE = /^\s*[※*★]?\s*(?:备注|附注|注意事项|注|附则|[\p{Script=Han}]{0,6}说明|计算公式|总分计算|得分计算|notes?|remarks?|explanation)\s*(?:\d+|[一二三四五六七八九十])?\s*[:：.、，,]|^\s*(?:备注|注|附注|[\p{Script=Han}]{0,6}说明|notes?|remarks?)\s*$|^\s*[※*★]|^(?:总分|总得分|最终得分|考核得分|绩效得分|综合得分|总成绩|得分|total)\s*[=＝]/iu;
const CLOSING = /^(?:考核?|综合|上级|主管|总体|直接上级|自我|本人|部门|领导|被考核人|员工|人力资源部?|总经理)*(?:评语|总评|评价|意见|总结|评定|等级|结果|面谈|确认)(?:及.*)?[:：]?$|^(?:改进措施|改进计划|奖惩|奖惩情况|考核等级|评定等级|等级评定|绩效等级|考核结论|overall comments?|comments?|grade|improvement plan|development plan|feedback)[:：]?$/i;
const SIGNS = /(制表|编制|填表|审核|核准|审批|批准|复核|签字|签名|签章|盖章|signature|signed|approved by|prepared by|checked by)/i;
const SIGNED = /^(?:[\p{Script=Han}A-Za-z /（）()]{2,24}(?:[:：][\s_]*(?:\d*\s*年?\s*\d*\s*月?\s*\d*\s*日?)?)?\s*)+$/u;

export function isTotal({ line }: Cell): boolean {
  return line.length <= 24 && TOTAL.test(line.normalize("NFKC"));
}

export function isSubtotal({ line }: Cell): boolean {
  return SUBTOTAL.test(line);
}

export function isNote({ line }: Cell): boolean {
  return NOTE.test(line);
}

/** 评语, 改进措施, 等级: every card has rows of its own for these. */
export function isClosing({ line }: Cell): boolean {
  return line.length <= 16 && CLOSING.test(line);
}

/** 制表： 审核： 核准： */
export function isSigning(cells: readonly Cell[]): boolean {
  const words = cells.map(({ line }) => line).join(" ");
  if (!SIGNS.test(words) || cells.some(({ line }) => line.length > 60)) return false;
  return /[:：]/.test(words) || cells.every(({ line }) => SIGNED.test(line) && line.length <= 12);
}

/** Who signs, in order. */
export function signersOf(cells: readonly Cell[]): readonly string[] {
  const words = cells.map(({ line }) => line).join(" ");
  const pieces = /[:：]/.test(words) ? [...words.matchAll(/([^:：\s_]+(?: [A-Za-z]+)*)\s*[:：]/g)].map(([, name = ""]) => name) : cells.map(({ line }) => line);
  const dated = pieces.filter((piece) => !/(日期|时间|date|年|月|日)$/i.test(piece.trim()));
  const names = dated.map((piece) => piece.replace(/^[年月日\s_/\d]+/, "").replace(/(签字|签名|签章|确认|signature)$/i, "").replace(/[（(]\s*[)）]/g, "").trim());
  return names.filter((name) => name !== "");
}

/** 加分项, 扣分项, 否决项: beyond the full marks of the card. */
export function isExtra(words: string): boolean {
  return /^(?:[一二三四五六七八九十\d]+[、.．])?\s*(?:额外|附加|奖励|特殊|其他|奖惩)?(?:加分|扣分|加减分|加扣分|奖惩|否决|一票否决)(?:项目?|指标|事项|内容|因素)?(?:[（(].*[)）])?$|^(?:bonus|extra|veto)( points| items?)?$/i.test(words.trim());
}

/** A row with nothing but the name of a part, perhaps with its share. */
export function isPartTitle(cell: Cell): boolean {
  if (isNote(cell) || isClosing(cell) || cell.line.length > 40 || /[扣得每]|[；;。]/.test(cell.line)) return false;
  return isPartNumbered(cell.line) || /[（(【]\s*(?:权重|占|共|满分|占比|weight)?[:：]?\s*\d+(\.\d+)?\s*(?:%|％|分|points)\s*[)）】]|\d+(\.\d+)?\s*[%％分]$/.test(cell.line);
}
