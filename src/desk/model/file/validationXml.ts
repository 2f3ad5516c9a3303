import type { DataValidation, Worksheet } from "@cj-tech-master/excelts";
import { parseRect } from "../address";
import { setValidation, validationsOf } from "../validations";
import { fromFile, toFile } from "./functionNames";
import { attribute, escapeXml, unescapeXml } from "./parts";

type Rule = Extract<DataValidation, { formulae: unknown }>;

const TYPES: readonly string[] = ["list", "whole", "decimal", "date", "time", "textLength", "custom"];

/**
 * Reads the validations of a sheet's XML. The model's own reader makes NaN of every reference
 * and its writer of every date, and it does not know those that Excel keeps in an extension (lists on other sheets).
 */
export function readValidations(sheet: Worksheet, xml: string): void {
  sheet.dataValidations.model = {};
  for (const [, prefix = "", attributes = "", body = ""] of xml.matchAll(/<(x14:)?dataValidation(\s[^>]*?)(?:\/>|>([\s\S]*?)<\/(?:x14:)?dataValidation>)/g)) {
    const formulae = [1, 2].flatMap((number) => {
      const found = new RegExp(`<${prefix}formula${number}>(?:<xm:f>)?([\\s\\S]*?)(?:</xm:f>)?</${prefix}formula${number}>`).exec(body)?.[1];
      return found === undefined ? [] : [operand(unescapeXml(found))];
    });
    const areas = (attribute(attributes, "sqref") ?? unescapeXml(/<xm:sqref>([\s\S]*?)<\/xm:sqref>/.exec(body)?.[1] ?? "")).trim();
    const rule = ruleOf(attributes, formulae);
    for (const area of areas.split(/\s+/)) {
      const rect = parseRect(area);
      if (rect) setValidation(sheet, rect, rule);
    }
  }
}

function operand(text: string): string | number {
  return text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : fromFile(text);
}

function ruleOf(tag: string, formulae: (string | number)[]): DataValidation {
  const flag = (name: string) => ["1", "true"].includes(attribute(tag, name) ?? "0");
  const common = {
    allowBlank: flag("allowBlank"),
    showErrorMessage: flag("showErrorMessage"),
    showInputMessage: flag("showInputMessage"),
    error: attribute(tag, "error"),
    errorTitle: attribute(tag, "errorTitle"),
    errorStyle: attribute(tag, "errorStyle"),
    prompt: attribute(tag, "prompt"),
    promptTitle: attribute(tag, "promptTitle"),
  };
  const type = attribute(tag, "type");
  if (type === undefined || !TYPES.includes(type)) return { ...common, type: "any" };
  const compares = type !== "list" && type !== "custom";
  const operator = compares ? { operator: attribute(tag, "operator") ?? "between" } : {};
  return { ...common, ...operator, type, formulae } as Rule; // the file's words are the model's
}

/** The <dataValidations> element of a sheet; empty without any. */
export function validationsXml(sheet: Worksheet): string {
  const entries = validationsOf(sheet);
  if (entries.length === 0) return "";
  const tags = entries.map(({ address, rule }) => {
    const attributes: Record<string, string | undefined> = {
      type: rule.type === "any" ? undefined : rule.type,
      errorStyle: rule.errorStyle === "stop" ? undefined : rule.errorStyle,
      operator: rule.type === "any" || rule.operator === "between" ? undefined : rule.operator,
      allowBlank: rule.allowBlank ? "1" : undefined,
      showInputMessage: rule.showInputMessage ? "1" : undefined,
      showErrorMessage: rule.showErrorMessage ? "1" : undefined,
      errorTitle: rule.errorTitle || undefined,
      error: rule.error || undefined,
      promptTitle: rule.promptTitle || undefined,
      prompt: rule.prompt || undefined,
      sqref: address,
    };
    const head = Object.entries(attributes).flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${attributeText(value)}"`]));
    const formulae = rule.type === "any" ? [] : rule.formulae;
    const body = formulae.map((each, index) => `<formula${index + 1}>${escapeXml(typeof each === "string" ? toFile(each) : String(each))}</formula${index + 1}>`);
    return `<dataValidation${head.join("")}>${body.join("")}</dataValidation>`;
  });
  return `<dataValidations count="${tags.length}">${tags.join("")}</dataValidations>`;
}

/** Line breaks survive in attributes only as references. */
function attributeText(text: string): string {
  return escapeXml(text).replaceAll("\n", "&#10;");
}
