import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The parts of a file by path. */
export type Parts = Map<string, Uint8Array>;

export function readParts(bytes: Uint8Array): Parts {
  return new Map(Object.entries(unzipSync(bytes)));
}

export function writeParts(parts: Parts): Uint8Array {
  return zipSync(Object.fromEntries(parts), { level: 6 });
}

export function textOf(parts: Parts, path: string): string {
  const bytes = parts.get(path);
  return bytes ? strFromU8(bytes) : "";
}

export function setText(parts: Parts, path: string, text: string): void {
  parts.set(path, strToU8(text));
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

export function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(lt|gt|quot|apos|amp));/gi, (_all, hex: string, decimal: string, name: string) =>
    name ? ENTITIES[name.toLowerCase()] ?? "" : String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal)),
  );
}

export function escapeXml(text: string): string {
  return text.replace(/[<>&"]/g, (sign) => ({ "<": "&lt;", ">": "&gt;", "&": "&amp;", '"': "&quot;" })[sign] ?? sign);
}

/** An attribute of an opening tag; undefined when it has none of the name. */
export function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name.replace(".", "\\.")}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  const value = found?.[1] ?? found?.[2];
  return value === undefined ? undefined : unescapeXml(value);
}

export interface Relationship {
  readonly id: string;
  /** The last word of the type's address: worksheet, customXml, … */
  readonly kind: string;
  /** Path in the file. */
  readonly target: string;
}

/** Relationships of a part ("" for those of the whole file). */
export function relationshipsOf(parts: Parts, part: string): Relationship[] {
  const folder = part.includes("/") ? part.slice(0, part.lastIndexOf("/") + 1) : "";
  const name = part.slice(folder.length);
  const tags = textOf(parts, `${folder}_rels/${name}.rels`).match(/<Relationship\s[^>]*>/g) ?? [];
  return tags
    .filter((tag) => attribute(tag, "TargetMode") !== "External")
    .map((tag) => ({
      id: attribute(tag, "Id") ?? "",
      kind: (attribute(tag, "Type") ?? "").split("/").pop() ?? "",
      target: resolvePath(folder, attribute(tag, "Target") ?? ""),
    }));
}

function resolvePath(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith("/") ? target.slice(1) : folder + target).split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}

/** Sheet name → path of its part, in the workbook's order. */
export function sheetPaths(parts: Parts): Map<string, string> {
  const targets = new Map(relationshipsOf(parts, "xl/workbook.xml").map(({ id, target }) => [id, target]));
  const tags = textOf(parts, "xl/workbook.xml").match(/<(?:\w+:)?sheet\s[^>]*>/g) ?? [];
  return new Map(tags.map((tag) => [attribute(tag, "name") ?? "", targets.get(attribute(tag, "r:id") ?? "") ?? ""]));
}

/** Adds relationships to a part's list; answers nothing, ids are made up. */
export function addRelationships(parts: Parts, relsPath: string, entries: readonly { readonly type: string; readonly target: string }[]): void {
  if (entries.length === 0) return;
  const before = textOf(parts, relsPath) || EMPTY_RELATIONSHIPS;
  let number = 1;
  const tags = entries.map(({ type, target }) => {
    while (before.includes(`"rIdDesk${number}"`)) number++;
    return `<Relationship Id="rIdDesk${number++}" Type="${type}" Target="${escapeXml(target)}"/>`;
  });
  setText(parts, relsPath, before.replace("</Relationships>", `${tags.join("")}</Relationships>`));
}

const EMPTY_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

export function contentTypeOf(parts: Parts, path: string): string | undefined {
  const tags = textOf(parts, "[Content_Types].xml").match(/<Override\s[^>]*>/g) ?? [];
  const tag = tags.find((each) => attribute(each, "PartName") === `/${path}`);
  return tag && attribute(tag, "ContentType");
}

export function addContentType(parts: Parts, path: string, type: string): void {
  const before = textOf(parts, "[Content_Types].xml");
  if (contentTypeOf(parts, path) !== undefined) return;
  setText(parts, "[Content_Types].xml", before.replace("</Types>", `<Override PartName="/${escapeXml(path)}" ContentType="${type}"/></Types>`));
}
