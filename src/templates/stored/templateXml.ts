import type { Template } from "../template";
import { storedFault, readTemplate, type TemplateReading } from "./templateText";

/** Namespace of the custom XML parts that hold templates. */
export const TEMPLATE_NAMESPACE = "urn:kpi-scorecards:template:1";

const UNSAFE = /[<>&\u007f-\u009f\ufffe\uffff]/g;
const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** The template as a custom XML part: JSON in which every sign that XML could trip over is written as \uXXXX. */
export function toTemplateXml(template: Template): string {
  const json = JSON.stringify(template).replace(UNSAFE, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return `<template xmlns="${TEMPLATE_NAMESPACE}">${json}</template>`;
}

/** The template in a custom XML part, however Excel or another program has written that part since. Never throws. */
export function fromTemplateXml(xml: string): TemplateReading {
  const content = /<((?:[\w.-]+:)?template)(?:\s[^>]*)?>([\s\S]*)<\/\1\s*>/.exec(xml)?.[2];
  if (content === undefined || content.trim() === "") return { ok: false, faults: [storedFault("noContent")] };
  return readTemplate(unescaped(content).trim());
}

/** Text of an element: CDATA as it stands, elsewhere entities become the signs that they stand for. */
function unescaped(content: string): string {
  return content
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>)/)
    .map((piece) => (piece.startsWith("<![CDATA[") ? piece.slice(9, -3) : piece.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi, entity)))
    .join("");
}

function entity(whole: string, decimal: string | undefined, hex: string | undefined, name: string | undefined): string {
  if (name !== undefined) return ENTITIES[name] ?? whole;
  const code = decimal === undefined ? parseInt(hex ?? "", 16) : Number(decimal);
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
