import type { Locale, Params, Text } from "../i18n/message";
import { templateText } from "../i18n/templates";
import type { TemplateTextKey } from "../i18n/templates";
import type { Flaw } from "../rules/flaws";
import { sayFlaw } from "../rules/reasons";

/** What is wrong with a template, and where. */
export interface TemplateFault {
  readonly code: TemplateTextKey;
  readonly place: Text;
  readonly params: Params;
  /** What is wrong with the rule, where the code is "rule". */
  readonly flaws?: readonly Flaw[];
}

export function templateFault(code: TemplateTextKey, place: Text, params: Params = {}, flaws?: readonly Flaw[]): TemplateFault {
  return { code, place, params, flaws };
}

/** "“工作业绩”的权重合计为 105%，应为 100%。" */
export function sayTemplateFault({ code, place, params, flaws = [] }: TemplateFault, locale: Locale): string {
  const detail = flaws.map((flaw) => sayFlaw(flaw, locale)).join(templateText(locale, "flawBreak"));
  return templateText(locale, code, { ...params, place: place[locale], detail });
}

/** A place by its name in the texts. */
export function placeNamed(key: TemplateTextKey): Text {
  return { zh: templateText("zh", key), en: templateText("en", key) };
}

/** "考核人第 2 项" */
export function nthOf(list: TemplateTextKey, index: number): Text {
  const say = (locale: Locale) => templateText(locale, "nth", { list: templateText(locale, list), n: index + 1 });
  return { zh: say("zh"), en: say("en") };
}

/** "客户导向：评分标准" */
export function partOf(name: Text, key: "measure" | "anchors" | "standard"): Text {
  return { zh: templateText("zh", key, { name: name.zh }), en: templateText("en", key, { name: name.en }) };
}
