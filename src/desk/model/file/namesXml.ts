import type { Worksheet } from "@cj-tech-master/excelts";
import type { BookName } from "../state";
import { fromFile, toFile } from "./functionNames";
import { attribute, escapeXml, unescapeXml } from "./parts";

/** Names of a workbook's XML but those that Excel keeps for itself (print areas are the model's business); some charts name their data. */
export function readNames(xml: string, sheets: readonly Worksheet[]): BookName[] {
  const names: BookName[] = [];
  for (const [, tag = "", text = ""] of xml.matchAll(/<definedName(\s[^>]*)>([\s\S]*?)<\/definedName>/g)) {
    const name = attribute(tag, "name") ?? "";
    if (/^_xl(?!chart\.)/i.test(name)) continue;
    const local = attribute(tag, "localSheetId");
    const visible = !["1", "true"].includes(attribute(tag, "hidden") ?? "0");
    const scope = local === undefined ? undefined : sheets[Number(local)];
    names.push({ name, scope, refersTo: fromFile(unescapeXml(text)), visible, comment: attribute(tag, "comment") ?? "" });
  }
  return names;
}

/** Puts the desk's names beside those that the model has written. */
export function withNames(xml: string, names: readonly BookName[], sheets: readonly Worksheet[]): string {
  const own = names.map(({ name, scope, refersTo, visible, comment }) => {
    const local = scope ? ` localSheetId="${sheets.indexOf(scope)}"` : "";
    const extras = `${comment ? ` comment="${escapeXml(comment)}"` : ""}${visible ? "" : ' hidden="1"'}`;
    return `<definedName name="${escapeXml(name)}"${extras}${local}>${escapeXml(toFile(refersTo))}</definedName>`;
  });
  const written = /<definedNames>([\s\S]*?)<\/definedNames>/.exec(xml)?.[1] ?? "";
  const all = [...(written.match(/<definedName[\s\S]*?<\/definedName>/g) ?? []), ...own];
  const plain = xml.replace(/<definedNames>[\s\S]*?<\/definedNames>|<definedNames\/>/, "");
  if (all.length === 0) return plain;
  // Excel wants them in alphabetical order.
  const sorted = all.sort((a, b) => nameIn(a).localeCompare(nameIn(b), "en"));
  return plain.replace(/(<\/sheets>)/, (end) => `${end}<definedNames>${sorted.join("")}</definedNames>`);
}

function nameIn(tag: string): string {
  return attribute(tag, "name")?.toLowerCase() ?? "";
}
