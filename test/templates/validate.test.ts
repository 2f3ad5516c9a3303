import { sayTemplateFault } from "../../src/templates/fault";
import type { Parameter } from "../../src/templates/parameter";
import { customerServiceSupervisor as sound } from "../../src/templates/standard/s12";
import type { Item, Section, Template } from "../../src/templates/template";
import { checkTemplate } from "../../src/templates/validate";

const faultsOf = (template: Template, locale: "zh" | "en" = "zh") =>
  checkTemplate(template).map((fault) => sayTemplateFault(fault, locale));

/** The sound template with one item of the first section changed. */
function withItem(index: number, change: Partial<Item>): Template {
  const [first, ...others] = sound.sections;
  if (!first) throw new Error("The template has no section");
  const items = first.items.map((item, place) => (place === index ? { ...item, ...change } : item));
  return { ...sound, sections: [{ ...first, items }, ...others] };
}

test("S12 as its source has it: the weights add up to 105%", () => {
  const service = {
    weight: 0.25,
    rule: {
      kind: "band", unit: "percent", direction: "up", otherwise: 0,
      bands: [{ bound: 0.99, points: 25 }, { bound: 0.95, points: 20 }, { bound: 0.9, points: 10 }],
    },
  } as const;
  expect(faultsOf(withItem(0, service))).toEqual(["“工作业绩”的权重合计为 105%，应为 100%。"]);
  expect(faultsOf(withItem(0, service), "en")).toEqual(["The weights of “Results” add up to 105%; they must make 100%."]);
});

const text = (length: number) => ({ zh: "长".repeat(length), en: "x" });
const rater = sound.raters[0] as Template["raters"][number]; // The template has two.
const section = sound.sections[1] as Template["sections"][number]; // And two sections.

function withVeto(change: Partial<Extract<Item["rule"], { kind: "veto" }>>): Template {
  const rule = { kind: "veto", when: { op: ">", value: 0 }, scope: "card", points: 0, result: 0, ...change } as const;
  const veto: Item = { id: "veto", name: { zh: "重大事故", en: "Accident" }, weight: 0, rule };
  const [first, ...others] = sound.sections as [Section, ...Section[]]; // There are two.
  return { ...sound, sections: [{ ...first, items: [...first.items, veto] }, ...others] };
}

const share = [{ path: ["sections", 0, "share"] }];

function parameter(change: Partial<Parameter>): Parameter {
  return { id: "a", name: text(2), unit: "percent", value: 0.7, least: 0, most: 1, at: share, ...change };
}

