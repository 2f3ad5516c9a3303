import { customerServiceSupervisor } from "../../src/templates/standard/s12";
import { afterSalesManager } from "../../src/templates/standard/s11";
import { standardTemplates } from "../../src/templates/standardTemplates";
import type { AnyTemplate } from "../../src/templates/template";
import { draftsOf } from "../../src/taskpane/scorecards/drafts";
import { flow, startFlow, type Flow, type FlowEvent } from "../../src/taskpane/scorecards/flow";
import { readiness, type NotReady } from "../../src/taskpane/scorecards/ready";
import { chosenPeople, rollOf } from "../../src/taskpane/scorecards/roll";
import { sourceLine } from "../../src/taskpane/scorecards/sourceLine";
import type { Generation, MadeSheet } from "../../src/workbook/types";
import { manyPeople, postsRoster, roster } from "./rosters";

const TODAY = { year: 2026, month: 11 };
const TEMPLATE: FlowEvent = { type: "templateChosen", template: customerServiceSupervisor };
const ROSTER: FlowEvent = { type: "rosterChosen", range: roster };
const BY_POST: FlowEvent = { type: "choiceKindChosen", kind: "byPost" };
const POSTS: FlowEvent = { type: "rosterChosen", range: postsRoster };
const PERSON = { name: "王芳", department: "", post: "", number: "", row: 0 };

function after(...events: readonly FlowEvent[]): Flow {
  return events.reduce(flow, startFlow(TODAY));
}

const DRAFTS = draftsOf(customerServiceSupervisor, "zh");

function share(id: string, text: string): FlowEvent {
  const raters = DRAFTS.raters.map((rater) => (rater.id === id ? { ...rater, share: text } : rater));
  return { type: "drafted", templateId: customerServiceSupervisor.id, drafts: { ...DRAFTS, raters } };
}

function roll(state: Flow, generations: readonly Generation[] = []) {
  return rollOf(state, standardTemplates, generations);
}

const ready = (state: Flow, generations: readonly Generation[] = []) => readiness(state, roll(state, generations), "zh");

const line = (state: Flow, locale: "zh" | "en") => state.source && sourceLine(state.source, roll(state), locale);

test("one decision after the other: template, people, then everything else has its default", () => {
  expect(after().open).toBe("template");
  expect(after(TEMPLATE).open).toBe("people");
  expect(after(TEMPLATE, ROSTER).open).toBe("people");
  expect(after(TEMPLATE, ROSTER, { type: "stepDone" })).toMatchObject({
    open: null,
    period: { kind: "month", year: 2026, index: 11 },
    formulas: "native",
    password: "",
  });
});

test("a roster is read at once, and again when a column is corrected", () => {
  const read = after(TEMPLATE, ROSTER);
  expect(chosenPeople(read.source).map(({ name }) => name).slice(3, 6)).toEqual(["刘洋", "=1+1", "陈静"]);
  expect(line(read, "zh")).toBe("名册!A1:E13 — 9 人，跳过 2 行");
  const corrected = flow(read, { type: "columnChosen", field: "post", column: null });
  expect(chosenPeople(corrected.source).map(({ post }) => post)).toEqual(Array(9).fill(""));
});

test("people can be unticked one by one and all at once", () => {
  const without = after(TEMPLATE, ROSTER, { type: "personTicked", row: 3, on: false });
  expect(chosenPeople(without.source).map(({ row }) => row)).toEqual([4, 5, 6, 7, 9, 10, 11, 12]);
  expect(line(without, "en")).toBe("名册!A1:E13 — 8 people, 2 rows skipped");
  expect(chosenPeople(flow(without, { type: "everybodyTicked", on: true }).source)).toHaveLength(9);
  expect(chosenPeople(flow(without, { type: "everybodyTicked", on: false }).source)).toEqual([]);
});

test.each<[NotReady, readonly FlowEvent[]]>([
  ["whyTemplate", []],
  ["whyTemplate", [ROSTER]],
  ["whyPeople", [TEMPLATE]],
  ["whyPeople", [TEMPLATE, ROSTER, { type: "sourceDropped" }]],
  ["whyNameColumn", [TEMPLATE, { type: "rosterChosen", range: { ...roster, values: [["甲部", 3], ["甲部", 4]] } }]],
  ["whyNobody", [TEMPLATE, ROSTER, { type: "everybodyTicked", on: false }]],
  ["whyRaters", [TEMPLATE, ROSTER, share("self", "20")]],
  ["whyTooMany", [TEMPLATE, { type: "rosterChosen", range: manyPeople(5001) }]],
  ["whyPosts", [BY_POST, POSTS]],
])("cannot generate: %s", (why, events) => {
  expect(ready(after(...events))).toMatchObject({ ready: false, why });
});

