import { assign, type Assignment } from "../../sheets/assignment";
import { cardsOfPeriod } from "../../sheets/cardsOfPeriod";
import type { Person } from "../../sheets/person";
import type { RosterNote } from "../../sheets/rosterNotes";
import { findTargets, readTargets, withTargets, type TargetColumn } from "../../sheets/targetColumns";
import type { AnyTemplate } from "../../templates/template";
import type { Generation } from "../../workbook/types";
import type { Flow, Source } from "./flow";
import { postTemplates, templateFor, type PostTemplate } from "./templateChoice";

/** What the choices come to: who gets which sheet. */
export interface Roll extends Assignment {
  /** Posts with their templates; none where one template is for everybody. */
  readonly posts: readonly PostTemplate[];
  /** Templates in use, as they are in the list. */
  readonly templates: readonly AnyTemplate[];
  /** Columns that hold people's own targets, whether they are used or not. */
  readonly targets: readonly TargetColumn[];
  /** What is worth a look about these. */
  readonly notes: readonly RosterNote[];
  /** People in hidden rows, ticked or not. */
  readonly hidden: number;
  /** How many get a sheet. */
  readonly count: number;
}

type Choices = Pick<Flow, "choice" | "source" | "period" | "skipCarded">;

export function rollOf({ choice, source, period, skipCarded }: Choices, templates: readonly AnyTemplate[], generations: readonly Generation[]): Roll {
  const people = chosenPeople(source);
  const posts = choice.kind === "byPost" ? postTemplates(people, choice.chosen, templates) : [];
  const used = choice.kind === "one" ? (choice.template ? [choice.template] : []) : distinct(posts);
  const cards = generations.flatMap(({ period: code, sheets }) => sheets.map((sheet) => ({ ...sheet, period: code })));
  const assignment = assign(people, {
    period,
    templateOf: choice.kind === "one" ? () => choice.template : templateFor(posts),
    hasCard: cardsOfPeriod(cards, period),
    // One name that somebody types is meant.
    skipCarded: skipCarded && source?.kind === "roster",
  });
  const { targets, notes, own } = targetsOf(source, used);
  const groups = own ? assignment.groups.map((group) => ({ ...group, people: own(group.people, group.template) })) : assignment.groups;
  const hidden = source?.kind === "roster" ? peopleInHiddenRows(source).length : 0;
  return { ...assignment, groups, posts, templates: used, targets, notes, hidden, count: groups.reduce((sum, group) => sum + group.people.length, 0) };
}

/** The people who are ticked, without those in hidden rows if these are left out. */
export function chosenPeople(source: Source | null): readonly Person[] {
  if (!source) return [];
  if (source.kind === "typed") return [source.person];
  const hidden = new Set(source.withoutHidden ? source.range.hiddenRows : []);
  return source.reading.people.filter(({ row }) => !source.leftOut.has(row) && !hidden.has(row));
}

function peopleInHiddenRows({ range, reading }: Extract<Source, { kind: "roster" }>): readonly Person[] {
  const hidden = new Set(range.hiddenRows);
  return hidden.size === 0 ? [] : reading.people.filter(({ row }) => hidden.has(row));
}

function distinct(posts: readonly PostTemplate[]): readonly AnyTemplate[] {
  const used = posts.flatMap(({ template }) => (template ? [template] : []));
  return [...new Map(used.map((template) => [template.id, template])).values()];
}

interface Targets extends Pick<Roll, "targets" | "notes"> {
  /** Gives people their own targets, where the roster has some and they are to be used. */
  readonly own: ((people: readonly Person[], template: AnyTemplate) => readonly Person[]) | null;
}

function targetsOf(source: Source | null, templates: readonly AnyTemplate[]): Targets {
  if (source?.kind !== "roster") return { targets: [], notes: [], own: null };
  const { range, reading, withTargets: used } = source;
  const targets = findTargets(reading.candidates, reading.columns, templates);
  if (targets.length === 0 || !used) return { targets, notes: [], own: null };
  const read = readTargets(range.values, range.firstRow, reading.people, targets);
  return { targets, notes: read.notes, own: (people, template) => withTargets(people, template, targets, read) };
}
