import { DEFAULT_GRADES } from "../../scoring/grade";
import type { PlanCell } from "../plan";
import type { GradeTable, SummaryCard } from "./facts";

/** One row of the table: a card, or a person with the cards of several periods. */
export interface SummaryRow {
  /** Whose card of which template, as text. */
  readonly identity: string;
  /** Which card; empty where the row has several. */
  readonly key: string;
  readonly name: string;
  readonly department: string;
  readonly template: string;
  readonly grades: GradeTable;
  /** 1 for the first card of somebody with this template, 2 for the second. */
  readonly nth: number;
  /** A name for lists that no other row has. */
  readonly label: string;
  /** The card, or one a part of the period; null where there is none. */
  readonly cards: readonly (SummaryCard | null)[];
  /** What somebody has written in the notes column. */
  readonly note: PlanCell;
}

/** A row as it was read from an earlier summary. */
export interface OldRow {
  readonly identity: string;
  readonly key: string;
  readonly name: string;
  readonly department: string;
  readonly template: string;
  readonly note: PlanCell;
}

type Found = Omit<SummaryRow, "note" | "label" | "nth"> & { nth: number };

/**
 * The rows in the order of the earlier summary, new ones after them. A row whose card is gone is taken over by a new card
 * of the same person and template, or stays without a card.
 * @param parts codes of the periods that are put together; null = one card a row
 */
export function summaryRows(cards: readonly SummaryCard[], parts: readonly string[] | null, old: readonly OldRow[]): SummaryRow[] {
  const found = parts === null ? cards.map(cardRow) : personRows(cards, parts);
  const left = new Set(found);
  const take = (fits: (row: Found) => boolean): Found | undefined => {
    for (const row of left) {
      if (!fits(row)) continue;
      left.delete(row);
      return row;
    }
    return undefined;
  };
  // Exact matches first, so that nobody's row is taken over while its own card is still there.
  const exact = old.map((row) => take(({ identity, key }) => identity === row.identity && key === row.key));
  const matched = old.map((row, index) => exact[index] ?? take(({ identity }) => identity === row.identity));
  const rows = [
    ...old.map((row, index) => ({ ...(matched[index] ?? goneRow(row, parts?.length ?? 1)), note: row.note })),
    ...[...left].map((row) => ({ ...row, note: null })),
  ];
  return labelled(numbered(rows));
}

function cardRow(card: SummaryCard): Found {
  return { ...person(card, false), key: card.key, cards: [card], nth: 1 };
}

/** One row a person and template; where somebody has two cards of one period, the second makes a second row. */
function personRows(cards: readonly SummaryCard[], parts: readonly string[]): Found[] {
  const rows = new Map<string, { row: Found; cards: (SummaryCard | null)[] }[]>();
  for (const card of cards) {
    const part = parts.indexOf(card.period);
    const facts = person(card, true);
    const own = rows.get(facts.identity) ?? [];
    rows.set(facts.identity, own);
    let place = own.find((each) => each.cards[part] === null);
    if (!place) {
      const empty: (SummaryCard | null)[] = parts.map(() => null);
      place = { row: { ...facts, key: "", cards: empty, nth: 1 }, cards: empty };
      own.push(place);
    }
    place.cards[part] = card;
  }
  return [...rows.values()].flat().map(({ row, cards: own }) => ({ ...row, key: "", cards: own }));
}

/** Over several periods somebody with a staff number stays the same person in another department. */
function person({ templateId, template, grades, person: name, number, department }: SummaryCard, moves: boolean) {
  const identity = JSON.stringify([templateId, number, name, moves && number !== "" ? "" : department]);
  return { identity, name, department, template, grades };
}

function goneRow({ identity, key, name, department, template }: OldRow, parts: number): Found {
  return { identity, key, name, department, template, grades: DEFAULT_GRADES, nth: 1, cards: Array.from({ length: parts }, () => null) };
}

function numbered<Row extends Found>(rows: readonly Row[]): Row[] {
  const counts = new Map<string, number>();
  return rows.map((row) => {
    if (row.cards.every((card) => card === null)) return row;
    const nth = (counts.get(row.identity) ?? 0) + 1;
    counts.set(row.identity, nth);
    return { ...row, nth };
  });
}

/** 李雷; where two have one name, 李雷 · 客服部; where that does not help either, with a number. */
function labelled<Row extends Found>(rows: readonly Row[]): (Row & { label: string })[] {
  const names = new Map<string, number>();
  for (const { name } of rows) names.set(name, (names.get(name) ?? 0) + 1);
  const taken = new Set<string>();
  const tried = new Map<string, number>();
  return rows.map((row) => {
    const stem = (names.get(row.name) ?? 0) > 1 && row.department !== "" ? `${row.name} · ${row.department}` : row.name;
    let n = tried.get(stem) ?? 1;
    let label = n === 1 ? stem : `${stem} (${n})`;
    while (taken.has(label)) label = `${stem} (${++n})`;
    tried.set(stem, n + 1);
    taken.add(label);
    return { ...row, label };
  });
}

/** People with more than one card of a template, with the sheets. */
export function secondCards(rows: readonly SummaryRow[]): { readonly name: string; readonly sheets: readonly string[] }[] {
  const twice = new Set(rows.filter(({ nth }) => nth > 1).map(({ identity }) => identity));
  return [...twice].map((identity) => {
    const own = rows.filter((row) => row.identity === identity);
    const sheets = own.flatMap(({ cards }) => cards.flatMap((card) => (card ? [card.sheet] : [])));
    return { name: own[0]?.name ?? "", sheets };
  });
}
