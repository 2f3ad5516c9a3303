import type { Locale } from "../i18n/message";
import { sheetText } from "../i18n/sheets";
import { plain } from "../numbers/plain";
import { percentage } from "../templates/figures";
import { parameterWords } from "../templates/parameterWords";
import type { PayLine, Template } from "../templates/template";
import type { Card } from "./card";
import { rowBlock } from "./draft";
import { widthOf } from "./layout";
import { LEGEND, SIZES } from "./styles";
import { textHeight } from "./textHeight";

/** What people must know about the figures above: grades, what is missing, pay, and what the organisation has set. */
export function drawLegend({ template, locale, columns, draft, widths }: Card): void {
  const words = [resultWords(template, locale), ...payWords(template.pay, locale), ...settings(template, locale)].join("\n");
  const row = draft.addRow(textHeight(words, widthOf(widths, 1, columns.score), SIZES.small, locale));
  draft.merge(rowBlock(row, 1, columns.score), { text: words }, LEGEND);
}

function resultWords(template: Template, locale: Locale): string {
  const first = sheetText(locale, "legend", { grades: gradeWords(template, locale) });
  const { raters, sections, missingRater = "spread" } = template;
  const judged = sections.some(({ items }) => items.some(({ rule }) => rule.kind === "judgement"));
  // Where one person rates alone nobody else can stand in.
  if (!judged || (raters.length === 1 && missingRater !== "block")) return first;
  return sheetText(locale, "sentences", { first, second: sheetText(locale, `missing.${missingRater}`) });
}

/** A ≥ 90，B ≥ 80，C ≥ 60，D < 60 */
export function gradeWords({ grades }: Pick<Template, "grades">, locale: Locale): string {
  const words = grades.map(([least, grade], index) => {
    const above = grades[index - 1]?.[0];
    const isRest = index === grades.length - 1 && above !== undefined;
    return isRest ? sheetText(locale, "gradeRest", { grade, above }) : sheetText(locale, "gradeFrom", { grade, least });
  });
  return words.join(sheetText(locale, "listComma"));
}

/** "应发绩效工资 = 绩效工资基数 × 总分 ÷ 100，最高为基数的 120%，低于 60 分按 70% 发放。" */
function payWords(pay: PayLine | undefined, locale: Locale): string[] {
  if (!pay) return [];
  const { full, cap, pass, keep } = pay;
  const withheld = pass !== null && keep < 1 ? sheetText(locale, "payKeep", { pass: plain(pass), keep: percentage(keep) }) : "";
  const most = cap === null ? "" : sheetText(locale, "payCap", { cap: percentage(cap) });
  return [sheetText(locale, "payTerms", { name: pay.name[locale], full: plain(full), most, withheld })];
}

function settings({ parameters = [] }: Template, locale: Locale): string[] {
  if (parameters.length === 0) return [];
  const list = parameters.map((each) => parameterWords(each, locale)).join(sheetText(locale, "listSemicolon"));
  return [sheetText(locale, "parameterLine", { list })];
}