test("the request carries what was drafted, and a password only if there is one", () => {
  const raters = DRAFTS.raters.map((rater) => ({ ...rater, share: rater.id === "self" ? "４０%" : " 60 " }));
  const state = after(TEMPLATE, { type: "personTyped", person: PERSON }, { type: "drafted", templateId: customerServiceSupervisor.id, drafts: { ...DRAFTS, raters } });
  const plain = ready(state);
  const [group] = plain.ready ? plain.request.groups : [];
  expect(group?.people).toEqual([PERSON]);
  expect(sharesOf(group?.template)).toEqual([0.4, 0.6]);
  expect(plain.ready && "password" in plain.request).toBe(false);
  expect(ready(flow(state, { type: "passwordTyped", password: "秘密" }))).toMatchObject({ request: { password: "秘密" } });
  const reset = flow(state, { type: "draftsReset", templateId: customerServiceSupervisor.id });
  expect(ready(reset)).toMatchObject({ request: { groups: [{ template: customerServiceSupervisor }] } });
});

function sharesOf(template: AnyTemplate | undefined): readonly number[] {
  return template === undefined || template.form === "record" ? [] : template.raters.map((rater) => rater.share);
}

test("each template keeps what was drafted about it", () => {
  const typed = after(TEMPLATE, ROSTER, share("self", "35"), { type: "templateChosen", template: afterSalesManager });
  expect(ready(typed)).toMatchObject({ ready: true, request: { groups: [{ template: afterSalesManager }] } });
  expect(ready(flow(typed, TEMPLATE))).toMatchObject({ ready: false, why: "whyRaters" });
});

describe("by post", () => {
  const seen = after(BY_POST, POSTS, { type: "stepDone" });
  const decided = [
    { type: "postDecided", post: "仓库管理员", template: null },
    { type: "postDecided", post: "", template: afterSalesManager },
  ] as const satisfies readonly FlowEvent[];

  test("the posts are looked at once there is a roster, and every one is decided", () => {
    expect([after(BY_POST).open, flow(after(BY_POST), { type: "stepDone" }).open]).toEqual(["template", "people"]);
    expect(seen.open).toBe("template");
    expect(roll(seen).posts.map(({ name, count, template }) => [name, count, template?.id])).toEqual([
      ["客服主管", 1, "customer-service-supervisor"],
      ["销售顾问", 4, "sales-satisfaction-pay"],
      ["售后主管", 1, "after-sales-supervisor"],
      ["仓库管理员", 1, undefined],
      ["", 1, undefined],
    ]);
    expect(ready(seen)).toMatchObject({ why: "whyPosts", params: { count: 2 } });
    const done = [...decided, { type: "stepDone" } as const].reduce(flow, seen);
    expect(done.open).toBeNull();
    expect(flow(done, POSTS).open).toBe("people");
  });

  test("groups have their own people and targets, those who were away are told, left-out posts give none", () => {
    const state = decided.reduce(flow, seen);
    const { groups, absent, without, targets, notes, hidden, count } = roll(state);
    expect(groups.map(({ template, people }) => [template.id, people.map(({ name }) => name)])).toEqual([
      ["customer-service-supervisor", ["王芳"]],
      ["sales-satisfaction-pay", ["李伟", "刘洋"]],
      ["after-sales-supervisor", ["陈静"]],
      ["after-sales-manager", ["周婷"]],
    ]);
    expect(groups[1]?.people.map(({ targets: own, payBase, from }) => [own, payBase, from])).toEqual([[{ 客户投诉率: 0.02 }, 3000, 46339], [{}, undefined, undefined]]);
    expect(groups[0]?.people[0]?.targets).toBeUndefined();
    expect(absent.map(({ row, why }) => [row, why])).toEqual([[4, "leftBefore"], [9, "joinedAfter"]]);
    expect(without.map(({ name }) => name)).toEqual(["赵磊"]);
    expect(targets.map(({ item, letters }) => [item.zh, letters])).toEqual([["客户投诉率", "H"]]);
    expect(notes).toEqual([{ code: "targetUnread", row: 5, params: { heading: "客户投诉率目标", value: "较低" } }]);
    expect([hidden, count]).toEqual([2, 5]);
    const visible = roll(flow(state, { type: "hiddenLeftOut", on: true }));
    expect([visible.hidden, visible.count]).toEqual([2, 4]);
    const common = roll(flow(state, { type: "targetsUsed", on: false }));
    expect([common.targets.length, common.groups[1]?.people[0]?.targets]).toEqual([1, undefined]);
  });
});

