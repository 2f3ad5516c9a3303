/** Writes docs/cards.md, the standard scorecards as they are: `npx tsx test/templates/cardsPage.ts`. */
import { writeFileSync } from "node:fs";
import type { Locale, Text } from "../../src/i18n/message";
import { plain } from "../../src/numbers/plain";
import { describe as inWords, fullMarks } from "../../src/rules/faces";
import { itemContext } from "../../src/templates/itemContext";
import { parameterWords } from "../../src/templates/parameterWords";
import type { Item, Section, Template } from "../../src/templates/template";
import { standardCards } from "../support/standardCards";

export function cardsPage(): string {
  return [
    "# 标准考核表 · The standard scorecards",
    "",
    "随加载项提供的考核表模板。份额、目标和“本单位设定”的数值在生成前可以改；要改项目或标准，先在“模板”里复制成自己的。",
    "The scorecards that come with the add-in. Shares, targets and the figures set by the organisation can be changed before generating; to change items or standards, duplicate one under Templates first.",
    "",
    ...standardCards.map(({ id, title }) => `- [${title.zh} · ${title.en}](#${id})`),
    ...standardCards.flatMap(card),
    "",
  ].join("\n");
}

function card(template: Template): string[] {
  const { id, title, note, raters, sections, parameters = [], pay } = template;
  const shared = (name: Text, share: number): Text => ({ zh: `${name.zh} ${percent(share)}`, en: `${name.en} ${percent(share)}` });
  const set = (locale: Locale) => parameters.map((each) => parameterWords(each, locale)).join(locale === "zh" ? "；" : "; ");
  return [
    "",
    `<a id="${id}"></a>`,
    "",
    `## ${title.zh} · ${title.en}`,
    "",
    `\`${id}\` · 考核人 raters: ${raters.map(({ name, share }) => both(shared(name, share))).join("、")}`,
    ...(pay ? ["", `${both(pay.name)}：基数 × 总分 ÷ ${plain(pay.full)} · base × total ÷ ${plain(pay.full)}`] : []),
    ...sections.flatMap((section) => sectionTable(section, sections.length > 1)),
    ...(parameters.length > 0 ? ["", `本单位设定：${set("zh")}。`, `Set by the organisation: ${set("en")}.`] : []),
    ...(note ? ["", note.zh, note.en] : []),
  ];
}

function sectionTable(section: Section, several: boolean): string[] {
  return [
    "",
    ...(several ? [`**${both(section.name)} ${percent(section.share)}**`, ""] : []),
    "| 项目 item | 分值 points | 目标 target | 评分标准 standard |",
    "|---|---|---|---|",
    ...section.items.map((item) => `| ${[both(item.name), plain(fullMarks(item.rule, itemContext(item, section))), target(item), `${standard(item, "zh")}<br>${standard(item, "en")}`].join(" | ")} |`),
  ];
}

function target({ target: value, rule }: Item): string {
  if (value === undefined) return "";
  return "unit" in rule && rule.unit === "percent" ? percent(value) : plain(value);
}

function standard({ anchors, rule }: Item, locale: Locale): string {
  return rule.kind === "judgement" && anchors ? anchors[locale] : [anchors?.[locale], inWords(rule, locale)].filter(Boolean).join(" ");
}

function both({ zh, en }: Text): string {
  return `${zh} ${en}`;
}

function percent(share: number): string {
  return `${plain(Number((share * 100).toFixed(4)))}%`;
}

if (process.argv[1]?.endsWith("cardsPage.ts") === true) writeFileSync("docs/cards.md", cardsPage());
