import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Locale } from "../../src/i18n/message";
import { built } from "../../src/taskpane/templates/built";
import { changed, type Change } from "../../src/taskpane/templates/changes";
import { draftOf, itemsOf, type TemplateDraft } from "../../src/taskpane/templates/draft";
import { draftFromCard } from "../../src/taskpane/templates/draftFromCard";
import { scoringOf } from "../../src/taskpane/templates/scoring";
import { sumsOf } from "../../src/taskpane/templates/sums";
import { readCard } from "../../src/templates/reading/readCard";
import { templateFrom } from "../../src/templates/reading/templateFrom";
import { standardTemplates } from "../../src/templates/standardTemplates";
import type { Template } from "../../src/templates/template";
import { drawn } from "../templates/reading/block";

const GOLDEN = path.join(__dirname, "../templates/reading/cards");
const goldenCards = readdirSync(GOLDEN).map((name) => ({ name, drawing: readFileSync(path.join(GOLDEN, name), "utf8").split("\n---\n")[0] ?? "" }));
const cards = standardTemplates.filter((each): each is Template => each.form !== "record");

test.each(cards.flatMap((card) => (["zh", "en"] as const).map((locale) => [card.id, locale, card] as const)))(
  "%s in %s: a draft that nobody changes is the template itself",
  (id, locale, template) => {
    expect(built(draftOf(template, locale), template, id, locale)).toEqual({ template, faults: [] });
  },
);

test.each(goldenCards)("what is read from cells and left alone is saved as reading makes it: $name", ({ drawing }) => {
  const card = readCard(drawn(drawing));
  const made = templateFrom(card, { id: "own" });
  const { base, draft } = draftFromCard(card, "zh");
  const { template, faults } = built(draft, base, "own", "zh");
  expect(faults.length === 0).toBe(made.ok);
  if (made.ok) expect(template).toEqual(made.template);
});

/** A draft of a small card after some changes. */
function after(drawing: string, changes: readonly Change[], locale: Locale = "zh") {
  const { base, draft } = draftFromCard(readCard(drawn(drawing)), locale);
  const end = changes.reduce(changed, draft);
  return { draft: end, ...built(end, base, "own", locale) };
}

const CARD = `
  |客服专员考核表|<|<|<|
  |项目|权重|评分标准|目标|
  |及时率|55%|≥95%得55分，否则得0分||
  |满意度|50%|≥90分得50分，否则得0分||`;
const item = (id: string, part: Extract<Change, { type: "item" }>["part"]): Change => ({ type: "item", id, part });

test.each<[string, readonly Change[], readonly (readonly [string, string])[]]>([
  ["105% as it was read", [], [["sum:section-1", "“考核项目”的权重合计为 105%，应为 100%。"]]],
  ["points that the standard does not give", [item("item-2", { points: "45" })], [["points:item-2", "“满意度”的满分是 50 分，与权重 45% 不一致。"]]],
  ["converted", [item("item-2", { points: "45" }), item("item-2", { scale: 50 })], []],
  ["other words", [item("item-2", { points: "４５ 分", words: "≥90分得45分，否则得0分" })], []],
  ["for people to score", [item("item-2", { points: "45", judged: true })], []],
  ["no points", [item("item-2", { points: "" })], [["points:item-2", "请填分值。"]]],
  ["points in words", [item("item-2", { points: "四十五" })], [["points:item-2", "请填数字。"]]],
  ["a share that is none", [{ type: "itemMoved", id: "item-2", by: -1 }, item("item-2", { points: "45%", judged: true }), { type: "sectionAdded", name: "乙" }],
    [["share:section-4", "请填占比。"], ["points:item-5", "请填分值。"], ["itemName:item-5", "“考核项目第 3 项”缺少文字。"]]],
  ["a target in words", [item("item-2", { points: "45", judged: true, target: "很高" })], [["target:item-2", "请填数字。"]]],
  ["no name", [item("item-2", { points: "45", judged: true, name: " " })], [["itemName:item-2", "“考核项目第 2 项”缺少文字。"]]],
  ["no title", [item("item-2", { points: "45", judged: true }), { type: "card", part: { title: "" } }], [["title", "“标题”缺少文字。"]]],
  ["grades out of order", [item("item-2", { points: "45", judged: true }), { type: "card", part: { grades: [{ id: "a", grade: "A", least: "60" }, { id: "b", grade: "B", least: "80" }] } }],
    [["grades", "等级“B”的分数线 80 没有从高到低排列。"], ["grades", "最低等级“B”从 80 分起，低于这个分数没有等级，应为 0。"]]],
  ["everything removed", [{ type: "itemRemoved", id: "item-1" }, { type: "itemRemoved", id: "item-2" }], [["sum:section-1", "“考核项目”是空的，至少要有一项。"]]],
])("%s", (_, changes, expected) => {
  const { faults, template } = after(CARD, changes);
  for (const [at, says] of expected) expect(faults.filter((fault) => fault.at === at).map((fault) => fault.says).join("")).toContain(says);
  expect(faults.map(({ at }) => at).sort()).toEqual(expected.map(([at]) => at).sort());
  if (expected.length === 0) expect(template.sections[0]?.items.map(({ weight }) => weight)).toEqual([0.55, 0.45]);
});

