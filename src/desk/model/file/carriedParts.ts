import { strFromU8, strToU8 } from "fflate";
import type { CarriedPart } from "../state";
import { addContentType, addRelationships, attribute, contentTypeOf, escapeXml, type Parts } from "./parts";

const CUSTOM_PROPERTIES = "docProps/custom.xml";
const EXTENSIONS = "xl/webextensions/";
const TASKPANES = `${EXTENSIONS}taskpanes.xml`;
const EXTENSION = /^xl\/webextensions\/webextension\d*\.xml$/;

/** Parts that the model drops and the desk keeps: custom properties and add-ins' own parts. */
export function readCarried(parts: Parts): CarriedPart[] {
  const kept = [...parts.keys()].filter((path) => path === CUSTOM_PROPERTIES || path.startsWith(EXTENSIONS));
  return kept.map((path) => ({ path, bytes: parts.get(path) ?? new Uint8Array(), contentType: contentTypeOf(parts, path) }));
}

/** Settings of add-ins, as Excel keeps them: properties of the web-extension part, JSON each. */
export function readSettings(carried: readonly CarriedPart[]): Map<string, unknown> {
  const settings = new Map<string, unknown>();
  for (const { path, bytes } of carried) {
    if (!EXTENSION.test(path)) continue;
    for (const [tag] of strFromU8(bytes).matchAll(/<we:property\s[^>]*>/g)) {
      const name = attribute(tag, "name");
      if (name !== undefined) settings.set(name, parsed(attribute(tag, "value") ?? "null"));
    }
  }
  return settings;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return json; // not written by the API: kept as a text
  }
}

const EXTENSION_TYPE = "application/vnd.ms-office.webextension+xml";
const TASKPANES_TYPE = "application/vnd.ms-office.webextensiontaskpanes+xml";

function freshExtension(): CarriedPart[] {
  const part = (path: string, xml: string, contentType: string | undefined): CarriedPart => ({ path, bytes: strToU8(xml), contentType });
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const namespaces = 'xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11"';
  const extension = `<we:webextension ${namespaces} id="{0FC7A8B7-4B5C-4B0B-9E0B-6D6B0B1D5C01}"><we:reference id="kpi-scorecards" version="1.0.0.0" store="developer" storeType="Registry"/><we:alternateReferences/><we:properties/><we:bindings/></we:webextension>`;
  const pane = '<wetp:taskpane dockstate="right" visibility="0" width="350" row="1"><wetp:webextensionref xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></wetp:taskpane>';
  const panes = `<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11">${pane}</wetp:taskpanes>`;
  const link = '<Relationship Id="rId1" Type="http://schemas.microsoft.com/office/2011/relationships/webextension" Target="webextension1.xml"/>';
  const links = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${link}</Relationships>`;
  return [
    part(`${EXTENSIONS}webextension1.xml`, head + extension, EXTENSION_TYPE),
    part(TASKPANES, head + panes, TASKPANES_TYPE),
    part(`${EXTENSIONS}_rels/taskpanes.xml.rels`, head + links, undefined),
  ];
}

function withSettings(carried: readonly CarriedPart[], settings: ReadonlyMap<string, unknown>): readonly CarriedPart[] {
  const holder = carried.find(({ path }) => EXTENSION.test(path));
  if (!holder) return settings.size === 0 ? carried : withSettings([...carried, ...freshExtension()], settings);
  const list = [...settings].map(([name, value]) => `<we:property name="${escapeXml(name)}" value="${escapeXml(JSON.stringify(value))}"/>`);
  const element = list.length === 0 ? "<we:properties/>" : `<we:properties>${list.join("")}</we:properties>`;
  const xml = strFromU8(holder.bytes).replace(/<we:properties\s*\/>|<we:properties>[\s\S]*?<\/we:properties>/, () => element);
  return carried.map((part) => (part === holder ? { ...part, bytes: strToU8(xml) } : part));
}

export function addCarried(parts: Parts, carried: readonly CarriedPart[], settings: ReadonlyMap<string, unknown>): void {
  const all = withSettings(carried, settings);
  for (const { path, bytes, contentType } of all) {
    parts.set(path, bytes);
    if (contentType !== undefined) addContentType(parts, path, contentType);
  }
  const links: { type: string; target: string }[] = [];
  if (all.some(({ path }) => path === CUSTOM_PROPERTIES))
    links.push({ type: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties", target: CUSTOM_PROPERTIES });
  if (all.some(({ path }) => path === TASKPANES))
    links.push({ type: "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes", target: TASKPANES });
  addRelationships(parts, "_rels/.rels", links);
}
