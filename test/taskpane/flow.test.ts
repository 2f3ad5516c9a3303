import { customerServiceSupervisor } from "../../src/templates/standard/s12";
import { afterSalesManager } from "../../src/templates/standard/s11";
import { flow, startFlow, type Flow, type FlowEvent } from "../../src/taskpane/scorecards/flow";
import { chosenPeople, readiness, type NotReady } from "../../src/taskpane/scorecards/ready";
import { sourceLine } from "../../src/taskpane/scorecards/sourceLine";
import { roster } from "./rosters";

const TODAY = { year: 2026, month: 11 };
const TEMPLATE: FlowEvent = { type: "templateChosen", template: customerServiceSupervisor };
const ROSTER: FlowEvent = { type: "rosterChosen", range: roster };
const PERSON = { name: "王芳", department: "", post: "", number: "", row: 0 };

function after(...events: readonly FlowEvent[]): Flow {
  return events.reduce(flow, startFlow(TODAY));
}

function share(group: "raters" | "sections", id: string, text: string): FlowEvent {
  return { type: "shareTyped", group, id, text };
}

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
  expect(read.source && sourceLine(read.source, "zh")).toBe("名册!A1:E13 — 9 人，跳过 2 行");
  const corrected = flow(read, { type: "columnChosen", field: "post", column: null });
  expect(chosenPeople(corrected.source).map(({ post }) => post)).toEqual(Array(9).fill(""));
});

test("people can be unticked one by one and all at once", () => {
  const without = after(TEMPLATE, ROSTER, { type: "personTicked", row: 3, on: false });
  expect(chosenPeople(without.source).map(({ row }) => row)).toEqual([4, 5, 6, 7, 9, 10, 11, 12]);
  expect(without.source && sourceLine(without.source, "en")).toBe("名册!A1:E13 — 8 people, 2 rows skipped");
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
  ["whyRaters", [TEMPLATE, ROSTER, share("raters", "self", "20")]],
  ["whyRaters", [TEMPLATE, ROSTER, share("raters", "self", "三十")]],
  ["whySections", [TEMPLATE, ROSTER, share("sections", "results", "-70")]],
])("cannot generate: %s", (why, events) => {
  expect(readiness(after(...events), "zh")).toEqual({ ready: false, why });
});

test("the request carries the shares as typed, full width or with a sign, and a password only if there is one", () => {
  const state = after(TEMPLATE, { type: "personTyped", person: PERSON }, share("raters", "self", "４０%"), share("raters", "superior", " 60 "));
  const plain = readiness(state, "en");
  expect(plain.ready && plain.request.template.raters.map((rater) => rater.share)).toEqual([0.4, 0.6]);
  expect(plain.ready && "password" in plain.request).toBe(false);
  expect(plain).toMatchObject({ request: { people: [PERSON], locale: "en" } });
  expect(readiness(flow(state, { type: "passwordTyped", password: "秘密" }), "en")).toMatchObject({ request: { password: "秘密" } });
  expect(readiness(flow(state, { type: "sharesReset" }), "en")).toMatchObject({ request: { template: customerServiceSupervisor } });
});

test("choosing the same template again keeps typed shares, another one brings its own", () => {
  const typed = after(TEMPLATE, share("raters", "self", "35"));
  expect(flow(typed, TEMPLATE).shares.raters.self).toBe("35");
  expect(flow(typed, { type: "templateChosen", template: afterSalesManager }).shares.raters).not.toEqual(typed.shares.raters);
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
  const result = { id: "g", templateId: "t", period: "2026-11", sheets: [], syncs: 3 };
  const made = after(TEMPLATE, ROSTER, { type: "passwordTyped", password: "x" }, STARTED, { type: "finished", result });
  expect(made).toMatchObject({ phase: { kind: "made", result }, password: "" });
  expect(flow(made, { type: "progressed", done: 9, total: 9, at: 1 })).toBe(made);
  expect(flow(made, { type: "failed", problem: 1 }).phase.kind).toBe("made");
  expect(flow(made, { type: "takenBack", count: 9 })).toMatchObject({ phase: { kind: "choosing" }, notice: { kind: "takenBack", count: 9 } });
  expect(flow(made, { type: "startedOver" })).toEqual(startFlow(TODAY));
});
