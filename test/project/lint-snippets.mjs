/**
 * Lints snippets with the project's own configuration: reads [{file, code}, …] from standard input and
 * writes {rooms, found: [[rule, …], …]}. A process of its own because ESLint loads its configuration as a module.
 * The snippets exist in no project, so rules that need types are off.
 */
import { readFileSync } from "node:fs";
import { ESLint } from "eslint";
import tseslint from "typescript-eslint";
import config, { ROOMS } from "../../eslint.config.js";

const eslint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: [...config, { files: ["**/*.ts", "**/*.tsx"], ...tseslint.configs.disableTypeChecked }],
});
const found = [];
for (const { file, code } of JSON.parse(readFileSync(0, "utf8"))) {
  const [{ messages }] = await eslint.lintText(code, { filePath: file });
  found.push([...new Set(messages.map(({ ruleId, message }) => ruleId ?? message))].sort());
}
console.log(JSON.stringify({ rooms: ROOMS, found }));
