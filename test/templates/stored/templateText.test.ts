import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { checkRule } from "../../../src/rules/faces";
import type { Rule } from "../../../src/rules/rule";
import { standardTemplates } from "../../../src/templates/standardTemplates";
import { fitted, type Misfit } from "../../../src/templates/stored/fit";
import { templateJsonSchema } from "../../../src/templates/stored/jsonSchema";
import { ruleShape } from "../../../src/templates/stored/ruleShape";
import { freeTemplateId, isTemplateId } from "../../../src/templates/stored/templateId";
import { LONGEST_TEMPLATE, readTemplate, writeTemplate } from "../../../src/templates/stored/templateText";
import { fromTemplateXml, toTemplateXml } from "../../../src/templates/stored/templateXml";
import type { Item, Template } from "../../../src/templates/template";
import { rules } from "../../support/rules";

const cards = standardTemplates.filter((template): template is Template => template.form !== "record");
const [first] = cards;
if (!first) throw new Error("There are no standard cards");

/** The faults of a text, in Chinese; none for a sound template. */
function faultsOf(text: string): readonly string[] {
  const reading = readTemplate(text);
  return reading.ok ? [] : reading.faults.map(({ zh }) => zh);
}

test.each(cards)("$id comes back from a file and from a workbook as it was", (template) => {
  expect(readTemplate(writeTemplate(template))).toEqual({ ok: true, template });
  expect(fromTemplateXml(toTemplateXml(template))).toEqual({ ok: true, template });
});

const name = fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }).map((words) => `项${words.replace(/\p{Cc}/gu, "")}`.slice(0, 60));
const texts = fc.record({ zh: name, en: name });

const templates: fc.Arbitrary<Template> = fc
  .record({
    count: fc.integer({ min: 1, max: 8 }),
    names: fc.array(texts, { minLength: 8, maxLength: 8 }),
    // JSON has no -0
    target: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }).map((x) => x + 0), { nil: undefined }),
    full: fc.constantFrom<Rule>({ kind: "judgement", points: { full: 1 } }, { kind: "deduct", points: { full: 1 }, each: 2.5, free: 0, floor: null, unit: "times" }),
    title: texts,
    policy: fc.constantFrom("spread" as const, "zero" as const, "block" as const),
    subject: fc.option(fc.constantFrom("person" as const, "department" as const), { nil: undefined }),
    cap: fc.constantFrom(null, 1.2),
  })
  .map(({ count, names, target, full, title, policy, subject, cap }): Template => {
    const items = names.slice(0, count).map((each, index): Item => ({ id: `i${index}`, name: each, weight: 1 / count, rule: full, standard: each, ...(target === undefined ? {} : { target }) }));
    return {
      schema: 1, id: "own", title, post: title, missingRater: policy, ...(subject ? { subject } : {}),
      raters: [{ id: "a", name: title, share: 1 }],
      sections: [{ id: "s", name: title, share: 1, marks: 100, items }],
      grades: [[60.5, "好"], [0, "差"]],
      pay: { name: title, full: 100, cap, pass: null, keep: 1 },
      signatures: [title],
    };
  });

test("what is written is read again, in files and in workbooks", () => {
  fc.assert(
    fc.property(templates, (template) => {
      expect(readTemplate(writeTemplate(template))).toEqual({ ok: true, template });
      expect(fromTemplateXml(toTemplateXml(template))).toEqual({ ok: true, template });
    }),
  );
});

test("every rule fits the stored form", () => {
  fc.assert(
    fc.property(rules, (rule) => {
      fc.pre(checkRule(rule).length === 0);
      const misfits: Misfit[] = [];
      expect(fitted(ruleShape, JSON.parse(JSON.stringify(rule)), "rule", misfits)).toEqual(rule);
      expect(misfits).toEqual([]);
    }),
  );
});

