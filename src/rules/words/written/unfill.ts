import type { Locale } from "../../../i18n/message";
import { rulesText, type RulesTextKey } from "../../../i18n/rules";

/** What fills the places of one of the rules' texts, so that filling it gives `text`; undefined where it is another text. */
export function unfill(locale: Locale, key: RulesTextKey, text: string): Readonly<Record<string, string>> | undefined {
  for (const pattern of rulesText(locale, key).split("|")) {
    const found = match(pattern.split(/\{(\w+)\}/), text);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** `parts` are literals and names in turn. A name takes as little as it can, the last one the rest. */
function match(parts: readonly string[], text: string): Record<string, string> | undefined {
  const places: Record<string, string> = {};
  const first = parts[0] ?? "";
  if (!text.startsWith(first)) return undefined;
  let at = first.length;
  for (let index = 1; index < parts.length; index += 2) {
    const name = parts[index] ?? "";
    const literal = parts[index + 1] ?? "";
    const last = index + 2 >= parts.length;
    const end = last ? text.length - literal.length : text.indexOf(literal, at);
    if (end < at || !text.startsWith(literal, end)) return undefined;
    places[name] = text.slice(at, end);
    at = end + literal.length;
  }
  return at === text.length ? places : undefined;
}

/** Whether the text is exactly this one. */
export function isText(locale: Locale, key: RulesTextKey, text: string): boolean {
  return rulesText(locale, key) === text;
}
