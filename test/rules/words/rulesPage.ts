import { writeFileSync } from "node:fs";
import type { Locale, Text } from "../../../src/i18n/message";
import { readStandard } from "../../../src/rules/words/readStandard";
import { sayConvention, sayRefusal } from "../../../src/rules/words/say";
import { type Custom, entered, type Example, EXAMPLES, type Refused } from "./examples";

const LOCALES = ["zh", "en"] as const;

const HEAD = `# 评分标准怎么写 / How standards are written

<!-- Written by \`npx tsx test/rules/words/rulesPage.ts\` from test/rules/data/examples.json; every line is tested. -->

评分标准按平时的写法写就行，不用学公式。「规则」页和 \`KPI.RULE\` 会把它读成规则；读不准的不猜，会指出是哪几个字、为什么。

- 一条标准只考核一个数。两个指标请写成两条。
- 实际值是百分比的，填 \`95%\` 或 \`0.95\`；‰ 填 \`0.3%\` 或 \`0.003\`；写“万元”的填万元数，写“万”的填完整的数。
- 全角半角、中文数字、简体繁体都认；换行、分号、逗号都可以分档。
- “满分”“目标值”“上期”没写数字的，取旁边单元格里的数。

Write a standard as you always do; there is no formula to learn. The Rules tab and \`KPI.RULE\` read it as a rule. What cannot be read with certainty is never guessed: you are told which words, and why.

- One standard scores one figure. Two measures make two standards.
- Enter a percentage as \`95%\` or \`0.95\`, per mille as \`0.3%\` or \`0.003\`.
- Full-width signs, number words and line breaks are fine.
- "Full marks", "target" and "last period" without a figure are taken from the cells beside.
`;

const CUSTOMS = `## 没写明的，按惯例 / What custom decides

标准没写明的，按下面的惯例读，「规则」页会一一写出来。写明了就照写明的读。

Where the words leave something open, these customs decide, and the Rules tab names each one it used. What the words do say always comes first.
`;

const REFUSED = `## 读不了的，以及怎么改 / What is not read, and what to write instead
`;

/** docs/rules.md: what can be written and how it is read, in Chinese and English, from the examples. */
export function rulesPage(): string {
  const sections = EXAMPLES.sections.map((section) =>
    [`## ${section.zh} / ${section.en}\n`, ...table(["中文", "English", "实际 → 得分 / Actual → points"], section.examples.map(exampleCells)), ""].join("\n"),
  );
  const customs = table(["惯例 / Custom", "例子 / Example", "实际 → 得分 / Actual → points"], EXAMPLES.customs.map(customCells));
  const refused = table(["读不了 / Not read", "为什么 / Why", "可以改成 / Instead", "实际 → 得分 / Actual → points"], EXAMPLES.refused.map(refusedCells));
  return [HEAD, ...sections, [CUSTOMS, ...customs, ""].join("\n"), [REFUSED, ...refused, ""].join("\n")].join("\n");
}

function exampleCells(example: Example): readonly string[] {
  return [text(example.zh), text(example.en), scores(example)];
}

function customCells(custom: Custom): readonly string[] {
  const said = (locale: Locale): string => {
    const reading = readStandard(custom[locale]);
    const convention = reading.ok ? reading.conventions.find(({ code }) => code === custom.code) : undefined;
    if (convention === undefined) throw new Error(`"${custom[locale]}" does not rest on ${custom.code}`);
    return sayConvention(convention, locale);
  };
  return [both({ zh: said("zh"), en: said("en") }), both(custom), scores(custom)];
}

function refusedCells(refused: Refused): readonly string[] {
  const said = (locale: Locale): string => {
    const reading = readStandard(refused[locale]);
    if (reading.ok) throw new Error(`"${refused[locale]}" is read`);
    return sayRefusal(reading.reason, locale);
  };
  return [both(refused), both({ zh: said("zh"), en: said("en") }), both(refused.instead), scores(refused.instead)];
}

function scores({ full, target, of }: Example): string {
  const given = [full === undefined ? [] : [`满分 full marks ${full}`], target === undefined ? [] : [`目标 target ${target}`]].flat();
  const name = (actual: Example["of"][number][0]): string => [...new Set(LOCALES.map((locale) => String(entered(actual, locale))))].join(" ");
  const pairs = of.map(([actual, points]) => `${text(name(actual))} → **${points}**`);
  return [given.join("，"), pairs.join("； ")].filter((part) => part !== "").join("<br>");
}

function both({ zh, en }: Text): string {
  return zh === en ? text(zh) : `${text(zh)}<br>${text(en)}`;
}

/** Plain text in a table's cell. */
function text(words: string): string {
  return words.replace(/[\\`*_~<>|[\]]/g, "\\$&").replace(/\n/g, "<br>");
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  return [heads, heads.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
}

if (process.argv[1]?.endsWith("rulesPage.ts") === true) writeFileSync("docs/rules.md", rulesPage());
