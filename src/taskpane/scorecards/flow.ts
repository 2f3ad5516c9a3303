import { periodOf, shiftPeriod, type Period, type PeriodKind } from "../../sheets/period";
import type { Person } from "../../sheets/person";
import type { Field } from "../../sheets/rosterHeadings";
import type { Template } from "../../templates/template";
import type { FormulaStyle } from "../../sheets/options";
import type { GenerateResult, RosterRange } from "../../workbook/types";
import type { Progress } from "./progress";
import { readRoster, withColumn, type Reading } from "./reading";
import { draftsOf, type ShareDrafts, type ShareGroup } from "./shares";

export type Step = "template" | "people" | "period" | "options";

export interface Day {
  readonly year: number;
  /** From 1. */
  readonly month: number;
}

/** Where the people come from. `leftOut` has the rows of people who are unticked. */
export type Source =
  | { readonly kind: "roster"; readonly range: RosterRange; readonly reading: Reading; readonly leftOut: ReadonlySet<number> }
  | { readonly kind: "typed"; readonly person: Person };

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
  readonly template: Template | null;
  readonly shares: ShareDrafts;
  readonly source: Source | null;
  readonly period: Period;
  readonly formulas: FormulaStyle;
  readonly password: string;
  readonly phase: Phase;
  readonly notice: Notice | null;
}

export type FlowEvent =
  | { readonly type: "stepOpened"; readonly step: Step }
  | { readonly type: "stepDone" }
  | { readonly type: "templateChosen"; readonly template: Template }
  | { readonly type: "rosterChosen"; readonly range: RosterRange }
  | { readonly type: "columnChosen"; readonly field: Field; readonly column: number | null }
  | { readonly type: "personTicked"; readonly row: number; readonly on: boolean }
  | { readonly type: "everybodyTicked"; readonly on: boolean }
  | { readonly type: "personTyped"; readonly person: Person }
  | { readonly type: "sourceDropped" }
  | { readonly type: "periodKindChosen"; readonly kind: PeriodKind }
  | { readonly type: "periodShifted"; readonly by: number }
  | { readonly type: "formulasChosen"; readonly formulas: FormulaStyle }
  | { readonly type: "shareTyped"; readonly group: ShareGroup; readonly id: string; readonly text: string }
  | { readonly type: "sharesReset" }
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
    template: null,
    shares: { raters: {}, sections: {} },
    source: null,
    period: periodOf(today, "month"),
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
      return { ...state, open: nextUndecided(state) };
    case "templateChosen":
      return templateChosen(state, event.template);
    case "rosterChosen":
      return withSource(state, { kind: "roster", range: event.range, reading: readRoster(event.range), leftOut: new Set() });
    case "columnChosen":
      return columnChosen(state, event.field, event.column);
    case "personTicked":
      return ticked(state, [event.row], event.on);
    case "everybodyTicked":
      return ticked(state, rowsOf(state.source), event.on);
    case "personTyped":
      return { ...withSource(state, { kind: "typed", person: event.person }), open: null };
    case "sourceDropped":
      return { ...state, source: null, open: "people" };
    case "periodKindChosen":
      return { ...state, period: periodOf(dayIn(state), event.kind) };
    case "periodShifted":
      return { ...state, period: shiftPeriod(state.period, event.by) };
    case "formulasChosen":
      return { ...state, formulas: event.formulas };
    case "shareTyped":
      return { ...state, shares: { ...state.shares, [event.group]: { ...state.shares[event.group], [event.id]: event.text } } };
    case "sharesReset":
      return state.template ? { ...state, shares: draftsOf(state.template) } : state;
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

function templateChosen(state: Flow, template: Template): Flow {
  const same = template.id === state.template?.id;
  const chosen = { ...state, template, shares: same ? state.shares : draftsOf(template), notice: null };
  return { ...chosen, open: nextUndecided(chosen) };
}

function withSource(state: Flow, source: Source): Flow {
  return { ...state, source, open: "people", notice: null };
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
function nextUndecided({ template, source }: Flow): Step | null {
  if (!template) return "template";
  return source ? null : "people";
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
