import { periodOf, shiftPeriod, type Period, type PeriodKind } from "../../sheets/period";
import type { Person } from "../../sheets/person";
import type { Field } from "../../sheets/rosterHeadings";
import type { AnyTemplate } from "../../templates/template";
import type { FormulaStyle } from "../../sheets/options";
import type { GenerateResult, RosterRange } from "../../workbook/types";
import type { Progress } from "./progress";
import { readRoster, withColumn, type Reading } from "./reading";
import type { Drafts } from "./drafts";
import { currentChoice, type TemplateChoice } from "./templateChoice";

export type Step = "template" | "people" | "period" | "options";

export interface Day {
  readonly year: number;
  /** From 1. */
  readonly month: number;
}

/** Where the people come from. */
export type Source = RosterSource | { readonly kind: "typed"; readonly person: Person };

export interface RosterSource {
  readonly kind: "roster";
  readonly range: RosterRange;
  readonly reading: Reading;
  /** Rows of people who are unticked. */
  readonly leftOut: ReadonlySet<number>;
  /** Whether people in hidden rows are left out. */
  readonly withoutHidden: boolean;
  /** Whether columns named like items give people targets of their own. */
  readonly withTargets: boolean;
}

export type Phase =
  | { readonly kind: "choosing" }
  | { readonly kind: "working"; readonly progress: Progress; readonly cancelling: boolean }
  | { readonly kind: "made"; readonly result: GenerateResult };

/** What people must be told above the steps. */
export type Notice =
  | { readonly kind: "problem"; readonly problem: unknown }
  | { readonly kind: "takenBack"; readonly count: number };

/** The Scorecards pane as one value: what is decided, what is open, what is under way. */
export interface Flow {
  readonly today: Day;
  readonly open: Step | null;
  readonly choice: TemplateChoice;
  /** What was typed about templates, by their ids; templates without are as they come. */
  readonly drafts: Readonly<Record<string, Drafts>>;
  readonly source: Source | null;
  readonly period: Period;
  /** Whether people who have their card of the period get no second one. */
  readonly skipCarded: boolean;
  readonly formulas: FormulaStyle;
  readonly password: string;
  readonly phase: Phase;
  readonly notice: Notice | null;
}

export type FlowEvent =
  | { readonly type: "stepOpened"; readonly step: Step }
  | { readonly type: "stepDone" }
  | { readonly type: "choiceKindChosen"; readonly kind: TemplateChoice["kind"] }
  | { readonly type: "templateChosen"; readonly template: AnyTemplate }
  | { readonly type: "templatesRead"; readonly before: readonly AnyTemplate[]; readonly templates: readonly AnyTemplate[] }
  | { readonly type: "postDecided"; readonly post: string; readonly template: AnyTemplate | null }
  | { readonly type: "rosterChosen"; readonly range: RosterRange }
  | { readonly type: "columnChosen"; readonly field: Field; readonly column: number | null }
  | { readonly type: "personTicked"; readonly row: number; readonly on: boolean }
  | { readonly type: "everybodyTicked"; readonly on: boolean }
  | { readonly type: "hiddenLeftOut"; readonly on: boolean }
  | { readonly type: "targetsUsed"; readonly on: boolean }
  | { readonly type: "cardedSkipped"; readonly on: boolean }
  | { readonly type: "personTyped"; readonly person: Person }
  | { readonly type: "sourceDropped" }
  | { readonly type: "periodKindChosen"; readonly kind: PeriodKind }
  | { readonly type: "periodShifted"; readonly by: number }
  | { readonly type: "formulasChosen"; readonly formulas: FormulaStyle }
  | { readonly type: "drafted"; readonly templateId: string; readonly drafts: Drafts }
  | { readonly type: "draftsReset"; readonly templateId: string }
  | { readonly type: "passwordTyped"; readonly password: string }
  | { readonly type: "started"; readonly total: number; readonly at: number }
  | { readonly type: "progressed"; readonly done: number; readonly total: number; readonly at: number }
  | { readonly type: "cancelAsked" }
  | { readonly type: "finished"; readonly result: GenerateResult }
  | { readonly type: "failed"; readonly problem: unknown }
  | { readonly type: "takenBack"; readonly count: number }
  | { readonly type: "startedOver" };

export function startFlow(today: Day): Flow {
  return {
    today,
    open: "template",
    choice: { kind: "one", template: null },
    drafts: {},
    source: null,
    period: periodOf(today, "month"),
    skipCarded: true,
    formulas: "native",
    password: "",
    phase: { kind: "choosing" },
    notice: null,
  };
}

