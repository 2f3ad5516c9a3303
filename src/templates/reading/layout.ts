import { figureOf } from "./figures";
import type { Cell, Grid } from "./grid";
import type { Head, HeadColumn } from "./head";
import type { ColumnRole } from "./headings";
import { levelHeadOf, type LevelHead } from "./levels";

/** A rater's column: who, and the share in percent where the heading says it. */
export interface RaterColumn {
  readonly index: number;
  readonly name: string;
  readonly share?: number;
}

export interface LevelColumn {
  readonly index: number;
  readonly heading: string;
  readonly head: LevelHead;
}

/** Which column of a table holds what; counted from 0, null = there is none. */
export interface Layout {
  /** From the outermost grouping inwards. */
  readonly sections: readonly number[];
  readonly item: number | null;
  readonly standard: number | null;
  readonly points: number | null;
  /** Points of the parts of an item where `points` holds those of the whole item. */
  readonly partPoints: number | null;
  /** Weights of the sections. */
  readonly sectionPoints: number | null;
  /** Full marks that all standards are written for, where a column of its own says so: 100 beside the weights. */
  readonly scale: number | null;
  readonly target: number | null;
  readonly measures: readonly number[];
  readonly levels: readonly LevelColumn[];
  /** A column with a level in each row of an item: 1级, 2级 … below each other. */
  readonly rowLevels: number | null;
  readonly raters: readonly RaterColumn[];
  /** The item column's heading, a name for a table that has none. */
  readonly itemHeading: string;
}

interface Column extends HeadColumn {
  /** Cells of the body that begin in this column, from the top. */
  readonly cells: readonly Cell[];
}

/** Texts of this length on average are no names. */
const NAME_LENGTH = 18;

/** Finds the columns of a table by their headings and, where those leave it open, by what stands in them. */
export function layoutOf(grid: Grid, head: Head, rows: readonly number[]): Layout {
  const columns = head.columns.map((column): Column => ({ ...column, cells: cellsOf(grid, column.index, rows) })).filter(({ cells, heading }) => cells.length > 0 || heading !== "");
  const filled = columns.filter(({ cells }) => cells.length > 0);
  const having = (...roles: readonly ColumnRole[]) => filled.filter(({ role }) => role !== null && roles.includes(role));
  const levels = columns.flatMap(({ index, heading, level }) => (level ? [{ index, heading, head: level }] : []));
  const points = pointsColumns(having("points"), having("result"), rows.length);
  const standard = standardColumn(having("standard"));
  const texts = textColumns(having("item"), having("content"), having("goal"), having("section"), standard, levels.length > 0, filled, rows);
  const used = new Set([standard, texts.item, texts.standard, ...texts.sections, points.points].filter((each) => each !== undefined));
  const target = having("target", "goal").find((column) => !used.has(column) && average(column.cells) <= NAME_LENGTH);
  const measures = [...having("content", "standard", "goal"), ...having("item")].filter((column) => !used.has(column) && column !== target && average(column.cells) > 0);
  return {
    sections: texts.sections.map(({ index }) => index),
    item: texts.item?.index ?? null,
    standard: (texts.standard ?? standard)?.index ?? null,
    points: points.points?.index ?? null,
    partPoints: points.parts?.index ?? null,
    sectionPoints: points.sections?.index ?? null,
    scale: points.scale ?? null,
    target: target?.index ?? null,
    measures: measures.map(({ index }) => index),
    levels,
    rowLevels: filled.find((column) => isLevels(column))?.index ?? null,
    raters: ratersOf(columns),
    itemHeading: texts.item?.heading ?? "",
  };
}

function cellsOf(grid: Grid, index: number, rows: readonly number[]): readonly Cell[] {
  const cells = new Set(rows.map((row) => grid.at(row, index)).filter(({ line, column }) => line !== "" && column === index));
  return [...cells];
}

