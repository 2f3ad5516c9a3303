import { foldText, isBlank } from "../numbers/cellText";

/** Share of a column's filled cells that must look like names. */
const NEEDED = 0.7;

/** Ends of words that name a department or a post rather than a person. */
const NO_NAME = /(部|科|组|处|室|店|办|中心|公司|车间|班|员|师|长|经理|主管|专员|助理|总监|客服|顾问|主任|工程师)$/u;

/** 张三, 欧阳娜娜, 阿卜杜拉·买买提, Anna Li, O'Neil. */
const CHINESE = /^\p{Script=Han}{2,4}$|^\p{Script=Han}{2,}[·•]\p{Script=Han}{2,}$/u;
const LATIN = /^\p{Script=Latin}[\p{Script=Latin}'’.-]*( \p{Script=Latin}[\p{Script=Latin}'’.-]*){1,3}$/u;

/**
 * The column (from 0) that most looks like people's names, for rosters without headings; null if none does.
 * Names differ from row to row, departments and posts repeat.
 */
export function findNameColumn(rows: readonly (readonly unknown[])[]): number | null {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  let best: number | null = null;
  let bestScore = NEEDED;
  for (let column = 0; column < width; column++) {
    const score = nameLikeness(rows.map((row) => row[column]).filter((value) => !isBlank(value)));
    if (score > bestScore) [best, bestScore] = [column, score];
  }
  return best;
}

/** From 0 to 1: how many look like names, times how many differ. */
function nameLikeness(values: readonly unknown[]): number {
  if (values.length === 0) return 0;
  const named = values.filter(looksLikeName).length / values.length;
  const different = new Set(values.map((value) => foldText(String(value)))).size / values.length;
  return named * different;
}

function looksLikeName(value: unknown): boolean {
  if (typeof value !== "string") return false;
  const text = value.normalize("NFKC").trim();
  const chinese = text.replace(/\s/g, "");
  return (CHINESE.test(chinese) && !NO_NAME.test(chinese)) || LATIN.test(text);
}