test("words, targets and decisions change the state of an item at once", () => {
  const { draft } = after(`
    |项目|权重|评分标准|
    |回款率|50%|每低1个百分点扣2分|
    |态度|40%|达到98%得50分，其余参照公司办法第7条|
    |纠纷率|10%|按比例计分|`, []);
  const group = (end: TemplateDraft, id: string) => { const found = itemsOf(end).find((each) => each.id === id); return found && scoringOf(found).group; };
  expect([group(draft, "item-1"), group(draft, "item-2")]).toEqual(["look", "look"]);
  expect(group(changed(draft, item("item-1", { target: "95%" })), "item-1")).toBe("well");
  expect(group(changed(draft, item("item-2", { judged: true })), "item-2")).toBe("judgement");
  expect(group(changed(draft, item("item-2", { words: "优得50分，良得40分，差得0分" })), "item-2")).toBe("well");
  expect(group(changed(draft, item("item-1", { agreed: true })), "item-1")).toBe("look");
  const agreed = changed(draft, item("item-3", { target: "2%", agreed: true }));
  expect(group(changed(draft, item("item-3", { target: "2%" })), "item-3")).toBe("look");
  expect(group(agreed, "item-3")).toBe("well");
  expect(group(changed(agreed, item("item-3", { words: "按比例得分，最高10分" })), "item-3")).toBe("look");
});

test("items move through their section into the next one and back; ids of removed items are not used again", () => {
  const drawing = `
    |一、业绩（60%）|<|<|
    |项目|权重|评分标准|
    |甲|40%|由上级评分|
    |乙|60%|由上级评分|
    |二、态度（40%）|<|<|
    |项目|权重|评分标准|
    |丙|100%|由上级评分|`;
  const { draft } = after(drawing, []);
  const shown = (end: TemplateDraft) => end.sections.map(({ items }) => items.map(({ name }) => name).join("")).join("|");
  const move = (by: -1 | 1, times: number, id = "item-1") => Array.from({ length: times }, (): Change => ({ type: "itemMoved", id, by })).reduce(changed, draft);
  expect([1, 2, 3, 4].map((times) => shown(move(1, times)))).toEqual(["乙甲|丙", "乙|甲丙", "乙|丙甲", "乙|丙甲"]);
  expect([1, 2, 3].map((times) => shown(move(-1, times, "item-3")))).toEqual(["甲乙丙|", "甲丙乙|", "丙甲乙|"]);
  const added = changed(changed(draft, { type: "itemRemoved", id: "item-3" }), { type: "itemAdded", section: "section-2" });
  expect(added.sections[1]?.items.map(({ id }) => id)).not.toContain("item-3");
});

test("levels from 1 to 5 count by the item's points", () => {
  const { faults, template } = after(CARD, [item("item-2", { points: "45", words: "1级1分，2级2分，3级3分，4级4分，5级5分" })]);
  expect(faults).toEqual([]);
  expect(template.sections[0]?.items[1]?.rule).toMatchObject({ kind: "level", scale: [[1, 9], [2, 18], [3, 27], [4, 36], [5, 45]] });
});

test("sums follow what is typed", () => {
  const { draft } = after(CARD, []);
  expect(sumsOf(draft).total).toBe(105);
  expect(sumsOf(changed(draft, item("item-1", { points: "50" }))).total).toBe(100);
  expect(sumsOf(changed(draft, item("item-1", { points: "x" }))).total).toBeNull();
});

test("settings of the organisation stay with an adapted copy as long as their figures do", () => {
  const template = cards.find(({ parameters }) => parameters?.some(({ at }) => at.some(({ of }) => of !== undefined)));
  if (!template) throw new Error("no standard template has settings of items");
  const draft = draftOf(template, "zh");
  const setting = template.parameters?.find(({ at }) => at.some(({ of }) => of !== undefined));
  const of = setting?.at[0]?.of ?? "";
  const settings = (part: Extract<Change, { type: "item" }>["part"]) => {
    const end = built(changed(draft, item(of, part)), template, "own", "zh");
    expect(end.faults).toEqual([]);
    return (end.template.parameters ?? []).find(({ id }) => id === setting?.id);
  };
  expect(settings({ target: "88" })).toEqual({ ...setting, value: 88 });
  expect(settings({ target: "", judged: true })).toBeUndefined();
  expect(settings({ target: "12", judged: true })).toBeUndefined();
});
