import { cellText, foldText, isErrorValue } from "../numbers/cellText";
import { readNumber } from "../numbers/readNumber";
import type { Text } from "../i18n/message";
import type { AnyTemplate } from "../templates/template";
import type { Person } from "./person";
import { saysNothing } from "./personFigures";
import type { CandidateColumn, RosterColumns } from "./roster";
import { FIELDS, headingParts } from "./rosterHeadings";
import type { RosterNote } from "./rosterNotes";

/** A column with people's own targets for an item. */
export interface TargetColumn {
  readonly item: Text;
  /** From 0 within the block. */
  readonly column: number;
  readonly letters: string;
  readonly heading: string;
}

export interface ReadTargets {
  /** By the people's rows; everybody is there, also those without a target of their own. */
  readonly byRow: ReadonlyMap<number, Readonly<Record<string, number>>>;
  readonly notes: readonly RosterNote[];
}

/** Folded ends and beginnings of headings that say “target”. */
const TARGET_WORDS = /^(?:目标值?|指标值?|计划值?|target(?:for|of)?|goal)|(?:的?(?:目标|指标|计划)值?|target|goal)$/;

/** The columns whose headings name an item of these templates, with or without 目标; one an item, and none that holds something else. */
export function findTargets(candidates: readonly CandidateColumn[], columns: RosterColumns, templates: readonly AnyTemplate[]): readonly TargetColumn[] {
  const taken = new Set<number | null>(FIELDS.map((field) => columns[field]));
  const free = candidates.filter(({ index }) => !taken.has(index)).map((candidate) => ({ ...candidate, names: namesIn(candidate.heading) }));
  return itemsOf(templates).flatMap((item) => {
    const own = [item.zh, item.en].map(bare);
    const found = free.find(({ names }) => own.some((name) => names.has(name)));
    return found ? [{ item, column: found.index, letters: found.letters, heading: found.heading }] : [];
  });
}

/** What stands in these columns. Figures that cannot be read are noted. */
export function readTargets(
  values: readonly (readonly unknown[])[],
  firstRow: number,
  people: readonly Person[],
  targets: readonly TargetColumn[],
): ReadTargets {
  const notes: RosterNote[] = [];
  const byRow = new Map(
    people.map(({ row }) => {
      const cells = values[row - firstRow] ?? [];
      const own = targets.flatMap(({ item, column, heading }): [string, number][] => {
        const value = cells[column];
        if (saysNothing(value)) return [];
        const figure = figureOf(value);
        if (figure === undefined) notes.push({ code: "targetUnread", row, params: { heading, value: cellText(value) } });
        return figure === undefined ? [] : [[item.zh, figure]];
      });
      return [row, Object.fromEntries(own)] as const;
    }),
  );
  return { byRow, notes };
}

/** People with their targets for a template; as they are where there is no column for any of its items. */
export function withTargets(people: readonly Person[], template: AnyTemplate, columns: readonly TargetColumn[], { byRow }: ReadTargets): readonly Person[] {
  const names = new Set(itemsOf([template]).map(({ zh }) => zh));
  if (!columns.some(({ item }) => names.has(item.zh))) return people;
  return people.map((person) => {
    const own = Object.entries(byRow.get(person.row) ?? {}).filter(([name]) => names.has(name));
    return { ...person, targets: Object.fromEntries(own) };
  });
}

function itemsOf(templates: readonly AnyTemplate[]): readonly Text[] {
  const items = templates.flatMap((template) => (template.form === "record" ? [] : template.sections.flatMap((section) => section.items)));
  return [...new Map(items.map(({ name }) => [name.zh, name])).values()];
}

function namesIn(heading: string): ReadonlySet<string> {
  return new Set(headingParts(heading).map(bare));
}

/** 客户满意度目标（%） and 客户满意度 are the same item. */
function bare(text: string): string {
  const folded = foldText(text);
  return folded.replace(TARGET_WORDS, "") || folded;
}

function figureOf(value: unknown): number | undefined {
  if (typeof value === "number") return Number.isFinite(value) ? value : undefined;
  return typeof value === "string" && !isErrorValue(value) ? readNumber(value) : undefined;
}
