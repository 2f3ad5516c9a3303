import { FUNCTION_RULES, functionHelpWords } from "../../i18n/functionHelp";
import type { Locale } from "../../i18n/message";
import type { FunctionId } from "../catalogue";
import { categories, functionReference } from "./reference";

const LOCALES: readonly Locale[] = ["zh", "en"];

/** docs/functions.md: the reference of all functions in both languages. */
export function markdownPage(): string {
  const parts = categories().map(({ title, functions }) => [`## ${title.zh} / ${title.en}\n`, ...functions.map(section)].join("\n"));
  return [head(), ...parts].join("\n");
}

function head(): string {
  const rules = LOCALES.map((locale) =>
    [`**${functionHelpWords(locale, "rules")}**\n`, ...FUNCTION_RULES.map((rule) => `- ${functionHelpWords(locale, rule)}`), ""].join("\n"),
  );
  return [
    `# ${both("title")}\n`,
    "<!-- Written by `node src/functions/metadata/functionsPage.mjs` from src/functions/catalogue.json. -->\n",
    ...rules,
  ].join("\n");
}

function section(id: FunctionId): string {
  const { name, signature, formula, value } = functionReference(id, "en");
  return [
    `### ${name}\n`,
    `\`${signature}\`\n`,
    ...LOCALES.map((locale) => half(id, locale)),
    `${both("example")}: \`${formula}\` → \`${constant(value)}\`\n`,
  ].join("\n");
}

function half(id: FunctionId, locale: Locale): string {
  const say = functionHelpWords.bind(null, locale);
  const { description, arguments: declared, result, errors } = functionReference(id, locale);
  return [
    `${description}\n`,
    `| ${say("argument")} | ${say("meaning")} | ${say("fallback")} |`,
    "| --- | --- | --- |",
    ...declared.map((each) => `| ${each.name} | ${cell(each.description)} | ${cell(each.fallback ?? say("required"))} |`),
    "",
    `- ${say("result")}: ${result}`,
    ...errors.map(({ error, meaning }) => `- ${say("error")} \`${error}\`: ${meaning}`),
    "",
  ].join("\n");
}

/** A value, or rows as Excel writes an array constant. */
function constant(rows: readonly (readonly string[])[]): string {
  const text = rows.map((row) => row.join(",")).join(";");
  return rows.flat().length === 1 ? text : `{${text}}`;
}

function both(key: Parameters<typeof functionHelpWords>[1]): string {
  return LOCALES.map((locale) => functionHelpWords(locale, key)).join(" / ");
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}