function average(cells: readonly Cell[]): number {
  return cells.reduce((sum, { line }) => sum + line.length, 0) / Math.max(cells.length, 1);
}

function isNumeric({ cells }: Column): boolean {
  return cells.filter((cell) => figureOf(cell) !== undefined).length * 2 > cells.length;
}

/** Names that stand for several rows: merged over them, left blank under the first, or repeated. */
function isGrouping({ cells }: Column, rows: number): boolean {
  return new Set(cells.map(({ line }) => line)).size * 4 <= rows * 3 && rows > 1;
}

/** Whether most rows share a name with another: merged over them, left blank under the first, or repeated. */
function standsOverMost({ cells }: Column, rows: readonly number[]): boolean {
  const byRow = new Map(cells.map((cell) => [cell.row, cell.line]));
  const runs: number[] = [];
  let name: string | undefined;
  for (const row of rows) {
    const own = byRow.get(row);
    if (runs.length > 0 && (own === undefined || own === name)) runs.push((runs.pop() ?? 0) + 1);
    else runs.push(1);
    name = own ?? name;
  }
  return runs.filter((length) => length > 1).reduce((sum, length) => sum + length, 0) * 2 > rows.length;
}

function isLevels({ cells, heading, level }: Column): boolean {
  const heads = cells.flatMap((cell) => levelHeadOf(cell) ?? []);
  const named = /等级|级别|档次|level|grade|rating/i.test(heading);
  return !level && cells.length >= 3 && heads.length * 10 >= cells.length * 8 && (named || heads.filter(({ weak }) => !weak).length * 10 >= cells.length * 8);
}

function standardColumn(columns: readonly Column[]): Column | undefined {
  const scoring = (column: Column) => (/评分|计分|记分|打分|扣分|细则|标准|办法|scor|standard|criteri/i.test(column.heading) ? 1 : 0);
  return [...columns].sort((one, other) => scoring(other) - scoring(one) || average(other.cells) - average(one.cells))[0];
}

interface TextColumns {
  readonly sections: readonly Column[];
  readonly item: Column | undefined;
  /** Where no column says that it holds standards. */
  readonly standard: Column | undefined;
}

/** Which columns name parts and items, and which one serves for the standard where none is headed so. */
function textColumns(
  items: readonly Column[],
  contents: readonly Column[],
  goals: readonly Column[],
  sections: readonly Column[],
  standard: Column | undefined,
  levelled: boolean,
  all: readonly Column[],
  rows: readonly number[],
): TextColumns {
  const most = Math.max(0, ...[...items, ...contents, ...(standard ? [standard] : [])].map(({ cells }) => cells.length));
  const named = items.length > 0 ? items : [...contents, ...goals].filter((column) => average(column.cells) <= NAME_LENGTH).slice(0, 1);
  const grouping = named.filter((column) => isGrouping(column, most));
  const naming = named.filter((column) => !grouping.includes(column));
  const last = naming[0] ?? grouping.at(-1);
  const outer = [...sections, ...grouping.filter((column) => column !== last && column.index < (last?.index ?? Infinity))];
  const others = contents.filter((column) => column !== last);
  // 考核项目 over several 考核内容 that are names themselves
  const inner = last && standsOverMost(last, rows) ? others.find((column) => !isGrouping(column, most) && average(column.cells) <= NAME_LENGTH && !isScoring(column)) : undefined;
  if (last && inner) return { sections: [...outer, last], item: inner, standard: undefined };
  const words = standard || levelled ? undefined : longest([...others, ...goals.filter((column) => column !== last)]);
  if (last) return { sections: outer, item: last, standard: words ?? (standard || levelled ? undefined : (longest(naming.slice(1)) ?? (isScoring(last) ? last : undefined))) };
  if (sections.length > 0) return { sections: sections.slice(0, -1), item: sections.at(-1), standard: words };
  const free = all.filter((column) => column.role === null && !column.level && column !== standard && !isNumeric(column));
  return { sections: [], item: free[0], standard: words };
}

