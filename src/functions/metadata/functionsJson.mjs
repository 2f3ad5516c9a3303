import { fileURLToPath } from "node:url";
import metadata from "custom-functions-metadata";
import { tsImport } from "tsx/esm/api";

/** The files that declare custom functions, one a family. */
const FAMILIES = ["points", "standards", "totals", "standing", "attendance", "pay", "surveys", "service"];

/**
 * functions.json in one language: ids, order, shapes and optional flags from the declarations, words from the catalogue.
 * @param {"zh" | "en"} locale
 * @param {string} address Where the build will be hosted; Excel's help on a function leads there.
 * @returns {Promise<string>}
 */
export async function functionsJson(locale, address) {
  const files = FAMILIES.map((family) => fileURLToPath(new URL(`../${family}.ts`, import.meta.url)));
  const { metadataJson, errors } = await metadata.generateCustomFunctionsMetadata(files);
  if (errors.length > 0) throw new Error(`custom functions: ${errors.join("; ")}`);
  const { FUNCTIONS } = await tsImport("../catalogue.ts", import.meta.url);
  const { helpPath } = await tsImport("../reference/helpPath.ts", import.meta.url);
  const document = {
    // Without it Excel answers a call with an error cell in any of its ranges itself, with that error for all rows.
    allowErrorForDataTypeAny: true,
    functions: JSON.parse(metadataJson).functions.map((declared) => ({
      ...inWords(declared, FUNCTIONS[declared.id], locale),
      helpUrl: new URL(helpPath(declared.id, locale), address).href,
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function inWords(declared, entry, locale) {
  if (entry === undefined) throw new Error(`custom functions: ${declared.id} is not in the catalogue`);
  const parameters = declared.parameters.map((parameter) => {
    const argument = entry.arguments[parameter.name];
    if (argument === undefined) throw new Error(`custom functions: ${declared.id} ${parameter.name} is not in the catalogue`);
    return { ...parameter, name: argument.name[locale], description: inDefault(argument, locale) };
  });
  return { ...declared, description: entry.description[locale], parameters };
}

/** The description of an argument with what it is when left out. */
function inDefault({ description, default: fallback }, locale) {
  if (fallback === undefined) return description[locale];
  return locale === "zh" ? `${description.zh}（默认：${fallback.zh}）` : `${description.en} (default: ${fallback.en})`;
}
