import { readingText } from "../../i18n/reading";
import { normalise } from "../../numbers/compare";
import { namedOf, withoutNumber, type Figure } from "./figures";
import type { Grid } from "./grid";
import { itemsOf, type RawItem } from "./items";
import type { Table } from "./tables";

/** An item with the part of the card that it stands in; "" where the card has no parts. */
export interface Placed {
  readonly raw: RawItem;
  readonly section: string;
  readonly table: number;
}

/** What a part is said to count. */
export interface Declared {
  readonly percent?: number;
  readonly points?: number;
}

export interface Placing {
  readonly items: readonly Placed[];
  /** By the names of the parts. */
  readonly declared: ReadonlyMap<string, Declared>;
}

/** All items of the tables, in order, each in its part. */
export function placed(grid: Grid, tables: readonly Table[]): Placing {
  const declared = new Map<string, Declared>();
  const items = tables.flatMap((table, index) => inSections(underTitles(grid, table, index, declared), index, tables, declared));
  return { items, declared };
}

/** Items with the titles in rows above them. */
function underTitles(grid: Grid, { layout, lead, rows }: Table, table: number, declared: Map<string, Declared>): readonly Placed[] {
  const found: Placed[] = [];
  let part = lead;
  let own: number[] = [];
  const flush = () => {
    found.push(...itemsOf(grid, layout, own).map((raw) => ({ raw, section: part?.name ?? "", table })));
    own = [];
  };
  if (part) declared.set(part.name, part);
  for (const each of rows) {
    if (each.kind === "item") {
      own.push(each.row);
      continue;
    }
    flush();
    if (each.kind !== "part") continue;
    part = each.named;
    declared.set(part.name, part);
  }
  flush();
  return found;
}

/** Where no titles in rows say the parts: columns, items over several rows, the tables themselves. */
function inSections(found: readonly Placed[], index: number, tables: readonly Table[], declared: Map<string, Declared>): readonly Placed[] {
  if (found.some(({ section }) => section !== "")) return found;
  const column = sectionColumn(found);
  if (column !== null) return found.map((each) => ({ ...each, section: columnSection(each.raw, column, declared) }));
  const mostly = found.filter(({ raw }) => raw.whole !== "").length * 2 > found.length;
  if (mostly || apart(found)) return found.map((each) => ({ ...each, section: each.raw.whole || (mostly ? each.raw.name : "") }));
  const whole = found.map((each) => ({ ...each, raw: withWhole(each.raw) }));
  if (tables.length <= 1) return whole;
  const heading = tables[index]?.layout.itemHeading ?? "";
  const own = heading !== "" && tables.filter(({ layout }) => layout.itemHeading === heading).length === 1;
  return whole.map((each) => ({ ...each, section: own ? heading : readingText("zh", "name.section", { n: index + 1 }) }));
}

/** The outermost column of sections that tells items apart. */
function sectionColumn(found: readonly Placed[]): number | null {
  const columns = (found[0]?.raw.groups ?? []).map((_, column) => column);
  if (columns.length === 0) return null;
  return columns.find((column) => new Set(found.map(({ raw }) => raw.groups[column])).size > 1) ?? 0;
}

function columnSection({ groups, sectionFigure }: RawItem, column: number, declared: Map<string, Declared>): string {
  const { name, percent, points } = namedOf(withoutNumber(groups[column] ?? ""));
  if (sectionFigure) declared.set(name, shareOf(sectionFigure));
  else if (!declared.has(name)) declared.set(name, { ...(percent === undefined ? {} : { percent }), ...(points === undefined ? {} : { points }) });
  return name;
}

function shareOf({ value, percent }: Figure): Declared {
  if (percent) return { percent: value };
  return value <= 1 ? { percent: normalise(value * 100) } : { points: value };
}

/** Parts with names of their own, and before or after them all items that are none: 综合能力 with three parts at the end. */
function apart(found: readonly Placed[]): boolean {
  const none = found.map(({ raw }) => raw.whole === "");
  const changes = none.filter((each, index) => index > 0 && each !== none[index - 1]).length;
  return changes === 1 && found.some(({ raw }) => raw.ownName) && found.every(({ raw }) => raw.ownName || raw.whole === "");
}

/** 服务质量：服务态度, where its fellow items are none of parts. */
function withWhole(raw: RawItem): RawItem {
  return raw.whole === "" || raw.name.startsWith(raw.whole) ? raw : { ...raw, name: `${raw.whole}：${raw.name}` };
}