/** The first template's JSON with the value at a path replaced. */
function changed(path: readonly (string | number)[], value: unknown): string {
  const data = JSON.parse(writeTemplate(first as Template)) as unknown;
  const last = path.at(-1) ?? "";
  const holder = path.slice(0, -1).reduce<unknown>((at, key) => (at as Record<string | number, unknown>)[key], data) as Record<string | number, unknown>;
  if (value === undefined) Reflect.deleteProperty(holder, last);
  else Object.defineProperty(holder, last, { value, enumerable: true, configurable: true });
  return JSON.stringify(data);
}

const ITEM = ["sections", 0, "items", 0] as const;

test.each<[string, string, string[]]>([
  ["no JSON", "{", ["这不是模板文件（不是 JSON，或者不完整）。"]],
  ["nothing", "", ["这不是模板文件（不是 JSON，或者不完整）。"]],
  ["something else", '{"a":1}', ["这不是考核表助手的模板文件。"]],
  ["a list", "[]", ["这不是考核表助手的模板文件。"]],
  ["endless nesting", "[".repeat(150_000), ["这不是模板文件（不是 JSON，或者不完整）。"]],
  ["too much", " ".repeat(LONGEST_TEMPLATE + 1), ["文件太大（200001 个字符），模板最多 200000 个。"]],
  ["a newer form", changed(["schema"], 2), ["这个模板由更新的版本做成（第 2 版），请先更新考核表助手。"]],
  ["an unknown form", changed(["schema"], "1"), ["“schema”应为 1 之一，现在是 \"1\"。"]],
  ["a text for a number", changed([...ITEM, "weight"], "20%"), ["“sections[0].items[0].weight”应为数字，现在是 \"20%\"。"]],
  ["an endless number", changed([...ITEM, "weight"], 0).replace('"weight":0,', '"weight":1e999,'), ["“sections[0].items[0].weight”应为数字，现在是 Infinity。"]],
  ["an unknown key", changed([...ITEM, "wieght"], 1), ["“sections[0].items[0]”有不认识的内容“wieght”。"]],
  ["a prototype", changed(["__proto__"], { id: "x" }), ["有不认识的内容“__proto__”。"]],
  ["a prototype deep down", changed([...ITEM, "rule", "__proto__"], { kind: "band" }), ["“sections[0].items[0].rule”有不认识的内容“__proto__”。"]],
  ["an inherited kind", changed([...ITEM, "rule"], { kind: "constructor" }), ["“sections[0].items[0].rule”应为评分规则，kind 为 band, ratio, step, linear, deduct, pass, veto, level, judgement 之一。"]],
  ["something missing", changed([...ITEM, "name", "en"], undefined), ["“sections[0].items[0].name.en”缺失。"]],
  ["a long text", changed(["title", "zh"], "长".repeat(61)), ["“title.zh”有 61 个字，最多 60 个。"]],
  ["a control character", changed(["title", "zh"], "a\u0007"), ["“title.zh”含有单元格里放不下的控制字符。"]],
  ["an id of signs", changed(["id"], "../x"), ["“id”的值“../x”只能用文字、数字和 . _ -，并以文字或数字开头。"]],
  ["an id used twice", changed([...ITEM, "id"], "call-back-rate"), ["“客户回访率”的编号“call-back-rate”重复。"]],
  ["weights that do not add up", changed([...ITEM, "weight"], 0.25), ["“工作业绩”的权重合计为 105%，应为 100%。", "“统一服务行为执行率”的满分是 20 分，与权重 25% 不一致。"]],
  ["a way into what objects inherit", changed(["parameters"], [{ id: "p", name: { zh: "a", en: "a" }, unit: "count", value: 1, least: 0, most: 2, at: [{ path: ["constructor", "length"] }] }]), ["“parameters[0].at[0].path[0]”的值“constructor”只能用文字、数字和 . _ -，并以文字或数字开头。"]],
])("%s is refused with its place", (_, text, faults) => expect(faultsOf(text)).toEqual(faults));

