import type { SummaryCard } from "./facts";
import type { SummaryRow } from "./rows";

/** A column by what it shows: "section:工作业绩", "part:2026-10" and "item:…" carry a name. */
export type ColumnId = string;

const FIRST = ["number", "name", "department", "template"] as const;
const STANDING = ["total", "grade", "rank", "departmentRank", "forced"] as const;
/** Hidden, right of the notes: which row is whose, and what the blocks under the table are worked out from. */
const HELPERS = ["key", "identity", "group", "order", "label", "spare"] as const;

/** More sections would leave no room on the page; those that fewest cards have stay on the cards. */
const MOST_SECTIONS = 8;
/** Corners of the net. */
const MOST_AXES = 12;
/** A net needs so many. */
const LEAST_AXES = 3;

/** The columns from left to right. Those of an earlier summary keep their places, new ones go between them. */
export function columnIds(rows: readonly SummaryRow[], parts: readonly string[] | null, old: readonly ColumnId[]): ColumnId[] {
  const cards = rows.flatMap((row) => row.cards.filter((card) => card !== null));
  const fresh = parts === null ? cardColumns(cards) : partColumns(parts);
  return merged(old, fresh);
}

function cardColumns(cards: readonly SummaryCard[]): ColumnId[] {
  const sections = sectionNames(cards);
  // Those who were there all the time need no column.
  const present = cards.some(({ figures }) => figures.some(({ kind, value }) => kind === "presence" && value !== 1));
  const items = sections.length < LEAST_AXES ? itemNames(cards) : [];
  return [
    ...FIRST,
    ...sections.map((name) => `section:${name}`),
    ...STANDING,
    "missing",
    ...(present ? ["presence"] : []),
    "note",
    ...HELPERS,
    ...items.map((name) => `item:${name}`),
  ];
}

function partColumns(parts: readonly string[]): ColumnId[] {
  return [...FIRST, ...parts.map((part) => `part:${part}`), ...STANDING, "run", "note", ...HELPERS];
}

/** Sections of cards that have several, in the order found. A single section's total is the card's. */
function sectionNames(cards: readonly SummaryCard[]): string[] {
  const counts = new Map<string, number>();
  for (const { figures } of cards) {
    const names = figures.filter(({ kind }) => kind === "section").map(({ label }) => label);
    if (names.length > 1) for (const name of new Set(names)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const kept = new Set([...counts].sort((one, two) => two[1] - one[1]).slice(0, MOST_SECTIONS).map(([name]) => name));
  return [...counts.keys()].filter((name) => kept.has(name));
}

/** The items of the template that most cards have. */
function itemNames(cards: readonly SummaryCard[]): string[] {
  const counts = new Map<string, number>();
  for (const { templateId } of cards) counts.set(templateId, (counts.get(templateId) ?? 0) + 1);
  const [most] = [...counts].sort((one, two) => two[1] - one[1]);
  const figures = cards.find(({ templateId }) => templateId === most?.[0])?.figures ?? [];
  const names = figures.filter(({ kind, full }) => kind === "item" && full !== null && full > 0).map(({ label }) => label);
  return [...new Set(names)].slice(0, MOST_AXES);
}

/** The corners of the net, or the points of the line: parts of the period, else sections, else items. */
export function axisIds(ids: readonly ColumnId[]): ColumnId[] {
  const of = (kind: string) => ids.filter((id) => id.startsWith(`${kind}:`));
  const parts = of("part");
  if (parts.length > 0) return parts;
  const sections = of("section");
  return (sections.length < LEAST_AXES ? of("item") : sections).slice(0, MOST_AXES);
}

function merged(old: readonly ColumnId[], fresh: readonly ColumnId[]): ColumnId[] {
  const all = [...old];
  fresh.forEach((id, index) => {
    if (all.includes(id)) return;
    const before = fresh[index - 1];
    all.splice(before === undefined ? 0 : all.indexOf(before) + 1, 0, id);
  });
  return all;
}

export function isHidden(id: ColumnId): boolean {
  return (HELPERS as readonly string[]).includes(id) || id.startsWith("item:");
}

/** The name that an id carries. */
export function nameIn(id: ColumnId): string {
  return id.slice(id.indexOf(":") + 1);
}

/** Columns (1-based) that are in `ids` but not in `old`, from left to right: where they have to be inserted. */
export function addedColumns(ids: readonly ColumnId[], old: readonly ColumnId[]): number[] {
  return ids.flatMap((id, index) => (old.includes(id) ? [] : [index + 1]));
}
