import { readingText } from "../../i18n/reading";
import { compare, normalise } from "../../numbers/compare";
import { readNumber } from "../../numbers/readNumber";
import { sum } from "../../numbers/sum";
import { counted, type Counted } from "./amounts";
import type { ReadCard, ReadItem, ReadRater } from "./card";
import { doubt, type Doubt } from "./doubts";
import { frameOf } from "./frame";
import { gridOf, type Cell, type CardBlock, type Grid } from "./grid";
import { placed, type Declared } from "./placing";
import { schemeOf, type Part } from "./scheme";
import { standardOf } from "./standardOf";
import { headsOf, tablesOf, type Table } from "./tables";

/** Rows and columns beyond any card; the rest of a larger block is not read, and said so. */
const MOST_ROWS = 400;
const MOST_COLUMNS = 60;

/** The scorecard in a block of cells, with everything that a person should decide. Never throws; time grows with the block. */
export function readCard(block: CardBlock): ReadCard {
  const grid = gridOf({ ...block, values: block.values.slice(0, MOST_ROWS).map((row) => row.slice(0, MOST_COLUMNS)) });
  const { heads, guessed } = headsOf(grid);
  const frame = frameOf(grid, heads[0]?.top ?? grid.height);
  const tables = tablesOf(grid, heads, frame);
  const { items: found, declared } = placed(grid, tables);
  const all = counted(found);
  const plainCard = all.every(({ section, extra }) => extra || section === "");
  const items = withTwins(all.map((each, index) => itemOf(each, plainCard ? null : sectionName(each.section), index, block.firstRow ?? 1)));
  const parts = partsOf(all, items, declared);
  const scheme = schemeOf(parts, wordsOf(grid));
  const raters = ratersOf(tables);
  return {
    title: frame.title,
    post: frame.post,
    total: scheme.total,
    sections: plainCard ? [] : scheme.sections.map((section) => ({ ...section, name: sectionName(section.name) })),
    items,
    notes: [...new Set(tables.flatMap(({ rows }) => rows.flatMap((row) => (row.kind === "note" && row.text !== "" ? [row.text] : []))))],
    raters,
    signatures: [...new Set(tables.flatMap(({ rows }) => rows.flatMap((row) => (row.kind === "sign" ? row.names : []))))],
    doubts: [
      ...(guessed && items.length > 0 ? [doubt("doubt.noHeadings")] : []),
      ...(block.values.length > MOST_ROWS ? [doubt("doubt.cut", { most: MOST_ROWS })] : []),
      ...(items.length === 0 ? [doubt("doubt.noItems")] : [...scheme.doubts, ...totalDoubts(tables, all, parts, scheme.total)]),
      ...(raters.length > 1 && raters.some(({ share }) => share === null) ? [doubt("doubt.ratersOpen")] : []),
    ],
  };
}

/** Items outside of any part, on a card that has parts. */
function sectionName(name: string): string {
  return name === "" ? readingText("zh", "name.only") : name;
}

function partsOf(all: readonly Counted[], items: readonly ReadItem[], declared: ReadonlyMap<string, Declared>): readonly Part[] {
  const names = new Set(all.filter(({ extra }) => !extra).map(({ section }) => section));
  return [...names].map((name) => {
    const points = items.map((item, index) => (all[index]?.section === name && !item.extra ? (item.points ?? 0) : 0));
    return { name, sum: normalise(sum(points)), percent: declared.get(name)?.percent, points: declared.get(name)?.points };
  });
}

function wordsOf(grid: Grid): string {
  return Array.from({ length: grid.height }, (_, row) => grid.filled(row).map(({ line }) => line).join("\n")).join("\n");
}

/** Totals that the sheet states, held against what was added up. */
function totalDoubts(tables: readonly Table[], all: readonly Counted[], parts: readonly Part[], total: number): readonly Doubt[] {
  const ofTables = tables.map((_, index) => normalise(sum(all.map(({ table, amount }) => (table === index ? (amount ?? 0) : 0)))));
  const sums = [0, total, ...parts.map((part) => part.sum), ...ofTables];
  const stated = tables.flatMap(({ rows }) => rows.flatMap((row) => (row.kind === "total" ? [row.figure] : [])));
  return stated.flatMap((figure) => {
    const value = normalise(!figure.percent && figure.value <= 1 ? figure.value * 100 : figure.value);
    return sums.some((each) => compare(each, value) === 0) ? [] : [doubt("doubt.total", { stated: value, sum: total })];
  });
}

function itemOf({ raw, amount, extra }: Counted, section: string | null, index: number, firstRow: number): ReadItem {
  const name = raw.name === "" ? readingText("zh", "name.item", { n: index + 1 }) : raw.name;
  const target = raw.target ? targetOf(raw.target) : null;
  const scale = raw.scale === undefined || raw.scale === amount ? null : raw.scale;
  // a definition serves as the standard where there is none
  const defined = raw.standard === "" && raw.rule === undefined;
  const standard = defined ? raw.measure : raw.standard;
  const reading = standardOf(standard, { item: name, points: amount, target, scale, judged: raw.judged }, raw.rule);
  const nameless = raw.name === "" ? [doubt("doubt.nameMissing", { item: name, row: raw.row + firstRow })] : [];
  return {
    name,
    section,
    points: extra ? null : reading.points,
    standard,
    rule: reading.rule,
    target,
    scale: reading.scale,
    measure: defined ? "" : raw.measure,
    extra,
    doubts: extra ? [doubt("doubt.extra", { item: name })] : [...nameless, ...reading.doubts],
  };
}

/** The one figure in a target: 98%, "≥98%", "24小时内"; null where there is none, or more than one. */
function targetOf({ value, line }: Cell): number | null {
  if (typeof value === "number") return normalise(value);
  const figures = line.normalize("NFKC").match(/\d[\d,]*(?:\.\d+)?%?/g) ?? [];
  const [only] = figures;
  return only !== undefined && figures.length === 1 ? (readNumber(only) ?? null) : null;
}

function withTwins(items: readonly ReadItem[]): readonly ReadItem[] {
  return items.map((item, index) => {
    const twin = items.findIndex(({ name }) => name === item.name) < index;
    return twin ? { ...item, doubts: [...item.doubts, doubt("doubt.nameTwice", { item: item.name })] } : item;
  });
}

function ratersOf(tables: readonly Table[]): readonly ReadRater[] {
  const found = new Map<string, number | undefined>();
  for (const { layout } of tables) for (const { name, share } of layout.raters) found.set(name, found.get(name) ?? share);
  const known = [...found.values()].every((share) => share !== undefined);
  return [...found].map(([name, share]) => ({ name, share: known && share !== undefined ? normalise(share / 100) : null }));
}