test.each<[string, Template, string[]]>([
  ["section shares", { ...sound, sections: sound.sections.map((each) => ({ ...each, share: 0.6 })) }, ["各部分占比合计为 120%，应为 100%。"]],
  ["rater shares", { ...sound, raters: sound.raters.slice(0, 1) }, ["各考核人占比合计为 30%，应为 100%。"]],
  [
    "a share of nothing",
    { ...sound, raters: [{ ...rater, share: 0 }, { ...rater, id: "b", share: 1 }] },
    ["“自评”的占比是 0%，应大于 0%、不超过 100%。"],
  ],
  [
    "NaN as a weight",
    withItem(0, { weight: NaN }),
    [
      "“工作业绩”的权重合计为 NaN，应为 100%。",
      "“统一服务行为执行率”的权重是 NaN，应大于 0%、不超过 100%。",
      "“统一服务行为执行率”的满分是 20 分，与权重 NaN 不一致。",
    ],
  ],
  [
    "full marks that are not the weight",
    withItem(0, { rule: { kind: "judgement", points: 25 } }),
    ["“统一服务行为执行率”的满分是 25 分，与权重 20% 不一致。"],
  ],
  [
    "a faulty rule",
    withItem(1, { rule: { kind: "deduct", points: 15, each: NaN, free: 0, floor: 0 } }),
    ["“客户意见及时反馈率”的评分标准有误：“each”应为数字。"],
  ],
  [
    "a ratio without a target",
    withItem(1, { rule: { kind: "ratio", points: 15, direction: "up", cap: 15, floor: 0 }, target: undefined }),
    ["“客户意见及时反馈率”按目标计分，但没有目标值。"],
  ],
  [
    "levels that a drop-down list cannot show",
    withItem(1, { rule: { kind: "level", scale: [["好,很好", 15]] } }),
    ["“客户意见及时反馈率”的等级名称太长或含有逗号，无法做成下拉列表。"],
  ],
  ["an id used twice", withItem(1, { id: "call-back-rate" }), ["“客户回访率”的编号“call-back-rate”重复。"]],
  ["no id", { ...sound, id: " " }, ["“客服主管考核表”没有编号。"]],
  [
    "grades out of order",
    { ...sound, grades: [[80, "A"], [90, "B"], [0, "B"]] },
    ["等级“B”的分数线 90 没有从高到低排列。", "等级“B”重复。"],
  ],
  ["scores without a grade", { ...sound, grades: [[60, "A"]] }, ["最低等级“A”从 60 分起，低于这个分数没有等级，应为 0。"]],
  ["no grades", { ...sound, grades: [] }, ["“等级”是空的，至少要有一项。"]],
  ["an empty section", { ...sound, sections: [{ ...section, share: 1, items: [] }] }, ["“工作行为”是空的，至少要有一项。"]],
  [
    "too many raters",
    { ...sound, raters: Array.from({ length: 7 }, (_, n) => ({ ...rater, id: `r${n}`, share: 1 / 7 })) },
    ["“考核人”有 7 项，最多 6 项。"],
  ],
  [
    "too many items",
    {
      ...sound,
      sections: [{
        ...section,
        share: 1,
        items: Array.from({ length: 100 }, (_, n): Item => ({ id: `i${n}`, name: text(2), weight: 0.01, rule: { kind: "judgement", points: 1 } })),
      }],
    },
    ["“考核项目”有 100 项，最多 60 项。"],
  ],
  [
    "marks that are not the section's share",
    { ...sound, sections: sound.sections.map((each) => ({ ...each, marks: 50 })) },
    ["“工作业绩”的项目满分合计 50 分，与占比 70% 不一致。", "“工作行为”的项目满分合计 50 分，与占比 30% 不一致。"].flatMap((words, index) => [
      words,
      ...(sound.sections[index]?.items ?? []).map(({ name, weight }) => `“${name.zh}”的满分是 ${weight * 100} 分，按权重应为 ${weight * 50} 分。`),
    ]),
  ],
  ["a cap of its own above the full marks", withItem(1, { rule: { kind: "ratio", points: 15, direction: "up", cap: 18, floor: 0 }, target: 90 }), []],
  ["full marks with a cap of 120%", withItem(1, { rule: { kind: "ratio", points: { full: 1 }, direction: "up", cap: { full: 1.2 }, floor: 0 }, target: 90 }), []],
  ["an item of no weight that vetoes the card", withVeto({ scope: "card" }), []],
  [
    "an item of no weight that vetoes only itself",
    withVeto({ scope: "item" }),
    ["“重大事故”的权重是 0%，应大于 0%、不超过 100%。"],
  ],
  [
    "an item of no weight with points",
    withVeto({ points: 5 }),
    ["“重大事故”的满分是 5 分，与权重 0% 不一致。"],
  ],
  // A stored template may say anything.
  ["a policy that is none", { ...sound, missingRater: "skip" as "zero" }, ["考核人未打分时的处理方式“skip”无法识别。"]],
  [
    "a pay line that cannot be",
    { ...sound, pay: { name: text(2), full: 0, cap: 0, pass: NaN, keep: 1.5 } },
    [
      "“长长”的满额分数是 0，应大于 0。",
      "“长长”的封顶比例是 0%，应大于 0%。",
      "“长长”的扣发线是 NaN，应为数字。",
      "“长长”的发放比例是 150%，应在 0% 至 100% 之间。",
    ],
  ],
  ["a pay line without limits", { ...sound, pay: { name: text(2), full: 80, cap: null, pass: null, keep: 1 } }, []],
  [
    "parameters out of bounds",
    { ...sound, parameters: [parameter({ value: 0.5, at: share }), parameter({ id: "b", value: 0.7, least: 0.9, most: 0.1, at: share })] },
    ["“长长”是 50%，它指向的位置（sections › 0 › share）却是 70%。", "“长长”的取值范围 90% 至 10% 有误。"],
  ],
  [
    "a parameter below its least value",
    { ...sound, parameters: [parameter({ value: 0.7, least: 0.8, at: share })] },
    ["“长长”是 70%，应在 80% 至 100% 之间。"],
  ],
  [
    "parameters without a place",
    { ...sound, parameters: [parameter({ at: [] }), parameter({ id: "b", at: [{ of: "none", path: ["target"] }] }), parameter({ id: "b", at: share })] },
    ["“长长”的编号“b”重复。", "“长长”没有用在模板的任何地方。", "“长长”指向的位置（none › target）不存在或不是数字。"],
  ],
  ["a long standard", withItem(1, { standard: text(1001) }), ["“客户意见及时反馈率：评分标准”有 1001 个字，最多 1000 个。"]],
  ["a long title", { ...sound, title: text(61) }, ["“标题”有 61 个字，最多 60 个。"]],
  ["a missing text", withItem(1, { measure: { zh: "填写", en: " " } }), ["“客户意见及时反馈率：填写说明”缺少文字。"]],
  ["a missing name", { ...sound, signatures: [text(0)] }, ["“签字第 1 项”缺少文字。"]],
])("reports %s", (_, template, expected) => expect(faultsOf(template)).toEqual(expected));

test("thirds count as a whole", () => {
  const raters = [0.3333, 0.3333, 0.3333].map((share, n) => ({ ...rater, id: `r${n}`, share }));
  expect(faultsOf({ ...sound, raters })).toEqual(["各考核人占比合计为 99.99%，应为 100%。"]);
  expect(faultsOf({ ...sound, raters: raters.map((each) => ({ ...each, share: 1 / 3 })) })).toEqual([]);
});
