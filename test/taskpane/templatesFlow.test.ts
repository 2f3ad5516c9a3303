import { flow, startFlow } from "../../src/taskpane/scorecards/flow";
import { draftsOf } from "../../src/taskpane/scorecards/drafts";
import { fileName } from "../../src/taskpane/templates/download";
import { isChanged, START, templatesFlow, type Editing, type TemplatesEvent, type TemplatesFlow } from "../../src/taskpane/templates/flow";
import { importOf } from "../../src/taskpane/templates/importing";
import { checked } from "../../src/taskpane/templates/saving";
import { readCard } from "../../src/templates/reading/readCard";
import { afterSalesManager } from "../../src/templates/standard/s11";
import { customerServiceSupervisor } from "../../src/templates/standard/s12";
import { writeTemplate } from "../../src/templates/stored/templateText";
import type { Template } from "../../src/templates/template";
import { supervisorCard } from "./cardSheets";

const own: Template = { ...afterSalesManager, id: "own", title: { zh: "自己的", en: "Own" } };
const READ: TemplatesEvent = { type: "cardRead", address: supervisorCard.address, card: readCard(supervisorCard), locale: "zh" };
const EDIT: TemplatesEvent = { type: "editOpened", template: own, locale: "zh" };
const RENAMED: TemplatesEvent = { type: "changed", change: { type: "card", part: { title: "新名称" } } };

const after = (...events: readonly TemplatesEvent[]): TemplatesFlow => events.reduce(templatesFlow, START);

function editingIn({ page }: TemplatesFlow): Editing {
  if (page.kind !== "edit") throw new Error(`the page is ${page.kind}`);
  return page.editing;
}

test("changes are never lost without a question", () => {
  expect(after(EDIT, { type: "backAsked" }).page.kind).toBe("list");
  const asked = after(EDIT, RENAMED, { type: "backAsked" });
  expect(editingIn(asked).leaving).toBe(true);
  expect(editingIn(templatesFlow(asked, { type: "stayed" }))).toMatchObject({ leaving: false, draft: { title: "新名称" } });
  expect(templatesFlow(asked, { type: "left" })).toEqual(START);
  // What was typed and taken back is no change.
  const undone: TemplatesEvent = { type: "changed", change: { type: "card", part: { title: "自己的" } } };
  expect(after(EDIT, RENAMED, undone, { type: "backAsked" }).page.kind).toBe("list");
});

test("what was removed last can be put back until something else is changed", () => {
  const removed = after(READ, { type: "changed", change: { type: "itemRemoved", id: "item-3" } });
  expect(editingIn(removed).removed?.name).toBe("重要信息传递");
  expect(isChanged(editingIn(templatesFlow(removed, { type: "restored" })))).toBe(false);
  expect(editingIn(templatesFlow(removed, RENAMED)).removed).toBeNull();
});

test("a failure while saving keeps the fields; a success leads to the list", () => {
  const failed = after(EDIT, RENAMED, { type: "saving" }, { type: "failed", problem: "x" });
  expect(editingIn(failed)).toMatchObject({ saving: false, draft: { title: "新名称" } });
  expect(failed.notice).toEqual({ kind: "problem", problem: "x" });
  expect(after(EDIT, { type: "saving" }, { type: "done", notice: { kind: "saved", title: "t" } })).toEqual({ page: { kind: "list" }, notice: { kind: "saved", title: "t" } });
});