test("hundreds of faults are cut short", () => {
  const faults = faultsOf(changed(["sections"], Array.from({ length: 12 }, () => ({}))));
  expect(faults).toHaveLength(21);
  expect(faults.at(-1)).toBe("另有 28 处问题没有列出。");
});

test("whatever becomes of a file, reading it does not throw and answers only what checks", () => {
  const files = cards.map(writeTemplate);
  const anything = fc.oneof(fc.jsonValue(), fc.constantFrom<unknown>(null, -1, 1e308, "", "__proto__", [], {}, [[]], { kind: "band" }));
  const keys = fc.array(fc.oneof(fc.nat(5), fc.constantFrom("sections", "items", "rule", "raters", "name", "points", "bands", "parameters", "grades", "x")), { minLength: 1, maxLength: 6 });
  const put = (file: string, path: readonly (string | number)[], value: unknown) => {
    const data = JSON.parse(file) as unknown;
    let at = data;
    for (const key of path.slice(0, -1)) at = typeof at === "object" && at !== null && key in at ? (at as Record<string | number, unknown>)[key] : at;
    if (typeof at === "object" && at !== null) (at as Record<string | number, unknown>)[path.at(-1) ?? ""] = value;
    return JSON.stringify(data);
  };
  fc.assert(
    fc.property(fc.constantFrom(...files), keys, anything, fc.nat(), fc.string({ maxLength: 3 }), (file, path, value, cut, noise) => {
      for (const text of [put(file, path, value), file.slice(0, cut % file.length) + noise + file.slice((cut % file.length) + noise.length)]) {
        const reading = readTemplate(text);
        if (reading.ok) expect(readTemplate(writeTemplate(reading.template))).toEqual(reading);
        else expect(reading.faults.every(({ zh, en }) => zh.length > 3 && en.length > 3)).toBe(true);
      }
    }),
    { numRuns: 600 },
  );
});

test("a part that Excel or another program has written anew is read all the same", () => {
  const xml = toTemplateXml({ ...first, title: { zh: "<a> & ]]> \"b\"", en: "ok" } });
  expect(xml).not.toMatch(/[<>&].*[<>&].*[<>&].*[<>&].*[<>&]/);
  const json = xml.slice(xml.indexOf(">") + 1, xml.lastIndexOf("<"));
  const entities = `<?xml version="1.0" encoding="utf-8"?>\r\n<k:template xmlns:k="urn:kpi-scorecards:template:1">${json.replaceAll('"', "&quot;").replaceAll("考", "&#x8003;")}</k:template>`;
  const cdata = `<template xmlns="urn:kpi-scorecards:template:1"><![CDATA[${json}]]></template>`;
  for (const each of [xml, entities, cdata]) expect(fromTemplateXml(each)).toEqual(fromTemplateXml(xml));
  expect(fromTemplateXml(xml)).toMatchObject({ ok: true, template: { title: { zh: "<a> & ]]> \"b\"" } } });
  for (const broken of ["", "<template/>", "<template xmlns='x'></template>", "<other>{}</other>", "<template>&#99999999;</template>"]) expect(fromTemplateXml(broken).ok).toBe(false);
});

test("the published schema is the one that is read by (print it with npx tsx test/templates/stored/printSchema.ts)", () => {
  const published = readFileSync(path.resolve(__dirname, "../../../docs/template.schema.json"), "utf8");
  expect(JSON.parse(published)).toEqual(JSON.parse(JSON.stringify(templateJsonSchema())));
});

test("free ids", () => {
  expect(freeTemplateId("客服 考核表", new Set())).toBe("客服-考核表");
  expect(freeTemplateId("a", new Set(["a", "a-2"]))).toBe("a-3");
  expect(freeTemplateId("//", new Set())).toBe("template");
  for (const wanted of ["😀".repeat(40), "长".repeat(90), " .x. "]) expect(isTemplateId(freeTemplateId(wanted, new Set()))).toBe(true);
});
