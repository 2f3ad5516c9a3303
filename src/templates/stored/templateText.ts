import type { Params, Text } from "../../i18n/message";
import { storedText, type StoredTextKey } from "../../i18n/stored";
import { sayTemplateFault } from "../fault";
import { TEMPLATE_SCHEMA, type Template } from "../template";
import { checkTemplate } from "../validate";
import { fitted, type Misfit } from "./fit";
import { templateShape } from "./templateShape";

/** Longest stored template, in UTF-16 units. */
export const LONGEST_TEMPLATE = 200_000;

/** More messages than this help nobody. */
const MOST_FAULTS = 20;

/** A template, or what is wrong with the text that should hold one, in both languages. */
export type TemplateReading = { readonly ok: true; readonly template: Template } | { readonly ok: false; readonly faults: readonly Text[] };

/** A template from a file or a workbook. Takes nothing for granted, never throws, and answers only sound templates. */
export function readTemplate(text: string): TemplateReading {
  if (text.length > LONGEST_TEMPLATE) return refused("tooLarge", { length: text.length, most: LONGEST_TEMPLATE });
  const data = parsed(text.replace(/^\ufeff/, ""));
  if (data === undefined) return refused("notJson");
  if (typeof data !== "object" || data === null || Array.isArray(data) || !Object.hasOwn(data, "schema")) return refused("notTemplate");
  const { schema } = data as { readonly schema: unknown }; // just seen to have it
  if (typeof schema === "number" && schema > TEMPLATE_SCHEMA) return refused("newer", { schema });
  const misfits: Misfit[] = [];
  const template = fitted(templateShape, data, "", misfits) as Template; // has the declared shape once there is no misfit
  if (misfits.length > 0) return { ok: false, faults: limited(misfits.map(sayMisfit)) };
  const faults = checkTemplate(template);
  if (faults.length === 0) return { ok: true, template };
  return { ok: false, faults: limited(faults.map((fault) => ({ zh: sayTemplateFault(fault, "zh"), en: sayTemplateFault(fault, "en") }))) };
}

/** The template as a JSON file has it. */
export function writeTemplate(template: Template): string {
  return `${JSON.stringify(template, null, 2)}\n`;
}

/** A sentence of this area in both languages. */
export function storedFault(key: StoredTextKey, params: Params = {}): Text {
  const say = (locale: "zh" | "en") => storedText(locale, "whole", { what: storedText(locale, key, params) });
  return { zh: say("zh"), en: say("en") };
}

function refused(key: StoredTextKey, params: Params = {}): TemplateReading {
  return { ok: false, faults: [storedFault(key, params)] };
}

/** undefined for what is no JSON; too deep a nesting throws as well. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function sayMisfit({ code, place, params }: Misfit): Text {
  const say = (locale: "zh" | "en") => {
    const what = storedText(locale, code, params);
    return place === "" ? storedText(locale, "whole", { what }) : storedText(locale, "at", { place, what });
  };
  return { zh: say("zh"), en: say("en") };
}

function limited(faults: readonly Text[]): readonly Text[] {
  if (faults.length <= MOST_FAULTS) return faults;
  const count = faults.length - MOST_FAULTS;
  return [...faults.slice(0, MOST_FAULTS), { zh: storedText("zh", "more", { count }), en: storedText("en", "more", { count }) }];
}