test("the button says why it cannot save, what does not add up first", () => {
  const says = (...events: readonly TemplatesEvent[]) => {
    const { saving } = checked(editingIn(after(...events)), new Set(["own"]), "zh");
    return [saving.ready, saving.says];
  };
  const points = (typed: string): TemplatesEvent => ({ type: "changed", change: { type: "item", id: "item-5", part: { points: typed } } });
  const scaled: TemplatesEvent = { type: "changed", change: { type: "item", id: "item-5", part: { scale: 20 } } };
  const untitled: TemplatesEvent = { type: "changed", change: { type: "card", part: { title: "", post: "" } } };
  expect(says(READ)).toEqual([false, "合计 105 分，需要 100 分。"]);
  expect(says(READ, points("15"))).toEqual([false, "“投诉解决速度”的满分是 20 分，与权重 15% 不一致。"]);
  expect(says(READ, points("15"), untitled)[1]).toContain("（共 3 处要改）");
  expect(says(READ, points("15"), scaled)).toEqual([true, "1 项还要确认，没读懂的先按人工评分保存。"]);
  expect(says(EDIT)).toEqual([false, "还没有改动。"]);
  expect(says(EDIT, RENAMED)).toEqual([true, "保存在这个工作簿里，原有内容不会动。"]);
});

test("a new template gets an id of its own, a changed one keeps its id", () => {
  const idOf = (taken: readonly string[], ...events: readonly TemplatesEvent[]) => {
    const { saving } = checked(editingIn(after(...events)), new Set(taken), "zh");
    return saving.ready ? saving.template.id : saving.says;
  };
  const copy: TemplatesEvent = { type: "copyOpened", template: own, title: "自己的", locale: "zh" };
  expect(idOf(["own"], copy)).toBe("自己的");
  expect(idOf(["own", "自己的"], copy)).toBe("自己的-2");
  expect(idOf(["own", "新名称"], EDIT, RENAMED)).toBe("own");
});

test.each([
  ["", null, { kind: "empty" }],
  ["{", null, { kind: "faulty", faults: ["这不是模板文件（不是 JSON，或者不完整）。"] }],
  [writeTemplate(own), null, { kind: "clash", other: { id: "own" } }],
  [writeTemplate(own), "replace", { kind: "ready", replaces: true, renumbered: false, template: { id: "own" } }],
  [writeTemplate(own), "both", { kind: "ready", replaces: false, renumbered: true, template: { id: "own-2" } }],
  [writeTemplate({ ...own, id: "else" }), null, { kind: "ready", replaces: false, renumbered: false, template: { id: "else" }, other: null }],
  [writeTemplate(customerServiceSupervisor), null, { kind: "ready", replaces: false, renumbered: true, other: null }],
] as const)("importing %.20s… with %s", (text, clash, expected) => {
  expect(importOf(text, [own], new Set([customerServiceSupervisor.id]), clash, "zh")).toMatchObject(expected);
});

test.each([
  ["客服主管考核表", "客服主管考核表.json"],
  ['a/b\\c:d*e?"f<g>h|i', "a b c d e f g h i.json"],
  [" ..x.. ", "x.json"],
  ["\u0000/", "template.json"],
])("a file for %j", (title, name) => expect(fileName(title)).toBe(name));

test("Scorecards follows the workbook's templates: the newer version counts, what was typed about the older one goes, a deleted one has to be chosen anew", () => {
  const before = [own, customerServiceSupervisor];
  const newer: Template = { ...own, missingRater: "zero" };
  const drafted = [own, customerServiceSupervisor].reduce(
    (state, template) => flow(state, { type: "drafted", templateId: template.id, drafts: draftsOf(template, "zh") }),
    flow(startFlow({ year: 2026, month: 11 }), { type: "templateChosen", template: own }),
  );
  const read = flow(drafted, { type: "templatesRead", before, templates: [newer, customerServiceSupervisor] });
  expect(read.choice).toEqual({ kind: "one", template: newer });
  expect(Object.keys(read.drafts)).toEqual([customerServiceSupervisor.id]);
  expect(flow(drafted, { type: "templatesRead", before, templates: [...before] })).toBe(drafted);
  expect(flow(drafted, { type: "templatesRead", before, templates: [customerServiceSupervisor] })).toMatchObject({ choice: { template: null }, open: "template" });
  const byPost = flow(flow(drafted, { type: "choiceKindChosen", kind: "byPost" }), { type: "postDecided", post: "主管", template: own });
  const gone = flow(byPost, { type: "templatesRead", before, templates: [customerServiceSupervisor] });
  expect(gone.choice).toMatchObject({ chosen: new Map() });
});
