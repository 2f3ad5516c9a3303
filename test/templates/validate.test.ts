import { sayTemplateFault } from "../../src/templates/fault";
import { customerServiceSupervisor as sound } from "../../src/templates/standard/s12";
import type { Item, Template } from "../../src/templates/template";
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
  ["a long title", { ...sound, title: text(61) }, ["“标题”有 61 个字，最多 60 个。"]],
  ["a missing text", withItem(1, { measure: { zh: "填写", en: " " } }), ["“客户意见及时反馈率：填写说明”缺少文字。"]],
  ["a missing name", { ...sound, signatures: [text(0)] }, ["“签字第 1 项”缺少文字。"]],
])("reports %s", (_, template, expected) => expect(faultsOf(template)).toEqual(expected));

test("thirds count as a whole", () => {
  const raters = [0.3333, 0.3333, 0.3333].map((share, n) => ({ ...rater, id: `r${n}`, share }));
  expect(faultsOf({ ...sound, raters })).toEqual(["各考核人占比合计为 99.99%，应为 100%。"]);
  expect(faultsOf({ ...sound, raters: raters.map((each) => ({ ...each, share: 1 / 3 })) })).toEqual([]);
});