/** Whole standards where names are expected: 每延误1次扣2分. */
function isScoring({ cells }: Column): boolean {
  return cells.filter(({ line }) => /扣|得\s*\d|\d\s*分(?!钟)|不得分|points/i.test(line)).length * 2 > cells.length;
}

function longest(columns: readonly Column[]): Column | undefined {
  return [...columns].sort((one, other) => average(other.cells) - average(one.cells))[0];
}

interface PointsColumns {
  readonly points: Column | undefined;
  readonly parts: Column | undefined;
  readonly sections: Column | undefined;
  readonly scale: number | undefined;
}

/** Weights or points of items, of their parts, and of sections: told apart by how often they are given. */
function pointsColumns(named: readonly Column[], results: readonly Column[], rows: number): PointsColumns {
  const numeric = named.filter(isNumeric);
  if (numeric.length === 0) return { points: undefined, parts: undefined, sections: undefined, scale: undefined };
  const full = numeric.filter((column) => !isScale(column));
  const usable = full.length > 0 ? full : numeric;
  const scale = (full.length > 0 ? numeric.find(isScale) : undefined)?.index;
  const most = Math.max(...usable.map(({ cells }) => cells.length));
  const dense = usable.filter(({ cells }) => cells.length === most);
  const sparse = usable.filter(({ cells }) => cells.length < most);
  const inner = sparse.find(({ cells }) => cells.length * 2 > most) ?? undefined;
  const scored = results.filter(isNumeric).find(({ cells }) => cells.length > most || cells.length * 3 >= rows * 2);
  const points = preferred(inner && !addsUp(dense[0]) ? [inner] : dense);
  const coarse = sparse.find((column) => column !== points);
  if (coarse && points && !addsUp(points) && addsUp(coarse)) return { points: coarse, parts: points, sections: undefined, scale };
  return { points, parts: scored, sections: coarse, scale };
}

/** The same figure all the way down (满分 100 beside the weights) is a scale, unless it is all there is. */
function isScale({ cells }: Column): boolean {
  const values = new Set(cells.map((cell) => figureOf(cell)?.value));
  return values.size === 1 && cells.length > 1 && [100, 10, 5, 120].includes([...values][0] ?? 0);
}

function addsUp(column: Column | undefined): boolean {
  const sum = (column?.cells ?? []).reduce((total, cell) => total + (figureOf(cell)?.value ?? 0), 0);
  return Math.abs(sum - 100) < 0.005 || Math.abs(sum - 1) < 0.00005;
}

function preferred(columns: readonly Column[]): Column | undefined {
  return columns.find(addsUp) ?? columns.find(({ heading }) => /分值|满分|标准分|配分|points|marks/i.test(heading)) ?? columns[0];
}

function ratersOf(columns: readonly Column[]): readonly RaterColumn[] {
  return columns.flatMap(({ index, heading, group, role, share, cells, level }) => {
    const scoring = /评分|评价|考核|打分|得分|评定|考评|score|rating|rated/i.test(group);
    const someone = role === "rater" || (role === null && !level && heading !== "" && scoring);
    if (!someone || cells.some((cell) => typeof cell.value === "string" && figureOf(cell) === undefined && cell.line.length > 2)) return [];
    return [{ index, name: raterName(heading), ...(share === undefined ? {} : { share }) }];
  });
}

/** 自评得分（30%） → 自评, 上级评分 → 上级. */
function raterName(heading: string): string {
  const bare = heading.normalize("NFKC").replace(/[([【].*?[)\]】]/g, "").replace(/\d+(\.\d+)?%/g, "").trim();
  const first = /^[自互他初复终](?=评|分|得|$)/.exec(bare)?.[0];
  if (first !== undefined) return `${first}评`;
  const short = bare.replace(/(得分|评分|打分|评价|评估|评定|分数|分|\s*(score|rating|assessment|points))$/i, "").trim();
  return short.length >= 2 ? short : bare;
}
