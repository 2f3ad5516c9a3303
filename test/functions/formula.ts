/** A case's formula as the host would call it: the function's name and the values of its arguments. */
export interface Call {
  readonly name: string;
  readonly args: readonly unknown[];
}

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?(%?)$/i;

/** Reads a formula of constants: numbers, texts, TRUE/FALSE, errors, array constants, omitted arguments. */
export function readFormula(formula: string): Call {
  const parts = /^=KPI\.([A-Z]+)\((.*)\)$/s.exec(formula);
  if (parts === null) throw new Error(`not a formula of constants: ${formula}`);
  const [, name = "", inner = ""] = parts;
  return { name, args: inner === "" ? [] : split(inner, ",").map(readArgument) };
}

function readArgument(text: string): unknown {
  const trimmed = text.trim();
  if (!trimmed.startsWith("{")) return readConstant(trimmed);
  return split(trimmed.slice(1, -1), ";").map((row) => split(row, ",").map((cell) => readConstant(cell.trim())));
}

function readConstant(text: string): unknown {
  if (text === "") return null;
  if (text.startsWith('"')) return text.slice(1, -1).replaceAll('""', '"');
  if (text === "TRUE" || text === "FALSE") return text === "TRUE";
  if (text.startsWith("#")) return { code: text };
  const number = NUMBER.exec(text);
  if (number === null) throw new Error(`not a constant: ${text}`);
  return text.endsWith("%") ? Number(`${text.slice(0, -1)}e-2`) : Number(text);
}

/** Splits at separators outside quotes and braces. */
function split(text: string, separator: string): string[] {
  const parts = [""];
  let quoted = false;
  let depth = 0;
  for (const sign of text) {
    if (sign === '"') quoted = !quoted;
    if (!quoted && sign === "{") depth += 1;
    if (!quoted && sign === "}") depth -= 1;
    if (sign === separator && !quoted && depth === 0) parts.push("");
    else parts[parts.length - 1] += sign;
  }
  return parts;
}