test("who has a card of the period gets no second one, unless that is wanted or somebody is typed", () => {
  const card: MadeSheet = { id: "s1", name: "王芳 2026-11", templateId: customerServiceSupervisor.id, person: "王芳", number: "001", department: "客户服务部" };
  const generation = (period: string, sheet: Partial<MadeSheet> = {}): Generation => ({ id: "g1", period, sheets: [{ ...card, ...sheet }] });
  const state = after(TEMPLATE, ROSTER);
  const counts = (made: Generation, from = state) => [roll(from, [made]).carded.length, roll(from, [made]).count];
  expect(counts(generation("2026-11"))).toEqual([1, 8]);
  expect(counts(generation("2026-11"), flow(state, { type: "cardedSkipped", on: false }))).toEqual([1, 9]);
  expect(counts(generation("2026-10"))).toEqual([0, 9]);
  expect(counts(generation("2026-11", { templateId: "after-sales-manager" }))).toEqual([0, 9]);
  expect(counts(generation("2026-11", { number: "999" }))).toEqual([0, 9]);
  expect(counts(generation("2026-11", { number: "", department: "销售部" }))).toEqual([0, 9]);
  expect(counts(generation("2026-11"), after(TEMPLATE, { type: "personTyped", person: PERSON }))).toEqual([1, 1]);
  const only = flow(flow(state, { type: "everybodyTicked", on: false }), { type: "personTicked", row: 3, on: true });
  expect(ready(only, [generation("2026-11")])).toMatchObject({ why: "whyAllCarded" });
});

test.each([
  [["quarter"], 0, { kind: "quarter", year: 2026, index: 4 }],
  [["half"], 1, { kind: "half", year: 2027, index: 1 }],
  [["year", "month"], 0, { kind: "month", year: 2026, index: 11 }],
  [["month"], -11, { kind: "month", year: 2025, index: 12 }],
] as const)("period: %j moved by %d", (kinds, by, period) => {
  const state = after(...kinds.map((kind): FlowEvent => ({ type: "periodKindChosen", kind })), { type: "periodShifted", by });
  expect(state.period).toEqual(period);
});

test("a period other than today's keeps its place in time when the kind changes", () => {
  const lastYear = after({ type: "periodKindChosen", kind: "quarter" }, { type: "periodShifted", by: -5 });
  expect(flow(lastYear, { type: "periodKindChosen", kind: "month" }).period).toEqual({ kind: "month", year: 2025, index: 7 });
});

const STARTED: FlowEvent = { type: "started", total: 9, at: 1000 };

test("progress, cancel, and back to the choices with what happened", () => {
  const working = after(TEMPLATE, ROSTER, STARTED, { type: "progressed", done: 4, total: 9, at: 3000 });
  expect(working.phase).toEqual({ kind: "working", progress: { done: 4, total: 9, startedAt: 1000, reportedAt: 3000 }, cancelling: false });
  const cancelling = flow(working, { type: "cancelAsked" });
  expect(flow(cancelling, { type: "progressed", done: 5, total: 9, at: 3500 }).phase).toMatchObject({ cancelling: true });
  const problem = new Error("stopped");
  const stopped = flow(cancelling, { type: "failed", problem });
  expect(stopped).toMatchObject({ phase: { kind: "choosing" }, notice: { kind: "problem", problem } });
  expect(chosenPeople(stopped.source)).toHaveLength(9);
  expect(flow(stopped, STARTED).notice).toBeNull();
});

test("late progress does not bring a finished generation back", () => {
  const result = { id: "g", period: "2026-11", sheets: [], syncs: 3 };
  const made = after(TEMPLATE, ROSTER, { type: "passwordTyped", password: "x" }, STARTED, { type: "finished", result });
  expect(made).toMatchObject({ phase: { kind: "made", result }, password: "" });
  expect(flow(made, { type: "progressed", done: 9, total: 9, at: 1 })).toBe(made);
  expect(flow(made, { type: "failed", problem: 1 }).phase.kind).toBe("made");
  expect(flow(made, { type: "takenBack", count: 9 })).toMatchObject({ phase: { kind: "choosing" }, notice: { kind: "takenBack", count: 9 } });
  expect(flow(made, { type: "startedOver" })).toEqual(startFlow(TODAY));
});
