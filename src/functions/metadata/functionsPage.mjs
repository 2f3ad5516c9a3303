import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { catalogueData } from "./catalogueData.mjs";

const PAGE = new URL("../../../docs/functions.md", import.meta.url);

const WORDS = {
  zh: { argument: "参数", meaning: "含义", fallback: "默认", example: "示例", error: "错误", result: "结果", required: "必填" },
  en: { argument: "Argument", meaning: "Meaning", fallback: "Default", example: "Example", error: "Error", result: "Result", required: "required" },
};

const HEAD = `# KPI 函数 / KPI functions

<!-- Written by \`node src/functions/metadata/functionsPage.mjs\` from src/functions/catalogue.json. -->

**通用规则**

- 未评（空白、\`-\`、\`—\`、\`/\`、\`N/A\`、未评、不适用、缺、\`#N/A\`）不是 0 分：结果为空。
  Windows 版 Excel 会把空白单元格当作 0 传给函数，所以请写成 \`=IF(A1="","",KPI.BAND(A1,…))\`。
- 写成文字的数字（\`"95%"\`、\`"１２"\`、\`"1,200"\`）按数字计算。
- 数字按 15 位有效数字比较；结果不取整。
- 标 … 的参数可以是区域，结果按同样的形状溢出：整列用一个公式，比每行一个公式快得多。

**Rules for all of them**

- Not assessed (blank, \`-\`, \`—\`, \`/\`, \`N/A\`, 未评, 不适用, 缺, \`#N/A\`) is never 0: the result is empty.
  Excel for Windows hands a blank cell to a function as 0, so write \`=IF(A1="","",KPI.BAND(A1,…))\`.
- Numbers written as text (\`"95%"\`, \`"１２"\`, \`"1,200"\`) count as numbers.
- Numbers are compared in 15 significant digits; results are not rounded.
- An argument marked … may be a range; the result spills in its shape: one formula for a whole column is much faster than one a row.
`;

/**
 * The bilingual reference page in Markdown.
 * @returns {Promise<string>}
 */
export async function functionsPage() {
  const { categories, functions } = await catalogueData();
  const parts = Object.entries(categories).map(([id, title]) => {
    const members = Object.entries(functions).filter(([, entry]) => entry.category === id);
    return [`## ${title.zh} / ${title.en}\n`, ...members.map(([name, entry]) => section(name, entry))].join("\n");
  });
  return [HEAD, ...parts].join("\n");
}

function section(name, entry) {
  return [
    `### KPI.${name}\n`,
    `\`${signature(name, entry)}\`\n`,
    half(entry, "zh"),
    half(entry, "en"),
    `${WORDS.zh.example} / ${WORDS.en.example}: \`${entry.example.formula}\` → \`${written(entry.example.value)}\`\n`,
  ].join("\n");
}

/** A result as Excel writes it: a value, or the rows of an array constant. */
function written(value) {
  if (Array.isArray(value)) return `{${value.map((row) => row.join(",")).join(";")}}`;
  return typeof value === "boolean" ? String(value).toUpperCase() : value;
}

function signature(name, entry) {
  const parts = Object.entries(entry.arguments).map(([key, argument]) => {
    const marked = argument.range ? `${key}…` : key;
    return argument.optional ? `[${marked}]` : marked;
  });
  return `KPI.${name}(${parts.join(", ")})`;
}

function half(entry, locale) {
  const words = WORDS[locale];
  const rows = Object.values(entry.arguments).map(
    (argument) =>
      `| ${argument.name[locale]} | ${cell(argument.description[locale])} | ${cell(argument.default?.[locale] ?? words.required)} |`,
  );
  const errors = Object.entries(entry.errors).map(([error, text]) => `- ${words.error} \`${error}\`: ${text[locale]}`);
  return [
    `${entry.description[locale]}\n`,
    `| ${words.argument} | ${words.meaning} | ${words.fallback} |`,
    "| --- | --- | --- |",
    ...rows,
    "",
    `- ${words.result}: ${entry.result[locale]}`,
    ...errors,
    "",
  ].join("\n");
}

function cell(text) {
  return text.replaceAll("|", "\\|");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(PAGE, await functionsPage());
