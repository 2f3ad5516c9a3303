import { evaluate } from "../../../src/rules/faces";
import { itemContext } from "../../../src/templates/itemContext";
import { readCard } from "../../../src/templates/reading/readCard";
import { templateFrom } from "../../../src/templates/reading/templateFrom";
import type { Template } from "../../../src/templates/template";
import { drawn } from "./block";

function templateOf(drawing: string): Template {
  const made = templateFrom(readCard(drawn(drawing)), { id: "own" });
  if (!made.ok) throw new Error(made.faults.map(({ en }) => en).join(" "));
  return made.template;
}

/** Points of an item for each actual. */
function pointsOf(template: Template, name: string, actuals: readonly (number | string)[]): unknown[] {
  const found = template.sections.flatMap((section) => section.items.map((item) => ({ section, item }))).find(({ item }) => item.name.zh === name);
  return actuals.map((actual) => {
    const outcome = found && evaluate(found.item.rule, actual, itemContext(found.item, found.section));
    return outcome?.ok ? outcome.points : outcome;
  });
}

test("a card as a whole", () => {
  const template = templateOf(`
    |客服专员考核表|<|<|<|<|
    |一、业绩（70%）|<|<|<|<|
    |项目|权重|评分标准|自评（30%）|上级（70%）|
    |及时率|100%|≥95%得100分，否则得0分|||
    |二、态度（30%）|<|<|<|<|
    |项目|权重|评分标准|自评（30%）|上级（70%）|
    |协作|100%|主动配合|||
    |备注：每月考核一次|<|<|<|<|
    |制表：||审核：|||`);
  const same = (text: string) => ({ zh: text, en: text });
  expect(template).toEqual({
    schema: 1,
    id: "own",
    title: same("客服专员考核表"),
    post: same("客服专员"),
    note: same("备注：每月考核一次"),
    raters: [
      { id: "rater-1", name: { zh: "自评", en: "Self" }, share: 0.3 },
      { id: "rater-2", name: { zh: "上级", en: "Superior" }, share: 0.7 },
    ],
    sections: [
      {
        id: "section-1", name: same("业绩"), share: 0.7,
        items: [{
          id: "item-1", name: same("及时率"), weight: 1, standard: same("≥95%得100分，否则得0分"),
          rule: { kind: "pass", unit: "percent", criterion: { op: ">=", value: 0.95 }, points: 100, otherwise: 0 },
        }],
      },
      {
        id: "section-2", name: same("态度"), share: 0.3,
        items: [{ id: "item-2", name: same("协作"), weight: 1, standard: same("主动配合"), rule: { kind: "judgement", points: { full: 1 } } }],
      },
    ],
    grades: [[90, "A"], [80, "B"], [60, "C"], [0, "D"]],
    signatures: [same("制表"), same("审核")],
  });
});

test("standards out of 100 count by their weights", () => {
  const template = templateOf(`
    |项目|满分|权重|标准|
    |及时率|100|20%|98%以上100分；95%以上80分；95%以下0分|
    |差错|100|30%|每错1次扣10分，扣完为止|
    |达成率|100|30%|达到100%得100分，每低1%扣2分，每高1%加1分，最高120分|
    |等级|100|20%|优秀得100分；良好得80分；合格得60分|`);
  expect(pointsOf(template, "及时率", [0.99, 0.96, 0.9])).toEqual([20, 16, 0]);
  expect(pointsOf(template, "差错", [0, 1, 20])).toEqual([30, 27, 0]);
  expect(pointsOf(template, "达成率", [1, 0.9, 2])).toEqual([30, 24, 36]);
  expect(pointsOf(template, "等级", ["优秀", "合格"])).toEqual([20, 12]);
});

test("levels in percent are shares of the full marks", () => {
  const template = templateOf(`
    |项目|分值|优秀|良好|差|
    |协作|60|100%|80%|0%|
    |纪律|40|100%|50%|0%|`);
  expect(pointsOf(template, "协作", ["优秀", "良好", "差"])).toEqual([60, 48, 0]);
});

test("what lacks its target is scored by people until it has one", () => {
  const drawing = (target: string) => `
    |项目|目标值|权重|标准|
    |回款率|${target}|100%|每低1个百分点扣2分|`;
  expect(templateOf(drawing("")).sections[0]?.items[0]?.rule.kind).toBe("judgement");
  expect(pointsOf(templateOf(drawing("≥95%")), "回款率", [0.95, 0.9])).toEqual([100, 90]);
});

test.each([
  ["nothing", "|a|", ["没有找到考核项目，不能保存为模板。"]],
  ["an item without points", "|项目|分值|标准|\n|a|100|b|\n|c||由上级评分|", ["“c”没有分值或权重，不能保存为模板。"]],
  ["105%", "|项目|权重|标准|\n|甲|55%|b|\n|乙|50%|由上级评分|", ["“考核项目”的权重合计为 105%，应为 100%。"]],
])("%s does not become a template", (_, drawing, faults) => {
  const made = templateFrom(readCard(drawn(drawing)), { id: "own" });
  expect(made.ok ? [] : made.faults.map(({ zh }) => zh)).toEqual(faults);
});
