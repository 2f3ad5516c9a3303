import { strFromU8, strToU8 } from "fflate";
import type { XmlPart } from "../state";
import { newPartId } from "../xmlParts";
import { addContentType, addRelationships, attribute, relationshipsOf, setText, textOf, type Parts } from "./parts";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PROPS_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

/** The custom XML parts of a file with their ids. */
export function readXmlParts(parts: Parts): XmlPart[] {
  return relationshipsOf(parts, "xl/workbook.xml")
    .filter(({ kind, target }) => kind === "customXml" && parts.has(target))
    .map(({ target }) => {
      const props = relationshipsOf(parts, target).find(({ kind }) => kind === "customXmlProps");
      const id = props && attribute(textOf(parts, props.target), "ds:itemID");
      return { id: id ?? newPartId(), xml: decodeXml(parts.get(target)) };
    });
}

/** Custom XML is often UTF-16 with a byte-order mark. */
function decodeXml(bytes: Uint8Array | undefined): string {
  if (!bytes) return "";
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
  const text = wide ? new TextDecoder("utf-16le").decode(bytes) : strFromU8(bytes);
  return text.replace(/^\uFEFF/, "");
}

export function addXmlParts(parts: Parts, xmlParts: readonly XmlPart[]): void {
  xmlParts.forEach(({ id, xml }, index) => {
    const number = index + 1;
    // What is written is UTF-8, whatever the part said of itself before.
    parts.set(`customXml/item${number}.xml`, strToU8(xml.replace(/^(<\?xml[^>]*?)\sencoding=(?:"[^"]*"|'[^']*')/, '$1 encoding="UTF-8"')));
    const props = `<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="${id}"><ds:schemaRefs/></ds:datastoreItem>`;
    setText(parts, `customXml/itemProps${number}.xml`, `<?xml version="1.0" encoding="UTF-8" standalone="no"?>${props}`);
    addContentType(parts, `customXml/itemProps${number}.xml`, PROPS_TYPE);
    addRelationships(parts, `customXml/_rels/item${number}.xml.rels`, [{ type: `${RELATIONSHIPS}/customXmlProps`, target: `itemProps${number}.xml` }]);
  });
  const links = xmlParts.map((_part, index) => ({ type: `${RELATIONSHIPS}/customXml`, target: `../customXml/item${index + 1}.xml` }));
  addRelationships(parts, "xl/_rels/workbook.xml.rels", links);
}