export function flow(state: Flow, event: FlowEvent): Flow {
  switch (event.type) {
    case "stepOpened":
      return { ...state, open: event.step };
    case "stepDone":
      return stepDone(state);
    case "choiceKindChosen":
      return choiceKindChosen(state, event.kind);
    case "templateChosen":
      return templateChosen(state, event.template);
    case "templatesRead":
      return templatesRead(state, event.before, event.templates);
    case "postDecided":
      return postDecided(state, event.post, event.template);
    case "rosterChosen":
      return withSource(state, rosterSource(event.range));
    case "columnChosen":
      return columnChosen(state, event.field, event.column);
    case "personTicked":
      return ticked(state, [event.row], event.on);
    case "everybodyTicked":
      return ticked(state, rowsOf(state.source), event.on);
    case "hiddenLeftOut":
      return state.source?.kind === "roster" ? { ...state, source: { ...state.source, withoutHidden: event.on } } : state;
    case "targetsUsed":
      return state.source?.kind === "roster" ? { ...state, source: { ...state.source, withTargets: event.on } } : state;
    case "cardedSkipped":
      return { ...state, skipCarded: event.on };
    case "personTyped":
      return stepDone(withSource(state, { kind: "typed", person: event.person }));
    case "sourceDropped":
      return { ...state, source: null, open: "people" };
    case "periodKindChosen":
      return { ...state, period: periodOf(dayIn(state), event.kind) };
    case "periodShifted":
      return { ...state, period: shiftPeriod(state.period, event.by) };
    case "formulasChosen":
      return { ...state, formulas: event.formulas };
    case "drafted":
      return { ...state, drafts: { ...state.drafts, [event.templateId]: event.drafts } };
    case "draftsReset":
      return { ...state, drafts: without(state.drafts, event.templateId) };
    case "passwordTyped":
      return { ...state, password: event.password };
    case "started":
      return { ...state, notice: null, phase: working(0, event.total, event.at, event.at) };
    case "progressed":
      return progressed(state, event.done, event.total, event.at);
    case "cancelAsked":
      return state.phase.kind === "working" ? { ...state, phase: { ...state.phase, cancelling: true } } : state;
    case "finished":
      return { ...state, phase: { kind: "made", result: event.result }, password: "" };
    case "failed":
      return { ...state, phase: afterFailure(state.phase), notice: { kind: "problem", problem: event.problem } };
    case "takenBack":
      return { ...state, phase: { kind: "choosing" }, notice: { kind: "takenBack", count: event.count } };
    case "startedOver":
      return { ...startFlow(state.today), period: state.period, formulas: state.formulas };
  }
}

/** Whoever closes the step with the templates has seen what each post gets. */
function stepDone(state: Flow): Flow {
  const { choice, source } = state;
  const seen = state.open === "template" && choice.kind === "byPost" && source !== null;
  const done: Flow = seen ? { ...state, choice: { ...choice, reviewed: true } } : state;
  return { ...done, open: nextUndecided(done) };
}

function choiceKindChosen(state: Flow, kind: TemplateChoice["kind"]): Flow {
  if (kind === state.choice.kind) return state;
  return { ...state, choice: kind === "one" ? { kind, template: null } : { kind, chosen: new Map(), reviewed: false }, open: "template", notice: null };
}

function templateChosen(state: Flow, template: AnyTemplate): Flow {
  const chosen: Flow = { ...state, choice: { kind: "one", template }, notice: null };
  return { ...chosen, open: nextUndecided(chosen) };
}

/** Templates as they are now. What was typed about one holds for that version of it. */
function templatesRead(state: Flow, before: readonly AnyTemplate[], templates: readonly AnyTemplate[]): Flow {
  const stale = new Set(before.filter((template) => !templates.includes(template)).map(({ id }) => id));
  if (stale.size === 0) return state;
  const choice = currentChoice(state.choice, templates);
  const drafts = Object.fromEntries(Object.entries(state.drafts).filter(([id]) => !stale.has(id)));
  return { ...state, choice, drafts, open: choice.kind === "one" && !choice.template ? "template" : state.open };
}

function postDecided(state: Flow, post: string, template: AnyTemplate | null): Flow {
  const { choice } = state;
  if (choice.kind === "one") return state;
  return { ...state, choice: { ...choice, chosen: new Map(choice.chosen).set(post, template) } };
}

function rosterSource(range: RosterRange): Source {
  return { kind: "roster", range, reading: readRoster(range), leftOut: new Set(), withoutHidden: false, withTargets: true };
}

/** Other people may have other posts, whose templates are still to be looked at. */
function withSource(state: Flow, source: Source): Flow {
  const { choice } = state;
  return { ...state, source, choice: choice.kind === "one" ? choice : { ...choice, reviewed: false }, open: "people", notice: null };
}

function columnChosen(state: Flow, field: Field, column: number | null): Flow {
  const { source } = state;
  if (source?.kind !== "roster") return state;
  const reading = withColumn(source.range, source.reading, field, column);
  return { ...state, source: { ...source, reading } };
}

function ticked(state: Flow, rows: readonly number[], on: boolean): Flow {
  const { source } = state;
  if (source?.kind !== "roster") return state;
  const leftOut = new Set(source.leftOut);
  for (const row of rows) {
    if (on) leftOut.delete(row);
    else leftOut.add(row);
  }
  return { ...state, source: { ...source, leftOut } };
}

function rowsOf(source: Source | null): readonly number[] {
  return source?.kind === "roster" ? source.reading.people.map(({ row }) => row) : [];
}

/** The first step without which nothing can be generated; the others have defaults and stay folded. */
function nextUndecided({ choice, source }: Flow): Step | null {
  if (choice.kind === "one" && !choice.template) return "template";
  if (!source) return "people";
  return choice.kind === "one" || choice.reviewed ? null : "template";
}

function without<T>(entries: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(entries).filter(([name]) => name !== key));
}

/** A day for finding the period of another kind: today if the period holds it, else the period's first month. */
function dayIn({ today, period }: Flow): Day {
  const current = periodOf(today, period.kind);
  if (current.year === period.year && current.index === period.index) return today;
  const months = { month: 1, quarter: 3, half: 6, year: 12 }[period.kind];
  return { year: period.year, month: (period.index - 1) * months + 1 };
}

function working(done: number, total: number, startedAt: number, reportedAt: number): Phase {
  return { kind: "working", progress: { done, total, startedAt, reportedAt }, cancelling: false };
}

function progressed(state: Flow, done: number, total: number, at: number): Flow {
  const { phase } = state;
  if (phase.kind !== "working") return state;
  const progress = { ...phase.progress, done, total, reportedAt: at };
  return { ...state, phase: { ...phase, progress } };
}

/** A generation that failed leads back to the choices; any other failure leaves the page as it is. */
function afterFailure(phase: Phase): Phase {
  return phase.kind === "working" ? { kind: "choosing" } : phase;
}
